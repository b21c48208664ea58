import { randomUUID } from 'node:crypto';
import { callBlockers, callEventFaults, callFaults, type Actor, type CallAsItStands, type CallEvent, type CallPayload, type FieldFault, type Instant } from '@loive/domain';
import { QueryFailedError, type DataSource } from 'typeorm';
import type { AgencyRegister } from '../agency-register.js';
import { onceMoreIfAnswered } from '../recorder/writes/answers.js';
import { instant } from '../recorder/standing/instants.js';
import { Refused } from '../recorder/standing/outcome.js';
import { rememberPlain, rememberedPlain, type PlainRequest } from '../recorder/writes/plain-answers.js';
import type { RecorderKeys, RecordRequest } from '../recorder/checks/requests.js';
import { CaseKeyring } from '../sealing/case-keyring.js';
import { callerOf } from '../sealing/match-keys.js';
import { withActor, type ActorTx } from '../with-actor.js';
import { OWN_CALLS, type CallRow, type CallWords } from './call-rows.js';
import { openWords, sealWords } from './call-words.js';

/** What makes a request about a call repeatable. */
export type CallRequest = PlainRequest & Pick<RecordRequest<unknown>, 'requestId'>;

/** Where a call stands after a step; all that is remembered of the answer. */
export interface CallStanding {
  readonly id: string;
  readonly version: number;
}

/** The one way in which calls are written down, and what is done with them. A call is no case: it has no chain, and nothing of it is changed. */
export class CallRecorder {
  constructor(
    private readonly db: DataSource,
    private readonly register: AgencyRegister,
    private readonly keys: RecorderKeys,
  ) {}

