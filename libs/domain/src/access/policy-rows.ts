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
import { COMPARTMENTS, type ActingRole, type Basis, type Compartment, type Purpose, type Role, type Scope } from './roles.js';

/** What a row permits. */
export type PolicyAction =
  | 'open'
  | 'read'
  | 'readTimeline'
  /** Values beside the timeline that are about the work, and no person's. */
  | 'readRecords'
  | 'seeAlias'
  | 'seePersons'
  /** Who looked at the case, and when. */
  | 'seeReads'
  /** Who is sealed out of it. */
  | 'seeSeals'
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
  /** Ties to the case that count; empty where no tie is asked for (opening, break-glass, standing at an end of a referral). */
  readonly bases: readonly Basis[];
  /** Scopes that count; empty exactly where `bases` is. */
  readonly scopes: readonly Scope[];
  /** What the database's ticket must be for. */
  readonly purposes: readonly Purpose[];
  /** Speaks for adults only: children have the stricter tier. */
  readonly adultsOnly: boolean;
  /** Asks for live break-glass or a court order instead of a tie; a compartment must be among those it opens. */
  readonly byGlass: boolean;
  readonly events: readonly (CaseEventType | ReferralStep)[];
  readonly compartments: readonly Compartment[];
}

/** Agencies that take part in a case; a referral's receiver sees its packet, never the case. */
const TAKING_PART: readonly Basis[] = ['owner', 'notified', 'duty', 'handedOver'];
const OWNER: readonly Basis[] = ['owner'];
const OVERSIGHT: readonly Basis[] = ['oversight'];

/** Whoever works on a case: named in their agency, in an agency where nobody is named yet, or its supervisor. */
const AT_WORK: readonly Scope[] = ['assignment', 'pool', 'supervision'];
const LEADING: readonly Scope[] = ['supervision'];
const OVERSEEING: readonly Scope[] = ['oversight'];

/** Tickets under which a case is shown or written: a step is decided on the case as it stands. */
const LOOKING: readonly Purpose[] = ['page', 'record', 'reveal', 'refer', 'breakGlass', 'referral'];
const RECORDING: readonly Purpose[] = ['record'];
/** Under these what a packet holds is frozen: only with the chain of the case, and by who might open it. */
const PACKING = ['refer', 'referral'] as const satisfies readonly Purpose[];

const WORKERS: readonly Role[] = ['intake', 'police', 'social'];
const ANYONE_WORKING: readonly Role[] = [...WORKERS, 'legalAid'];
const EVERY_WORKER: readonly Role[] = [...ANYONE_WORKING, 'supervisor'];
const SOCIAL_TYPES = [...HEALTH_TYPES, ...FACILITY_TYPES];

const NOTHING = { bases: [], scopes: [], adultsOnly: false, byGlass: false, events: [], compartments: [] } as const;

type Looking = Extract<PolicyAction, 'open' | 'read' | 'readTimeline' | 'readRecords' | 'seeAlias' | 'seePersons' | 'seeReads' | 'seeSeals'>;

function may(
  action: Looking,
  roles: readonly Role[],
  agencyTypes: readonly string[],
  bases: readonly Basis[],
  scopes: readonly Scope[] = AT_WORK,
  purposes: readonly Purpose[] = LOOKING,
): PolicyRow {
  return { ...NOTHING, action, roles, agencyTypes, bases, scopes, purposes };
}

/** What break-glass and court orders show beside the compartments they open. */
function throughGlass(action: Looking): PolicyRow {
  return { ...NOTHING, action, roles: EVERY_WORKER, agencyTypes: WORKING_TYPES, byGlass: true, purposes: LOOKING };
}

function record(
  roles: readonly ActingRole[],
  agencyTypes: readonly string[],
  bases: readonly Basis[],
  events: readonly CaseEventType[],
  scopes: readonly Scope[] = bases.length === 0 ? [] : AT_WORK,
  purposes: readonly Purpose[] = RECORDING,
): PolicyRow {
  return { ...NOTHING, action: 'record', roles, agencyTypes, bases, scopes, purposes, events };
}

