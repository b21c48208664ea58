import { randomUUID } from 'node:crypto';
import {
  NO_STANDING,
  PAGE_EVENT_TYPES,
  SYSTEM_ACTOR,
  dayInVietnam,
  decide,
  mayReadCase,
  openCase,
  withPlainIds,
  worksOnReferrals,
  type ActingActor,
  type Actor,
  type CaseActor,
  type CaseEvent,
  type OpeningPayload,
  type ReferralDraft,
  type ReferralEvent,
} from '@loive/domain';
import type { DataSource } from 'typeorm';
import type { AgencyRegister } from '../agency-register.js';
import { caseCode } from '../case-code.js';
import type { AgencyEntity } from '../entities/agency.entity.js';
import { endDraft } from '../drafts/intake-drafts.js';
import { budgetOf } from '../read-budgets.js';
import { readAs, type ActorTx } from '../with-actor.js';
import type { CaseKeyring } from '../sealing/case-keyring.js';
import { accepted } from './standing/accepted.js';
import { onceMoreIfAnswered } from './writes/answers.js';
import { runBatch } from './standing/batch.js';
import { shownTo, snapshotOf } from './standing/case-record.js';
import { CaseTransactions } from './case-transactions.js';
import { clearPerson, contentAfter } from './writes/clear-person.js';
import { narrowedPackets } from './writes/narrow-packets.js';
import { judge } from './judge.js';
import { lookUpIds } from './checks/known-ids.js';
import { lockForMessage, lockForOpening, lockReferral } from './standing/load-referral.js';
import { lockCase, prepareOpening, type Locked, type RememberedAnswer } from './standing/load.js';
import { Refused, Undeliverable } from './standing/outcome.js';
import type { DeliveredMessage } from './standing/outbox-entry.js';
import { openOn, sheetAgain, stepOn, type RecordedStep, type StepContext } from './record-referral.js';
import { idOrNull } from './checks/referral-ids.js';
import { refusalOfUnlocked, staleness, stalenessOf } from './checks/refusals.js';
import type { MessageOutcome, OpeningRequest, RecordRequest, RecorderKeys, RecorderSettings, ReferralRequest } from './checks/requests.js';
import { actorOn, participantOn, standsAtEnd } from './standing/standing-on.js';
import { readCompartment, type Look, type Revealed } from './reveal.js';
import { joinRescue, linkRescue } from './writes/rescue-link.js';
import { noteLook } from './writes/note-look.js';
import { unopened, workOut, type Recorded } from './after/work-out.js';
import type { AcceptedEvent } from './after/accepted-event.js';
import { insertCase, insertOwner, writeEvent } from './writes/write.js';
import { deliveryParts } from './writes/write-referral.js';

/** Seconds for which a referral that is not urgent can be taken back unseen, when nothing else is set. */
const RECALL_WINDOW_SECONDS = 120;

/**
 * The one write path. Every change of a case: lock, remembered answer, version, policy, chart, law,
 * event in the chain, duties, access rows, outbox, all in one transaction or not at all.
 */
export class Recorder {
  readonly #transactions: CaseTransactions;

  constructor(
    private readonly db: DataSource,
    private readonly register: AgencyRegister,
    private readonly keys: RecorderKeys,
    private readonly settings: RecorderSettings = {},
  ) {
    this.#transactions = new CaseTransactions(db, keys);
  }

