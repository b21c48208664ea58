import { dayInVietnam } from '../../law/calendar/calendar-date.js';
import type { CaseEvent, CaseFacts } from '../case.js';
import { linkedAfter } from '../proceedings.js';
import type { FoldContext } from './context.js';

/** Facts about verification and identification. */
export function foldStatus(facts: CaseFacts, event: CaseEvent, { actor, at, now, after }: FoldContext): CaseFacts {
  const identifiedOn = after.identification === 'victim' ? dayInVietnam(at) : facts.identifiedOn;
  switch (event.type) {
    case 'recordFinding':
      return { ...facts, finding: event.conclusion };
    case 'recordProof':
      return after.identification === 'victim'
        ? // The document's own day makes the person a victim in law, and selects the regime of support.
          { ...facts, proof: null, identifiedOn: event.date }
        : { ...facts, proof: { kind: event.kind, date: event.date, by: actor.personId } };
    case 'requestIdentification':
    case 'reopenIdentification':
      return {
        ...facts,
        proof: null,
        proposal: null,
        identificationRequestedAt: now,
        identificationRequestedBy: actor.personId,
        identificationExtended: false,
      };
    case 'proposeIdentification':
      return { ...facts, proposal: { result: event.result, authority: event.authority, by: actor.personId } };
    case 'decideIdentification':
      return { ...facts, proposal: null, identifiedOn };
    case 'extendIdentification':
      return { ...facts, identificationExtended: true };
    case 'markUnresolved':
      return { ...facts, proposal: null };
    case 'linkProceedings':
      return {
        ...facts,
        proceedingsStage: event.stage,
        proceedings: linkedAfter(facts.proceedings ?? [], event),
        recordedBy: { ...facts.recordedBy, proceedings: actor.personId },
      };
    default:
      return facts;
  }
}
