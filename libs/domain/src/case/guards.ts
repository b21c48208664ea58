import { HEALTH_TYPES } from '../access/agency-types.js';
import { WHO_WORKS, whoMayRecord } from '../access/policy.js';
import { awaitsReview, awaitsSecond, courtOrderRuns, glassSpent, isOpenGlassOf } from '../access/break-glass.js';
import type { ActingCaseActor } from '../access/roles.js';
import { dayInVietnam, type Instant } from '../law/calendar/calendar-date.js';
import type { Blocker, CaseEventType, CaseSnapshot } from './case.js';
import { declines, isChild } from './child.js';
import { identificationLimit } from './limits.js';

/** What a guard may read: stage, facts, open work, the actor and the clock; never the payload. */
export interface GuardInput extends CaseSnapshot {
  readonly actor: ActingCaseActor;
  readonly now: Instant;
}

interface Guard {
  readonly holds: (input: GuardInput) => boolean;
  /** Events that clear it: whoever may record one of them can help. */
  readonly clearedBy: readonly CaseEventType[];
  /** Code of the blocker where it is not the guard's name. */
  readonly code?: string;
}

function guard(holds: Guard['holds'], clearedBy: readonly CaseEventType[] = [], code?: string): Guard {
  return code === undefined ? { holds, clearedBy } : { holds, clearedBy, code };
}

const measures = (input: GuardInput, state: string) =>
  input.facts.measures.filter((measure) => measure.state === state).length;
const isOther = (by: string | undefined, { actor }: GuardInput) => by !== undefined && by !== actor.personId;

/** The named conditions of the chart. A name that holds back a step is the code of its blocker. */
export const GUARDS = {
  fileOpen: guard(({ stage }) => stage.file === 'open', ['reopen', 'unmerge']),

  safetyAsked: guard(({ facts }) => facts.safety !== 'unknown', ['correctFact']),
  languageKnown: guard(({ facts }) => facts.language !== '' && facts.language !== 'und', ['correctFact']),
  holdsPerson: guard(({ facts, actor }) => facts.custodyAgencyId === actor.agencyId, ['receivePerson', 'completeReceipt']),
  handedToYou: guard(({ facts, actor }) => facts.handOverTo === actor.agencyId, ['handOver']),
  withNoAgency: guard(({ facts }) => facts.custodyAgencyId === null, ['handOver'], 'handedToYou'),
  leadsReception: guard(
    ({ actor }) => actor.basis !== 'owner' && (HEALTH_TYPES as readonly string[]).includes(actor.agencyType),
  ),
  rightsInformed: guard(({ facts }) => facts.rightsInformed, ['informRights']),
  notSuspect: guard(({ facts }) => !facts.familySuspected, ['assessRisk']),
  personNotDeclining: guard(({ facts }) => !declines(facts), ['recordChoice']),
  consentOpen: guard(({ facts }) => facts.consents.some((consent) => consent.withdrawnOn === null), ['giveConsent']),

  received: guard(({ stage }) => stage.receipt === 'received', ['completeReceipt']),
  interviewConditions: guard(({ facts }) => facts.interviewSound, ['recordInterview']),
  verified: guard(({ stage }) => stage.verification === 'verified', ['recordFinding']),

  noProofOpen: guard(({ facts }) => facts.proof === null),
  proofOpen: guard(({ facts }) => facts.proof !== null, ['recordProof']),
  secondPerson: guard((input) => isOther(input.facts.proof?.by, input), ['recordProof']),
  noProposalOpen: guard(({ facts }) => facts.proposal === null, ['decideIdentification']),
  proposalOpen: guard(({ facts }) => facts.proposal !== null, ['proposeIdentification']),
  anotherPerson: guard(
    (input) => input.facts.proposal === null || isOther(input.facts.proposal.by, input),
    ['decideIdentification'],
  ),
  ownAuthority: guard(
    ({ facts, actor }) => facts.proposal === null || facts.proposal.authority === actor.agencyId,
    ['decideIdentification'],
  ),
  notRequester: guard(
    ({ facts, actor }) => facts.identificationRequestedBy !== actor.personId,
    ['markUnresolved'],
    'anotherPerson',
  ),
  proposedVictim: guard(({ facts }) => facts.proposal?.result === 'victim'),
  notYetExtended: guard(({ facts }) => !facts.identificationExtended),
  limitPassed: guard(
    ({ facts, now }) => dayInVietnam(now) > identificationLimit(facts),
  ),

  measureRequested: guard((input) => measures(input, 'requested') > 0, ['requestProtection']),
  lastMeasure: guard((input) => measures(input, 'inForce') <= 1),

  needsAssessed: guard(({ facts }) => facts.needsAssessed, ['assessNeeds']),
  guardianIfChild: guard((input) => !isChild(input.facts) || input.facts.guardian !== null, ['appointGuardian']),
  personAgrees: guard(({ facts }) => facts.choice === 'yes', ['recordChoice']),
  statusDenied: guard(({ stage }) => stage.identification === 'notVictim', ['decideIdentification']),
  exitAfterDenial: guard(({ stage }) => stage.identification === 'notVictim', ['approvePlan', 'recordDelivery']),
  contactMade: guard(({ facts }) => facts.contacts > 0, ['recordFollowUp']),

  identifiedAsVictim: guard(({ stage }) => stage.identification === 'victim', ['decideIdentification', 'recordProof']),
  statusDecided: guard(
    ({ stage }) => ['victim', 'notVictim', 'unresolved'].includes(stage.identification),
    ['decideIdentification', 'recordProof', 'markUnresolved'],
  ),
  noMeasureInForce: guard((input) => measures(input, 'inForce') === 0, ['endProtection']),
  protectionSettled: guard(
    ({ stage }) => stage.protection !== 'needed' && stage.protection !== 'requested',
    ['assessRisk', 'orderProtection', 'refuseProtection'],
  ),
  supportCompleted: guard(({ stage }) => stage.support === 'completed', ['completeSupport']),
  supportExitDone: guard(
    ({ stage }) => stage.support === 'none' || stage.support === 'completed',
    ['completeSupport'],
  ),
  reintegrationCompleted: guard(({ stage }) => stage.reintegration === 'completed', ['completeReintegration']),
  noBlockingDuty: guard(({ openWork }) => openWork.blockingDuties === 0, ['completeDuty']),
  noOpenReferral: guard(({ openWork }) => openWork.openReferrals === 0),
  notMerged: guard(({ facts }) => facts.closing?.outcome !== 'merged', ['unmerge']),
  isMerged: guard(({ facts }) => facts.closing?.outcome === 'merged', ['merge']),
  noUnmergeOpen: guard(({ facts }) => facts.unmergeProposal === null),
  secondMerger: guard((input) => isOther(input.facts.mergeProposal?.by, input), ['merge'], 'secondPerson'),
  secondUnmerger: guard((input) => isOther(input.facts.unmergeProposal?.by, input), ['unmerge'], 'secondPerson'),

  notErased: guard(({ facts }) => (facts.erasure?.on ?? null) === null, [], 'erased'),
  noHold: guard(({ facts }) => facts.hold === null, ['liftHold'], 'onHold'),
  holdPlaced: guard(({ facts }) => facts.hold !== null, ['placeHold']),
  noLiftOpen: guard(({ facts }) => (facts.hold?.liftBy ?? null) === null),
  secondLifter: guard((input) => isOther(input.facts.hold?.liftBy ?? undefined, input), ['liftHold'], 'secondPerson'),
  secondEraser: guard((input) => isOther(input.facts.erasure?.by, input), ['erase'], 'secondPerson'),
  secondSealer: guard((input) => isOther(input.facts.sealing?.by, input), ['seal', 'unseal'], 'secondPerson'),
  secondAdmitter: guard((input) => isOther(input.facts.admission?.by, input), ['admitByCourtOrder'], 'secondPerson'),
  courtOrderRuns: guard(({ grants, now }) => (grants ?? []).some((grant) => courtOrderRuns(grant, now)), ['admitByCourtOrder']),
  sealPlaced: guard(({ seals }) => (seals ?? []).length > 0, ['seal']),
  // Glass is opened to be looked through once and then looked into: nothing is erased before that.
  glassReviewed: guard(({ grants }) => !(grants ?? []).some(awaitsReview), ['reviewBreakGlass']),
  glassToReview: guard(({ grants }) => (grants ?? []).some(awaitsReview)),
  glassWaiting: guard(({ grants, now }) => (grants ?? []).some((grant) => awaitsSecond(grant, now))),
  glassLeft: guard(({ glassBroken, now }) => glassBroken !== undefined && !glassSpent(glassBroken, now)),
  noGlassOpen: guard(({ grants, actor, now }) => !(grants ?? []).some((grant) => isOpenGlassOf(grant, actor.personId, now))),
} as const satisfies Readonly<Record<string, Guard>>;

