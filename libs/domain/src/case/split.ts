import type { Compartment } from '../access/roles.js';
import type { CaseEventType } from './case.js';
import type { Fields } from './field.js';

/** An event taken apart by class. */
export interface Parts {
  /** C0 and C1. */
  readonly record: Readonly<Record<string, unknown>>;
  /** C2 and C3. */
  readonly compartments: Readonly<Partial<Record<Compartment, Readonly<Record<string, unknown>>>>>;
  /** Names of everything set, in the order of the form. */
  readonly fieldNames: readonly string[];
}

/** Takes a payload apart: workflow values to the record, the rest to its compartment, the remark to `noteIn`. */
export function split(payload: Readonly<Record<string, unknown>>, fields: Fields, noteIn: Compartment): Parts {
  const record: Record<string, unknown> = {};
  const compartments: Partial<Record<Compartment, Record<string, unknown>>> = {};
  const fieldNames: string[] = [];
  const keep = (compartment: Compartment, name: string, value: unknown): void => {
    compartments[compartment] = { ...compartments[compartment], [name]: value };
    fieldNames.push(name);
  };
  for (const [name, field] of Object.entries(fields)) {
    const value = payload[name];
    if (value === undefined) continue;
    if (field.shape.kind === 'values') {
      const compartment = payload['compartment'] as Compartment;
      for (const [inner, text] of Object.entries(value as Record<string, string>)) keep(compartment, inner, text);
    } else if (field.compartment !== null) {
      keep(field.compartment, name, value);
    } else {
      record[name] = value;
      fieldNames.push(name);
    }
  }
  if (payload['note'] !== undefined && !Object.hasOwn(fields, 'note')) keep(noteIn, 'note', payload['note']);
  return { record, compartments, fieldNames };
}

const NOTES_IN_PROTECTION: readonly CaseEventType[] = [
  'assessRisk',
  'requestProtection',
  'orderProtection',
  'refuseProtection',
  'endProtection',
];
const NOTES_IN_PLAN: readonly CaseEventType[] = [
  'startInitialSupport',
  'assessNeeds',
  'approvePlan',
  'recordDelivery',
  'completeSupport',
  'planReintegration',
  'recordFollowUp',
  'completeReintegration',
  'fileApplication',
  'useOption',
  'recordMoment',
  'recordCircumstance',
  'nameDutyOwner',
  'completeDuty',
  'markDutyNotApplicable',
  'pauseDuty',
  'resumeDuty',
  'askDutyExtension',
  'confirmDutyExtension',
  'refuseDutyExtension',
];

/** The compartment that keeps the remark beside an event. */
export function noteCompartment(type: CaseEventType): Compartment {
  if (NOTES_IN_PROTECTION.includes(type)) return 'protection';
  return NOTES_IN_PLAN.includes(type) ? 'plan' : 'statement';
}
