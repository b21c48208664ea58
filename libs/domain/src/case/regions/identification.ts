import type { RegionChart } from '../chart.js';

/** The person's legal status. One person proposes, another decides. */
export const IDENTIFICATION: RegionChart<'identification'> = {
  reported: {
    recordProof: [
      { target: 'victim', guards: ['personNotDeclining', 'secondPerson'] },
      { guards: ['personNotDeclining', 'noProofOpen'] },
    ],
    requestIdentification: { target: 'underIdentification', guards: ['verified'] },
  },
  underIdentification: {
    proposeIdentification: { guards: ['noProposalOpen'], effects: ['addParticipant', 'notify'] },
    'decideIdentification.approve': [
      { target: 'victim', guards: ['proposalOpen', 'anotherPerson', 'ownAuthority', 'proposedVictim'] },
      { target: 'notVictim', guards: ['proposalOpen', 'anotherPerson', 'ownAuthority'] },
    ],
    'decideIdentification.sendBack': { guards: ['proposalOpen', 'anotherPerson', 'ownAuthority'] },
    extendIdentification: { guards: ['notYetExtended'] },
    markUnresolved: { target: 'unresolved', guards: ['limitPassed', 'notRequester'] },
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
