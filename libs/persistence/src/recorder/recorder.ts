import { randomUUID } from 'node:crypto';
import {
  SYSTEM_ACTOR,
  dayInVietnam,
  decide,
  isChild,
  openCase,
  standingByTie,
  withPlainIds,
  worksOnReferrals,
  type ActingActor,
  type Actor,
  type CaseActor,
  type CaseEvent,
  type OpeningPayload,
  type ReferralDraft,
  type ReferralEvent,
  type Standing,
} from '@loive/domain';
import type { DataSource } from 'typeorm';
import type { AgencyRegister } from '../agency-register.js';
import { caseCode } from '../case-code.js';
import type { AgencyEntity } from '../entities/agency.entity.js';
import type { Access } from '../ticket.js';
import { readAs, withActor, type ActorTx } from '../with-actor.js';
import { accepted } from './accepted.js';
import { hashOfBody, isSameBody, onceMoreIfAnswered } from './answers.js';
import { runBatch } from './batch.js';
import { shownTo, snapshotOf, type CaseRecord } from './case-record.js';
import type { RememberedRequest } from './event-writes.js';
import { proofMatches } from './first-proof.js';
import { lookUpIds } from './known-ids.js';
import { lockForMessage, lockForOpening, lockReferral } from './load-referral.js';
import { lockCase, prepareOpening, type Locked, type RememberedAnswer } from './load.js';
import { Refused, Undeliverable } from './outcome.js';
import type { DeliveredMessage } from './outbox-entry.js';
import { openOn, sheetAgain, stepOn, type RecordedStep, type StepContext } from './record-referral.js';
import { idOrNull } from './referral-ids.js';
import { endOf } from './referral-row.js';
import { refusalOfUnlocked, staleness, stalenessOf } from './refusals.js';
import type { MessageOutcome, RecordRequest, RecorderKeys, RecorderSettings, ReferralRequest } from './requests.js';
import { readCompartment, type Look, type Revealed } from './reveal.js';
import { unopened, workOut, type AcceptedEvent, type Recorded } from './work-out.js';
import { insertCase, insertOwner, writeEvent } from './write.js';
import { deliveryParts } from './write-referral.js';

/** Seconds for which a referral that is not urgent can be taken back unseen, when nothing else is set. */
const RECALL_WINDOW_SECONDS = 120;

/**
 * The one write path. Every change of a case: lock, remembered answer, version, policy, chart, law,
 * event in the chain, duties, access rows, outbox, all in one transaction or not at all.
 */
export class Recorder {
  constructor(
    private readonly db: DataSource,
    private readonly register: AgencyRegister,
    private readonly keys: RecorderKeys,
    private readonly settings: RecorderSettings = {},
  ) {}

