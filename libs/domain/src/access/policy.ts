import type { CaseEventType } from '../case/case.js';
import { POLICE_TYPES, WORKING_ROLES, WORKING_TYPES, workOf } from './agency-types.js';
import { POLICY, type PolicyAction, type PolicyRow, type ReferralStep } from './policy-rows.js';
import type { ActingActor, ActingCaseActor, ActingRole, Actor, Basis, Compartment, Role, Scope, Standing } from './roles.js';

/**
 * The roles an actor acts in: their own, and for a supervisor the work of the agency. A working role counts
 * only in an agency that does that work: nobody is police in a health authority.
 */
export function rolesOf(actor: Pick<ActingActor, 'role' | 'agencyType'>): readonly ActingRole[] {
  const work = workOf(actor.agencyType);
  if (actor.role === 'supervisor') return work === null ? [] : ['supervisor', work];
  if (work !== null || WORKING_ROLES.some((role) => role === actor.role)) return work === actor.role ? [work] : [];
  return [actor.role];
}

// The table never changes while the program runs; each question is answered from it once.
const ROWS = new Map<string, readonly PolicyRow[]>();
const WHO = new Map<CaseEventType | ReferralStep, readonly { role: Role; agencyTypes: readonly string[] }[]>();

/** The rows that speak for this actor, whatever the case. */
export function rowsOf({ role, agencyType }: Pick<ActingActor, 'role' | 'agencyType'>): readonly PolicyRow[] {
  const key = `${role} ${agencyType}`;
  const known = ROWS.get(key);
  if (known !== undefined) return known;
  const roles = rolesOf({ role, agencyType });
  const rows = POLICY.filter((row) => row.roles.some((one) => roles.includes(one)) && row.agencyTypes.includes(agencyType));
  // Only agency types of the table are remembered, so that the list cannot grow with what callers send.
  if (rows.length > 0) ROWS.set(key, rows);
  return rows;
}

/** May open a case. */
export function mayOpenCase(actor: Actor): boolean {
  return rowsOf(actor).some((row) => row.action === 'open');
}

/** May read the case page: stage, facts, duties, participants. Without a tie to the case the answer is no. */
export function mayReadCase(actor: ActingCaseActor): boolean {
  return has(actor, 'read');
}

/** May read the chain of events and verify it. */
export function mayReadTimeline(actor: ActingCaseActor): boolean {
  return has(actor, 'readTimeline');
}

/** May read the values beside the timeline that are about the work. */
export function mayReadRecords(actor: ActingCaseActor): boolean {
  return has(actor, 'readRecords');
}

/** May see who looked at the case; whom of them is for `seesReadsOf`. */
export function seesReads(actor: ActingCaseActor): boolean {
  return has(actor, 'seeReads');
}

/** May see who is sealed out of the case. */
export function seesSeals(actor: ActingCaseActor): boolean {
  return has(actor, 'seeSeals');
}

/** Whose looks a reader of them sees: the owner's supervisor and oversight everybody's, another supervisor those of the own agency. */
export function seesReadsOf(actor: ActingCaseActor, agencyId: string): boolean {
  return seesReads(actor) && (actor.basis === 'owner' || actor.basis === 'oversight' || actor.agencyId === agencyId);
}

/** May see the alias; an auditor sees the code alone. */
export function seesAlias(actor: ActingCaseActor): boolean {
  return has(actor, 'seeAlias');
}

/** May see which person acted; others see agency and role. */
export function seesPersons(actor: ActingCaseActor): boolean {
  return has(actor, 'seePersons');
}

/** May ask why a person sees the case: everybody about themselves, a supervisor about their own agency, oversight about all. */
export function mayAskAbout(actor: ActingCaseActor, person: Pick<Actor, 'personId' | 'agencyId'>): boolean {
  if (person.personId === actor.personId) return true;
  return actor.basis === 'oversight' || (actor.role === 'supervisor' && person.agencyId === actor.agencyId);
}

/** May complete a duty by hand or say that it does not apply: whose duty it is, alone or jointly; the case's owner where no agency is named. */
export function mayAnswerDuty(
  actor: ActingCaseActor,
  duty: { readonly ownerAgencyId: string | null; readonly withAgencyIds: readonly string[] },
): boolean {
  if (duty.ownerAgencyId === null) return actor.basis === 'owner';
  return duty.ownerAgencyId === actor.agencyId || duty.withAgencyIds.includes(actor.agencyId);
}

/** Whether a role may hold up or set aside such a duty: one that holds back closing is a supervisor's to decide. */
export const decidesOn = (role: ActingRole, { blocksClosing }: { readonly blocksClosing: boolean }): boolean => !blocksClosing || role === 'supervisor';

/** May say that a duty does not apply. One that holds back closing is waived by a supervisor of whose duty it is. */
export function mayWaiveDuty(
  actor: ActingCaseActor,
  duty: Parameters<typeof mayAnswerDuty>[1] & { readonly blocksClosing: boolean },
): boolean {
  return mayAnswerDuty(actor, duty) && decidesOn(actor.role, duty);
}

