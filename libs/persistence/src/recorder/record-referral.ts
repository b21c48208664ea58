import { randomUUID } from 'node:crypto';
import {
  dayInVietnam,
  decideReferral,
  isChild,
  needsNewReceiver,
  openReferral,
  referralMoments,
  type ActingActor,
  type ReferralActor,
  type ReferralDecision,
  type ReferralDraft,
  type ReferralEvent,
  type ReferralSettings,
  type Standing,
} from '@loive/domain';
import { referralCode } from '../case-code.js';
import type { AgencyEntity } from '../entities/agency.entity.js';
import type { CaseKeyring } from '../sealing/case-keyring.js';
import type { ActorTx } from '../with-actor.js';
import type { CaseRecord } from './standing/case-record.js';
import { acceptedReferral } from './standing/accepted.js';
import { freezePacket } from './writes/freeze-packet.js';
import { readSteps, type LockedForOpening, type LockedReferral } from './standing/load-referral.js';
import { Refused, unreadable } from './standing/outcome.js';
import { cardOf, changedBy, consentOf, messagesOf, settled, type ReferralChange } from './after/referral-change.js';
import { idOrNull, lookUpDraftIds, lookUpStepIds } from './checks/referral-ids.js';
import { entriesOf } from './standing/referral-json.js';
import { endOf, type ReferralEntry, type ReferralRow } from './standing/referral-row.js';
import { sheetOf } from './checks/sheet-of.js';
import type { ReferralSheet } from './checks/referral-sheet.js';
import { consentValid, heldItems, unfitFor } from './standing/referral-standing.js';
import { workOut, type Recorded } from './after/work-out.js';

/** Whatever a step of a referral is decided with. */
export interface StepContext {
  readonly tx: ActorTx;
  readonly keys: CaseKeyring;
  readonly actor: ActingActor;
  readonly agencies: readonly AgencyEntity[];
  readonly settings: ReferralSettings;
  readonly codes: Buffer;
  readonly requestId: string;
}

/** What a step recorded, and what its actor may see of the referral then. */
export interface RecordedStep {
  readonly recorded: Recorded;
  readonly sheet: ReferralSheet;
  readonly actor: ReferralActor;
}

type Decided = Extract<ReferralDecision, { ok: true }>;

/** Works out a new referral of a case. Throws `Refused`. */
export async function openOn(
  context: StepContext,
  { basis, scope }: Pick<Standing, 'basis' | 'scope'>,
  { record, now, number, settings: receiver }: LockedForOpening,
  draft: ReferralDraft & { readonly send: boolean },
): Promise<RecordedStep> {
  const { agencies, settings } = context;
  const to = agencies.find(({ id }) => id === idOrNull(draft.to));
  const actor: ReferralActor = { ...context.actor, end: 'sender', basis, scope };
  const instead = record.referrals.find(({ id }) => id === idOrNull(draft.insteadOf));
  const unfit = to === undefined ? [] : unfitOf(context, to, receiver, draft.service, record, now);
  const opening = {
    actor,
    settings,
    unfit,
    toAgencyType: to?.type ?? null,
    consentValid: consentValid(record.facts, draft.consentId ?? null, draft.service, to?.id ?? '', now),
    fileOpen: record.stage.file === 'open',
    child: isChild(record.facts),
    held: heldItems(record),
    replaces: draft.insteadOf === undefined ? null : isReplaceable(instead, actor),
  };
  const decision = openReferral(draft, opening, now);
  if (decision.ok || decision.refusal === 'chart') lookUpDraftIds(draft, record);
  const decided = acceptedReferral(decision);
  if (to === undefined) throw new Error('a referral to nobody');

  const type = draft.send ? 'send' : 'draft';
  const row = blankRow(record, decided, actor.agencyId, to.id, now);
  const code = referralCode(number, Number(dayInVietnam(now).slice(0, 4)), context.codes);
  const parts = await partsOf(context, record, decided, null);
  const step = { type, decision: decided, now, seq: record.version + 1, claimedBy: null, parts };
  const change = changedBy({ ...row, code }, null, step);
  return finished(context, record, decided, { change, type, actor, entries: [], unfit, now });
}

