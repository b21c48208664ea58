import type { accessBlockersVi, accessEventsVi, accessFieldsVi } from './access-events.vi.js';
import type { SameWords } from './shape.js';

/** Events about who may see a case and what is left of it, in English. */
export const accessEventsEn: SameWords<typeof accessEventsVi> = {
  do: {
    seal: 'Keep out for a conflict of interest',
    unseal: 'End the keeping out',
    placeHold: 'Hold the file against erasure',
    liftHold: 'Lift the hold',
    erase: 'Erase what the file holds',
    admitByCourtOrder: 'Let in by court order',
    endCourtOrder: 'End the admission by court order',
    breakGlass: 'Open in an emergency',
    confirmBreakGlass: 'Agree to the emergency opening',
    refuseBreakGlass: 'Refuse the emergency opening',
    reviewBreakGlass: 'Review the emergency opening',
    endAssignment: 'End the assignment',
    reassign: 'Move the assignment',
    succeedAgency: 'Move to the successor',
  },
  done: {
    seal: 'Keeping out for a conflict of interest (two people)',
    unseal: 'Letting in again (two people)',
    placeHold: 'File held against erasure',
    liftHold: 'Hold lifted (two people)',
    erase: 'Erasure of the content (two people)',
    admitByCourtOrder: 'Somebody let in by court order',
    endCourtOrder: 'Admission by court order ended',
    breakGlass: 'Emergency opening asked for',
    confirmBreakGlass: 'A second person agreed to the emergency opening',
    refuseBreakGlass: 'Emergency opening refused',
    reviewBreakGlass: 'Emergency opening reviewed',
    endAssignment: 'Assignment ended, the person left the agency',
    reassign: 'Assignment moved as the person left the agency',
    succeedAgency: 'Work moved to the agency that took over',
  },
  hint: {
    assign: 'Whoever is named, and the head of the agency, sees the case. Everybody else of the agency no longer does.',
    seal: 'Those kept out find the case nowhere, from their next request on. Two people record it.',
    unseal: 'Two people record it. The person then sees the case like others in the same role.',
    placeHold: 'While it lasts nothing can be erased, even of a closed file.',
    liftHold: 'Two people record it. An erasure must then be proposed anew.',
    erase: 'Nobody will ever read again what the person told. The timeline stays whole and can still be checked. Two people name the same ground.',
    admitByCourtOrder: 'This person alone, these compartments alone, until then. Two people record the same. Every look is recorded.',
    endCourtOrder: 'From their next request on, this person sees nothing by that order. One person is enough. The looks they took stay in the timeline.',
  },
};

/** Labels and answers of the fields of those events, in English. */
export const accessFieldsEn: SameWords<typeof accessFieldsVi> = {
  label: {
    compartments: 'Compartments',
    until: 'In force until',
    sealId: 'Keeping out',
    grantId: 'Emergency opening',
    toPersonId: 'Taken over by',
    fromAgencyId: 'Agency that ended',
  },
  labelIn: {
    seal: { personId: 'Person kept out', agencyId: 'Or a whole agency kept out', ground: 'Ground' },
    unseal: { sealId: 'Whom to let in again' },
    placeHold: { ground: 'Ground of the hold', document: 'Number of the request' },
    erase: { ground: 'Ground of the erasure' },
    admitByCourtOrder: { personId: 'Person let in', compartments: 'Compartments opened', document: 'Number of the court order' },
    breakGlass: { compartments: 'Compartments to open', text: 'Why it cannot wait' },
    reviewBreakGlass: { finding: 'Finding', text: 'Remarks' },
    endCourtOrder: { grantId: 'Which court order ends' },
    endAssignment: { personId: 'Person who left' },
    reassign: { personId: 'Person who left' },
    succeedAgency: { toAgencyId: 'Agency that took over' },
  },
  codeIn: {
    seal: {
      relative: 'Relative of somebody concerned',
      party: 'Takes part in the matter',
      formerRelation: 'Was once close to the person supported',
      suspectedUnit: 'Somebody of the unit may be involved',
      threat: 'Could endanger the person supported',
    },
    placeHold: { courtOrder: 'Court order', investigation: 'Investigation under way', complaint: 'Complaint or denunciation', inspection: 'Inspection' },
    erase: { retentionEnded: 'Time of keeping is over', personAsked: 'The person supported asks for it', courtOrder: 'Court order', openedInError: 'The case was opened in error' },
    breakGlass: {
      danger: 'The person supported is in danger',
      medicalEmergency: 'Medical emergency',
      missingPerson: 'Contact lost, maybe missing',
      urgentTransfer: 'Must be moved at once',
      other: 'Another reason',
    },
    reviewBreakGlass: { justified: 'There were grounds', unjustified: 'Not enough grounds' },
  },
};

/** What those events may still wait for, in English. */
export const accessBlockersEn: SameWords<typeof accessBlockersVi> = {
  erased: 'content that was not erased',
  onHold: 'the hold to be lifted',
  holdPlaced: 'a hold on the file',
  noLiftOpen: 'a second person to lift the hold',
  sealPlaced: 'somebody who is kept out',
  courtOrderRuns: 'somebody let in by a court order',
  glassReviewed: 'all emergency openings reviewed',
  glassToReview: 'an emergency opening to review',
  glassWaiting: 'an emergency opening that waits',
  glassLeft: 'an emergency opening left in these 30 days',
  noGlassOpen: 'the end of your last emergency opening',
};