/** May be named as the authority that answers whether a person is a victim: police of province or ministry. */
export function mayIdentify(agencyType: string): boolean {
  return (POLICE_TYPES as readonly string[]).includes(agencyType);
}

/** May record this event, as far as role, agency type and tie go; the chart may still refuse. */
export function mayRecord(actor: ActingCaseActor, type: CaseEventType): boolean {
  return rowsFor(actor).some((row) => row.action === 'record' && row.events.includes(type));
}

/** Compartments this actor may open, with a reason. */
export function compartmentsReadable(actor: ActingCaseActor): readonly Compartment[] {
  return compartments(actor, 'reveal');
}

/** Compartments this actor may put values into. */
export function compartmentsWritable(actor: ActingCaseActor): readonly Compartment[] {
  return compartments(actor, 'write');
}

/** Every working role with the agency types that do its work. */
export const WHO_WORKS: readonly { role: Role; agencyTypes: readonly string[] }[] = WORKING_ROLES.map((role) => ({
  role,
  agencyTypes: WORKING_TYPES.filter((agencyType) => workOf(agencyType) === role),
}));

/** Where somebody stands towards a referral: the end of their agency, and its tie to the case. */
export interface StandingAtReferral extends ActingActor {
  readonly end: 'sender' | 'receiver' | 'system' | null;
  readonly basis: Basis | null;
  /** Null beside a tie: somebody else of the agency is named. */
  readonly scope: Scope | null;
}

/** May take this step of a referral, as far as role, agency type, end and tie go; the chart may still refuse. */
export function mayStep(actor: StandingAtReferral, step: ReferralStep): boolean {
  return rowsOf(actor).some((row) => row.events.includes(step) && standsWhere(row, actor, step));
}

/** Whether somebody's role works on referrals at either end; to all others there are none. */
export function worksOnReferrals(actor: ActingActor): boolean {
  return mayStep({ ...actor, end: 'receiver', basis: null, scope: null }, 'referral.claim');
}

// A draft has no ends yet: its sender is whoever drafts it, by their tie to the case.
function standsWhere({ action, bases }: PolicyRow, { end, basis, scope }: StandingAtReferral, step: ReferralStep): boolean {
  // Where the agency takes part and somebody else of it is named, neither the case nor its referrals are there.
  if (action === 'refer' && basis !== null && scope === null) return false;
  const tied = bases.length === 0 || (basis !== null && bases.includes(basis));
  if (action === 'refer') return tied && (end === 'sender' || step === 'referral.draft');
  return tied && end === (action === 'answerReferral' ? 'receiver' : 'system');
}

/** Role and agency types that may record an event: the `who` of a blocker. What the queue alone does, nobody may. */
export function whoMayRecord(type: CaseEventType | ReferralStep): readonly { role: Role; agencyTypes: readonly string[] }[] {
  const known = WHO.get(type) ?? findWhoMayRecord(type);
  WHO.set(type, known);
  return known;
}

function findWhoMayRecord(type: CaseEventType | ReferralStep): readonly { role: Role; agencyTypes: readonly string[] }[] {
  const byRole = new Map<Role, Set<string>>();
  for (const row of POLICY) {
    if (!row.events.includes(type)) continue;
    for (const role of row.roles) {
      if (role === 'system') continue;
      const types = byRole.get(role) ?? new Set<string>();
      for (const agencyType of row.agencyTypes) {
        if (role === 'supervisor' || role === 'auditor' || workOf(agencyType) === role) types.add(agencyType);
      }
      byRole.set(role, types);
    }
  }
  return [...byRole].map(([role, types]) => ({ role, agencyTypes: [...types] }));
}

/** The rows that speak for this actor in this case. */
export function rowsFor(actor: ActingCaseActor): readonly PolicyRow[] {
  return rowsOf(actor).filter((row) => speaksFor(row, actor));
}

/** Whether a row of the actor's role speaks for them here: by glass, without any tie, or by tie, scope and tier. Sealed out: none does. */
export function speaksFor(row: PolicyRow, { basis, scope, glass, child, sealed }: Standing): boolean {
  if (sealed === true) return false;
  if (row.byGlass) return glass !== null && glass.length > 0;
  if (row.bases.length === 0) return true;
  if (basis === null || scope === null || (row.adultsOnly && child)) return false;
  return row.bases.includes(basis) && row.scopes.includes(scope);
}

function has(actor: ActingCaseActor, action: PolicyAction): boolean {
  return rowsFor(actor).some((row) => row.action === action);
}

function compartments(actor: ActingCaseActor, action: 'reveal' | 'write'): readonly Compartment[] {
  const found = new Set<Compartment>();
  for (const row of rowsFor(actor)) {
    if (row.action !== action) continue;
    row.compartments.filter((name) => !row.byGlass || actor.glass?.includes(name) === true).forEach((name) => found.add(name));
  }
  return [...found];
}
