import type { Recorder } from '@loive/persistence';
import type { Processor } from '@loive/queue';
import { idOf } from './message-ids.js';

/** Offers a referral to its receiver, once its sender can no longer take it back unseen. */
export function deliverReferral(recorder: Recorder): Processor {
  return carrier(recorder, 'deliverReferral', 'deliver');
}

/** Lets an offer lapse that nobody answered in time. */
export function lapseReferral(recorder: Recorder): Processor {
  return carrier(recorder, 'lapseReferral', 'lapse');
}

// The event, the inbox row and the delivery are one transaction of the recorder; what the chart no longer allows is moot.
function carrier(recorder: Recorder, effect: 'deliverReferral' | 'lapseReferral', type: 'deliver' | 'lapse'): Processor {
  return {
    effect,
    run: async ({ id, ids }) => {
      const outcome = await recorder.recordMessage(idOf(ids, 'referralId'), type, { id, handler: effect });
      return outcome === 'again' ? 'done' : outcome;
    },
  };
}
