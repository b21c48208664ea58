import type { Effect } from '../effects.js';
import type { Instant } from '../law/calendar/calendar-date.js';
import type { Grant, GrantKind, GrantPurpose } from './grant.js';
import type { ActingActor, Basis, Compartment } from './roles.js';
import type { Tie } from './standing.js';

/** A running or ended tie of an agency, after the event. */
export interface TieOf extends Tie {
  readonly agencyId: string;
}

/** A referral as far as grants ask: its receiver may read the packet until then. */
export interface ReferralTie {
  readonly id: string;
  readonly toAgencyId: string;
  /** Compartments that its packet takes from. */
  readonly compartments: readonly Compartment[];
  /** Null: not yet; a past instant: no more. */
  readonly openUntil: Instant | 'infinity' | null;
}

/** An accepted event, as far as grants ask. Ties and referrals are those after it. */
export interface GrantChange {
  readonly before: readonly Grant[];
  readonly ties: readonly TieOf[];
  readonly referrals: readonly ReferralTie[];
  readonly effects: readonly Effect[];
  readonly actor: Pick<ActingActor, 'personId' | 'agencyId'>;
  /** Whom a court order lets in, looked up; null where the event names nobody. */
  readonly admitted: { readonly personId: string; readonly agencyId: string } | null;
  /** Place of the event in the chain. */
  readonly seq: number;
  readonly now: Instant;
  readonly newId: () => string;
}

const TIES: readonly GrantKind[] = ['owner', 'notified', 'duty', 'handedOver', 'oversight'];

/**
 * Every grant of a case after an event: rows are added, never taken away, and of a row that was there only its end,
 * its state and its review change. A row that does not change is the same object. Throws when a court order names nobody.
 */
export function grantsAfter(change: GrantChange): readonly Grant[] {
  const byEffects = change.effects.reduce((grants, effect) => afterEffect(grants, effect, change), change.before);
  const byTies = change.ties.reduce((grants, tie) => afterTie(grants, tie, change), byEffects);
  return change.referrals.reduce((grants, referral) => afterReferral(grants, referral, change), byTies);
}

/** Whether a grant holds at an instant: live, begun and not over. */
export function grantHolds(grant: Pick<Grant, 'state' | 'since' | 'until'>, now: Instant): boolean {
  return grant.state === 'live' && Date.parse(grant.since) <= Date.parse(now) && runs(grant.until, now);
}

function runs(until: Instant | null, now: Instant): boolean {
  return until === null || Date.parse(until) > Date.parse(now);
}

function opened(change: GrantChange, grant: Pick<Grant, 'agencyId' | 'kind' | 'purpose'> & Partial<Grant>): Grant {
  return {
    personId: null,
    compartments: null,
    until: null,
    endedSeq: null,
    referralId: null,
    state: 'live',
    askedReason: null,
    confirmedBy: null,
    reviewBy: null,
    reviewedSeq: null,
    finding: null,
    ...grant,
    id: change.newId(),
    since: change.now,
    sourceSeq: change.seq,
  };
}

function changed(grants: readonly Grant[], fits: (grant: Grant) => boolean, into: (grant: Grant) => Grant): readonly Grant[] {
  return grants.some(fits) ? grants.map((grant) => (fits(grant) ? into(grant) : grant)) : grants;
}

// An end that an event sets names that event; one that is taken back names none.
function endingAt(until: Instant | null, { seq }: GrantChange): (grant: Grant) => Grant {
  return (grant) => ({ ...grant, until, endedSeq: until === null ? null : seq });
}

