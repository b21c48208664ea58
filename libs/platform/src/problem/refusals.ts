import type { AgencyView, BlockerView } from '@loive/contracts';
import type { Blocker, FieldFault } from '@loive/domain';
import { Refused } from '@loive/persistence';
import { UNDISCLOSED_AGENCY, isStepOfReceiver } from '../present/undisclosed.js';
import { ProblemError } from './problem-error.js';

/** A refusal names so many faults of a form; nobody corrects more at a time. */
const FIELDS_NAMED = 50;

/** Turns the recorder's refusal into the problem a client reads; anything else stays as it is. */
export function problemOf(failure: unknown, agencyOf: (id: string) => AgencyView): unknown {
  if (!(failure instanceof Refused)) return failure;
  const { refusal } = failure;
  switch (refusal.kind) {
    case 'notFound':
    case 'notYours':
    case 'keyReused':
      return new ProblemError(refusal.kind);
    case 'blocked':
      return new ProblemError('blocked', { blockers: refusal.blockers.map(blockerView) });
    case 'invalid':
      return new ProblemError('invalid', { fields: refusal.fields.slice(0, FIELDS_NAMED).map(fieldView) });
    case 'stale':
      return new ProblemError('stale', {
        version: refusal.version,
        // Whoever's copy of a case is old may be anybody who takes part in it.
        since: refusal.since.map(({ type, at, agencyId }) => ({ type, at, agency: isStepOfReceiver(type) ? UNDISCLOSED_AGENCY : agencyOf(agencyId) })),
      });
  }
}

/**
 * Throws a refusal on. One that tells how far a case or a referral has come was a look, which was rolled back with all
 * the rest: `note` writes it down on its own first, and counts it.
 */
export async function throwNoted(failure: unknown, note: () => Promise<void>): Promise<never> {
  if (failure instanceof Refused && (failure.refusal.kind === 'stale' || failure.refusal.kind === 'blocked')) await note();
  throw failure;
}

/** A blocker as the wire shows it. */
export function blockerView({ code, who }: Blocker): BlockerView {
  return { code, who: who.map(({ role, agencyTypes }) => ({ role, agencyTypes: [...agencyTypes] })) };
}

// The names of unknown fields are the caller's own: kept printable and short.
function fieldView({ path, code, latest }: FieldFault): FieldFault {
  return { path: path.replace(/[^\w.-]/g, '?').slice(0, 100), code, ...(latest === undefined ? {} : { latest }) };
}
