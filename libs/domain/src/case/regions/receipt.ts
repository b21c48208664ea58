import type { RegionChart } from '../chart.js';

/** From the first word to the person being received. */
export const RECEIPT: RegionChart<'receipt'> = {
  recording: {
    completeReceipt: { target: 'received', guards: ['safetyAsked', 'languageKnown'] },
  },
  received: {},
};

/** Initial verification, at most three days from the notice (Law 53/2024/QH15 art. 27 as amended). */
export const VERIFICATION: RegionChart<'verification'> = {
  notStarted: {
    startVerification: { target: 'verifying', guards: ['received'] },
  },
  verifying: {
    'recordFinding.plain': { target: 'verified' },
    'recordFinding.citingInterview': { target: 'verified', guards: ['interviewConditions'] },
  },
  verified: {},
};
