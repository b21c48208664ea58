import type { AssignmentRecorder } from '@loive/persistence';
import type { Processor } from '@loive/queue';

/** A message without the id that its effect needs: it was written wrong and belongs before an operator. */
export class MessageIncomplete extends Error {}

/** Hands the cases of somebody who has left on to their successor, or back to all of the agency. */
export function handOn(recorder: AssignmentRecorder): Processor {
  return {
    effect: 'handOn',
    run: async ({ id, caseId, ids: { personId, toPersonId = null } }) => {
      if (personId === undefined) throw new MessageIncomplete();
      const outcome = await recorder.handOn(caseId, { personId, toPersonId }, { id, handler: 'handOn' });
      return outcome === 'again' ? 'done' : outcome;
    },
  };
}
