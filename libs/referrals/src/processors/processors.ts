import type { Recorder } from '@loive/persistence';
import type { Processor } from '@loive/queue';
import { deliverReferral, lapseReferral } from './carry-referral.js';
import { climbLadder } from './climb-ladder.js';
import { remindDuty } from './duty-messages.js';
import { escalateReferral } from './escalate-referral.js';

/** What the worker does for referrals and for duties, one processor for each effect. */
export function referralProcessors(recorder: Recorder): readonly Processor[] {
  return [deliverReferral(recorder), lapseReferral(recorder), escalateReferral(), remindDuty(), climbLadder()];
}