  /** Opens a case. Throws {@link Refused}. */
  async open<Body extends { readonly id: string }>(actor: Actor, payload: OpeningPayload, request: RecordRequest<Body>): Promise<Body> {
    const agencies = await this.register.all();
    return onceMoreIfAnswered(() => {
      const id = randomUUID();
      return this.#asActor(actor, { purpose: 'record', case: id, request: request.requestId }, async (tx) => {
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
        const recorded = workOut(unopened({ id, code, alias: payload.alias }, event), event);

        const owner = recorded.record.participants.find(({ basis }) => basis === 'owner');
        if (owner === undefined) throw new Error('a case without an owner');
        await insertCase(tx, recorded.record);
        await insertOwner(tx, recorded.record, owner);
        return this.#finish(tx, null, recorded, actorOn(recorded.record, actor), request);
      });
    });
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
    return this.#asActor(actor, { purpose: 'record', case: caseId, chain: true, request: request.requestId }, async (tx) => {
      const locked = await lockCase(tx, actor, caseId, request);
      if (locked === null) throw await refusalOfUnlocked(tx, caseId);
      const caseActor = participantOn(locked, actor);
      const remembered = this.#remembered(locked.answer, request);
      if (remembered !== null) return remembered.body as Body;
      if (locked.record.version !== version) throw await staleness(tx, locked, version);

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
    return this.#asActor(actor, { purpose: 'reveal', case: caseId, compartment: look.compartment, chain: true, request: requestId }, async (tx) => {
      const locked = await lockCase(tx, actor, caseId, { route: 'reveal', key: randomUUID() });
      if (locked === null) throw await refusalOfUnlocked(tx, caseId);
      const { record, now } = locked;
      const decision = accepted(decide(snapshotOf(record), participantOn(locked, actor), { ...look, type: 'reveal' }, now));
      const recorded = workOut(record, { type: 'reveal', actor, decision, now, requestId, agencies });
      await writeEvent(tx, record.version, recorded.record, { ...recorded.writes, answer: null, message: null });
      return { version: recorded.record.version, now, entries: await readCompartment(tx, caseId, look.compartment) };
    });
  }

  /** Drafts a referral of a case, or drafts and sends it at once. Throws {@link Refused}. */
  async openReferral<Body>(
    actor: Actor,
    caseId: string,
    given: ReferralDraft & { readonly send: boolean },
    request: ReferralRequest<Body>,
  ): Promise<Body> {
    const draft = withPlainIds(given);
    const agencies = await this.register.all();
    return this.#asActor(actor, { purpose: 'refer', case: caseId, chain: true, request: request.requestId }, async (tx) => {
      const locked = await lockForOpening(tx, actor, caseId, idOrNull(draft.to), request);
      if (locked === null) throw await refusalOfUnlocked(tx, caseId);
      const { basis } = actorOn(locked.record, actor, locked.now);
      if (basis === null) throw new Refused({ kind: 'notFound' });
      const context = this.#stepContext(tx, actor, agencies, request.requestId);
      const remembered = this.#remembered(locked.answer, request);
      if (remembered !== null) return presentAgain(context, locked, remembered, request);
      const step = await openOn(context, basis, locked, draft);
      return this.#finishStep(tx, locked.record.version, step, request);
    });
  }

  /** Records an event on a referral at the version the client saw. Throws {@link Refused}. */
  async recordReferral<Body>(
    actor: ActingActor,
    referralId: string,
    version: number,
    given: ReferralEvent,
    request: ReferralRequest<Body>,
  ): Promise<Body> {
    const event = withPlainIds(given, given.type);
    const [agencies, caseId] = await Promise.all([this.register.all(), this.#caseOf(actor, referralId)]);
    // Whoever cannot read the page is not told by an answer to a step that the referral is there.
    if (caseId === null || !worksOnReferrals(actor)) throw new Refused({ kind: 'notFound' });
    return this.#asActor(actor, { purpose: 'referral', case: caseId, chain: true, request: request.requestId }, async (tx) => {
      const locked = await lockReferral(tx, actor, { caseId, referralId, to: event.type === 'revise' ? idOrNull(event.to) : null }, request);
      if (locked === null || endOf(locked.row, actor) === null) throw new Refused({ kind: 'notFound' });
      const context = this.#stepContext(tx, actor, agencies, request.requestId);
      const remembered = this.#remembered(locked.answer, request);
      if (remembered !== null) return presentAgain(context, locked, remembered, request);
      if (locked.row.version !== version) throw stalenessOf(locked, actor, version);
      const { basis } = actorOn(locked.record, actor, locked.now);
      const step = await stepOn(context, basis, locked, event);
      return this.#finishStep(tx, locked.record.version, step, request);
    });
  }

  /**
   * Records what the queue does to a referral, as the system: the event, the inbox row and the delivery of
   * the message in one statement. A message delivered before changes nothing; one that came too late is `moot`.
   */
  async recordMessage(referralId: string, type: 'deliver' | 'lapse', message: DeliveredMessage): Promise<MessageOutcome> {
    const [agencies, caseId] = await Promise.all([this.register.all(), this.#caseOf(SYSTEM_ACTOR, referralId)]);
    if (caseId === null) throw new Refused({ kind: 'notFound' });
    return this.#asActor(SYSTEM_ACTOR, { purpose: 'deliver', case: caseId, chain: true, request: message.id }, async (tx) => {
      const locked = await lockForMessage(tx, SYSTEM_ACTOR, { caseId, referralId }, message.id);
      if (locked === null) throw new Refused({ kind: 'notFound' });
      if (!locked.waiting) return 'again';
      try {
        const { recorded } = await stepOn(this.#stepContext(tx, SYSTEM_ACTOR, agencies, message.id), null, locked, { type });
        await writeEvent(tx, locked.record.version, recorded.record, { ...recorded.writes, answer: null, message });
        return 'done';
      } catch (failure) {
        // The rules refuse before anything was written: recalled meanwhile, or answered.
        if (!(failure instanceof Refused) || failure.refusal.kind !== 'blocked') throw failure;
        // Whatever stops a delivery takes the referral back as well: one that stays on its way belongs before an operator.
        if (type === 'deliver' && locked.row.state === 'queued') throw new Undeliverable();
        await runBatch(tx, deliveryParts(message, 'moot'));
        return 'moot';
      }
    });
  }

  async #caseOf(actor: ActingActor, referralId: string): Promise<string | null> {
    const access = { purpose: actor.role === 'system' ? 'deliver' : 'referral' } as const;
    const [found] = await readAs<{ id: string | null }>(this.db, this.keys.ticket, actor, access, 'SELECT app.case_of_referral($1[1]::uuid) AS id', [referralId]);
    return found?.id ?? null;
  }

  #stepContext(tx: ActorTx, actor: ActingActor, agencies: readonly AgencyEntity[], requestId: string): StepContext {
    const { recallWindowSeconds = RECALL_WINDOW_SECONDS } = this.settings;
    return { tx, actor, agencies, requestId, settings: { recallWindowSeconds }, codes: this.keys.codes };
  }

  async #finishStep<Body>(tx: ActorTx, before: number, { recorded, sheet, actor }: RecordedStep, request: ReferralRequest<Body>): Promise<Body> {
    const body = request.present(sheet, actor);
    // Only the place is remembered: an answer kept whole would outlive the packet's lock.
    const answer = this.#answer(request, { id: sheet.row.id, version: sheet.row.version });
    await writeEvent(tx, before, recorded.record, { ...recorded.writes, answer, message: null });
    return body;
  }

  #asActor<Body>(actor: ActingActor, access: Access, work: (tx: ActorTx) => Promise<Body>): Promise<Body> {
    return withActor(this.db, this.keys.ticket, actor, access, work);
  }

  #answer(request: Omit<RecordRequest<unknown>, 'present'>, body: unknown): RememberedRequest {
    const { route, key, status } = request;
    return { route, key, bodyHash: hashOfBody(request.body, this.keys.codes), status, body };
  }

  #remembered(answer: RememberedAnswer | null, request: Omit<RecordRequest<unknown>, 'present'>): RememberedAnswer | null {
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
    const body = request.present(shownTo(record, actor.agencyId), actor);
    await writeEvent(tx, before, record, { ...writes, answer: this.#answer(request, body), message: null });
    return body;
  }
}

