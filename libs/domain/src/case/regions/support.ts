import type { RegionChart } from '../chart.js';

/** Support, from first needs to the end of the plan. Never waits for identification (Law 53/2024/QH15 art. 37(3)). */
export const SUPPORT: RegionChart<'support'> = {
  none: {
    startInitialSupport: { target: 'initial' },
  },
  initial: {
    startInitialSupport: {},
    assessNeeds: {},
    approvePlan: { target: 'planned', guards: ['needsAssessed', 'guardianIfChild', 'personAgrees'] },
    completeSupport: { target: 'completed', guards: ['exitAfterDenial'] },
  },
  planned: {
    assessNeeds: {},
    approvePlan: { guards: ['needsAssessed', 'guardianIfChild', 'personAgrees'] },
    recordDelivery: { target: 'delivering' },
    completeSupport: { target: 'completed', guards: ['exitAfterDenial'] },
  },
  delivering: {
    assessNeeds: {},
    approvePlan: { guards: ['needsAssessed', 'guardianIfChild', 'personAgrees'] },
    recordDelivery: {},
    completeSupport: { target: 'completed' },
  },
  completed: {
    startInitialSupport: { target: 'initial' },
  },
};

/** The way home and what follows. */
export const REINTEGRATION: RegionChart<'reintegration'> = {
  none: {
    planReintegration: { target: 'planned', guards: ['needsAssessed'] },
  },
  planned: {
    recordFollowUp: { target: 'followUp' },
  },
  followUp: {
    recordFollowUp: {},
    completeReintegration: { target: 'completed', guards: ['contactMade'] },
  },
  completed: {},
};
