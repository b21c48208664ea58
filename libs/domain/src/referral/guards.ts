import type { ReferralStep } from '../access/policy-rows.js';
import type { Blocker, CaseEventType } from '../case/case.js';
import { millisOf, type Instant } from '../law/calendar/calendar-date.js';
import { DISCLOSURE_BASES, disclosureAllowed } from './disclosure.js';
import { whoHelps } from './ends.js';
import type { ReferralSnapshot } from './referral.js';

/** What a guard may read: state, facts, what the recorder looked up, and the clock; never the payload. */
export interface ReferralGuardInput extends ReferralSnapshot {
  readonly now: Instant;
}

interface Guard {
  readonly holds: (input: ReferralGuardInput) => boolean;
  /** Events that clear it: whoever may record one of them can help. */
  readonly clearedBy: readonly (CaseEventType | ReferralStep)[];
}

/** The named conditions of the chart; a name that holds back a step is the code of its blocker. */
export const REFERRAL_GUARDS = {
  fileOpen: { holds: ({ fileOpen }) => fileOpen, clearedBy: ['reopen', 'unmerge'] },
  consentGiven: { holds: mayDisclose, clearedBy: ['giveConsent', 'referral.revise'] },
  receiverFit: { holds: ({ unfit }) => unfit.length === 0, clearedBy: ['referral.revise'] },
  questionOpen: { holds: ({ facts }) => facts.questionOpen, clearedBy: ['referral.ask'] },
  proofMissing: { holds: ({ facts }) => facts.proofMissing, clearedBy: [] },
  needsReceiver: { holds: ({ facts }) => facts.needsReceiver, clearedBy: [] },
  lapseDue: {
    holds: ({ facts, now }) => facts.lapseAt !== null && millisOf(now) >= millisOf(facts.lapseAt),
    clearedBy: [],
  },
} as const satisfies Readonly<Record<string, Guard>>;

/** Name of a condition of the referral chart. */
export type ReferralGuardName = keyof typeof REFERRAL_GUARDS;

/** Whether one condition holds. */
export function referralHolds(name: ReferralGuardName, input: ReferralGuardInput): boolean {
  return REFERRAL_GUARDS[name].holds(input);
}

/** The blockers of a condition that does not hold; an unfit receiver is followed by why it is unfit. */
export function referralBlockersOf(name: ReferralGuardName, input: ReferralGuardInput): readonly Blocker[] {
  const who = whoHelps(REFERRAL_GUARDS[name].clearedBy, input);
  const first: Blocker = { code: name, who };
  return name === 'receiverFit' ? [first, ...input.unfit.map((code): Blocker => ({ code, who }))] : [first];
}

// A consent that carries it still, or a basis of law open to this sender, receiver, service and person. The law is
// asked when it is sent: what was lawful then stays so, or a child's birthday would leave a referral on its way for ever.
function mayDisclose({ state, facts, consentValid, fromAgencyType, toAgencyType, child }: ReferralGuardInput): boolean {
  const { consentId, basis, service } = facts;
  if (consentId !== null) return consentValid;
  if (basis === null || state !== 'draft') return basis !== null;
  if (child === false && DISCLOSURE_BASES[basis].childrenOnly === true) return false;
  return disclosureAllowed(basis, service, fromAgencyType, toAgencyType);
}
