import type { CaseEventType } from '../case/case.js';
import type { ReferralEventType } from '../referral/referral.js';
import { SYSTEM_AGENCY_TYPE } from '../system-actor.js';
import {
  FACILITY_TYPES,
  HEALTH_TYPES,
  INTAKE_TYPES,
  LEGAL_AID_TYPES,
  OVERSIGHT_TYPES,
  POLICE_TYPES,
  PROTECTION_TYPES,
  WORKING_TYPES,
} from './agency-types.js';
import type { ActingRole, Basis, Compartment, Role } from './roles.js';

/** What a row permits. */
export type PolicyAction =
  | 'open'
  | 'read'
  | 'readTimeline'
  | 'seeAlias'
  | 'seePersons'
  | 'record'
  | 'write'
  | 'reveal'
  /** Steps of a referral at the sending end, at the receiving end, and those of the queue. */
  | 'refer'
  | 'answerReferral'
  | 'carryReferral';

/** A step of a referral as the table names it; `draft` is its first. */
export type ReferralStep = `referral.${'draft' | ReferralEventType}`;

/** One permission. There are only permissions: what no row names is refused. */
export interface PolicyRow {
  readonly action: PolicyAction;
  /** A supervisor also acts in the role of the agency's work. */
  readonly roles: readonly ActingRole[];
  readonly agencyTypes: readonly string[];
  /** Ties to the case that count; empty for opening, where no case is there yet, and where standing at an end of a referral is enough. */
  readonly bases: readonly Basis[];
  readonly events: readonly (CaseEventType | ReferralStep)[];
  readonly compartments: readonly Compartment[];
}

/** Agencies that take part in a case; a referral's receiver sees its packet, never the case. */
const TAKING_PART: readonly Basis[] = ['owner', 'notified', 'duty', 'handedOver'];
const OWNER: readonly Basis[] = ['owner'];
const OVERSIGHT: readonly Basis[] = ['oversight'];

const WORKERS: readonly Role[] = ['intake', 'police', 'social'];
const ANYONE_WORKING: readonly Role[] = [...WORKERS, 'legalAid'];
const SOCIAL_TYPES = [...HEALTH_TYPES, ...FACILITY_TYPES];

function may(
  action: Extract<PolicyAction, 'open' | 'read' | 'readTimeline' | 'seeAlias' | 'seePersons'>,
  roles: readonly Role[],
  agencyTypes: readonly string[],
  bases: readonly Basis[],
): PolicyRow {
  return { action, roles, agencyTypes, bases, events: [], compartments: [] };
}

function record(
  roles: readonly Role[],
  agencyTypes: readonly string[],
  bases: readonly Basis[],
  events: readonly CaseEventType[],
): PolicyRow {
  return { action: 'record', roles, agencyTypes, bases, events, compartments: [] };
}

function sensitive(
  action: 'write' | 'reveal',
  roles: readonly Role[],
  agencyTypes: readonly string[],
  bases: readonly Basis[],
  compartments: readonly Compartment[],
): PolicyRow {
  return { action, roles, agencyTypes, bases, events: [], compartments };
}

function referral(
  action: 'refer' | 'answerReferral' | 'carryReferral',
  roles: readonly ActingRole[],
  agencyTypes: readonly string[],
  bases: readonly Basis[],
  events: readonly ReferralStep[],
): PolicyRow {
  return { action, roles, agencyTypes, bases, events, compartments: [] };
}

/** Version of the table below; each recorded event names the one that allowed it. Raise it with every change. */
export const POLICY_VERSION = 2;