  /** Opens a case; a draft that it was typed in ends in the same transaction. Throws {@link Refused}. */
  async open<Body extends { readonly id: string }>(actor: Actor, payload: OpeningPayload, request: OpeningRequest<Body>): Promise<Body> {
    const agencies = await this.register.all();
    return onceMoreIfAnswered(() => {
      const id = randomUUID();
      return this.#transactions.as(actor, { purpose: 'record', case: id, chain: true, request: request.requestId }, async (tx, keys) => {
        const prepared = await prepareOpening(tx, actor, request);
        const remembered = this.#transactions.remembered(prepared.answer, request, actor);
        if (remembered !== null) return await stillReadable(tx, remembered.body as Body);

        const rescue = await joinRescue(tx, payload.rescueId);
        const decision = accepted(openCase(payload, actor, prepared.now, rescue));
        const year = Number(dayInVietnam(prepared.now).slice(0, 4));
        const code = caseCode(prepared.number, year, this.keys.codes);
        const event: AcceptedEvent = { type: 'openCase', actor, decision, now: prepared.now, requestId: request.requestId, agencies };
        const recorded = workOut(unopened({ id, code, alias: payload.alias, settings: prepared.settings }, event), event);

        const owner = recorded.record.participants.find(({ basis }) => basis === 'owner');
        if (owner === undefined) throw new Error('a case without an owner');
        await insertCase(tx, recorded.record);
        await insertOwner(tx, recorded.record, owner);
        if (request.draftId !== undefined) await endDraft(tx, request.draftId);
        if (rescue !== null) await linkRescue(tx, id, rescue);
        return this.#finish(tx, keys, null, recorded, actorOn(recorded.record, actor, recorded.record.updatedAt), request);
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
    const done = await this.#transactions.as(actor, { purpose: 'record', case: caseId, chain: true, request: request.requestId, budget: this.#budget(actor) }, async (tx, keys): Promise<Body | Refused> => {
      const locked = await lockCase(tx, actor, caseId, request);
      if (locked === null) throw await refusalOfUnlocked(tx, caseId);
      const caseActor = participantOn(locked, actor);
      const remembered = this.#transactions.remembered(locked.answer, request, actor);
      if (remembered !== null) {
        await noteLook(tx, caseId);
        return remembered.body as Body;
      }
      if (locked.record.version !== version) throw await staleness(tx, locked, version);

      const decision = await judge(tx, keys, locked, caseActor, event);
      // What told something of what lies sealed is written down although nothing else is, so it is not thrown in here.
      if (decision instanceof Refused) return decision;
      // Break-glass has a way in of its own, which asks for the password first.
      if (!PAGE_EVENT_TYPES.includes(event.type)) throw new Refused({ kind: 'invalid', fields: [{ path: 'type', code: 'unknownEvent' }] });
      const { person } = await lookUpIds(tx, caseActor, event, locked.record, agencies, locked.now);
      const worked = workOut(locked.record, { type: event.type, actor, decision, now: locked.now, requestId: request.requestId, agencies, person, referrals: await narrowedPackets(tx, keys, decision.effects, locked) });
      const recorded = await contentAfter(tx, keys, decision.effects, worked);
      const body = await this.#finish(tx, keys, version, recorded, actorOn(recorded.record, actor, recorded.record.updatedAt), request);
      await clearPerson(tx, decision.effects, caseId);
      return body;
    });
    if (done instanceof Refused) throw done;
    return done;
  }

