import type { RegionChart } from '../chart.js';

/** The file itself, and the facts that belong to no other region. */
export const FILE: RegionChart<'file'> = {
  open: {
    notifyAuthority: { effects: ['addParticipant', 'notify'] },
    handOver: { guards: ['holdsPerson'], effects: ['addParticipant', 'notify'] },
    receivePerson: [
      { guards: ['handedToYou', 'leadsReception'], effects: ['transferOwner'] },
      { guards: ['handedToYou'] },
      // Somebody who came by themselves: received, but the case stays where it is.
      { guards: ['withNoAgency'] },
    ],
    recordChoice: {},
    informRights: {},
    recordInterview: { guards: ['rightsInformed'] },
    'assessAge.keep': {},
    'assessAge.lift': {},
    'appointGuardian.family': { guards: ['notSuspect'] },
    'appointGuardian.other': {},
    giveConsent: {},
    withdrawConsent: { guards: ['consentOpen'], effects: ['recallReferrals'] },
    'correctFact.field': {},
    'correctFact.proof': { guards: ['proofOpen'] },
    assign: { effects: ['assign'] },
    transferOwnership: { effects: ['transferOwner', 'notify'] },
    linkProceedings: {},
    'recordSensitive.personal': { guards: ['personNotDeclining'] },
    'recordSensitive.work': {},
    completeDuty: { effects: ['meetDuty'] },
    markDutyNotApplicable: { effects: ['endDuty'] },
    reveal: {},
    'merge.propose': {},
    'merge.confirm': {
      target: 'closed',
      guards: ['secondMerger', 'noMeasureInForce'],
      effects: ['recallReferrals', 'endDuties', 'endGrants'],
    },
    'close.reintegrated': {
      target: 'closed',
      guards: [
        'statusDecided',
        'noMeasureInForce',
        'protectionSettled',
        'supportCompleted',
        'reintegrationCompleted',
        'noBlockingDuty',
        'noOpenReferral',
      ],
      effects: ['endDuties', 'endGrants'],
    },
    'close.notVictim': {
      target: 'closed',
      guards: [
        'statusDenied',
        'noMeasureInForce',
        'protectionSettled',
        'supportExitDone',
        'noBlockingDuty',
        'noOpenReferral',
      ],
      effects: ['endDuties', 'endGrants'],
    },
    'close.otherwise': {
      target: 'closed',
      guards: ['noMeasureInForce'],
      effects: ['recallReferrals', 'endDuties', 'endGrants'],
    },
  },
  closed: {
    reopen: { target: 'open', guards: ['notMerged'], effects: ['restoreGrants'] },
    unmerge: [
      { target: 'open', guards: ['isMerged', 'secondUnmerger'], effects: ['restoreGrants'] },
      { guards: ['isMerged', 'noUnmergeOpen'] },
    ],
    withdrawConsent: { guards: ['consentOpen'], effects: ['recallReferrals'] },
    reveal: {},
  },
};
