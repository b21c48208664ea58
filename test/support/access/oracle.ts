import { COMPARTMENTS, type Basis, type Compartment, type Role } from '@loive/domain';
import { DECIDES_PROTECTION, FILLS, LETTER, OPENS, RECORDS, STEPS, WORK, type Who } from './oracle-tables.js';

/** Somebody, as far as rights ask. */
export interface Somebody {
  readonly role: Role;
  readonly agencyType: string;
}

/** What is true between one person and one case. */
export interface Between {
  /** Why the person's agency takes part; null: it does not, or no longer. */
  readonly tie: Basis | null;
  /** Who of that agency is named for the case. */
  readonly named: 'me' | 'other' | 'nobody';
  /** Sealed out: the person, or the agency. */
  readonly sealed: boolean;
  /** Compartments that live break-glass or a court order has opened to the person; null: none is live. */
  readonly glass: readonly Compartment[] | null;
  /** Under 18, presumed so, or of unsure age. */
  readonly child: boolean;
}

/** By what somebody reaches a case. */
export type Reach = 'assignment' | 'pool' | 'supervision' | 'oversight' | null;

const letterOf = ({ agencyType }: Somebody): string => LETTER[agencyType] ?? '';

/** Whether somebody does the work of their agency: nobody is police in a health authority. */
export function works(who: Somebody): boolean {
  const work = WORK[letterOf(who)];
  return work !== undefined && (who.role === work || who.role === 'supervisor');
}

/** Whether somebody's agency is one that works on cases, whatever they do in it. */
export function isOfWorkingAgency(who: Somebody): boolean {
  return WORK[letterOf(who)] !== undefined;
}

/** By what somebody reaches the case, glass apart. */
export function reachOf(who: Somebody, { tie, named, sealed }: Between): Reach {
  if (sealed || tie === null || tie === 'referral') return null;
  if (tie === 'oversight') return who.role === 'auditor' && letterOf(who) === 'o' ? 'oversight' : null;
  if (!works(who)) return null;
  if (who.role === 'supervisor') return 'supervision';
  if (named === 'me') return 'assignment';
  return named === 'nobody' ? 'pool' : null;
}

/** Everything somebody may do with the case, by name: `read`, `reveal.identity`, `write.plan`, `record.close`, ... */
export function rightsOf(who: Somebody, between: Between): ReadonlySet<string> {
  const rights = new Set<string>();
  const reach = reachOf(who, between);
  if (reach === 'oversight') return new Set(['read', 'readTimeline', 'seeReads', 'record.reviewBreakGlass']);
  if (reach !== null) addOfTie(rights, who, { ...between, reach });
  if (between.sealed || !works(who)) return rights;
  addOfGlass(rights, who, between.glass);
  return rights;
}

const CONTENT = ['read', 'readTimeline', 'readRecords', 'seeAlias', 'seePersons'];

// Breaking the glass asks for no tie, nor does a second person's word or a review; which glass, the glass itself says.
function addOfGlass(rights: Set<string>, who: Somebody, glass: Between['glass']): void {
  rights.add('record.breakGlass');
  // Neither opening a case nor standing at an end of a referral asks for a tie.
  if (mayOpen(who)) rights.add('open');
  for (const right of ['settleReferral', 'answerReferral']) rights.add(right);
  if (who.role === 'supervisor') for (const type of ['confirmBreakGlass', 'refuseBreakGlass', 'reviewBreakGlass']) rights.add(`record.${type}`);
  if (glass === null) return;
  for (const right of [...CONTENT, 'record.reveal']) rights.add(right);
  for (const name of glass) rights.add(`reveal.${name}`);
}

function addOfTie(rights: Set<string>, who: Somebody, between: Between & { readonly reach: Reach }): void {
  for (const right of CONTENT) rights.add(right);
  rights.add('refer');
  if (between.reach === 'supervision') rights.add('seeReads');
  const has = (table: readonly Who[] | undefined): boolean => (table ?? []).some((row) => named(row, who, between.tie));
  for (const [type, table] of Object.entries(RECORDS)) if (has(table)) rights.add(`record.${type}`);
  for (const name of COMPARTMENTS) {
    if (has(FILLS[name])) rights.add(`write.${name}`);
    if (has(OPENS[name]) && !keptFromChild(between)) rights.add(`reveal.${name}`);
  }
}

// The stricter tier of children: nobody opens what was said of a child who is not named for it or leads those who are,
// and a mere notice opens nothing.
function keptFromChild({ child, reach, tie }: Between & { readonly reach: Reach }): boolean {
  return child && (reach === 'pool' || tie === 'notified');
}

function named({ work = '', head, owner, notByNotice = '' }: Who, who: Somebody, tie: Basis | null): boolean {
  if (owner === true && tie !== 'owner') return false;
  const letter = letterOf(who);
  if (head !== undefined) {
    if (who.role !== 'supervisor') return false;
    return head === 'm' ? DECIDES_PROTECTION.includes(who.agencyType) : head.includes(letter);
  }
  return work.includes(letter) && !(tie === 'notified' && notByNotice.includes(letter));
}

/** Compartments that somebody may open. */
export function opens(who: Somebody, between: Between): readonly Compartment[] {
  const rights = rightsOf(who, between);
  return COMPARTMENTS.filter((name) => rights.has(`reveal.${name}`));
}

/** Compartments that a role may open somewhere, and so ask for by breaking the glass. */
export function opensSomewhere(who: Somebody): readonly Compartment[] {
  const between: Between = { tie: 'owner', named: 'me', sealed: false, glass: null, child: false };
  return opens(who, between);
}

/** May open a case at all. */
export function mayOpen(who: Somebody): boolean {
  return works(who) && letterOf(who) !== 'l';
}

/** Somebody at an end of a referral; `end` null: neither, or not yet. */
export interface AtReferral {
  readonly end: 'sender' | 'receiver' | null;
  readonly between: Between;
}

/**
 * Whether a referral is there for somebody: they work at one of its ends and are not sealed out of its case. At the
 * sending end it is hidden with its case where that agency still takes part and somebody else of it is named.
 */
export function seesReferral(who: Somebody, { end, between }: AtReferral): boolean {
  if (end === null || !works(who) || between.sealed) return false;
  return end === 'receiver' || between.tie === null || reachOf(who, between) !== null;
}

/** May take a step of a referral, as far as end, role and tie go. */
export function maySteps(who: Somebody, at: AtReferral, step: string): boolean {
  const rule = STEPS[step];
  if (rule === undefined || !seesReferral(who, at) || rule.end !== at.end) return false;
  if (rule.tie === undefined) return true;
  const { tie } = at.between;
  if (reachOf(who, at.between) === null || tie === null) return false;
  return rule.tie === 'any' || who.role === 'supervisor' || tie === 'owner' || tie === 'duty';
}

/** May draft a referral of a case, and send it at once. */
export function mayRefer(who: Somebody, between: Between): { readonly draft: boolean; readonly send: boolean } {
  const reach = reachOf(who, between);
  const draft = reach !== null && reach !== 'oversight';
  const { tie } = between;
  return { draft, send: draft && (who.role === 'supervisor' || tie === 'owner' || tie === 'duty') };
}
