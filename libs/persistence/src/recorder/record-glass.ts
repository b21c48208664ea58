import {
  GLASS_DAYS,
  decide,
  glassRefusal,
  mayReadCase,
  mayReviewGlass,
  type ActingCaseActor,
  type Actor,
  type CaseActor,
  type CaseEventOf,
  type GlassAsked,
  type Grant,
  type Instant,
} from '@loive/domain';
import type { DataSource } from 'typeorm';
import type { AgencyRegister } from '../agency-register.js';
import { TooOften } from '../over-budget.js';
import { readAs, type ActorTx } from '../with-actor.js';
import { accepted, refusedBy } from './standing/accepted.js';
import { snapshotOf, type CaseRecord, type Named } from './standing/case-record.js';
import { CaseTransactions } from './case-transactions.js';
import { COMPARTMENT_TABLES } from './standing/compartment-tables.js';
import { lockCase, type RememberedAnswer } from './standing/load.js';
import { noteLook } from './writes/note-look.js';
import { Refused } from './standing/outcome.js';
import type { RecorderKeys, RecordRequest } from './checks/requests.js';
import { actorOn } from './standing/standing-on.js';
import { workOut } from './after/work-out.js';
import { writeEvent } from './writes/write.js';

/** Steps of break-glass after it was asked for. */
export type GlassStep = CaseEventOf<'confirmBreakGlass'> | CaseEventOf<'refuseBreakGlass'> | CaseEventOf<'reviewBreakGlass'>;

/** One broken glass with what its page shows. */
export interface GlassSheet {
  readonly grant: Grant;
  /** Code of the case. */
  readonly code: string;
  /** Who broke it; null where names are not for this reader. */
  readonly person: Named | null;
  /** The database's clock. */
  readonly now: Instant;
}

/** What makes a request on a broken glass repeatable, and how it is answered. */
export interface GlassRequest<Body> extends Omit<RecordRequest<Body>, 'present'> {
  readonly present: (sheet: GlassSheet, actor: CaseActor) => Body;
}

// As many as the database counts.
const UNLIMITED = 2_147_483_647;

interface Known {
  readonly now: string;
  readonly answer: RememberedAnswer | null;
  readonly broken: readonly string[];
  readonly tries: number;
}

const KNOWN = /* sql */ `SELECT clock_timestamp() AS now, app.tries_today() AS tries,
  (SELECT jsonb_build_object('bodyHash', a.body_hash, 'status', a.status, 'body', a.answer, 'sealed', encode(a.sealed, 'hex'))
    FROM answers a WHERE a.person_id = (SELECT app.my_person()) AND a.route = $1[1] AND a.key = $1[2]::uuid) AS answer,
  (SELECT coalesce(jsonb_agg(o.since), '[]') FROM app.own_glass(clock_timestamp() - make_interval(days => $1[3]::integer)) AS o(since)) AS broken`;

type GlassEvent = CaseEventOf<'breakGlass'> | GlassStep;

/**
 * Break-glass: an event in a case's chain by somebody who need have no tie to it. It needs the database alone:
 * whoever must be told of it is told by the outbox, also after the queue was down.
 */
export class GlassRecorder {
  readonly #transactions: CaseTransactions;

  constructor(
    private readonly db: DataSource,
    private readonly register: AgencyRegister,
    private readonly keys: RecorderKeys,
    /** How often a day one person may name a code; left out: as often as they like. */
    private readonly tries = UNLIMITED,
  ) {
    this.#transactions = new CaseTransactions(db, keys);
  }

  /**
   * Asks for compartments of the case with this code. Whatever can be refused without a case is refused before one is
   * looked for; each code that is named is written down, whether or not it leads anywhere. Throws {@link Refused} and {@link TooOften}.
   */
  async break<Body>(actor: Actor, code: string, asked: Omit<CaseEventOf<'breakGlass'>, 'type'>, request: GlassRequest<Body>): Promise<Body> {
    const event = { ...asked, type: 'breakGlass' } as const;
    const again = await this.#standsAlone(actor, event, request);
    const caseId = again ? await this.#caseOf(actor, again.grantId) : await this.#caseWith(actor, code, request.requestId);
    return this.#record(actor, caseId, event, request);
  }

