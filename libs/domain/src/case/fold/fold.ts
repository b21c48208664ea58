import { dayInVietnam } from '../../law/calendar/calendar-date.js';
import type { CaseEvent, CaseFacts } from '../case.js';
import { foldAccess } from './access.js';
import type { FoldContext } from './context.js';
import { foldHelp } from './help.js';
import { foldPerson } from './person.js';
import { foldStatus } from './status.js';

/** The facts after an event that policy, form and chart allowed. Pure; unknown to it is what the payload keeps in compartments. */
export function fold(facts: CaseFacts, event: CaseEvent, context: FoldContext): CaseFacts {
  const { actor, at, before, after } = context;
  switch (event.type) {
    case 'merge':
      return after.file === 'closed'
        ? { ...facts, mergeProposal: null, closing: { outcome: 'merged', on: dayInVietnam(at), intoCaseId: event.intoCaseId } }
        : { ...facts, mergeProposal: { intoCaseId: event.intoCaseId, by: actor.personId } };
    case 'unmerge':
      return after.file === 'open'
        ? { ...facts, unmergeProposal: null, closing: null, erasure: null }
        : { ...facts, unmergeProposal: { by: actor.personId } };
    case 'close':
      return {
        ...facts,
        mergeProposal: null,
        closing: { outcome: event.outcome, on: dayInVietnam(at), intoCaseId: null },
      };
    case 'reopen':
      return { ...facts, closing: null, erasure: null };
    default:
      return foldAccess(foldHelp(foldStatus(foldPerson(facts, event, context), event, context), event, { before }), event, context);
  }
}
