import type { Instant } from '../law/calendar/calendar-date.js';
import { WORKING_ROLES } from './agency-types.js';
import type { ActingActor, ActingCaseActor, Actor, Basis, CaseActor, Compartment, Scope, Standing } from './roles.js';

/** A running tie of an agency to a case, as far as standing asks; ends at `until`, which itself is outside. */
export interface Tie {
  readonly basis: Basis;
  readonly until: Instant | null;
  /** Who of this agency is named; null: nobody yet. */
  readonly assigneeId: string | null;
}

/** A seal: one person or one whole agency sees nothing of the case. */
export interface Seal {
  readonly personId: string | null;
  readonly agencyId: string | null;
}

/** Compartments opened to one person until an instant. */
export interface OpenedGlass {
  readonly compartments: readonly Compartment[];
  readonly until: Instant;
}

/** Nowhere: the standing of whoever has nothing to do with a case. */
export const NO_STANDING: Standing = { basis: null, scope: null, glass: null, child: false };

/** What somebody's standing follows from; rows of other agencies and people must be left out but for seals. */
export interface StandingQuestion {
  readonly actor: ActingActor;
  /** The tie of the actor's agency. */
  readonly tie: Tie | null;
  /** Every seal of the case that is not lifted. */
  readonly seals: readonly Seal[];
  /** Break-glass and court orders of this person in this case, ended ones too. */
  readonly glass: readonly OpenedGlass[];
  readonly child: boolean;
  readonly now: Instant;
}

/** Where somebody stands towards a case now. A seal beats everything; a tie that has ended is none. */
export function standingOf({ actor, tie, seals, glass, child, now }: StandingQuestion): Standing {
  if (seals.some((seal) => seal.personId === actor.personId || seal.agencyId === actor.agencyId)) {
    return { basis: null, scope: null, glass: null, child, sealed: true };
  }
  const running = tie !== null && isAfter(tie.until, now) ? tie : null;
  const open = glass.filter(({ until }) => isAfter(until, now));
  return {
    basis: running?.basis ?? null,
    scope: running === null ? null : scopeOf(actor, running),
    glass: open.length === 0 ? null : [...new Set(open.flatMap(({ compartments }) => compartments))],
    child,
  };
}

/** The scope that a running tie gives a person: by role first, then by whether they or somebody else is named. */
export function scopeOf({ role, personId }: Pick<ActingActor, 'role' | 'personId'>, tie: Pick<Tie, 'basis' | 'assigneeId'>): Scope | null {
  if (tie.basis === 'oversight') return role === 'auditor' ? 'oversight' : null;
  if (role === 'supervisor') return 'supervision';
  if (!(WORKING_ROLES as readonly string[]).includes(role)) return null;
  if (tie.assigneeId === null) return 'pool';
  return tie.assigneeId === personId ? 'assignment' : null;
}

/** A person of an agency with this tie in whose agency nobody is named. `child`: the stricter tier. */
export function actorByTie(actor: Actor, basis: Basis | null, child = false): CaseActor {
  return { ...actor, basis, scope: basis === null ? null : scopeOf(actor, { basis, assigneeId: null }), glass: null, child };
}

/** The queue on a case: it has no tie. */
export function actingNowhere(actor: ActingActor): ActingCaseActor {
  return { ...actor, ...NO_STANDING };
}

function isAfter(until: Instant | null, now: Instant): boolean {
  return until === null || Date.parse(until) > Date.parse(now);
}
