import type { CaseEvent, CaseEventOf, CaseFacts } from './case.js';
import { needsSecondPerson } from '../access/break-glass.js';
import type { ChartEventType } from './chart.js';
import { isChild } from './child.js';
import { citesInterview } from '../law/screening/ticks.js';

/** Compartments that hold the person rather than the work: an adult who declines leaves them empty. */
const PERSONAL = ['identity', 'contact', 'statement', 'health', 'child'];

/** Guardians of the family: none of them speaks for a child while the family is suspected. */
export const FAMILY_RELATIONS: readonly string[] = ['parent', 'relative', 'carer'];

/** The chart event of a wire event: where the next state hangs on the payload, the kind says so. */
export function chartTypeFor(event: CaseEvent, facts: CaseFacts): ChartEventType {
  switch (event.type) {
    case 'recordFinding':
      return citesInterview([...event.elements, ...(event.signs ?? [])]) ? 'recordFinding.citingInterview' : 'recordFinding.plain';
    case 'decideIdentification':
      return event.approve ? 'decideIdentification.approve' : 'decideIdentification.sendBack';
    case 'assessAge':
      return liftsThreshold(event.result, facts) ? 'assessAge.lift' : 'assessAge.keep';
    case 'appointGuardian':
      return FAMILY_RELATIONS.includes(event.relation) ? 'appointGuardian.family' : 'appointGuardian.other';
    case 'assessRisk':
      return event.level === 'low' ? 'assessRisk.low' : 'assessRisk.raised';
    case 'correctFact':
      return event.field === 'proof' ? 'correctFact.proof' : 'correctFact.field';
    case 'recordSensitive':
      return PERSONAL.includes(event.compartment) ? 'recordSensitive.personal' : 'recordSensitive.work';
    case 'merge':
      return facts.mergeProposal?.intoCaseId === event.intoCaseId ? 'merge.confirm' : 'merge.propose';
    case 'seal': {
      const open = facts.sealing;
      const same = open !== null && open.sealId === null && open.personId === (event.personId ?? null) && open.agencyId === (event.agencyId ?? null);
      return same ? 'seal.confirm' : 'seal.propose';
    }
    case 'unseal':
      return facts.sealing !== null && facts.sealing.sealId === event.sealId ? 'unseal.confirm' : 'unseal.propose';
    case 'erase':
      return facts.erasure?.ground === event.ground ? 'erase.confirm' : 'erase.propose';
    case 'admitByCourtOrder':
      return isSameOrder(event, facts.admission) ? 'admitByCourtOrder.confirm' : 'admitByCourtOrder.propose';
    case 'breakGlass':
      return needsSecondPerson(event.compartments, isChild(facts)) ? 'breakGlass.second' : 'breakGlass.alone';
    case 'close':
      return event.outcome === 'reintegrated' || event.outcome === 'notVictim'
        ? `close.${event.outcome}`
        : 'close.otherwise';
    default:
      return event.type;
  }
}

// The number of the order is no fact; whom it lets into what, and until when, is what two people agree on.
function isSameOrder({ personId, compartments, until }: CaseEventOf<'admitByCourtOrder'>, open: CaseFacts['admission']): boolean {
  if (open === null || open.personId !== personId || Date.parse(open.until) !== Date.parse(until)) return false;
  return open.compartments.length === compartments.length && compartments.every((name) => open.compartments.includes(name));
}

/** Ages as assessed, with the thresholds they leave. */
export const ASSESSED_AGE = {
  under16: { childU16: true, minorU18: true },
  from16to17: { childU16: false, minorU18: true },
  adult: { childU16: false, minorU18: false },
  uncertain: { childU16: true, minorU18: true },
} as const;

/** Whether a result takes away a protection that the person has now: this alone needs a document. */
export function liftsThreshold(result: keyof typeof ASSESSED_AGE, facts: CaseFacts): boolean {
  const { childU16, minorU18 } = ASSESSED_AGE[result];
  return (facts.childU16 && !childU16) || (facts.minorU18 && !minorU18) || (facts.presumedChild && result === 'adult');
}
