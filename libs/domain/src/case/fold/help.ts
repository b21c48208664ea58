import type { CaseEvent, CaseFacts, Measure } from '../case.js';
import { FAMILY_RELATIONS } from '../kinds.js';
import type { Stage } from '../stage.js';

/** Facts about protection, support and the way home. */
export function foldHelp(facts: CaseFacts, event: CaseEvent, { before }: { readonly before: Stage }): CaseFacts {
  switch (event.type) {
    case 'assessRisk':
      return {
        ...facts,
        riskLevel: event.level,
        riskReviewOn: event.reviewOn,
        familySuspected: event.familySuspected ?? facts.familySuspected,
        guardian: event.familySuspected === true && FAMILY_RELATIONS.includes(facts.guardian ?? '') ? null : facts.guardian,
      };
    case 'requestProtection':
      return {
        ...facts,
        measures: [
          ...facts.measures,
          ...event.measures.map((kind, index): Measure => ({
            id: `m${String(facts.measures.length + index + 1)}`,
            kind,
            state: 'requested',
          })),
        ],
      };
    case 'orderProtection':
      return { ...facts, measures: withState(facts.measures, 'inForce', ({ id }) => id === event.measureId) };
    case 'refuseProtection':
      return { ...facts, measures: withState(facts.measures, 'refused', ({ state }) => state === 'requested') };
    case 'endProtection':
      return { ...facts, measures: withState(facts.measures, 'ended', ({ id }) => id === event.measureId) };
    case 'startInitialSupport':
      return {
        ...facts,
        supportKinds: [...new Set([...facts.supportKinds, ...event.kinds])],
        // A new round of support starts from a new look at the needs.
        needsAssessed: before.support === 'completed' ? false : facts.needsAssessed,
      };
    case 'assessNeeds':
      return { ...facts, needsAssessed: true };
    case 'approvePlan':
      return { ...facts, supportKinds: [...new Set([...facts.supportKinds, ...event.kinds])] };
    case 'recordDelivery':
      return { ...facts, deliveries: facts.deliveries + 1 };
    case 'recordFollowUp':
      return { ...facts, contacts: event.outcome === 'reached' ? facts.contacts + 1 : facts.contacts };
    default:
      return facts;
  }
}

function withState(
  measures: readonly Measure[],
  state: Measure['state'],
  chosen: (measure: Measure) => boolean,
): readonly Measure[] {
  return measures.map((measure) => (chosen(measure) ? { ...measure, state } : measure));
}