function afterEffect(grants: readonly Grant[], effect: Effect, change: GrantChange): readonly Grant[] {
  const { actor, admitted, now, seq } = change;
  const glass = (id: string) => (grant: Grant) => grant.kind === 'breakGlass' && grant.id === id;
  switch (effect.name) {
    case 'breakGlass': {
      const { state, compartments, until, reviewBy, reason } = effect;
      return [...grants, opened(change, { ...who(actor), kind: 'breakGlass', purpose: 'breakGlass', state, compartments, until, reviewBy, askedReason: reason })];
    }
    case 'openGlass':
      return changed(grants, glass(effect.grantId), (grant) => ({ ...grant, state: 'live', until: effect.until, reviewBy: effect.reviewBy, confirmedBy: actor.personId }));
    case 'refuseGlass':
      return changed(grants, glass(effect.grantId), (grant) => ({ ...grant, state: 'refused', until: now, endedSeq: seq }));
    case 'reviewGlass':
      return changed(grants, glass(effect.grantId), (grant) => {
        const reviewed = { ...grant, reviewedSeq: seq, finding: effect.finding };
        // What was opened without reason shuts at once.
        return effect.finding === 'unjustified' && runs(grant.until, now) ? endingAt(now, change)(reviewed) : reviewed;
      });
    case 'admitByCourtOrder':
      if (admitted?.personId !== effect.personId) throw new Error('a court order names somebody who was not looked up');
      return [...grants, opened(change, { ...who(admitted), kind: 'courtOrder', purpose: 'courtOrder', compartments: effect.compartments, until: effect.until })];
    case 'endCourtOrder':
      return changed(grants, (grant) => grant.kind === 'courtOrder' && grant.id === effect.grantId && runs(grant.until, now), endingAt(now, change));
    case 'eraseContent':
      return changed(grants, (grant) => opensCompartments(grant) && runs(grant.until, now), endingAt(now, change));
    default:
      return grants;
  }
}

function opensCompartments({ kind }: Grant): boolean {
  return kind === 'breakGlass' || kind === 'courtOrder';
}

const who = ({ personId, agencyId }: { readonly personId: string; readonly agencyId: string }) => ({ personId, agencyId });

function purposeOf(basis: Basis): GrantPurpose {
  return basis === 'oversight' ? 'oversight' : 'work';
}

// The agency's own row, then that of whom it names: a name ends with the tie it was given under.
function afterTie(grants: readonly Grant[], { agencyId, basis, until, assigneeId }: TieOf, change: GrantChange): readonly Grant[] {
  const own = follow(grants, {
    change,
    mine: (grant) => grant.agencyId === agencyId && TIES.includes(grant.kind),
    same: (grant) => grant.kind === basis,
    until,
    fresh: { agencyId, kind: basis, purpose: purposeOf(basis) },
  });
  return follow(own, {
    change,
    mine: (grant) => grant.agencyId === agencyId && grant.kind === 'assignment',
    same: (grant) => grant.personId === assigneeId,
    until,
    fresh: assigneeId === null ? null : { agencyId, personId: assigneeId, kind: 'assignment', purpose: 'work' },
  });
}

function afterReferral(grants: readonly Grant[], { id, toAgencyId, compartments, openUntil }: ReferralTie, change: GrantChange): readonly Grant[] {
  return follow(grants, {
    change,
    mine: (grant) => grant.referralId === id,
    same: (grant) => grant.agencyId === toAgencyId,
    until: openUntil === 'infinity' ? null : (openUntil ?? change.now),
    fresh: openUntil === null ? null : { agencyId: toAgencyId, kind: 'referral', purpose: 'referral', referralId: id, compartments },
  });
}

/** What the running rows among `mine` must become: one like `fresh` that runs until then, and no other. */
interface Following {
  readonly change: GrantChange;
  readonly mine: (grant: Grant) => boolean;
  readonly same: (grant: Grant) => boolean;
  readonly until: Instant | null;
  /** Null: none is to run. */
  readonly fresh: Parameters<typeof opened>[1] | null;
}

function follow(grants: readonly Grant[], { change, mine, same, until, fresh }: Following): readonly Grant[] {
  const { now } = change;
  const wanted = fresh !== null && runs(until, now);
  const running = (grant: Grant): boolean => mine(grant) && runs(grant.until, now);
  const over = changed(grants, (grant) => running(grant) && !(wanted && same(grant)), endingAt(until !== null && !runs(until, now) ? until : now, change));
  if (!wanted) return over;
  if (!over.some(running)) return [...over, opened(change, { ...fresh, until })];
  return changed(over, (grant) => running(grant) && !sameInstant(grant.until, until), endingAt(until, change));
}

function sameInstant(a: Instant | null, b: Instant | null): boolean {
  return a === null || b === null ? a === b : Date.parse(a) === Date.parse(b);
}