  /** Writes a call down. Throws {@link Refused}, `KeysAway`. */
  log(actor: Actor, body: CallPayload, request: CallRequest): Promise<CallStanding> {
    return this.#once(actor, request, async (tx, now) => {
      refuseFaults(callFaults(body, now));
      const { at, kind, caller, language, placeId = null, number, callBack, safeContact, recording, told } = body;
      const id = randomUUID();
      const keys = await this.#keysOf(actor, id);
      await tx.query(
        `INSERT INTO hotline_calls (call_id, agency_id, at, caller, language, place_id, call_back, has_number) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [id, actor.agencyId, at, caller, language, placeId, callBack, number !== undefined],
      );
      const words: CallWords = {
        ...(told === undefined ? {} : { told: told.normalize('NFC') }),
        ...(safeContact === undefined ? {} : { safeContact: safeContact.normalize('NFC') }),
        ...(number === undefined ? {} : { number }),
        ...(recording === undefined ? {} : { recording }),
      };
      await tx.query(`INSERT INTO hotline_call_events (call_id, seq, agency_id, by_person, type, kind, sealed) VALUES ($1, 1, $2, $3, 'log', $4, $5)`, [
        id,
        actor.agencyId,
        actor.personId,
        kind,
        sealWords(keys, 1, words),
      ]);
      const known = callerOf(number);
      for (const { value } of await keys.indexesOf(known === null ? [] : [known]))
        await tx.query('INSERT INTO hotline_callers (call_id, agency_id, at, value) VALUES ($1, $2, $3, $4)', [id, actor.agencyId, at, value]);
      return { id, version: 1 };
    });
  }

  /** Records a step at the version that the client saw. Throws {@link Refused}, `KeysAway`. */
  async record(actor: Actor, callId: string, version: number, event: CallEvent, request: CallRequest): Promise<CallStanding> {
    const receiver = 'agencyId' in event && typeof event.agencyId === 'string' ? await this.register.find(event.agencyId.toLowerCase()) : null;
    return this.#once(actor, request, async (tx, now) => {
      const [call] = await tx.query<CallRow>(`${OWN_CALLS} WHERE c.call_id = $1`, [callId]);
      if (call === undefined) throw new Refused({ kind: 'notFound' });
      if (call.version !== version) throw await this.#stale(tx, callId, version);
      const standing: CallAsItStands = { ...call, handedOn: call.handedOn.length > 0 };
      refuseFaults(callEventFaults(event, standing, receiver, now));
      const blockers = callBlockers(event, standing);
      if (blockers.length > 0) throw new Refused({ kind: 'blocked', blockers });
      if (event.type === 'handOn') await refuseShut(tx, callId, event.agencyId);
      const seq = version + 1;
      await this.#write(tx, actor, call, seq, event);
      return { id: callId, version: seq };
    }).catch(async (failure: unknown) => {
      // Two at once: the other one was there first.
      if (!isSecond(failure)) throw failure;
      throw await withActor(this.db, this.keys.ticket, actor, { purpose: 'hotline' }, (tx) => this.#stale(tx, callId, version));
    });
  }

  /**
   * Ties what the actor's agency was told of a call to the case that it opened from it; the hotline is not told. Once tied it
   * stays so. Throws {@link Refused}.
   */
  async tie(actor: Actor, toldId: string, caseId: string, request: CallRequest): Promise<CallStanding> {
    return this.#once(actor, request, async (tx) => {
      const [told] = await tx.query<{ callId: string; tied: boolean }>(
        `SELECT e.call_id AS "callId", EXISTS (SELECT 1 FROM told_cases t WHERE t.told_id = e.id) AS tied
         FROM hotline_call_events e WHERE e.id = $1 AND e.to_agency_id = (SELECT app.told_agency())`,
        [toldId],
      );
      if (told === undefined) throw new Refused({ kind: 'notFound' });
      await this.#refuseUntaken(tx, caseId);
      const isACase = new Refused({ kind: 'blocked', blockers: [{ code: 'callIsACase', who: [] }] });
      if (told.tied) throw isACase;
      // A tie that this person does not see, of a colleague's case, keeps them out just as well.
      await tx.query('INSERT INTO told_cases (told_id, call_id, agency_id, case_id, by_person) VALUES ($1, $2, $3, $4, $5)', [toldId, told.callId, actor.agencyId, caseId, actor.personId]).catch((failure: unknown) => {
        throw isTied(failure) ? isACase : failure;
      });
      return { id: toldId, version: 1 };
    }, 'told');
  }

  /** The caller's number, for whoever has just recorded why they look; null: it was erased. Throws `KeysAway`. */
  async number(actor: Actor, callId: string): Promise<string | null> {
    const keys = await this.#fetch(actor, callId);
    const [row] = await withActor(this.db, this.keys.ticket, actor, { purpose: 'hotline' }, (tx) =>
      tx.query<{ sealed: string }>(`SELECT encode(sealed, 'hex') AS sealed FROM hotline_call_events WHERE call_id = $1 AND seq = 1`, [callId]),
    );
    return row === undefined ? null : (openWords(keys, 1, row.sealed)?.number ?? null);
  }

  async #write(tx: ActorTx, actor: Actor, call: CallRow, seq: number, event: CallEvent): Promise<void> {
    const row: Record<string, unknown> = { call_id: call.id, seq, agency_id: actor.agencyId, by_person: actor.personId, type: event.type };
    switch (event.type) {
      case 'classify':
        return insert(tx, { ...row, kind: event.kind });
      case 'openCase':
        await this.#refuseUntaken(tx, event.caseId);
        return insert(tx, { ...row, case_id: event.caseId });
      case 'showNumber':
        return insert(tx, { ...row, reason: event.reason });
      case 'handOn': {
        const id = randomUUID();
        const sealed = sealWords(await this.#keysOf(actor, call.id), seq, { told: event.told.normalize('NFC') });
        await insert(tx, { ...row, id, kind: call.kind, to_agency_id: event.agencyId, means: event.means, place_id: call.placeId, sealed });
        return void (await tx.query(`INSERT INTO notices (message_id, agency_id, audience, about) VALUES ($1, $2, 'agency', 'call')`, [id, event.agencyId]));
      }
    }
  }

  // A case that somebody may not read is not there for them; what a call says of somebody who refused is not tied to them
  // again, also when their no comes in this very moment.
  async #refuseUntaken(tx: ActorTx, caseId: string): Promise<void> {
    await tx.query('SELECT app.await_keys($1)', [caseId]);
    const [row] = await tx.query<{ reaches: boolean; takes: boolean }>('SELECT app.reaches($1) AS reaches, app.takes_call($1) AS takes', [caseId]);
    if (row?.reaches !== true) throw new Refused({ kind: 'invalid', fields: [{ path: 'caseId', code: 'unknownCase' }] });
    if (!row.takes) throw new Refused({ kind: 'blocked', blockers: [{ code: 'caseTakesNoCall', who: [] }] });
  }

  async #stale(tx: ActorTx, callId: string, version: number): Promise<Refused> {
    const rows = await tx.query<{ seq: number; type: string; at: Date; agencyId: string }>(
      `SELECT seq, type, at, agency_id AS "agencyId" FROM hotline_call_events WHERE call_id = $1 ORDER BY seq`,
      [callId],
    );
    const since = rows.filter(({ seq }) => seq > version).map(({ type, at, agencyId }) => ({ type, at: at.toISOString(), agencyId }));
    return new Refused({ kind: 'stale', version: rows.at(-1)?.seq ?? 1, since });
  }

  #fetch(actor: Actor, callId: string): Promise<CaseKeyring> {
    return CaseKeyring.fetch(this.keys.sealing, callId, { personId: actor.personId, purpose: 'record' });
  }

  async #keysOf(actor: Actor, callId: string): Promise<CaseKeyring> {
    const keys = await this.#fetch(actor, callId);
    await keys.ready(actor.agencyId, ['words']);
    return keys;
  }

  // As somebody of the line, or of an agency that was told.
  #once(actor: Actor, request: CallRequest, work: (tx: ActorTx, now: Instant) => Promise<CallStanding>, as: 'hotline' | 'told' = 'hotline'): Promise<CallStanding> {
    return onceMoreIfAnswered(() =>
      withActor(this.db, this.keys.ticket, actor, { purpose: 'hotline', request: request.requestId }, async (tx) => {
        const [state] = await tx.query<{ agency: string | null; now: string }>(`SELECT app.${as}_agency() AS agency, now()::text AS now`);
        if (state === undefined || state.agency !== actor.agencyId) throw new Refused({ kind: 'notYours' });
        const before = await rememberedPlain<CallStanding>(tx, actor, request, this.keys.codes);
        if (before !== null) return before;
        const done = await work(tx, instant(state.now));
        await rememberPlain(tx, actor, request, done, this.keys.codes);
        return done;
      }),
    );
  }
}

function refuseFaults(fields: readonly FieldFault[]): void {
  if (fields.length > 0) throw new Refused({ kind: 'invalid', fields });
}

// An agency that is sealed out of the case is told of no call that became it. That there is a seal is not for everybody who
// passes calls on: to them it is an agency that does not take this one.
async function refuseShut(tx: ActorTx, callId: string, agencyId: string): Promise<void> {
  const [row] = await tx.query<{ shut: boolean }>('SELECT app.call_shut_to($1, $2) AS shut', [callId, agencyId]);
  if (row?.shut === true) refuseFaults([{ path: 'agencyId', code: 'notAReceiver' }]);
}

async function insert(tx: ActorTx, row: Readonly<Record<string, unknown>>): Promise<void> {
  const names = Object.keys(row);
  await tx.query(`INSERT INTO hotline_call_events (${names.join(', ')}) VALUES (${names.map((_, place) => `$${place + 1}`).join(', ')})`, Object.values(row));
}

const isSecond = (failure: unknown): boolean => isTwice(failure, ['hotline_call_events_pkey', 'hotline_call_case']);
const isTied = (failure: unknown): boolean => isTwice(failure, ['told_cases_pkey']);

function isTwice(failure: unknown, constraints: readonly string[]): boolean {
  if (!(failure instanceof QueryFailedError)) return false;
  const reason: { code?: unknown; constraint?: unknown } = failure.driverError;
  return reason.code === '23505' && constraints.some((one) => one === reason.constraint);
}