/** Name of a condition of the chart. */
export type GuardName = keyof typeof GUARDS;

/** Every code that a refusal may name: conditions of the chart, place in the chart, two of the process, and what must open. */
export const BLOCKER_CODES: readonly string[] = [
  ...new Set(Object.entries<Guard>(GUARDS).map(([name, { code }]) => code ?? name)),
  'notYet',
  'past',
  'ageDocument',
  'anotherRole',
  'proofReadable',
  'birthReadable',
];

/** Whether one condition holds. */
export function holds(name: GuardName, input: GuardInput): boolean {
  return GUARDS[name].holds(input);
}

/** The blocker of a condition that does not hold: its code and who can clear it. */
export function blockerOf(name: GuardName, snapshot: Pick<CaseSnapshot, 'openWork'>): Blocker {
  const owners = snapshot.openWork.blockingOwnerTypes;
  if (name === 'noBlockingDuty' && owners !== undefined) return { code: name, who: whoWorksIn(owners) };
  if (name === 'noOpenReferral') return { code: name, who: WHO_WORKS };
  const known = BLOCKERS.get(name) ?? standingBlocker(name);
  BLOCKERS.set(name, known);
  return known;
}

// What a condition says does not hang on the case, so it is put together once.
const BLOCKERS = new Map<GuardName, Blocker>();

function standingBlocker(name: GuardName): Blocker {
  const { clearedBy, code }: Guard = GUARDS[name];
  return { code: code ?? name, who: whoMayRecordAny(clearedBy) };
}

function whoWorksIn(agencyTypes: readonly string[]): Blocker['who'] {
  return WHO_WORKS.map(({ role, agencyTypes: known }) => ({
    role,
    agencyTypes: known.filter((type) => agencyTypes.includes(type)),
  })).filter(({ agencyTypes: types }) => types.length > 0);
}

function whoMayRecordAny(events: readonly CaseEventType[]): Blocker['who'] {
  const merged = new Map<string, { role: Blocker['who'][number]['role']; agencyTypes: Set<string> }>();
  for (const { role, agencyTypes } of events.flatMap(whoMayRecord)) {
    const entry = merged.get(role) ?? { role, agencyTypes: new Set<string>() };
    agencyTypes.forEach((type) => entry.agencyTypes.add(type));
    merged.set(role, entry);
  }
  return [...merged.values()].map(({ role, agencyTypes }) => ({ role, agencyTypes: [...agencyTypes] }));
}