/** The one table of rights. Statistician, agency administrator and operator stand in no row: they never see a case. */
export const POLICY: readonly PolicyRow[] = [
  may('open', WORKERS, WORKING_TYPES, []),
  may('read', ANYONE_WORKING, WORKING_TYPES, TAKING_PART),
  may('readTimeline', ANYONE_WORKING, WORKING_TYPES, TAKING_PART),
  may('seeAlias', ANYONE_WORKING, WORKING_TYPES, TAKING_PART),
  may('seePersons', ANYONE_WORKING, WORKING_TYPES, TAKING_PART),
  may('read', ['auditor'], OVERSIGHT_TYPES, OVERSIGHT),
  may('readTimeline', ['auditor'], OVERSIGHT_TYPES, OVERSIGHT),

  record(WORKERS, WORKING_TYPES, OWNER, ['completeReceipt', 'notifyAuthority']),
  record(['intake'], ['COMMUNE_PC'], TAKING_PART, ['notifyAuthority']),
  record(WORKERS, WORKING_TYPES, TAKING_PART, ['handOver', 'receivePerson', 'recordInterview', 'correctFact']),
  record(ANYONE_WORKING, WORKING_TYPES, TAKING_PART, [
    'recordChoice',
    'informRights',
    'giveConsent',
    'withdrawConsent',
    'requestProtection',
    'startInitialSupport',
    'recordSensitive',
    'reveal',
    'completeDuty',
    'markDutyNotApplicable',
  ]),

  record(['social'], HEALTH_TYPES, TAKING_PART, ['startVerification', 'recordFinding']),
  record(['police'], POLICE_TYPES, TAKING_PART, [
    'startVerification',
    'recordFinding',
    'recordProof',
    'proposeIdentification',
    'linkProceedings',
  ]),
  record(['supervisor'], WORKING_TYPES, OWNER, ['recordProof']),
  record(['social'], SOCIAL_TYPES, TAKING_PART, ['requestIdentification', 'reopenIdentification', 'assessAge']),
  record(['police'], POLICE_TYPES, TAKING_PART, ['requestIdentification', 'reopenIdentification', 'assessAge']),
  record(['supervisor'], POLICE_TYPES, TAKING_PART, [
    'decideIdentification',
    'extendIdentification',
    'markUnresolved',
  ]),

  record(['intake'], ['COMMUNE_PC'], TAKING_PART, [
    'appointGuardian',
    'assessRisk',
    'planReintegration',
    'recordFollowUp',
    'completeReintegration',
  ]),
  record(['social'], SOCIAL_TYPES, TAKING_PART, [
    'appointGuardian',
    'assessRisk',
    'assessNeeds',
    'recordDelivery',
    'completeSupport',
    'planReintegration',
    'recordFollowUp',
    'completeReintegration',
  ]),
  record(['police'], POLICE_TYPES, TAKING_PART, ['assessRisk']),
  record(['supervisor'], PROTECTION_TYPES, TAKING_PART, ['orderProtection', 'refuseProtection', 'endProtection']),
  record(['supervisor'], [...SOCIAL_TYPES, 'COMMUNE_PC'], TAKING_PART, ['approvePlan']),
  record(['supervisor'], WORKING_TYPES, OWNER, [
    'assign',
    'transferOwnership',
    'merge',
    'unmerge',
    'close',
    'reopen',
  ]),

  referral('refer', ANYONE_WORKING, WORKING_TYPES, TAKING_PART, ['referral.draft', 'referral.revise', 'referral.discard']),
  referral('refer', ANYONE_WORKING, WORKING_TYPES, ['owner', 'duty'], ['referral.send']),
  referral('refer', ['supervisor'], WORKING_TYPES, TAKING_PART, ['referral.send']),
  // Whoever sent it answers for it to the end, also when their own part in the case is over.
  referral('refer', ANYONE_WORKING, WORKING_TYPES, [], ['referral.recall', 'referral.answer', 'referral.dismiss']),
  referral('answerReferral', ANYONE_WORKING, WORKING_TYPES, [], [
    'referral.claim',
    'referral.accept',
    'referral.decline',
    'referral.ask',
    'referral.start',
    'referral.supplyProof',
    'referral.complete',
    'referral.fail',
    'referral.handBack',
  ]),
  referral('carryReferral', ['system'], [SYSTEM_AGENCY_TYPE], [], ['referral.deliver', 'referral.lapse']),

  sensitive('write', ['intake'], INTAKE_TYPES, TAKING_PART, ['identity', 'contact', 'statement', 'health']),
  sensitive('write', ['intake'], ['COMMUNE_PC', 'COMMUNE_POLICE'], TAKING_PART, ['child', 'plan']),
  sensitive('write', ['police'], POLICE_TYPES, TAKING_PART, ['identity', 'contact', 'statement', 'child', 'protection']),
  sensitive('write', ['social'], SOCIAL_TYPES, TAKING_PART, [
    'identity',
    'contact',
    'shelter',
    'health',
    'statement',
    'child',
    'plan',
  ]),
  sensitive('write', ['supervisor'], PROTECTION_TYPES, TAKING_PART, ['protection']),
  sensitive('write', ['legalAid'], LEGAL_AID_TYPES, TAKING_PART, ['legalNotes']),

  sensitive('reveal', ['intake'], INTAKE_TYPES, ['owner', 'duty', 'handedOver'], ['identity', 'contact', 'statement']),
  sensitive('reveal', ['intake'], ['COMMUNE_PC'], TAKING_PART, ['identity', 'contact', 'child', 'plan']),
  sensitive('reveal', ['police'], POLICE_TYPES, TAKING_PART, ['identity', 'contact', 'statement', 'child']),
  sensitive('reveal', ['social'], SOCIAL_TYPES, TAKING_PART, [
    'identity',
    'contact',
    'shelter',
    'health',
    'child',
    'plan',
  ]),
  sensitive('reveal', ['social'], HEALTH_TYPES, TAKING_PART, ['statement']),
  sensitive('reveal', ['supervisor'], PROTECTION_TYPES, TAKING_PART, ['protection']),
  sensitive('reveal', ['legalAid'], LEGAL_AID_TYPES, TAKING_PART, ['legalNotes', 'identity']),
];
