import type { lawBlockersVi, lawEventsVi, lawFieldsVi } from './law-events.vi.js';
import type { SameWords } from './shape.js';

/** Events about what the law asks to be recorded, in English. */
export const lawEventsEn: SameWords<typeof lawEventsVi> = {
  do: {
    fileApplication: 'Record an application for support',
    useOption: 'Record what the law allows',
    recordMoment: 'Record an event under the law',
    recordCircumstance: 'Record a circumstance',
    nameDutyOwner: 'Name the agency for the duty',
  },
  short: {
    fileApplication: 'Record the application',
    useOption: 'Use it',
    nameDutyOwner: 'Name an agency',
  },
  done: {
    fileApplication: 'Application for support filed',
    useOption: 'What the law allows was used',
    recordMoment: 'Event under the law recorded',
    recordCircumstance: 'Circumstance recorded',
    nameDutyOwner: 'Agency named for a duty',
  },
  hint: {
    fileApplication: 'Give the day it was really filed: the decision is due from that day.',
    useOption: 'Give the day it was done. A limit of the law that changes is counted anew as soon as this is saved.',
    recordMoment: 'Give the day it happened, not the day of typing. The duties of the law open by that day.',
    recordCircumstance: 'Give the day since when it is so. When it changes, record it again: the earlier record stays.',
    nameDutyOwner: 'No text was read that names who acts. The agency named takes part in the case and sees this duty.',
  },
};

/** Labels and answers of the fields of those events, in English. */
export const lawFieldsEn: SameWords<typeof lawFieldsVi> = {
  labelIn: {
    fileApplication: { kinds: 'Support applied for', bodyAgencyId: 'Where it was filed, if not at your agency' },
    recordMoment: { moment: 'What happened', bodyAgencyId: 'Where it happened, if not at your agency' },
    recordCircumstance: { circumstance: 'Circumstance', answer: 'Yes or no' },
    useOption: { step: 'What the law allows', referralId: 'Referral' },
    nameDutyOwner: { agencyId: 'Agency that acts', reason: 'Why this agency' },
  },
  codeIn: {
    answer: { yes: 'Yes', no: 'No' },
    moment: {
      facility_arrival: 'Arrival at a facility',
      plan_executed: 'Plan for the child carried out',
      arrived_in_country: 'Arrival at the border gate',
      denunciation_received: 'Denunciation received',
      information_requested: 'Information asked for',
      grounds_sufficient: 'Grounds suffice',
      limit_expired: 'Limit for the denunciation expired',
      verification_reported: 'Result of the verification reported',
      return_accepted: 'Foreign side agreed to receive the person',
      fund_file_complete: 'File for the fund complete',
      fund_support_decided: 'Minister decided on the fund file',
    },
    circumstance: {
      accompanyingMinor: 'Somebody under 18 accompanies the person',
      poorHousehold: 'Of a poor household',
      financialHardship: 'In financial hardship',
      unableToPay: 'Unable to pay the journey',
      inFacility: 'Staying in a facility',
      permanentResidence: 'Permanently resident in Viet Nam',
      decidedForPerson: 'Support was decided for this person',
      papers_missing: 'The file lacks papers',
      stay_over_ceiling: 'Still in the facility when the stay has run out',
      support_needed: 'Support needed now',
      not_yet_rescued: 'Not yet rescued',
      nationality_or_status_unclear: 'Nationality or victim status unclear',
      grounds_insufficient: 'Grounds do not suffice',
    },
  },
};

/** What those events may still wait for, in English. */
export const lawBlockersEn: SameWords<typeof lawBlockersVi> = {
  identifiedAsVictim: 'the person found to be a victim',
};
