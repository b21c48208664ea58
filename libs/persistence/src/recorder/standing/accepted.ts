import type { Decision, ReferralDecision } from '@loive/domain';
import { Refused } from './outcome.js';

/** The decision when the rules accept a case event; throws {@link Refused} otherwise. */
export function accepted(decision: Decision): Extract<Decision, { ok: true }> {
  if (decision.ok) return decision;
  throw refusedBy(decision);
}

/** The decision when the rules accept a step of a referral; throws {@link Refused} otherwise. */
export function acceptedReferral(decision: ReferralDecision): Extract<ReferralDecision, { ok: true }> {
  if (decision.ok) return decision;
  throw refusedBy(decision);
}

/** The refusal of a decision, as it is thrown. */
export function refusedBy(decision: Extract<Decision, { ok: false }>): Refused {
  switch (decision.refusal) {
    case 'policy':
      return new Refused({ kind: 'notYours' });
    case 'chart':
      return new Refused({ kind: 'blocked', blockers: decision.blockers });
    case 'form':
      return new Refused({ kind: 'invalid', fields: decision.fields });
  }
}
