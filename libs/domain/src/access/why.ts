import type { Instant } from '../law/calendar/calendar-date.js';
import { GLASS_MINUTES } from './break-glass.js';
import type { Grant } from './grant.js';
import { grantHolds } from './grants-after.js';
import { compartmentsReadable } from './policy.js';
import { compartmentsByRights, type CompiledRights } from './rights.js';
import { BASES, COMPARTMENTS, type Actor, type Basis, type CaseActor, type Compartment } from './roles.js';
import { scopeOf } from './standing.js';

/** Why a compartment is readable (the first five), or why it is not. */
export const WHY_RULES = [
  'assignment',
  'pool',
  'supervision',
  'breakGlass',
  'courtOrder',
  'oversight',
  'noTie',
  'ended',
  'notNamed',
  'notOfRole',
  'childNeedsName',
  'sealed',
  'erased',
] as const;
export type WhyRule = (typeof WHY_RULES)[number];

/** The answer for one compartment: the rule that decides, and the grant it rests on; null: none. */
export interface Why {
  readonly compartment: Compartment;
  readonly readable: boolean;
  readonly rule: WhyRule;
  readonly source: Grant | null;
}

/** About whom, for which instant; `grants` are all of the case, ended ones too. */
export interface WhyQuestion {
  readonly person: Actor;
  readonly grants: readonly Grant[];
  /** Sealed out at that instant. */
  readonly sealed: boolean;
  readonly child: boolean;
  readonly erased: boolean;
  readonly at: Instant;
  /** The rights that the table in force then gave this person's role in their agency, as they are kept; left out: today's. */
  readonly rights?: CompiledRights['rights'];
}

/** Where somebody stood at an instant, by which tie, and why each compartment was open to them or not. */
export interface WhyAnswer {
  readonly actor: CaseActor;
  /** The tie of their agency; null: none held. */
  readonly tie: Grant | null;
  readonly compartments: readonly Why[];
}

/** Why a person may see what of a case, by the same table that decides it, from the history of its grants. */
export function whyOf(question: WhyQuestion): WhyAnswer {
  const { person, grants, sealed, child, at } = question;
  const own = grants.filter(({ agencyId }) => agencyId === person.agencyId);
  const tie = own.findLast((grant) => isTie(grant) && grantHolds(grant, at)) ?? null;
  const named = own.findLast((grant) => grant.kind === 'assignment' && grantHolds(grant, at)) ?? null;
  const glass = grants.filter((grant) => opens(grant) && grant.personId === person.personId && glassHolds(grant, at));
  const actor: CaseActor = sealed
    ? { ...person, basis: null, scope: null, glass: null, child, sealed }
    : {
        ...person,
        basis: tie === null ? null : (tie.kind as Basis),
        scope: tie === null ? null : scopeOf(person, { basis: tie.kind as Basis, assigneeId: named?.personId ?? null }),
        glass: glass.length === 0 ? null : [...new Set(glass.flatMap(({ compartments }) => compartments ?? []))],
        child,
      };
  const ended = tie === null ? (own.findLast((grant) => isTie(grant) && Date.parse(grant.since) <= Date.parse(at)) ?? null) : null;
  const known = { question, actor, tie, named, glass, ended };
  return { actor, tie: sealed ? null : tie, compartments: COMPARTMENTS.map((name) => whyOne(name, known)) };
}

interface Known {
  readonly question: WhyQuestion;
  readonly actor: CaseActor;
  readonly tie: Grant | null;
  readonly named: Grant | null;
  readonly glass: readonly Grant[];
  readonly ended: Grant | null;
}

function whyOne(compartment: Compartment, { question, actor, tie, named, glass, ended }: Known): Why {
  const is = (readable: boolean, rule: WhyRule, source: Grant | null = null): Why => ({ compartment, readable, rule, source });
  const { rights } = question;
  const readable = (who: CaseActor): readonly Compartment[] => (rights === undefined ? compartmentsReadable(who) : compartmentsByRights(rights, who));
  if (question.sealed) return is(false, 'sealed');
  if (question.erased) return is(false, 'erased');
  const { scope } = actor;
  if (scope !== null && scope !== 'oversight' && readable({ ...actor, glass: null }).includes(compartment)) {
    return is(true, scope, scope === 'assignment' ? named : tie);
  }
  const broken = glass.find(({ compartments }) => compartments?.includes(compartment) === true);
  if (broken !== undefined && readable(actor).includes(compartment)) return is(true, broken.kind as 'breakGlass' | 'courtOrder', broken);
  if (tie === null) return ended === null ? is(false, 'noTie') : is(false, 'ended', ended);
  if (scope === 'oversight') return is(false, 'oversight', tie);
  if (scope === null) return named !== null && tie.kind !== 'oversight' ? is(false, 'notNamed') : is(false, 'notOfRole', tie);
  const ofAdult = readable({ ...actor, glass: null, child: false }).includes(compartment);
  return is(false, ofAdult ? 'childNeedsName' : 'notOfRole', tie);
}

function isTie({ kind, state }: Grant): boolean {
  return state === 'live' && (BASES as readonly string[]).includes(kind) && kind !== 'referral';
}

function opens({ kind }: Grant): boolean {
  return kind === 'breakGlass' || kind === 'courtOrder';
}

// The row of a broken glass keeps when it was asked for; a second person opened it an hour before its end.
function glassHolds(grant: Grant, at: Instant): boolean {
  if (!grantHolds(grant, at)) return false;
  if (grant.kind !== 'breakGlass' || grant.until === null || grant.endedSeq !== null) return true;
  return Date.parse(grant.until) - GLASS_MINUTES * 60_000 <= Date.parse(at);
}
