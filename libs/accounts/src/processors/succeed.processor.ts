import type { SuccessionRecorder } from '@loive/persistence';
import type { Processor } from '@loive/queue';
import { MessageIncomplete } from './message-incomplete.js';

/** Passes what an ended agency has of one case on to its successor. */
export function succeed(recorder: SuccessionRecorder): Processor {
  return {
    effect: 'succeed',
    run: async ({ id, caseId, ids: { agencyId: fromAgencyId, toAgencyId = null } }) => {
      if (caseId === null || fromAgencyId === undefined) throw new MessageIncomplete();
      const outcome = await recorder.succeed(caseId, { fromAgencyId, toAgencyId }, { id, handler: 'succeed' });
      return outcome === 'again' ? 'done' : outcome;
    },
  };
}