  /** A second person opens or refuses it, or somebody reviews it. Throws {@link Refused}. */
  async step<Body>(actor: Actor, event: GlassStep, request: GlassRequest<Body>): Promise<Body> {
    return this.#record(actor, await this.#caseOf(actor, event.grantId), event, request);
  }

  /**
   * What somebody said when they asked, for whoever is to open or to review it; null: it does not open any more. The look
   * is written down with it. Throws {@link Refused}, and `KeysAway`.
   */
  async said(actor: Actor, grantId: string, request: string): Promise<string | null> {
    const caseId = await this.#caseOf(actor, grantId);
    if (caseId === null) throw new Refused({ kind: 'notFound' });
    return this.#transactions.as(actor, { purpose: 'breakGlass', case: caseId, request }, async (tx, keys) => {
      const [found] = await tx.query<{ seq: number; sealed: Buffer | null }>('SELECT seq, sealed FROM app.glass_text($1)', [grantId]);
      if (found === undefined) throw new Refused({ kind: 'notFound' });
      const said = keys.unseal('statement', found.sealed, { table: COMPARTMENT_TABLES.statement, seq: found.seq, column: 'sealed' })?.fields['text'];
      return typeof said === 'string' ? said : null;
    });
  }

  async #record<Body>(actor: Actor, caseId: string | null, event: GlassEvent, request: GlassRequest<Body>): Promise<Body> {
    const { requestId } = request;
    if (caseId === null) throw new Refused({ kind: 'notFound' });
    const agencies = await this.register.all();
    return this.#transactions.as(actor, { purpose: 'breakGlass', case: caseId, chain: true, request: requestId }, async (tx, keys) => {
      const locked = await lockCase(tx, actor, caseId, request);
      if (locked === null) throw new Refused({ kind: 'notFound' });
      const { record, now } = locked;
      const caseActor = actorOn(record, actor, now);
      if (caseActor.sealed === true || !isThereFor(caseActor, record, event)) throw new Refused({ kind: 'notFound' });
      const remembered = this.#transactions.remembered(locked.answer, request, actor);
      if (remembered !== null) {
        await noteLook(tx, caseId);
        return this.#sheet(tx, record, caseActor, (remembered.body as { grantId: string }).grantId, now, request);
      }

      const glassBroken = event.type === 'breakGlass' ? await brokenBy(tx, actor, now) : [];
      const decided = decide({ ...snapshotOf(record), glassBroken }, caseActor, event, now);
      // Why this very case cannot be opened is for those who know of it.
      if (!decided.ok && event.type === 'breakGlass' && !knows(caseActor, record)) throw new Refused({ kind: 'notFound' });
      const decision = accepted(decided);
      const recorded = workOut(record, { type: event.type, actor, decision, now, requestId, agencies });
      const grantId = event.type === 'breakGlass' ? openedBy(recorded.record) : event.grantId;
      const after = actorOn(recorded.record, actor, now);
      const body = await this.#sheet(tx, recorded.record, after, grantId, now, request);
      const answer = this.#transactions.answer(request, { grantId }, actor);
      await writeEvent(tx, record.version, recorded.record, { ...recorded.writes, answer, message: null }, keys);
      return body;
    });
  }

  // What is answered again is the glass as it stands, not as it stood.
  async #sheet<Body>(tx: ActorTx, record: CaseRecord, actor: CaseActor, grantId: string, now: Instant, { present }: GlassRequest<Body>): Promise<Body> {
    const grant = glassIn(record, grantId);
    if (grant === undefined) throw new Refused({ kind: 'notFound' });
    // Oversight answers for what was done, and reads no names.
    const [person = null] = actor.role === 'auditor' ? [] : await tx.query<Named>('SELECT id, name FROM people WHERE id = $1', [grant.personId]);
    return present({ grant, code: record.code, person, now }, actor);
  }

  // Without a case: a request sent again is told what it opened, any other whether it may be asked at all.
  async #standsAlone<Body>(actor: Actor, event: GlassAsked, request: GlassRequest<Body>): Promise<{ grantId: string } | null> {
    const access = { purpose: 'breakGlass', request: request.requestId } as const;
    const [known] = await readAs<Known>(this.db, this.keys.ticket, actor, access, KNOWN, [request.route, request.key, GLASS_DAYS]);
    if (known === undefined) throw new Refused({ kind: 'notYours' });
    const remembered = this.#transactions.remembered(known.answer, request, actor);
    if (remembered !== null) return remembered.body as { grantId: string };
    const refusal = glassRefusal(actor, event, known.broken.map((since) => new Date(since).toISOString()), new Date(known.now).toISOString());
    if (refusal !== null) throw refusedBy(refusal);
    if (known.tries >= this.tries) throw new TooOften();
    return null;
  }

  // The same work and the same row in the log for a code that is there, one that is not, and one that is shut to this person.
  async #caseWith(actor: Actor, code: string, request: string): Promise<string | null> {
    const access = { purpose: 'breakGlass', case: code, request } as const;
    const told = 'SELECT app.note_try($1[1]::integer) AS noted, app.my_case() AS id';
    const [found] = await readAs<{ noted: boolean; id: string | null }>(this.db, this.keys.ticket, actor, access, told, [this.tries]);
    if (found?.noted !== true) throw new TooOften();
    return found.id;
  }

  async #caseOf(actor: Actor, grantId: string): Promise<string | null> {
    const [found] = await readAs<{ id: string }>(
      this.db,
      this.keys.ticket,
      actor,
      { purpose: 'list' },
      `SELECT g.case_id AS id FROM grants g WHERE g.id = $1[1]::uuid AND g.kind = 'breakGlass'`,
      [grantId],
    );
    return found?.id ?? null;
  }
}