function write(
  roles: readonly Role[],
  agencyTypes: readonly string[],
  compartments: readonly Compartment[],
): PolicyRow {
  return { ...NOTHING, action: 'write', roles, agencyTypes, bases: TAKING_PART, scopes: AT_WORK, purposes: RECORDING, compartments };
}

/**
 * Two rows for each look into compartments. A child's are for those who are named or lead, in agencies with more
 * than a notice; an adult's are for everybody whom the tie lets in.
 */
function reveal(
  roles: readonly Role[],
  agencyTypes: readonly string[],
  bases: readonly Basis[],
  compartments: readonly Compartment[],
): readonly PolicyRow[] {
  const row = { ...NOTHING, action: 'reveal', roles, agencyTypes, compartments, purposes: ['reveal', ...PACKING] } as const;
  return [
    { ...row, bases: bases.filter((basis) => basis !== 'notified'), scopes: ['assignment', 'supervision'] },
    { ...row, bases, scopes: AT_WORK, adultsOnly: true },
  ];
}

function referral(
  action: 'refer' | 'answerReferral' | 'carryReferral',
  roles: readonly ActingRole[],
  agencyTypes: readonly string[],
  bases: readonly Basis[],
  events: readonly ReferralStep[],
): PolicyRow {
  const purposes: readonly Purpose[] = action === 'carryReferral' ? ['deliver'] : ['refer', 'referral'];
  return { ...NOTHING, action, roles, agencyTypes, bases, scopes: bases.length === 0 ? [] : AT_WORK, purposes, events };
}

/** Version of the table below; each recorded event names the one that allowed it. Raise it with every change. */
export const POLICY_VERSION = 5;

