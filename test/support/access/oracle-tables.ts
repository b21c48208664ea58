import type { Compartment } from '@loive/domain';

// The rights of the printed matrix and of the requirements, written out by hand: what is compared with the
// product must not be worked out by the product. Nothing here imports a rule.

/** Kinds of agency by one letter: c commune committee, q commune police, b other bodies of first contact, p police that identify, h health, f facility, l legal aid, o oversight. */
export const LETTER: Readonly<Record<string, string>> = {
  COMMUNE_PC: 'c',
  COMMUNE_POLICE: 'q',
  BORDER_POST: 'b',
  BORDER_COMMAND: 'b',
  COAST_GUARD: 'b',
  MISSION_ABROAD: 'b',
  HOTLINE_111: 'b',
  PROV_POLICE: 'p',
  PROV_POLICE_CRIMINAL: 'p',
  PROV_POLICE_IMMIGRATION: 'p',
  MPS_CRIMINAL: 'p',
  MPS_IMMIGRATION: 'p',
  PROV_HEALTH: 'h',
  SOCIAL_FACILITY: 'f',
  VICTIM_FACILITY: 'f',
  LEGAL_AID_CENTRE: 'l',
  AUDITOR: 'o',
  STEERING_138: 'o',
};

/** The working role of each letter; a supervisor of such an agency has it too. */
export const WORK: Readonly<Record<string, string>> = { c: 'intake', q: 'intake', b: 'intake', p: 'police', h: 'social', f: 'social', l: 'legalAid' };

/** Agency types whose head decides measures of protection. */
export const DECIDES_PROTECTION: readonly string[] = [
  'PROV_POLICE',
  'PROV_POLICE_CRIMINAL',
  'MPS_CRIMINAL',
  'BORDER_POST',
  'BORDER_COMMAND',
  'COAST_GUARD',
  'COMMUNE_PC',
  'PROV_HEALTH',
  'SOCIAL_FACILITY',
  'VICTIM_FACILITY',
  'MISSION_ABROAD',
];

/** Who has a right: `work`: letters whose workers (and supervisors) have it; `head`: letters whose supervisors alone have it; `m`: heads that decide measures. */
export interface Who {
  readonly work?: string;
  readonly head?: string;
  /** The owner's people only. */
  readonly owner?: true;
  /** Letters of `work` for whom a mere notice is not enough. */
  readonly notByNotice?: string;
}

const WORKERS = 'cqbphf';
const ANYONE = 'cqbphfl';

/** Who may open each compartment. */
export const OPENS: Readonly<Record<Compartment, readonly Who[]>> = {
  identity: [{ work: ANYONE, notByNotice: 'qb' }],
  contact: [{ work: WORKERS, notByNotice: 'qb' }],
  shelter: [{ work: 'hf' }],
  health: [{ work: 'hf' }],
  statement: [{ work: 'cqbph', notByNotice: 'cqb' }],
  child: [{ work: 'cphf' }],
  protection: [{ head: 'm' }],
  plan: [{ work: 'chf' }],
  legalNotes: [{ work: 'l' }],
};

/** Who may fill each compartment. */
export const FILLS: Readonly<Record<Compartment, readonly Who[]>> = {
  identity: [{ work: WORKERS }],
  contact: [{ work: WORKERS }],
  shelter: [{ work: 'hf' }],
  health: [{ work: 'cqbhf' }],
  statement: [{ work: WORKERS }],
  child: [{ work: 'cqphf' }],
  protection: [{ work: 'p' }, { head: 'm' }],
  plan: [{ work: 'cqhf' }],
  legalNotes: [{ work: 'l' }],
};

