export { referralProcessors } from './processors/processors.js';
export { ReferralsModule } from './referrals.module.js';
