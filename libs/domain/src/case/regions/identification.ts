import type { RegionChart } from '../chart.js';

/** The person's legal status. One person proposes, another decides. */
export const IDENTIFICATION: RegionChart<'identification'> = {
  reported: {
    recordProof: [{ target: 'victim', guards: ['secondPerson'] }, { guards: ['noProofOpen'] }],
    requestIdentification: { target: 'underIdentification', guards: ['verified'] },
  },
  underIdentification: {
    proposeIdentification: { guards: ['noProposalOpen'] },
    'decideIdentification.approve': [
      { target: 'victim', guards: ['proposalOpen', 'anotherPerson', 'proposedVictim'] },
      { target: 'notVictim', guards: ['proposalOpen', 'anotherPerson'] },
    ],
    'decideIdentification.sendBack': { guards: ['proposalOpen', 'anotherPerson'] },
    extendIdentification: { guards: ['notYetExtended'] },
    markUnresolved: { target: 'unresolved', guards: ['limitPassed'] },
  },
  victim: {},
  notVictim: {
    reopenIdentification: { target: 'underIdentification' },
  },
  unresolved: {
    requestIdentification: { target: 'underIdentification', guards: ['verified'] },
    reopenIdentification: { target: 'underIdentification' },
  },
};