/** Works out a step of a referral. Throws `Refused`. */
export async function stepOn(
  context: StepContext,
  { basis, scope }: Pick<Standing, 'basis' | 'scope'>,
  { record, row, now, settings: receiver, entries, steps, actorName }: LockedReferral,
  event: ReferralEvent,
): Promise<RecordedStep> {
  const { tx, actor: who, agencies, settings } = context;
  const actor: ReferralActor = { ...who, basis, scope, end: who.role === 'system' ? 'system' : endOf(row, who) };
  const sentTo = event.type === 'revise' ? idOrNull(event.to) : row.toAgencyId;
  const to = agencies.find(({ id }) => id === sentTo);
  const from = agencies.find(({ id }) => id === row.fromAgencyId);
  const unfit = to === undefined ? [] : unfitOf(context, to, receiver, event.type === 'revise' ? event.service : row.facts.service, record, now, from);
  const known = entriesOf(entries, steps, row.id, context.keys);
  const insteadOf = event.type === 'revise' ? idOrNull(event.insteadOf) : event.type === 'send' ? row.facts.insteadOf : null;
  const instead = record.referrals.find(({ id }) => id === insteadOf);
  const snapshot = {
    state: row.state,
    facts: row.facts,
    fromAgencyType: from?.type ?? '',
    toAgencyType: to?.type ?? '',
    consentValid: consentValid(record.facts, row.facts.consentId, row.facts.service, row.toAgencyId, now),
    unfit,
    fileOpen: record.stage.file === 'open',
    child: isChild(record.facts),
    notBefore: steps.at(-1)?.at ?? null,
    ...(event.type === 'revise' || event.type === 'send' ? { held: heldItems(record) } : {}),
    ...(instead === undefined ? {} : { replaces: isReplaceable(instead, actor) }),
  };
  const decision = decideReferral(snapshot, actor, event, now, settings);
  const taker = decision.ok || decision.refusal === 'chart' ? await lookUpStepIds(tx, event, row, record, agencies) : null;
  const decided = acceptedReferral(decision);

  const { facts } = decided;
  const claimedBy = facts.claimedBy === row.facts.claimedBy ? row.claimedBy : (taker ?? { id: who.personId, name: actorName });
  const parts = await partsOf(context, record, decided, event.type === 'send' ? known : null);
  const drafted = event.type === 'revise' || event.type === 'send';
  const current = drafted ? { ...row, toAgencyId: sentTo ?? row.toAgencyId, consent: consentOf(record.facts, facts.consentId), card: cardOf(record) } : row;
  const change = changedBy(current, row.version, { type: event.type, decision: decided, now, seq: record.version + 1, claimedBy, parts });
  return finished(context, record, decided, { change, type: event.type, actor, entries: known, unfit, now });
}

/** The sheet of a referral whose step was recorded by an earlier request: as it stands now, for this reader. */
export async function sheetAgain(
  { tx, keys, actor, agencies }: StepContext,
  { basis, scope }: Pick<Standing, 'basis' | 'scope'>,
  { record, now }: { readonly record: CaseRecord; readonly now: string },
  referralId: string,
): Promise<Pick<RecordedStep, 'sheet' | 'actor'>> {
  const row = record.referrals.find(({ id }) => id === referralId);
  if (row === undefined) throw new Refused({ kind: 'notFound' });
  const { settings, entries, steps } = await readSteps(tx, referralId);
  const stepper: ReferralActor = { ...actor, basis, scope, end: endOf(row, actor) };
  const to = agencies.find(({ id }) => id === row.toAgencyId);
  const from = agencies.find(({ id }) => id === row.fromAgencyId);
  const { facts: { placeId }, seals } = record;
  const unfit = to === undefined ? [] : unfitFor({ agency: to, settings, service: row.facts.service, placeId, from, seals, now });
  return { actor: stepper, sheet: sheetOf(record, row, stepper, { entries: entriesOf(entries, steps, row.id, keys), unfit, now }) };
}

