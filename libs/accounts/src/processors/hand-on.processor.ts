import type { AssignmentRecorder } from '@loive/persistence';
import type { Processor } from '@loive/queue';
import { MessageIncomplete } from './message-incomplete.js';

/** Hands the cases of somebody who has left on to their successor, or back to all of the agency. */
export function handOn(recorder: AssignmentRecorder): Processor {
  return {
    effect: 'handOn',
    run: async ({ id, caseId, ids: { personId, toPersonId = null } }) => {
      if (caseId === null || personId === undefined) throw new MessageIncomplete();
      const outcome = await recorder.handOn(caseId, { personId, toPersonId }, { id, handler: 'handOn' });
      return outcome === 'again' ? 'done' : outcome;
    },
  };
}
