import { randomUUID } from 'node:crypto';
import {
  dayInVietnam,
  decide,
  openCase,
  type Actor,
  type CaseActor,
  type CaseEvent,
  type Decision,
  type OpeningPayload,
  type ReferralActor,
  type ReferralDraft,
  type ReferralEvent,
} from '@loive/domain';
import type { DataSource } from 'typeorm';
import type { AgencyRegister } from '../agency-register.js';
import { caseCode } from '../case-code.js';
import type { ReferralSheet } from '../reading/read-referral.js';
import type { TicketKey } from '../ticket.js';
import { withActor, type ActorTx } from '../with-actor.js';
import { hashOfBody, isSameBody, onceMoreIfAnswered } from './answers.js';
import { snapshotOf, type CaseRecord } from './case-record.js';
import { lockCase, prepareOpening, type Locked, type RememberedAnswer } from './load.js';
import { Refused } from './outcome.js';
import { proofMatches } from './first-proof.js';
import { lookUpIds } from './known-ids.js';
import { readCompartment, type Look, type Revealed } from './reveal.js';
import { unopened, workOut, type AcceptedEvent, type Recorded } from './work-out.js';
import { insertCase, insertOwner, writeEvent } from './write.js';

/** Keys of the recorder: tickets, case codes, and the hash of remembered bodies. */
export interface RecorderKeys {
  readonly ticket: TicketKey;
  readonly codes: Buffer;
}

/** What the recorder is told of its house. */
export interface RecorderSettings {
  /** Seconds for which a referral that is not urgent can still be taken back unseen. */
  readonly recallWindowSeconds?: number;
}

/** What makes a request repeatable: its route, the client's key, what it said, and how it is answered. */
export interface RecordRequest<Body> {
  readonly route: string;
  readonly key: string;
  readonly requestId: string;
  /** The body as received, for telling a repeated request from a reused key. */
  readonly body: unknown;
  readonly status: number;
  /** The answer, worked out from what was recorded; pure. */
  readonly present: (record: CaseRecord, actor: CaseActor) => Body;
}

/** What makes a request on a referral repeatable, and how it is answered. */
export interface ReferralRequest<Body> extends Omit<RecordRequest<Body>, 'present'> {
  /** The answer for this actor, worked out from what was recorded; pure. */
  readonly present: (sheet: ReferralSheet, actor: ReferralActor) => Body;
}

/** A message of the outbox that is being delivered, and by which processor. */
export interface DeliveredMessage {
  readonly id: string;
  readonly handler: string;
}

/** What became of a message: recorded, without effect because things moved on, or delivered before. */
export type MessageOutcome = 'done' | 'moot' | 'again';

/**
 * The one write path. Every change of a case: lock, remembered answer, version, policy, chart, law,
 * event in the chain, duties, access rows, outbox, all in one transaction or not at all.
 */
export class Recorder {
  constructor(
    private readonly db: DataSource,
    private readonly register: AgencyRegister,
    private readonly keys: RecorderKeys,
    protected readonly settings: RecorderSettings = {},
  ) {}