/** Who may record each event of a case. */
export const RECORDS: Readonly<Record<string, readonly Who[]>> = {
  completeReceipt: [{ work: WORKERS, owner: true }],
  notifyAuthority: [{ work: WORKERS, owner: true }, { work: 'c' }],
  handOver: [{ work: WORKERS }],
  receivePerson: [{ work: WORKERS }],
  recordChoice: [{ work: ANYONE }],
  informRights: [{ work: ANYONE }],
  recordInterview: [{ work: WORKERS }],
  appointGuardian: [{ work: 'chf' }],
  assessAge: [{ work: 'phf' }],
  giveConsent: [{ work: ANYONE }],
  withdrawConsent: [{ work: ANYONE }],
  correctFact: [{ work: WORKERS }],
  startVerification: [{ work: 'ph' }],
  recordFinding: [{ work: 'ph' }],
  recordProof: [{ work: 'p' }, { head: ANYONE, owner: true }],
  requestIdentification: [{ work: 'phf' }],
  proposeIdentification: [{ work: 'p' }],
  decideIdentification: [{ head: 'p' }],
  extendIdentification: [{ head: 'p' }],
  markUnresolved: [{ head: 'p' }],
  reopenIdentification: [{ work: 'phf' }],
  linkProceedings: [{ work: 'p' }],
  assessRisk: [{ work: 'cphf' }],
  requestProtection: [{ work: ANYONE }],
  orderProtection: [{ head: 'm' }],
  refuseProtection: [{ head: 'm' }],
  endProtection: [{ head: 'm' }],
  startInitialSupport: [{ work: ANYONE }],
  assessNeeds: [{ work: 'hf' }],
  approvePlan: [{ head: 'hfc' }],
  recordDelivery: [{ work: 'hf' }],
  completeSupport: [{ work: 'hf' }],
  planReintegration: [{ work: 'chf' }],
  recordFollowUp: [{ work: 'chf' }],
  completeReintegration: [{ work: 'chf' }],
  transferOwnership: [{ head: ANYONE, owner: true }],
  merge: [{ head: ANYONE, owner: true }],
  unmerge: [{ head: ANYONE, owner: true }],
  close: [{ head: ANYONE, owner: true }],
  reopen: [{ head: ANYONE, owner: true }],
  recordSensitive: [{ work: ANYONE }],
  reveal: [{ work: ANYONE }],
  completeDuty: [{ work: ANYONE }],
  markDutyNotApplicable: [{ work: ANYONE }],
  pauseDuty: [{ work: ANYONE }],
  resumeDuty: [{ work: ANYONE }],
  askDutyExtension: [{ work: ANYONE }],
  useOption: [{ work: ANYONE }],
  recordMoment: [{ work: ANYONE }],
  recordCircumstance: [{ work: ANYONE }],
  fileApplication: [{ work: 'chf' }],
  nameDutyOwner: [{ head: ANYONE, owner: true }],
  confirmDutyExtension: [{ head: ANYONE }],
  refuseDutyExtension: [{ head: ANYONE }],
  seal: [{ head: ANYONE, owner: true }],
  unseal: [{ head: ANYONE, owner: true }],
  placeHold: [{ head: ANYONE, owner: true }],
  liftHold: [{ head: ANYONE, owner: true }],
  erase: [{ head: ANYONE, owner: true }],
  admitByCourtOrder: [{ head: ANYONE, owner: true }],
  endCourtOrder: [{ head: ANYONE, owner: true }],
  // A head names somebody of their own agency, whichever agency of the case it is.
  assign: [{ head: ANYONE }],
};

/** Steps of a referral: which end, and where a tie to the case is needed besides, which. */
export const STEPS: Readonly<Record<string, { readonly end: 'sender' | 'receiver' | 'nobody'; readonly tie?: 'any' | 'ownerOrDuty' }>> = {
  revise: { end: 'sender', tie: 'any' },
  send: { end: 'sender', tie: 'ownerOrDuty' },
  discard: { end: 'sender', tie: 'any' },
  recall: { end: 'sender' },
  answer: { end: 'sender' },
  dismiss: { end: 'sender' },
  claim: { end: 'receiver' },
  accept: { end: 'receiver' },
  decline: { end: 'receiver' },
  ask: { end: 'receiver' },
  start: { end: 'receiver' },
  supplyProof: { end: 'receiver' },
  complete: { end: 'receiver' },
  fail: { end: 'receiver' },
  handBack: { end: 'receiver' },
  deliver: { end: 'nobody' },
  lapse: { end: 'nobody' },
};
