import { CALL_KINDS, addDays, mustHandOn, startOfDayInVietnam, type Actor, type CalendarDate, type CallKind, type HandOnMeans } from '@loive/domain';
import type { DataSource } from 'typeorm';
import { instant } from '../recorder/standing/instants.js';
import { CaseKeyring, type Sealing } from '../sealing/case-keyring.js';
import type { TicketKey } from '../ticket.js';
import { readAs } from '../with-actor.js';
import { OVERSEEN_CALLS, OWN_CALLS, STEPS_OF, type CallRow, type OverseenCall, type WholeCall } from './call-rows.js';
import { openWords } from './call-words.js';

/** Where a page of calls ended. */
export interface CallPlace {
  readonly at: string;
  readonly id: string;
}

/** Which calls: of one day in Vietnam, or only those that must still be passed on. */
export interface CallQuery {
  readonly on?: CalendarDate | undefined;
  readonly waiting?: boolean | undefined;
  readonly after?: CallPlace | undefined;
  readonly limit: number;
}

/** A page, the latest call first. */
export interface CallPage<Row> {
  readonly rows: readonly Row[];
  readonly next: CallPlace | null;
}

/** What the hotline told an agency. */
export interface ToldRow {
  readonly id: string;
  readonly at: string;
  readonly fromAgencyId: string;
  readonly kind: CallKind;
  readonly placeId: string | null;
  readonly means: HandOnMeans;
  /** The case that was opened from it, for whoever reads that too. */
  readonly caseId: string | null;
}

const MUST_HAND_ON = CALL_KINDS.filter(mustHandOn).map((kind) => `'${kind}'`).join(', ');

const FILTER = `
  WHERE ($1[1] IS NULL OR (c.at >= $1[1]::timestamptz AND c.at < $1[2]::timestamptz))
    AND ($1[3] IS NULL OR (e.kind IN (${MUST_HAND_ON}) AND e."handedOn" = '[]' AND NOT e."isCase"))
    AND ($1[4] IS NULL OR (c.at, c.call_id) < ($1[4]::timestamptz, $1[5]::uuid))
  ORDER BY c.at DESC, c.call_id DESC LIMIT $1[6]::integer`;

const TOLD = `v.id, v.at, v.at::text AS place, v.agency_id AS "fromAgencyId", v.kind, v.place_id AS "placeId", v.means,
  (SELECT t.case_id FROM told_cases t WHERE t.told_id = v.id) AS "caseId"`;
const TOLD_TO_ME = `FROM hotline_call_events v WHERE v.to_agency_id = (SELECT app.told_agency())`;

/** The log of the hotline, for those who keep it, for oversight, and for whoever was told of a call. */
export class CallReader {
  constructor(
    private readonly db: DataSource,
    private readonly key: TicketKey,
    private readonly sealing: Sealing,
  ) {}

  /** One page of the own line's calls; nothing that was said is among it. */
  list(actor: Actor, query: CallQuery): Promise<CallPage<CallRow>> {
    return this.#page<CallRow>(actor, 'hotline', OWN_CALLS, query);
  }

  /** The same for oversight: of its territory's agencies, and no more than kinds, times and receivers. */
  overseen(actor: Actor, query: CallQuery): Promise<CallPage<OverseenCall>> {
    return this.#page<OverseenCall>(actor, 'list', OVERSEEN_CALLS, query);
  }

  /** One call with what was told; null when it is not there for this reader. The look is written down. Throws `KeysAway`. */
  async one(actor: Actor, callId: string): Promise<WholeCall | null> {
    const keys = await CaseKeyring.fetch(this.sealing, callId, { personId: actor.personId, purpose: 'record' });
    const [row] = await readAs<WholeCall & { place: string; sealed: string | null }>(
      this.db,
      this.key,
      actor,
      { purpose: 'hotline' },
      `SELECT t.*, ${STEPS_OF}, app.note_list(ARRAY[t.id]) AS noted,
         (SELECT encode(v.sealed, 'hex') FROM hotline_call_events v WHERE v.call_id = t.id AND v.seq = 1) AS sealed
       FROM (${OWN_CALLS} WHERE c.call_id = $1[1]::uuid) t JOIN hotline_calls c ON c.call_id = t.id`,
      [callId],
    );
    if (row === undefined) return null;
    const { sealed, ...call } = row;
    return { ...plain(call), steps: call.steps.map((step) => ({ ...step, at: instant(step.at) })), words: openWords(keys, 1, sealed) };
  }

  /** What agencies of this reader were told, the latest first; not the words themselves. */
  async toldTo(actor: Actor, { after, limit }: Pick<CallQuery, 'after' | 'limit'>): Promise<CallPage<ToldRow>> {
    const found = await readAs<ToldRow & { place: string }>(
      this.db,
      this.key,
      actor,
      { purpose: 'hotline' },
      `SELECT ${TOLD} ${TOLD_TO_ME} AND ($1[1] IS NULL OR (v.at, v.id) < ($1[1]::timestamptz, $1[2]::uuid)) ORDER BY v.at DESC, v.id DESC LIMIT $1[3]::integer`,
      [after?.at ?? null, after?.id ?? null, limit + 1],
    );
    return paged(found, limit, ({ place }) => place, ({ place: _place, ...row }) => ({ ...row, at: instant(row.at) }));
  }

  /** One of them with its words; null when it was told to nobody of this reader's. The look is written down. Throws `KeysAway`. */
  async told(actor: Actor, id: string): Promise<{ row: ToldRow; told: string | null } | null> {
    const [found] = await readAs<ToldRow & { place: string; callId: string; seq: number; sealed: string }>(
      this.db,
      this.key,
      actor,
      { purpose: 'hotline' },
      `SELECT ${TOLD}, v.call_id AS "callId", v.seq, encode(v.sealed, 'hex') AS sealed, app.note_list(ARRAY[v.id]) AS noted ${TOLD_TO_ME} AND v.id = $1[1]::uuid`,
      [id],
    );
    if (found === undefined) return null;
    const { place: _place, callId, seq, sealed, ...row } = found;
    const keys = await CaseKeyring.fetch(this.sealing, callId, { personId: actor.personId, purpose: 'referral' });
    return { row: { ...row, at: instant(row.at) }, told: openWords(keys, seq, sealed)?.told ?? null };
  }

  async #page<Row extends OverseenCall>(actor: Actor, purpose: 'hotline' | 'list', calls: string, { on, waiting, after, limit }: CallQuery): Promise<CallPage<Row>> {
    const day = on === undefined ? [null, null] : [startOfDayInVietnam(on), startOfDayInVietnam(addDays(on, 1))];
    const found = await readAs<Row & { place: string }>(this.db, this.key, actor, { purpose }, `${calls} ${FILTER}`, [
      ...day,
      waiting === true ? 'waiting' : null,
      after?.at ?? null,
      after?.id ?? null,
      limit + 1,
    ]);
    return paged(found, limit, ({ place }) => place, (row) => plain<Row>(row));
  }
}

function plain<Row extends OverseenCall>({ place: _place, ...row }: Row & { readonly place: string }): Row {
  return { ...(row as unknown as Row), at: instant(row.at), handedOn: row.handedOn.map((one) => ({ ...one, at: instant(one.at) })) };
}

// The place has the microseconds of the database, which an instant of the rules has not.
function paged<Found extends { readonly id: string }, Row>(found: readonly Found[], limit: number, place: (row: Found) => string, shown: (row: Found) => Row): CallPage<Row> {
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return { rows: page.map(shown), next: found.length > limit && last !== undefined ? { at: place(last), id: last.id } : null };
}