  /** Opens a case. Throws {@link Refused}. */
  async open<Body extends { readonly id: string }>(actor: Actor, payload: OpeningPayload, request: RecordRequest<Body>): Promise<Body> {
    const agencies = await this.register.all();
    return onceMoreIfAnswered(() =>
      this.#asActor(actor, async (tx) => {
        const prepared = await prepareOpening(tx, actor, request);
        const remembered = this.#remembered(prepared.answer, request);
        if (remembered !== null) return await stillReadable(tx, remembered.body as Body);

        const decision = accepted(openCase(payload, actor, prepared.now));
        const year = Number(dayInVietnam(prepared.now).slice(0, 4));
        const code = caseCode(prepared.number, year, this.keys.codes);
        const event: AcceptedEvent = {
          type: 'openCase',
          actor,
          decision,
          now: prepared.now,
          requestId: request.requestId,
          agencies,
        };
        const recorded = workOut(unopened({ id: randomUUID(), code, alias: payload.alias }, event), event);

        const owner = recorded.record.participants.find(({ basis }) => basis === 'owner');
        if (owner === undefined) throw new Error('a case without an owner');
        await insertCase(tx, recorded.record);
        await insertOwner(tx, recorded.record, owner);
        return this.#finish(tx, null, recorded, { ...actor, basis: 'owner' }, request);
      }),
    );
  }

  /** Records an event on a case at the version the client saw. Throws {@link Refused}. */
  async record<Body>(
    actor: Actor,
    caseId: string,
    version: number,
    event: CaseEvent,
    request: RecordRequest<Body>,
  ): Promise<Body> {
    const agencies = await this.register.all();
    return this.#asActor(actor, async (tx) => {
      const locked = await lockCase(tx, actor, caseId, request);
      if (locked === null) throw await refusalOfUnlocked(tx, caseId);
      const remembered = this.#remembered(locked.answer, request);
      if (remembered !== null) return remembered.body as Body;
      if (locked.record.version !== version) throw await staleness(tx, locked, version);

      const caseActor = actorOn(locked.record, actor);
      const snapshot = { ...snapshotOf(locked.record), proofMatches: await proofMatches(tx, locked.record, event) };
      const decision = accepted(decide(snapshot, caseActor, event, locked.now));
      const { assignee } = await lookUpIds(tx, caseActor, event, locked.record, agencies, locked.now);
      const { requestId } = request;
      const { now } = locked;
      const recorded = workOut(locked.record, { type: event.type, actor, decision, now, requestId, agencies, assignee });
      return this.#finish(tx, version, recorded, actorOn(recorded.record, actor), request);
    });
  }

  /**
   * Opens one compartment for a short look. The look is an event of the chain, in the same
   * transaction as the reading: what was not written down was not seen. Throws {@link Refused}.
   */
  async reveal(actor: Actor, caseId: string, look: Look, requestId: string): Promise<Revealed> {
    const agencies = await this.register.all();
    return this.#asActor(actor, async (tx) => {
      const locked = await lockCase(tx, actor, caseId, { route: 'reveal', key: randomUUID() });
      if (locked === null) throw await refusalOfUnlocked(tx, caseId);
      const { record, now } = locked;
      const decision = accepted(decide(snapshotOf(record), actorOn(record, actor), { ...look, type: 'reveal' }, now));
      const recorded = workOut(record, { type: 'reveal', actor, decision, now, requestId, agencies });
      await writeEvent(tx, record.version, recorded.record, { ...recorded.writes, answer: null });
      return { version: recorded.record.version, now, entries: await readCompartment(tx, caseId, look.compartment) };
    });
  }

  /** Drafts a referral of a case, or drafts and sends it at once. Throws {@link Refused}. */
  openReferral<Body extends { readonly id: string }>(
    _actor: Actor,
    _caseId: string,
    _draft: ReferralDraft & { readonly send: boolean },
    _request: ReferralRequest<Body>,
  ): Promise<Body> {
    return Promise.reject(new Error('not built yet'));
  }

  /** Records an event on a referral at the version the client saw. Throws {@link Refused}. */
  recordReferral<Body>(
    _actor: Actor,
    _referralId: string,
    _version: number,
    _event: ReferralEvent,
    _request: ReferralRequest<Body>,
  ): Promise<Body> {
    return Promise.reject(new Error('not built yet'));
  }

  /**
   * Records what the queue does to a referral, as the system: the event, the inbox row and the delivery of
   * the message in one statement. A message delivered before changes nothing; one that came too late is `moot`.
   */
  recordMessage(_referralId: string, _type: 'deliver' | 'lapse', _message: DeliveredMessage): Promise<MessageOutcome> {
    return Promise.reject(new Error('not built yet'));
  }

  #asActor<Body>(actor: Actor, work: (tx: ActorTx) => Promise<Body>): Promise<Body> {
    return withActor(this.db, this.keys.ticket, actor, work);
  }

  #remembered<Body>(answer: RememberedAnswer | null, request: RecordRequest<Body>): RememberedAnswer | null {
    if (answer === null) return null;
    if (!isSameBody(answer.bodyHash, request.body, this.keys.codes)) throw new Refused({ kind: 'keyReused' });
    return answer;
  }

  async #finish<Body>(
    tx: ActorTx,
    before: number | null,
    { record, writes }: Recorded,
    actor: CaseActor,
    request: RecordRequest<Body>,
  ): Promise<Body> {
    const body = request.present(record, actor);
    await writeEvent(tx, before, record, {
      ...writes,
      answer: {
        route: request.route,
        key: request.key,
        bodyHash: hashOfBody(request.body, this.keys.codes),
        status: request.status,
        body,
      },
    });
    return body;
  }
}

/** The actor with its tie to the case. Whether the tie still runs, row security has answered: without it the case was not read. */
export function actorOn(record: CaseRecord, actor: Actor): CaseActor {
  const own = record.participants.find((participant) => participant.agencyId === actor.agencyId);
  return { ...actor, basis: own?.basis ?? null };
}

function accepted(decision: Decision): Extract<Decision, { ok: true }> {
  if (decision.ok) return decision;
  switch (decision.refusal) {
    case 'policy':
      throw new Refused({ kind: 'notYours' });
    case 'chart':
      throw new Refused({ kind: 'blocked', blockers: decision.blockers });
    case 'form':
      throw new Refused({ kind: 'invalid', fields: decision.fields });
  }
}

// Somebody who opened a case and lost it since is not shown it again by repeating the request.
async function stillReadable<Body extends { readonly id: string }>(tx: ActorTx, answer: Body): Promise<Body> {
  const seen = await tx.query('SELECT 1 FROM cases WHERE id = $1', [answer.id]);
  if (seen.length === 0) throw new Refused({ kind: 'notFound' });
  return answer;
}

// Row security hides what may not be changed from a locking read: one more look tells whether it may be read.
async function refusalOfUnlocked(tx: ActorTx, caseId: string): Promise<Refused> {
  const seen = await tx.query('SELECT 1 FROM cases WHERE id = $1', [caseId]);
  return new Refused({ kind: seen.length === 0 ? 'notFound' : 'notYours' });
}

async function staleness(tx: ActorTx, locked: Locked, version: number): Promise<Refused> {
  const since = await tx.query<{ type: string; at: string; agencyId: string }>(
    `SELECT body ->> 'type' AS type, body ->> 'recordedAt' AS at, body ->> 'agencyId' AS "agencyId"
     FROM timeline_events WHERE case_id = $1 AND seq > $2 ORDER BY seq LIMIT 20`,
    [locked.record.id, version],
  );
  return new Refused({ kind: 'stale', version: locked.record.version, since });
}