/** Whether a broken glass is there for somebody: their own, of their agency's people for a supervisor, or theirs to review. */
export function seesGlass(actor: ActingCaseActor, grant: Pick<Grant, 'agencyId' | 'personId' | 'confirmedBy'>): boolean {
  if (actor.sealed === true) return false;
  if (grant.personId === actor.personId) return true;
  return (actor.role === 'supervisor' && actor.agencyId === grant.agencyId) || mayReviewGlass(actor, grant);
}

// Reads the case, or has asked for it before.
function knows(actor: ActingCaseActor, { grants }: CaseRecord): boolean {
  return mayReadCase(actor) || grants.some(({ kind, personId }) => kind === 'breakGlass' && personId === actor.personId);
}

function isThereFor(actor: ActingCaseActor, record: CaseRecord, event: GlassEvent): boolean {
  if (event.type === 'breakGlass') return true;
  const grant = glassIn(record, event.grantId);
  return grant !== undefined && seesGlass(actor, grant);
}

function glassIn({ grants }: CaseRecord, grantId: string): Grant | undefined {
  return grants.find(({ id, kind }) => id === grantId && kind === 'breakGlass');
}

function openedBy({ grants, version }: CaseRecord): string {
  const grant = grants.find(({ kind, sourceSeq }) => kind === 'breakGlass' && sourceSeq === version);
  if (grant === undefined) throw new Error('a broken glass without its grant');
  return grant.id;
}

// In any case, also in those that one was kept out of since: two that are asked for at once are counted one after the other.
async function brokenBy(tx: ActorTx, { personId }: Actor, now: Instant): Promise<Instant[]> {
  await tx.query('SELECT pg_advisory_xact_lock(7114, hashtext($1::text))', [personId]);
  const rows = await tx.query<{ since: Date }>(
    'SELECT since FROM app.own_glass($1::timestamptz - make_interval(days => $2)) AS since',
    [now, GLASS_DAYS],
  );
  return rows.map(({ since }) => since.toISOString());
}
