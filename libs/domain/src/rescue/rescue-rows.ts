import { timeFault } from '../case/form/fields.js';
import { fault, NONE, type FieldFault } from '../case/form/fault.js';
import { placeFaults } from '../case/form/place.js';
import { faultOf } from '../case/form/shapes.js';
import type { OpeningPayload } from '../case/case.js';
import { dayInVietnam, type Instant } from '../law/calendar/calendar-date.js';
import type { Rescue } from './rescue.js';

/** Cases that one request opens at most. */
export const RESCUE_ROWS = 60;

/** Faults of an event of rescue: it lies not in the future, at a place that stood on its day. */
export function rescueFaults({ at, placeId }: { readonly at: Instant; readonly placeId?: string | undefined }, now: Instant): readonly FieldFault[] {
  const code = timeFault(at, now, null);
  return code === null ? placeFaults('placeId', placeId, dayInVietnam(at)) : fault('at', code);
}

/** Faults of how an opening names its rescue, but for its time (`receiptClashes`); `rescue` null: the agency has recorded none of that id. */
export function rescuedFaults(payload: OpeningPayload, rescue: Rescue | null): readonly FieldFault[] {
  if (payload.rescueId === undefined) return NONE;
  if (rescue === null) return fault('rescueId', 'notFound');
  return payload.channel === 'rescued' ? NONE : fault('channel', 'notRescued');
}

/**
 * What every person of a rescue has in common, and one row for each; a row may say otherwise for itself. A row with a `key`, a
 * UUID, opens one case however often it is sent, whatever becomes of it and of the other rows meanwhile.
 */
export interface RescueRows {
  readonly shared: Readonly<Record<string, unknown>>;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** What the rescue itself says of its cases: no row does. */
const SAID_BY_THE_RESCUE = ['channel', 'rescueId'];
/** What is asked of each person anew: nobody shares a name or an age. */
const OF_EACH = ['alias', 'age', 'wishes'];

/** Faults of the shape of rows; what stands in them is checked with each opening. */
export function rowsFaults({ shared, rows }: { readonly shared?: unknown; readonly rows?: unknown }): readonly FieldFault[] {
  if (!isRecord(shared)) return fault('shared', shared === undefined ? 'required' : 'malformed');
  if (!Array.isArray(rows)) return fault('rows', rows === undefined ? 'required' : 'notList');
  if (rows.length === 0) return fault('rows', 'tooFew');
  if (rows.length > RESCUE_ROWS) return fault('rows', 'tooMany');
  const unknownIn = (said: Readonly<Record<string, unknown>>, names: readonly string[], at: string): FieldFault[] =>
    names.filter((name) => Object.hasOwn(said, name)).map((name) => ({ path: `${at}.${name}`, code: 'unknownField' }));
  return [
    ...unknownIn(shared, [...SAID_BY_THE_RESCUE, ...OF_EACH], 'shared'),
    ...rows.flatMap((row: unknown, index) => (isRecord(row) ? unknownIn(row, SAID_BY_THE_RESCUE, `rows.${String(index)}`) : fault(`rows.${String(index)}`, 'malformed'))),
    ...keyFaults(rows.map((row: unknown) => (isRecord(row) ? row['key'] : undefined))),
  ];
}

// Two rows of one key would be one person.
function keyFaults(keys: readonly unknown[]): FieldFault[] {
  const plain = keys.map((key) => (typeof key === 'string' ? key.toLowerCase() : key));
  return plain.flatMap((key, index) => {
    if (key === undefined) return [];
    const code = faultOf(key, { kind: 'uuid' }) ?? (plain.indexOf(key) < index ? 'twice' : null);
    return code === null ? [] : [{ path: `rows.${String(index)}.key`, code }];
  });
}

/** The opening of each row: what the rescue says, what all share, and what the row says for itself. */
export function openingsOf({ shared, rows }: RescueRows, { id, placeId }: Rescue): readonly OpeningPayload[] {
  const place = placeId === null ? {} : { placeId };
  return rows.map(({ key: _key, ...row }) => ({ ...place, ...shared, ...row, channel: 'rescued', rescueId: id }) as unknown as OpeningPayload);
}

/** The path of a fault of one opening in the request that held all of them. */
export function pathInRows(path: string, index: number, { shared, rows }: RescueRows): string {
  const [name = ''] = path.split('.');
  const own = Object.hasOwn(rows[index] ?? {}, name) || OF_EACH.includes(name) || !Object.hasOwn(shared, name);
  return own ? `rows.${String(index)}.${path}` : `shared.${path}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