interface Finishing {
  readonly change: ReferralChange;
  readonly type: string;
  readonly actor: ReferralActor;
  readonly entries: readonly ReferralEntry[];
  readonly unfit: readonly string[];
  readonly now: string;
}

// The event of a step stands in the chain of the case: participants learn that there is a referral, never where it goes.
function finished(context: StepContext, before: CaseRecord, decided: Decided, { change, type, actor, entries, unfit, now }: Finishing): RecordedStep {
  const { row } = change;
  const replaced = type === 'send' ? before.referrals.filter(({ id }) => id === row.facts.insteadOf) : [];
  const recorded = workOut(before, {
    type: `referral.${type}`,
    actor: context.actor,
    agencies: context.agencies,
    requestId: context.requestId,
    now,
    decision: {
      ok: true,
      stage: before.stage,
      facts: before.facts,
      at: decided.at,
      effects: [],
      milestones: [],
      record: { code: row.code, service: row.facts.service },
      compartments: {},
      fieldNames: decided.fieldNames,
    },
    referrals: {
      changes: [change, ...replaced.map((one) => settled(one, now))],
      moments: referralMoments(decided, { ...row, service: row.facts.service }),
      outbox: messagesOf(row, decided.effects),
    },
  });
  const { record } = recorded;
  const mine = Object.entries(change.parts).map(([part, fields]): ReferralEntry => {
    return { seq: record.version, part: part as ReferralEntry['part'], type, at: decided.at, agencyId: actor.agencyId, fields, intact: true };
  });
  return { recorded, actor, sheet: sheetOf(record, row, actor, { entries: [...entries, ...mine], unfit, now }) };
}

// What a draft said goes with its sending: the receiver reads from there on.
async function partsOf(
  { tx, keys }: StepContext,
  record: CaseRecord,
  decided: Decided,
  draft: readonly ReferralEntry[] | null,
): Promise<ReferralChange['parts']> {
  const last = (part: 'record' | 'words'): Readonly<Record<string, unknown>> => {
    const found = draft?.findLast((entry) => entry.part === part && (entry.type === 'draft' || entry.type === 'revise'));
    // What the draft said must not get lost on the way.
    if (found?.unreadable === true) throw unreadable('draftReadable');
    return found?.fields ?? {};
  };
  const words = { ...last('words'), ...decided.words };
  return {
    record: { ...last('record'), ...decided.record },
    ...(Object.keys(words).length === 0 ? {} : { words }),
    ...(decided.freezesPacket ? { packet: await freezePacket(tx, record, decided.facts.packet, keys) } : {}),
  };
}

function unfitOf(
  { agencies, actor }: StepContext,
  to: AgencyEntity,
  settings: LockedForOpening['settings'],
  service: ReferralDraft['service'],
  { facts, seals }: CaseRecord,
  now: string,
  from: AgencyEntity | undefined = agencies.find(({ id }) => id === actor.agencyId),
): readonly string[] {
  return unfitFor({ agency: to, settings, service, placeId: facts.placeId, from, seals, now });
}

// Another is sent only in place of one's own that came back and was not settled.
function isReplaceable(row: ReferralRow | undefined, actor: ReferralActor): boolean {
  return row !== undefined && row.fromAgencyId === actor.agencyId && needsNewReceiver(row.state, row.facts);
}

function blankRow(record: CaseRecord, { facts, state }: Decided, fromAgencyId: string, toAgencyId: string, now: string): ReferralRow {
  return {
    id: randomUUID(),
    code: '',
    caseId: record.id,
    caseCode: record.code,
    version: 0,
    state,
    facts,
    card: cardOf(record),
    consent: consentOf(record.facts, facts.consentId),
    fromAgencyId,
    toAgencyId,
    needsReceiver: false,
    draftedAt: now,
    sentAt: null,
    sentSeq: null,
    offeredAt: null,
    acceptedAt: null,
    answerBy: null,
    lapseAt: null,
    openUntil: null,
    updatedAt: now,
    claimedBy: null,
  };
}
