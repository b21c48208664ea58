import type { SameWords } from './shape.js';
import type { termsVi } from './terms.vi.js';

/** Words of the trade, keyed by the codes of the domain and the contract. */
export const termsEn: SameWords<typeof termsVi> = {
  phase: {
    receipt: 'Receipt',
    verification: 'Verification',
    identification: 'Identification',
    protection: 'Protection',
    support: 'Support',
    reintegration: 'Reintegration',
  },
  state: {
    file: { open: 'Open', closed: 'Closed' },
    receipt: { recording: 'Being received', received: 'Received' },
    verification: { notStarted: 'Not verified', verifying: 'Being verified', verified: 'First verification done' },
    identification: {
      reported: 'Reported',
      underIdentification: 'Person being identified',
      victim: 'Victim',
      notVictim: 'Not enough grounds yet; essential support goes on',
      unresolved: 'Could not be established',
    },
    protection: {
      unassessed: 'Safety not assessed',
      notNeeded: 'No measure needed now',
      needed: 'Protection needed',
      requested: 'Protection requested',
      inForce: 'Under protection',
      ended: 'Protection ended',
    },
    support: {
      none: 'No support yet',
      initial: 'Essential support',
      planned: 'Plan made',
      delivering: 'Support under way',
      completed: 'Support completed',
    },
    reintegration: { none: 'Not begun', planned: 'Plan made', followUp: 'Followed up', completed: 'Reintegrated' },
  },
  role: {
    intake: 'Intake officer',
    police: 'Police',
    social: 'Health and social worker',
    legalAid: 'Legal aid',
    supervisor: 'Head of agency',
    auditor: 'Oversight',
    statistician: 'Statistics',
    agencyAdmin: 'Agency administrator',
    operator: 'System operator',
  },
  basis: {
    owner: 'In charge',
    notified: 'Notified',
    duty: 'Has a duty by law',
    handedOver: 'Handed over',
    referral: 'By referral',
    oversight: 'Oversight',
  },
  channel: {
    self_report: 'Came forward',
    rescued: 'Rescued',
    returned_via_mission: 'Returned through a mission',
    abroad_identification: 'Still abroad',
    self_returned: 'Came back alone from abroad',
    handed_back: 'Handed back by a foreign side',
    criminal_proceedings: 'Found in proceedings',
    foreigner_in_vietnam: 'Foreigner in Viet Nam',
    hotline_111: 'Hotline 111',
    other_agency: 'Sent by another agency',
  },
  safety: { safe: 'Yes', unsafe: 'No, needs protection now', unknown: 'Not clear' },
};
