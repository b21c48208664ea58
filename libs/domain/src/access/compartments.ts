import type { Compartment } from './roles.js';

/**
 * Class of a field: C0 public, C1 workflow, C2 about the person, C3 where a leak endangers life.
 * C0 and C1 stand in facts and timeline; C2 and C3 go to a compartment.
 */
export type FieldClass = 'C0' | 'C1' | 'C2' | 'C3';

/** Class of each compartment: C3 where a leak endangers life, else C2. */
export const COMPARTMENT_CLASS: Readonly<Record<Compartment, Extract<FieldClass, 'C2' | 'C3'>>> = {
  identity: 'C2',
  contact: 'C3',
  shelter: 'C3',
  health: 'C2',
  statement: 'C2',
  child: 'C2',
  protection: 'C3',
  plan: 'C2',
  legalNotes: 'C2',
};

/** Fields that `recordSensitive` may put into each compartment. */
export const COMPARTMENT_FIELDS = {
  identity: ['fullName', 'otherNames', 'bornOn', 'sex', 'ethnicity', 'idNumber', 'passportNumber', 'homeAddress', 'documentsHeld'],
  contact: ['phone', 'safeContact', 'safeTimes', 'email', 'address', 'family', 'representative'],
  shelter: ['facility', 'address', 'room', 'contactPerson', 'since', 'until'],
  health: ['condition', 'injuries', 'urgentNeeds', 'medication', 'disability', 'pregnancy', 'allergies'],
  statement: ['account', 'places', 'persons', 'route', 'period', 'payments', 'documentsTaken', 'interviewer'],
  child: ['guardianName', 'guardianContact', 'parents', 'school', 'siblings', 'bestInterest', 'childView'],
  protection: ['threat', 'arrangements', 'contactOfficer', 'order', 'place'],
  plan: ['goals', 'services', 'familySituation', 'home', 'followUp', 'result'],
  legalNotes: ['request', 'conflictCheck', 'advice', 'provider', 'result'],
} as const satisfies Readonly<Record<Compartment, readonly string[]>>;