/** The one table of rights. Statistician, agency administrator and operator stand in no row: they never see a case. */
export const POLICY: readonly PolicyRow[] = [
  may('open', WORKERS, WORKING_TYPES, [], [], RECORDING),
  may('read', ANYONE_WORKING, WORKING_TYPES, TAKING_PART),
  may('readTimeline', ANYONE_WORKING, WORKING_TYPES, TAKING_PART),
  may('readRecords', ANYONE_WORKING, WORKING_TYPES, TAKING_PART),
  may('seeAlias', ANYONE_WORKING, WORKING_TYPES, TAKING_PART),
  may('seePersons', ANYONE_WORKING, WORKING_TYPES, TAKING_PART),
  may('seeReads', ['supervisor'], WORKING_TYPES, TAKING_PART, LEADING, ['page', 'audit']),
  may('seeSeals', ['supervisor'], WORKING_TYPES, OWNER, LEADING, ['page', 'record']),
  may('read', ['auditor'], OVERSIGHT_TYPES, OVERSIGHT, OVERSEEING, ['page', 'audit', 'breakGlass']),
  may('readTimeline', ['auditor'], OVERSIGHT_TYPES, OVERSIGHT, OVERSEEING, ['page', 'audit', 'breakGlass']),
  may('seeReads', ['auditor'], OVERSIGHT_TYPES, OVERSIGHT, OVERSEEING, ['page', 'audit']),
  throughGlass('read'),
  throughGlass('readTimeline'),
  throughGlass('readRecords'),
  throughGlass('seeAlias'),
  throughGlass('seePersons'),

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
    'completeDuty',
    'markDutyNotApplicable',
    'pauseDuty',
    'resumeDuty',
    'askDutyExtension',
    'useOption',
    'recordMoment',
    'recordCircumstance',
  ]),
  record(ANYONE_WORKING, WORKING_TYPES, TAKING_PART, ['reveal'], AT_WORK, ['reveal']),
  { ...NOTHING, action: 'record', roles: EVERY_WORKER, agencyTypes: WORKING_TYPES, byGlass: true, purposes: ['reveal'], events: ['reveal'] },

  record(['social'], HEALTH_TYPES, TAKING_PART, ['startVerification', 'recordFinding']),
  record(['police'], POLICE_TYPES, TAKING_PART, [
    'startVerification',
    'recordFinding',
    'recordProof',
    'proposeIdentification',
    'linkProceedings',
  ]),
  record(['supervisor'], WORKING_TYPES, OWNER, ['recordProof', 'nameDutyOwner']),
  record(['supervisor'], WORKING_TYPES, TAKING_PART, ['confirmDutyExtension', 'refuseDutyExtension']),
  record(['social'], SOCIAL_TYPES, TAKING_PART, ['requestIdentification', 'reopenIdentification', 'assessAge']),
  record(['police'], POLICE_TYPES, TAKING_PART, ['requestIdentification', 'reopenIdentification', 'assessAge']),
  record(['supervisor'], POLICE_TYPES, TAKING_PART, [
    'decideIdentification',
    'extendIdentification',
    'markUnresolved',
  ]),

  record(['intake'], ['COMMUNE_PC'], TAKING_PART, [
    'fileApplication',
    'appointGuardian',
    'assessRisk',
    'planReintegration',
    'recordFollowUp',
    'completeReintegration',
  ]),
  record(['social'], SOCIAL_TYPES, TAKING_PART, [
    'fileApplication',
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
    'transferOwnership',
    'merge',
    'unmerge',
    'close',
    'reopen',
    'seal',
    'unseal',
    'placeHold',
    'liftHold',
    'erase',
    'admitByCourtOrder',
    'endCourtOrder',
  ], LEADING),
  // Who of an agency works on a case is for that agency to say.
  record(['supervisor'], WORKING_TYPES, TAKING_PART, ['assign'], LEADING),

  // Break-glass asks for no tie: that is what it is for. Who may confirm and review one hangs on the one asked for.
  record(EVERY_WORKER, WORKING_TYPES, [], ['breakGlass'], [], ['breakGlass']),
  record(['supervisor'], WORKING_TYPES, [], ['confirmBreakGlass', 'refuseBreakGlass', 'reviewBreakGlass'], [], ['breakGlass']),
  record(['auditor'], OVERSIGHT_TYPES, OVERSIGHT, ['reviewBreakGlass'], OVERSEEING, ['breakGlass']),
  // When somebody leaves their agency, the system moves or ends what they were named for; when an agency ends, its part in a case.
  record(['system'], [SYSTEM_AGENCY_TYPE], [], ['endAssignment', 'reassign', 'succeedAgency'], [], ['deliver']),

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

  write(['intake'], INTAKE_TYPES, ['identity', 'contact', 'statement', 'health']),
  write(['intake'], ['COMMUNE_PC', 'COMMUNE_POLICE'], ['child', 'plan']),
  write(['police'], POLICE_TYPES, ['identity', 'contact', 'statement', 'child', 'protection']),
  write(['social'], SOCIAL_TYPES, ['identity', 'contact', 'shelter', 'health', 'statement', 'child', 'plan']),
  write(['supervisor'], PROTECTION_TYPES, ['protection']),
  write(['legalAid'], LEGAL_AID_TYPES, ['legalNotes']),

  ...reveal(['intake'], INTAKE_TYPES, ['owner', 'duty', 'handedOver'], ['identity', 'contact', 'statement']),
  ...reveal(['intake'], ['COMMUNE_PC'], TAKING_PART, ['identity', 'contact', 'child', 'plan']),
  ...reveal(['police'], POLICE_TYPES, TAKING_PART, ['identity', 'contact', 'statement', 'child']),
  ...reveal(['social'], SOCIAL_TYPES, TAKING_PART, ['identity', 'contact', 'shelter', 'health', 'child', 'plan']),
  ...reveal(['social'], HEALTH_TYPES, TAKING_PART, ['statement']),
  ...reveal(['supervisor'], PROTECTION_TYPES, TAKING_PART, ['protection']),
  ...reveal(['legalAid'], LEGAL_AID_TYPES, TAKING_PART, ['legalNotes', 'identity']),
  { ...NOTHING, action: 'reveal', roles: EVERY_WORKER, agencyTypes: WORKING_TYPES, byGlass: true, purposes: ['reveal'], compartments: COMPARTMENTS },
];
