import { CLOCK_SKEW, FOUND_TOGETHER, RESCUED_PEOPLE, RESCUE_ROWS, type KnownAge } from '@loive/domain';
import type { RescueBody, RescueRowsBody } from '../api/rescue-calls.js';
import { dayFault, instantOf, readClock, readDay } from '../shared/dates.js';

/** One person of the rescue, as typed; what is empty is as for all. */
export interface PersonRow {
  readonly key: number;
  /** Key under which the row opens one case, whatever is typed between two tries. */
  readonly once: string;
  readonly alias: string;
  readonly age: string;
  readonly safety: '' | SharedForm['safety'];
  readonly language: string;
  readonly nationality: string;
}

/** What all of the rescue share, as typed. */
export interface SharedForm {
  readonly day: string;
  readonly clock: string;
  readonly safety: 'safe' | 'unsafe' | 'unknown';
  readonly language: string;
  readonly nationality: string;
  readonly together: boolean;
}

/** The event as typed. */
export interface EventForm {
  readonly day: string;
  readonly clock: string;
  readonly placeId: string;
  readonly placeText: string;
  readonly agencyId: string;
  readonly people: string;
}

/** What must be looked at again: the id of its control, the code, and for a row its number from 1. */
export interface RescueFault {
  readonly id: string;
  readonly field: string;
  readonly code: string;
  readonly row?: number;
}

/** An empty row. */
export const emptyRow = (key: number): PersonRow => ({ key, once: crypto.randomUUID(), alias: '', age: '', safety: '', language: '', nationality: '' });

/** Rows for those who have no case yet; at least one, at most as many as one request opens. */
export function rowsFor(left: number, from = 0): readonly PersonRow[] {
  return Array.from({ length: Math.min(Math.max(left, 1), RESCUE_ROWS) }, (_, index) => emptyRow(from + index));
}

/** A key that no row had: a removed row does not lend its field to the next one. */
export const nextKey = (rows: readonly PersonRow[]): number => rows.reduce((highest, { key }) => Math.max(highest, key), -1) + 1;

/** Nothing stands in the row: it is passed over. */
export const isBlank = ({ alias, age, safety, language, nationality }: PersonRow): boolean => [alias, age, safety, language, nationality].every((text) => text.trim() === '');

/** Ids of controls, for summaries that lead there. */
export const eventId = (field: keyof EventForm): string => `giai-cuu-${field}`;
export const sharedId = (field: keyof SharedForm): string => `chung-${field}`;
export const rowId = (row: Pick<PersonRow, 'key'>, field: keyof PersonRow): string => `nguoi-${String(row.key)}-${field}`;

/** An age as people write it: empty is unsure, else years, a range of years, or a birth date. Null: it is none of these. */
export function readAge(typed: string): KnownAge | null {
  const text = typed.trim();
  if (text === '') return { certainty: 'unsure' };
  const born = readDay(text);
  if (born !== null) return { bornOn: born, certainty: 'exact' };
  const [, from = '', to] = /^(\d{1,3})(?:\s*[-–]\s*(\d{1,3}))?$/.exec(text) ?? [];
  const [low, high] = [Number(from), Number(to ?? from)];
  if (from === '' || high > 120 || high < low) return null;
  return { estimate: low === high ? low : [low, high], certainty: 'estimated' };
}

/** Faults of the event before it is sent; `now` in ms. */
export function eventFaults(form: EventForm, now: number): readonly RescueFault[] {
  const people = Number(form.people);
  return [
    ...timeFaults(form, now).map(({ field, code }) => ({ id: eventId(field), field, code })),
    ...(form.placeId === '' && form.placeText.trim() !== '' ? [{ id: eventId('placeText'), field: 'place', code: 'unknownPlace' }] : []),
    ...(form.agencyId === '' ? [{ id: eventId('agencyId'), field: 'agency', code: 'required' }] : []),
    ...(Number.isInteger(people) && people >= RESCUED_PEOPLE.min && people <= RESCUED_PEOPLE.max ? [] : [{ id: eventId('people'), field: 'people', code: 'badCount' }]),
  ];
}

