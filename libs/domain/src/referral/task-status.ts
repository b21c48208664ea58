import type { ReferralState } from './referral.js';

/** Status codes of a referral task (HL7 FHIR R4 TaskStatus without `ready` and `received`; SDOH Clinical Care IG 3.0.0). */
export type TaskStatus =
  | 'draft'
  | 'requested'
  | 'accepted'
  | 'rejected'
  | 'in-progress'
  | 'on-hold'
  | 'completed'
  | 'failed'
  | 'cancelled'
  | 'entered-in-error';

/** The FHIR Task status of each state; the reason of a failure, recall or return goes with it as its status reason. */
export const FHIR_TASK_STATUS: Readonly<Record<ReferralState, TaskStatus>> = {
  draft: 'draft',
  queued: 'requested',
  offered: 'requested',
  accepted: 'accepted',
  inService: 'in-progress',
  completed: 'completed',
  failed: 'failed',
  declined: 'rejected',
  lapsed: 'cancelled',
  recalled: 'cancelled',
  handedBack: 'failed',
  discarded: 'cancelled',
};

/**
 * Transitions of a referral task between statuses, as drawn in that guide. Its arrow between `cancelled` and
 * `in-progress` is read as a cancellation of work under way: the drawing does not say which way it points.
 */
export const TASK_TRANSITIONS: readonly (readonly [TaskStatus, TaskStatus])[] = [
  ['draft', 'requested'],
  ['requested', 'accepted'],
  ['requested', 'rejected'],
  ['requested', 'cancelled'],
  ['accepted', 'in-progress'],
  ['accepted', 'on-hold'],
  ['accepted', 'completed'],
  ['accepted', 'failed'],
  ['accepted', 'cancelled'],
  ['in-progress', 'completed'],
  ['in-progress', 'failed'],
  ['in-progress', 'cancelled'],
  ['on-hold', 'in-progress'],
  ['on-hold', 'completed'],
  ['on-hold', 'failed'],
  ['on-hold', 'cancelled'],
];