/** The actor with its tie to the case. A reader is shown no tie that has ended; under the lock `now` tells. */
export function actorOn<A extends ActingActor>(record: CaseRecord, actor: A, now?: string): A & Standing {
  const own = record.participants.find((participant) => participant.agencyId === actor.agencyId);
  const runs = own !== undefined && (own.until === null || now === undefined || own.until > now);
  return { ...actor, ...standingByTie(actor, runs ? own.basis : null, isChild(record.facts)) };
}

// The recorder's ticket reaches the case of a referral as well: without a tie of its own nobody learns that the case is there.
function participantOn({ record, now }: Locked, actor: Actor): CaseActor {
  const found = actorOn(record, actor, now);
  if (found.basis === null) throw new Refused({ kind: 'notFound' });
  return found;
}

// Somebody who opened a case and lost it since is not shown it again by repeating the request.
async function stillReadable<Body extends { readonly id: string }>(tx: ActorTx, answer: Body): Promise<Body> {
  const seen = await tx.query('SELECT 1 FROM cases WHERE id = $1', [answer.id]);
  if (seen.length === 0) throw new Refused({ kind: 'notFound' });
  return answer;
}

// A repeated request is answered with the referral as this reader may see it now.
async function presentAgain<Body>(
  context: StepContext,
  locked: Pick<Locked, 'record' | 'now'>,
  remembered: RememberedAnswer,
  request: ReferralRequest<Body>,
): Promise<Body> {
  const { basis } = actorOn(locked.record, context.actor, locked.now);
  const { sheet, actor } = await sheetAgain(context, basis, locked, (remembered.body as { id: string }).id);
  return request.present(sheet, actor);
}