/** Faults of what is shared and of the rows that hold something. */
export function rowsFaults(shared: SharedForm, rows: readonly PersonRow[], now: number): readonly RescueFault[] {
  const filled = rows.filter((row) => !isBlank(row));
  const first = rows[0];
  return [
    ...timeFaults(shared, now).map(({ field, code }) => ({ id: sharedId(field), field: RECEIVED[field], code })),
    ...(filled.length === 0 && first !== undefined ? [{ id: rowId(first, 'alias'), field: 'alias', code: 'noRows' }] : []),
    ...rows.flatMap((row, index) => (isBlank(row) || readAge(row.age) !== null ? [] : [{ id: rowId(row, 'age'), field: 'age', code: dayFault(row.age) === 'noSuchDay' ? 'noSuchDay' : 'badAge', row: index + 1 }])),
  ];
}

/** What day and time of the shared facts are called. */
const RECEIVED = { day: 'receivedDay', clock: 'receivedClock' } as const;

function timeFaults({ day, clock }: { day: string; clock: string }, now: number): { field: 'day' | 'clock'; code: string }[] {
  const [on, at] = [readDay(day), readClock(clock)];
  if (on === null) return [{ field: 'day', code: dayFault(day) }];
  if (at === null) return [{ field: 'clock', code: 'badClock' }];
  return Date.parse(instantOf(on, at)) > now + CLOCK_SKEW ? [{ field: 'clock', code: 'inFuture' }] : [];
}

const momentOf = ({ day, clock }: { day: string; clock: string }): string => instantOf(readDay(day) ?? '', readClock(clock) ?? '');

/** The request that writes the event down. */
export function eventBody(form: EventForm): RescueBody {
  return { at: momentOf(form), agencyId: form.agencyId, people: Number(form.people), ...(form.placeId === '' ? {} : { placeId: form.placeId }) };
}

/** The request that opens the cases; who has no name of their own yet goes by `standIn` and the number of the row. */
export function rowsBody(shared: SharedForm, rows: readonly PersonRow[], standIn: (number: number) => string): RescueRowsBody {
  return {
    shared: {
      receivedAt: momentOf(shared),
      safety: shared.safety,
      language: shared.language,
      nationality: shared.nationality,
      indicators: shared.together ? [FOUND_TOGETHER] : [],
    },
    rows: rows.flatMap((row, index) => (isBlank(row) ? [] : [personOf(row, standIn(index + 1))])),
  };
}

function personOf(row: PersonRow, standIn: string): RescueRowsBody['rows'][number] {
  const { bornOn, estimate, certainty } = readAge(row.age) ?? { certainty: 'unsure' };
  return {
    key: row.once,
    alias: (row.alias.trim() || standIn).normalize('NFC'),
    age: {
      certainty,
      ...(bornOn === undefined ? {} : { bornOn }),
      ...(estimate === undefined ? {} : { estimate: typeof estimate === 'number' ? estimate : [estimate[0], estimate[1]] }),
    },
    ...(row.safety === '' ? {} : { safety: row.safety }),
    ...(row.language === '' ? {} : { language: row.language }),
    ...(row.nationality === '' ? {} : { nationality: row.nationality }),
  };
}

const SHARED_OF: Readonly<Record<string, keyof SharedForm>> = { receivedAt: 'day', safety: 'safety', language: 'language', nationality: 'nationality', indicators: 'together' };
const EVENT_OF: Readonly<Record<string, keyof EventForm>> = { at: 'day', placeId: 'placeText', agencyId: 'agencyId', people: 'people' };

/** The faults that the API named for the event, put on its controls. */
export function eventFaultsFromApi(fields: readonly { path: string; code: string }[]): readonly RescueFault[] {
  const words = { day: 'day', placeText: 'place', agencyId: 'agency', people: 'people' } as const;
  return fields.map(({ path, code }) => {
    const field = (EVENT_OF[path] ?? 'day') as keyof typeof words;
    return { id: eventId(field), field: words[field], code };
  });
}

/** The faults that the API named for the rows, put on the rows that were sent: blank ones were not. */
export function rowsFaultsFromApi(fields: readonly { path: string; code: string }[], rows: readonly PersonRow[]): readonly RescueFault[] {
  const sent = rows.map((row, index) => ({ row, number: index + 1 })).filter(({ row }) => !isBlank(row));
  return fields.map(({ path, code }) => {
    const [part, place = '', inRow = ''] = path.split('.');
    const at = part === 'rows' ? sent[Number(place)] : undefined;
    if (at !== undefined) {
      const field = inRow in at.row ? (inRow as keyof PersonRow) : 'alias';
      return { id: rowId(at.row, field), field, code, row: at.number };
    }
    const field = SHARED_OF[place] ?? 'day';
    return { id: sharedId(field), field: field === 'day' || field === 'clock' ? RECEIVED[field] : field, code };
  });
}
