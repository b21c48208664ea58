import { addDays, dayInVietnam, type Instant } from '../../law/calendar/calendar-date.js';
import { disclosureAllowed, type DisclosureBasis } from '../disclosure.js';
import { draftedFacts } from '../facts.js';
import { DECLINE_GROUNDS, FAILURE_GROUNDS, LEGAL_AID_REFUSAL_GROUNDS } from '../grounds.js';
import type { PacketItem } from '../packet.js';
import type { ReferralDraft, ReferralEvent, ReferralFacts, ReferralSnapshot, ReferralState } from '../referral.js';
import { ACTORS, AGENCY, type ActorName } from './people.js';

/** What a walk tells apart: the referral, and what the case and the receiver are meanwhile. */
export interface World {
  readonly state: ReferralState;
  readonly facts: ReferralFacts;
  readonly toAgencyType: string;
  readonly consentWithdrawn: boolean;
  readonly fileOpen: boolean;
  readonly receiverFull: boolean;
  readonly child: boolean;
  /** Until when the receiver may read the packet: as the recorder would keep it. */
  readonly openUntil: Instant | 'infinity' | null;
}

/** Something tried: a step by somebody, or an event of the case or the receiver. `later` tries it when offers have lapsed. */
export type Deed =
  | { readonly kind: 'step'; readonly by: ActorName; readonly event: ReferralEvent; readonly later?: boolean }
  | { readonly kind: 'withdrawConsent' | 'closeFile' | 'reopenFile' | 'comeOfAge' | 'fillUp' | 'freeUp' };

/** One way a referral may begin. */
export interface Start {
  readonly name: string;
  readonly world: World;
}

export const CONSENT = 'c1';
const ITEMS: readonly PacketItem[] = ['case.safety', 'identity.fullName', 'statement.wishes'];

/** The snapshot that the recorder would look up. */
export function snapshotOf(world: World): ReferralSnapshot {
  return {
    state: world.state,
    facts: world.facts,
    fromAgencyType: 'PROV_HEALTH',
    toAgencyType: world.toAgencyType,
    consentValid: world.facts.consentId !== null && !world.consentWithdrawn,
    unfit: world.receiverFull ? ['full'] : [],
    fileOpen: world.fileOpen,
    child: world.child,
    held: ITEMS,
  };
}

/** Whether anything carries the disclosure, worked out beside the guards; age counts while it is not yet sent. */
export function carried(world: World): boolean {
  const { consentId, basis, service } = world.facts;
  if (consentId !== null) return !world.consentWithdrawn;
  if (basis === 'childProtection' && world.state === 'draft' && !world.child) return false;
  return basis !== null && disclosureAllowed(basis, service, 'PROV_HEALTH', world.toAgencyType);
}

/** What guards and predicates read, as text. No guard tells one claimer from another; times are running or not. */
export function keyOf({ state, facts, toAgencyType, consentWithdrawn, fileOpen, receiverFull, child, openUntil }: World): string {
  const { consentId, basis, service, claimedBy, questionOpen, ground, proofMissing, needsReceiver, answerBy } = facts;
  const open = openUntil === 'infinity' || openUntil === null ? openUntil : 'bounded';
  return [
    state,
    toAgencyType,
    service,
    [consentWithdrawn, fileOpen, questionOpen, proofMissing, needsReceiver, answerBy !== null].map(Number).join(''),
    // Fitness is asked once, when it is sent.
    state === 'draft' && receiverFull,
    // So is age, and only for what is for children alone.
    basis === 'childProtection' && child,
    consentId,
    basis,
    claimedBy !== null,
    ground !== null,
    open,
  ].join('|');
}

function draft(service: ReferralDraft['service'], grounds: { consentId?: string; basis?: DisclosureBasis }): ReferralDraft {
  return { to: AGENCY.receiver, service, urgency: 'urgent', packet: ['case.safety'], ...grounds };
}

/** Drafts to a shelter and to legal aid, carried by a consent, by law, or by nothing yet. */
export const STARTS: readonly Start[] = [
  start('shelter by consent', 'VICTIM_FACILITY', draft('shelter', { consentId: CONSENT })),
  start('shelter by law', 'VICTIM_FACILITY', draft('shelter', { basis: 'victimTransfer' })),
  start('shelter by a basis of other services', 'VICTIM_FACILITY', draft('shelter', { basis: 'legalAidNotice' })),
  start('shelter for a child', 'VICTIM_FACILITY', draft('shelter', { basis: 'childProtection' }), true),
  start('shelter by nothing', 'VICTIM_FACILITY', draft('shelter', {})),
  start('legal aid by consent', 'LEGAL_AID_CENTRE', draft('legal_aid', { consentId: CONSENT })),
];

function start(name: string, toAgencyType: string, drafted: ReferralDraft, child = false): Start {
  const facts = draftedFacts(drafted, drafted.packet as readonly PacketItem[], ACTORS.sender.personId);
  return {
    name,
    world: { state: 'draft', facts, toAgencyType, consentWithdrawn: false, fileOpen: true, receiverFull: false, child, openUntil: null },
  };
}

const CLAIMERS = ['sender', 'shelter', 'shelterHead', 'legalAid', 'legalAidHead'] as const satisfies readonly ActorName[];

/** Everything that everybody tries. */
export function deedsOn(now: Instant): readonly Deed[] {
  const names = Object.keys(ACTORS) as ActorName[];
  const text = 'nội dung';
  const events: readonly ReferralEvent[] = [
    { type: 'revise', ...draft('shelter', { consentId: CONSENT }) },
    { type: 'revise', ...draft('legal_aid', { consentId: CONSENT }), courtOn: addDays(dayInVietnam(now), 20) },
    { type: 'send' },
    { type: 'discard' },
    { type: 'deliver' },
    ...CLAIMERS.map((name): ReferralEvent => ({ type: 'claim', personId: ACTORS[name].personId })),
    { type: 'accept' },
    { type: 'accept', proofMissing: true },
    ...[...DECLINE_GROUNDS, ...LEGAL_AID_REFUSAL_GROUNDS].map((reason): ReferralEvent => ({ type: 'decline', reason, text })),
    { type: 'ask', text },
    { type: 'answer', text },
    { type: 'recall', reason: 'wrongReceiver' },
    { type: 'recall', reason: 'consentWithdrawn' },
    { type: 'start' },
    { type: 'supplyProof' },
    { type: 'complete', outcome: 'provided' },
    ...FAILURE_GROUNDS.map((reason): ReferralEvent => ({ type: 'fail', reason, text })),
    ...[...new Set([...FAILURE_GROUNDS, ...LEGAL_AID_REFUSAL_GROUNDS])].map((reason): ReferralEvent => ({ type: 'handBack', reason, text })),
    { type: 'dismiss', reason: 'helpedOtherwise' },
  ];
  return [
    ...events.flatMap((event) => names.map((by): Deed => ({ kind: 'step', by, event }))),
    ...names.flatMap((by): Deed[] => [
      { kind: 'step', by, event: { type: 'lapse' } },
      { kind: 'step', by, event: { type: 'lapse' }, later: true },
    ]),
    { kind: 'withdrawConsent' },
    { kind: 'closeFile' },
    { kind: 'reopenFile' },
    { kind: 'comeOfAge' },
    { kind: 'fillUp' },
    { kind: 'freeUp' },
  ];
}
