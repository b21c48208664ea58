import { DUTY_EVENTS } from '../record/duty-events.js';
import { EVIDENCE_SOURCES, INTERVIEW_EVIDENCE, RESIDUAL_GROUNDS, type CaseFacts, type FieldShape } from '@loive/domain';

/** How a field is asked for. */
export type Control =
  | { kind: 'one'; codes: readonly string[] }
  | { kind: 'many'; codes: readonly string[] }
  | { kind: 'grouped'; groups: readonly { name: LegalGroup; codes: readonly string[] }[] }
  | { kind: 'agency' | 'colleague' | 'person' | 'seal' | 'courtOrder' | 'case' | 'consent' | 'receiver' | 'correction' | 'details' | 'moment' | 'board' | 'place' }
  | { kind: 'measure'; state: 'requested' | 'inForce' }
  | { kind: 'language' | 'nationality' | 'day' | 'check' | 'line' | 'hidden' }
  | { kind: 'words'; max: number };

type LegalGroup = 'evidence' | 'residual';

/** The sources and signs of Law 53/2024/QH15 art. 32. */
const LEGAL: Readonly<Record<LegalGroup, readonly string[]>> = { evidence: EVIDENCE_SOURCES, residual: RESIDUAL_GROUNDS };

const grouped = (...names: readonly LegalGroup[]): Control => ({
  kind: 'grouped',
  groups: names.map((name) => ({ name, codes: LEGAL[name] })),
});

const HIDDEN: Control = { kind: 'hidden' };

/** Fields that need more than their shape says. */
const SPECIAL: Readonly<Record<string, Control>> = {
  'recordFinding.elements': { kind: 'board' },
  // The board holds them.
  'recordFinding.signs': { kind: 'hidden' },
  'recordFinding.absenceChecked': { kind: 'hidden' },
  'proposeIdentification.grounds': grouped('evidence', 'residual'),
  'decideIdentification.approve': { kind: 'one', codes: ['approve', 'sendBack'] },
  'orderProtection.measureId': { kind: 'measure', state: 'requested' },
  'endProtection.measureId': { kind: 'measure', state: 'inForce' },
  'withdrawConsent.consentId': { kind: 'consent' },
  'giveConsent.receiver': { kind: 'receiver' },
  'correctFact.value': { kind: 'correction' },
  'assign.personId': { kind: 'colleague' },
  'seal.personId': { kind: 'person' },
  'unseal.sealId': { kind: 'seal' },
  'admitByCourtOrder.personId': { kind: 'person' },
  'admitByCourtOrder.until': { kind: 'moment' },
  'endCourtOrder.grantId': { kind: 'courtOrder' },
  'merge.intoCaseId': { kind: 'case' },
  'askDutyExtension.until': { kind: 'moment' },
  'useOption.step': HIDDEN,
  'useOption.referralId': HIDDEN,
  ...Object.fromEntries(DUTY_EVENTS.flatMap((type) => [[`${type}.dutyId`, HIDDEN], [`${type}.step`, HIDDEN]])),
};

function byShape(shape: FieldShape): Control {
  switch (shape.kind) {
    case 'code':
      return { kind: 'one', codes: shape.codes };
    case 'codes':
      return { kind: 'many', codes: shape.codes };
    case 'uuid':
      return { kind: 'agency' };
    case 'date':
      return { kind: 'day' };
    case 'language':
    case 'nationality':
      return { kind: shape.kind };
    case 'boolean':
      return { kind: 'check' };
    case 'text':
      return { kind: 'words', max: shape.max };
    case 'values':
      return { kind: 'details' };
    case 'place':
      return { kind: 'place' };
    case 'ids':
    case 'ref':
    case 'instant':
    case 'age':
      return { kind: 'line' };
  }
}

/** The control of one field of an event: by its shape in the domain, with the few exceptions above. */
export function controlFor(type: string, name: string, shape: FieldShape): Control {
  return SPECIAL[`${type}.${name}`] ?? byShape(shape);
}

const FAMILY: readonly string[] = ['parent', 'relative', 'carer'];
const PERSONAL: readonly string[] = ['identity', 'contact', 'statement', 'health', 'child'];

export function variantOf(type: string, name: string, code: string): string | null {
  switch (`${type}.${name}`) {
    case 'close.outcome':
    case 'decideIdentification.approve':
      return code;
    case 'assessRisk.level':
      return code === 'low' ? 'low' : 'raised';
    case 'appointGuardian.relation':
      return FAMILY.includes(code) ? 'family' : 'other';
    case 'correctFact.field':
      return code === 'proof' ? 'proof' : 'field';
    case 'recordFinding.elements':
      return code === INTERVIEW_EVIDENCE ? 'citingInterview' : 'plain';
    case 'recordSensitive.compartment':
      return PERSONAL.includes(code) ? 'personal' : 'work';
    default:
      return null;
  }
}

/** Whether an answer is open now, by the kinds of the event that the API offers; unknown kinds stay open. */
export function isOpenAnswer(type: string, name: string, code: string, variants: readonly string[] | undefined): boolean {
  const variant = variantOf(type, name, code);
  return variant === null || variants === undefined || variants.includes(variant);
}

// What nobody knew yet anyone may fill in.
const UNKNOWN: readonly unknown[] = ['unknown', 'und', 'XX', null];

/** Whether this person may correct a fact: who recorded it may, and a supervisor; an unknown one anybody. The API decides. */
export function mayCorrect(
  field: string,
  facts: Partial<CaseFacts>,
  person: { id: string; role: string },
): boolean {
  const by = field === 'proof' ? facts.proof?.by : (facts.recordedBy as Readonly<Record<string, string>> | undefined)?.[field];
  const unknown = field !== 'proof' && UNKNOWN.includes((facts as Readonly<Record<string, unknown>>)[field]);
  return unknown || person.role === 'supervisor' || by === person.id;
}
