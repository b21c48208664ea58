import type { MilestoneId } from '../book/milestones.js';

/** Moments that no duty leads to and no other event sets: somebody records that they came, and when. */
export const RECORDED_MOMENTS = [
  'facility_arrival',
  'plan_executed',
  'arrived_in_country',
  'denunciation_received',
  'information_requested',
  'grounds_sufficient',
  'limit_expired',
  'verification_reported',
  'return_accepted',
  'fund_file_complete',
  'fund_support_decided',
] as const satisfies readonly MilestoneId[];
