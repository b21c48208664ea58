import type { Move, Moves, RegionChart } from '../chart.js';
import type { GuardName } from '../guards.js';

/** What concerns the access to a file rather than the work on it: possible while it is open and after it is closed. */
function access(...always: readonly GuardName[]): Moves<'file'> {
  const only = (guards: readonly GuardName[], effects: Move<'file'>['effects'] = []): Move<'file'> => ({
    guards: [...always, ...guards],
    effects,
  });
  return {
    assign: only([], ['assign']),
    'seal.propose': only([]),
    'seal.confirm': only(['secondSealer'], ['seal', 'endAssignment']),
    'unseal.propose': only(['sealPlaced']),
    'unseal.confirm': only(['sealPlaced', 'secondSealer'], ['unseal']),
    placeHold: only(['noHold']),
    liftHold: [only(['holdPlaced', 'secondLifter'], ['clearPerson']), only(['holdPlaced', 'noLiftOpen'])],
    'admitByCourtOrder.propose': only([]),
    'admitByCourtOrder.confirm': only(['secondAdmitter'], ['admitByCourtOrder', 'tellOfGlass']),
    endCourtOrder: only(['courtOrderRuns'], ['endCourtOrder']),
    'breakGlass.alone': only(['noGlassOpen', 'glassLeft'], ['breakGlass', 'tellOfGlass']),
    'breakGlass.second': only(['noGlassOpen', 'glassLeft'], ['breakGlass', 'tellOfGlass']),
    confirmBreakGlass: only(['glassWaiting'], ['openGlass', 'tellOfGlass']),
    refuseBreakGlass: only(['glassWaiting'], ['refuseGlass']),
    reviewBreakGlass: only(['glassToReview'], ['reviewGlass']),
    endAssignment: only([], ['endAssignment']),
    reassign: only([], ['assign']),
  };
}

/** The file itself, and the facts that belong to no other region. */
export const FILE: RegionChart<'file'> = {
  open: {
    ...access(),
    notifyAuthority: { effects: ['addParticipant', 'notify'] },
    handOver: { guards: ['holdsPerson'], effects: ['addParticipant', 'notify'] },
    receivePerson: [
      { guards: ['handedToYou', 'leadsReception'], effects: ['transferOwner'] },
      { guards: ['handedToYou'] },
      // Somebody who came by themselves: received, but the case stays where it is.
      { guards: ['withNoAgency'] },
    ],
    recordChoice: { effects: ['clearPerson', 'renewPersonKeys'] },
    informRights: {},
    recordInterview: { guards: ['rightsInformed'] },
    // A child's no is not a refusal: what an adult's had shut is open again.
    'assessAge.keep': { effects: ['renewPersonKeys'] },
    'assessAge.lift': {},
    'appointGuardian.family': { guards: ['notSuspect'] },
    'appointGuardian.other': {},
    giveConsent: {},
    withdrawConsent: { guards: ['consentOpen'], effects: ['recallReferrals'] },
    'correctFact.field': {},
    'correctFact.proof': { guards: ['proofOpen'] },
    transferOwnership: { effects: ['transferOwner', 'notify'] },
    succeedAgency: { effects: ['succeedAgency'] },
    linkProceedings: {},
    'recordSensitive.personal': { guards: ['personNotDeclining'] },
    'recordSensitive.work': {},
    completeDuty: { effects: ['meetDuty'] },
    markDutyNotApplicable: { effects: ['endDuty'] },
    pauseDuty: { effects: ['touchClock'] },
    resumeDuty: { effects: ['touchClock'] },
    askDutyExtension: { effects: ['touchClock'] },
    confirmDutyExtension: { effects: ['touchClock'] },
    refuseDutyExtension: { effects: ['touchClock'] },
    fileApplication: { guards: ['identifiedAsVictim'] },
    useOption: {},
    recordMoment: {},
    recordCircumstance: {},
    nameDutyOwner: { effects: ['ownDuty'] },
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
    ...access('notErased'),
    'erase.propose': { guards: ['notErased', 'noHold'] },
    'erase.confirm': { guards: ['notErased', 'noHold', 'glassReviewed', 'secondEraser'], effects: ['eraseContent'] },
    reopen: { target: 'open', guards: ['notErased', 'notMerged'], effects: ['restoreGrants'] },
    unmerge: [
      { target: 'open', guards: ['notErased', 'isMerged', 'secondUnmerger'], effects: ['restoreGrants', 'renewPersonKeys'] },
      { guards: ['notErased', 'isMerged', 'noUnmergeOpen'] },
    ],
    withdrawConsent: { guards: ['notErased', 'consentOpen'], effects: ['recallReferrals'] },
    reveal: { guards: ['notErased'] },
  },
};