  /**
   * Opens one compartment for a short look. The look is an event of the chain, in the same
   * transaction as the reading: what was not written down was not seen. Throws {@link Refused}.
   */
  async reveal(actor: Actor, caseId: string, look: Look, requestId: string): Promise<Revealed> {
    const agencies = await this.register.all();
    return this.#transactions.as(actor, { purpose: 'reveal', case: caseId, compartment: look.compartment, chain: true, request: requestId, budget: this.#budget(actor) }, async (tx, keys) => {
      const locked = await lockCase(tx, actor, caseId, { route: 'reveal', key: randomUUID() });
      if (locked === null) throw await refusalOfUnlocked(tx, caseId);
      const { record, now } = locked;
      const decision = accepted(decide(snapshotOf(record), participantOn(locked, actor), { ...look, type: 'reveal' }, now));
      const recorded = workOut(record, { type: 'reveal', actor, decision, now, requestId, agencies });
      await writeEvent(tx, record.version, recorded.record, { ...recorded.writes, answer: null, message: null }, keys);
      return { version: recorded.record.version, now, entries: await readCompartment(tx, caseId, look.compartment, keys) };
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
    return this.#transactions.as(actor, { purpose: 'refer', case: caseId, chain: true, request: request.requestId, budget: this.#budget(actor) }, async (tx, keys) => {
      const locked = await lockForOpening(tx, actor, caseId, idOrNull(draft.to), request);
      if (locked === null) throw await refusalOfUnlocked(tx, caseId);
      const standing = participantOn(locked, actor);
      const context = this.#stepContext(tx, keys, actor, agencies, request.requestId);
      const remembered = this.#transactions.remembered(locked.answer, request, actor);
      if (remembered !== null) return presentAgain(context, locked, remembered, request);
      const step = await openOn(context, standing, locked, draft);
      return this.#finishStep(tx, keys, locked.record.version, step, request);
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
    return this.#transactions.as(actor, { purpose: event.type === 'send' ? 'refer' : 'referral', case: caseId, chain: true, request: request.requestId, budget: this.#budget(actor) }, async (tx, keys) => {
      const locked = await lockReferral(tx, actor, { caseId, referralId, to: event.type === 'revise' ? idOrNull(event.to) : null }, request);
      const standing = locked === null ? null : actorOn(locked.record, actor, locked.now);
      if (locked === null || standing === null || !standsAtEnd(standing, locked.row)) throw new Refused({ kind: 'notFound' });
      const context = this.#stepContext(tx, keys, actor, agencies, request.requestId);
      const remembered = this.#transactions.remembered(locked.answer, request, actor);
      if (remembered !== null) return presentAgain(context, locked, remembered, request);
      if (locked.row.version !== version) throw stalenessOf(locked, actor, version);
      const step = await stepOn(context, standing, locked, event);
      return this.#finishStep(tx, keys, locked.record.version, step, request);
    });
  }

  /**
   * Records what the queue does to a referral, as the system: the event, the inbox row and the delivery of
   * the message in one statement. A message delivered before changes nothing; one that came too late is `moot`.
   */
  async recordMessage(referralId: string, type: 'deliver' | 'lapse', message: DeliveredMessage): Promise<MessageOutcome> {
    const [agencies, caseId] = await Promise.all([this.register.all(), this.#caseOf(SYSTEM_ACTOR, referralId)]);
    if (caseId === null) throw new Refused({ kind: 'notFound' });
    return this.#transactions.as(SYSTEM_ACTOR, { purpose: 'deliver', case: caseId, chain: true, request: message.id }, async (tx, keys) => {
      const locked = await lockForMessage(tx, SYSTEM_ACTOR, { caseId, referralId }, message.id);
      if (locked === null) throw new Refused({ kind: 'notFound' });
      if (!locked.waiting) return 'again';
      try {
        const { recorded } = await stepOn(this.#stepContext(tx, keys, SYSTEM_ACTOR, agencies, message.id), NO_STANDING, locked, { type });
        await writeEvent(tx, locked.record.version, recorded.record, { ...recorded.writes, answer: null, message }, keys);
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

  #budget(actor: ActingActor): number | undefined {
    return budgetOf(actor, this.settings.readBudgets);
  }

  async #caseOf(actor: ActingActor, referralId: string): Promise<string | null> {
    const access = { purpose: actor.role === 'system' ? 'deliver' : 'list' } as const;
    const [found] = await readAs<{ id: string | null }>(this.db, this.keys.ticket, actor, access, 'SELECT app.case_of_referral($1[1]::uuid) AS id', [referralId]);
    return found?.id ?? null;
  }

  #stepContext(tx: ActorTx, keys: CaseKeyring, actor: ActingActor, agencies: readonly AgencyEntity[], requestId: string): StepContext {
    const { recallWindowSeconds = RECALL_WINDOW_SECONDS } = this.settings;
    return { tx, keys, actor, agencies, requestId, settings: { recallWindowSeconds }, codes: this.keys.codes };
  }

  async #finishStep<Body>(tx: ActorTx, keys: CaseKeyring, before: number, { recorded, sheet, actor }: RecordedStep, request: ReferralRequest<Body>): Promise<Body> {
    const body = request.present(sheet, actor);
    // Only the place is remembered: an answer kept whole would outlive the packet's lock.
    const answer = this.#transactions.answer(request, { id: sheet.row.id, version: sheet.row.version }, actor);
    await writeEvent(tx, before, recorded.record, { ...recorded.writes, answer, message: null }, keys);
    return body;
  }

  async #finish<Body>(
    tx: ActorTx,
    keys: CaseKeyring,
    before: number | null,
    { record, writes }: Recorded,
    actor: CaseActor,
    request: RecordRequest<Body>,
  ): Promise<Body> {
    // Nobody takes their own sight away: it would be answered with what they may no longer see.
    if (!mayReadCase(actor)) throw new Refused({ kind: 'notYours' });
    const body = request.present(shownTo(record, actor.agencyId), actor);
    await writeEvent(tx, before, record, { ...writes, answer: this.#transactions.answer(request, body, actor), message: null }, keys);
    return body;
  }
}

// Somebody who opened a case and lost it since is not shown it again by repeating the request.
async function stillReadable<Body extends { readonly id: string }>(tx: ActorTx, answer: Body): Promise<Body> {
  if (!(await noteLook(tx, answer.id))) throw new Refused({ kind: 'notFound' });
  return answer;
}

// A repeated request is answered with the referral as this reader may see it now.
async function presentAgain<Body>(
  context: StepContext,
  locked: Pick<Locked, 'record' | 'now'>,
  remembered: RememberedAnswer,
  request: ReferralRequest<Body>,
): Promise<Body> {
  const standing = actorOn(locked.record, context.actor, locked.now);
  const { id } = remembered.body as { id: string };
  const { sheet, actor } = await sheetAgain(context, standing, locked, id);
  await noteLook(context.tx, locked.record.id, id);
  return request.present(sheet, actor);
}
