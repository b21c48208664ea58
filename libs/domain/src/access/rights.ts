import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { fieldsOf, type CaseEventType } from '../case/case.js';
import { noteCompartment } from '../case/split.js';
import { canonicalJson } from '../timeline/canonical.js';
import { POLICY, type PolicyRow } from './policy-rows.js';
import { rolesOf, rowsFor } from './policy.js';
import { COMPARTMENTS, ROLES, type ActingCaseActor, type ActingRole, type Basis, type Compartment, type Purpose, type Scope, type Standing } from './roles.js';

/** A right by name, as tickets, row security and answers to "why" use it. */
export type RightName =
  | 'open'
  | 'read'
  | 'readTimeline'
  | 'readRecords'
  | 'seeAlias'
  | 'seePersons'
  | 'seeReads'
  | 'seeSeals'
  | `record.${CaseEventType}`
  | `write.${Compartment}`
  | `reveal.${Compartment}`
  /** Adding to a compartment, by any event that puts something there. */
  | `append.${Compartment}`
  /** Drafting and sending, by a tie; what the sending end does afterwards, the receiving end and the queue do, without one. */
  | 'refer'
  | 'settleReferral'
  | 'answerReferral'
  | 'carryReferral';

/**
 * One way to a right. `byGlass`: live break-glass or a court order, and for `reveal.<c>` one that opens it. Without
 * bases: no tie is asked for. Else: the tie, the scope, and an adult where `adultsOnly`.
 */
export interface Product {
  readonly bases: readonly Basis[];
  readonly scopes: readonly Scope[];
  readonly adultsOnly: boolean;
  readonly byGlass: boolean;
  /** What the ticket must be for. */
  readonly purposes: readonly Purpose[];
}

/** Every right of one role in one type of agency, with the ways to it. */
export interface CompiledRights {
  readonly role: ActingRole;
  readonly agencyType: string;
  readonly rights: Readonly<Partial<Record<RightName, readonly Product[]>>>;
}

/** The names of the rights that a row gives. */
export function rightsOfRow({ action, bases, events, compartments }: PolicyRow): readonly RightName[] {
  switch (action) {
    case 'record':
      return (events as readonly CaseEventType[]).flatMap((type) => [
        `record.${type}` as const,
        ...filledBy(type).map((name) => `append.${name}` as const),
      ]);
    case 'write':
      return compartments.flatMap((name) => [`write.${name}`, `append.${name}`] as const);
    case 'reveal':
      return compartments.map((name) => `reveal.${name}` as const);
    case 'refer':
      return [bases.length === 0 ? 'settleReferral' : 'refer'];
    default:
      return [action];
  }
}

/** The names of the rights that this actor has in this case, in the order of the table. */
export function rightsOf(actor: ActingCaseActor): readonly RightName[] {
  const opened = (row: PolicyRow): PolicyRow =>
    row.byGlass ? { ...row, compartments: row.compartments.filter((name) => actor.glass?.includes(name) === true) } : row;
  return [...new Set(rowsFor(actor).flatMap((row) => rightsOfRow(opened(row))))];
}

// `recordSensitive` is not among them: which compartment it fills is the right to write there. A remark goes where remarks go.
function filledBy(type: CaseEventType): readonly Compartment[] {
  const fields = Object.values(fieldsOf(type)).flatMap(({ compartment }) => compartment ?? []);
  return [...new Set(type === 'recordSensitive' ? fields : [...fields, noteCompartment(type)])];
}

let compiled: readonly CompiledRights[] | null = null;

/** The table as the database holds it: for each role and type of agency that it speaks for. Made once. */
export function compileRights(): readonly CompiledRights[] {
  compiled ??= compile(POLICY);
  return compiled;
}

let fingerprint: string | null = null;

/** The fingerprint of a table, hex SHA-256: the database's must be the same, or nothing is written. That of the table of rights is made once. */
export function policyHash(rights?: readonly CompiledRights[]): string {
  if (rights !== undefined) return bytesToHex(sha256(utf8ToBytes(canonicalJson(rights))));
  fingerprint ??= policyHash(compileRights());
  return fingerprint;
}

/** Compiles a table: rows of the roles that an actor acts in, the same way twice left out. */
export function compile(policy: readonly PolicyRow[]): readonly CompiledRights[] {
  const types = [...new Set(policy.flatMap(({ agencyTypes }) => agencyTypes))].sort();
  const roles: readonly ActingRole[] = [...ROLES, 'system'];
  // A row says the same to every role and type of agency that it is for.
  const ways = new Map(policy.map((row) => [row, wayOf(row)]));
  return roles.flatMap((role) =>
    types.flatMap((agencyType) => {
      const acting = rolesOf({ role, agencyType });
      const rows = policy.filter((row) => row.agencyTypes.includes(agencyType) && row.roles.some((one) => acting.includes(one)));
      return rows.length === 0 ? [] : [{ role, agencyType, rights: productsOf(rows.map((row) => ways.get(row) ?? wayOf(row))) }];
    }),
  );
}

interface Way {
  readonly names: readonly RightName[];
  readonly product: Product;
  readonly key: string;
}

function wayOf(row: PolicyRow): Way {
  const { bases, scopes, adultsOnly, byGlass, purposes } = row;
  const product = { bases, scopes, adultsOnly, byGlass, purposes };
  return { names: rightsOfRow(row), product, key: canonicalJson(product) };
}

function productsOf(ways: readonly Way[]): CompiledRights['rights'] {
  const byName = new Map<RightName, Map<string, Product>>();
  for (const { names, product, key } of ways) {
    for (const name of names) {
      const known = byName.get(name) ?? new Map<string, Product>();
      byName.set(name, known.set(key, product));
    }
  }
  return Object.fromEntries([...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, products]) => [name, [...products.values()]]));
}

/** Whether one way to a right holds for a standing: the table's rule, said of what the database keeps of it. */
export function productHolds(name: RightName, { byGlass, bases, scopes, adultsOnly }: Product, standing: Standing): boolean {
  const { basis, scope, glass, child, sealed } = standing;
  if (sealed === true) return false;
  if (byGlass) return glass !== null && glass.length > 0 && (!name.startsWith('reveal.') || glass.some((one) => name === `reveal.${one}`));
  if (bases.length === 0) return true;
  return basis !== null && scope !== null && bases.includes(basis) && scopes.includes(scope) && !(adultsOnly && child);
}

/** Compartments that may be opened by the rights of a version, as it is kept; what was in force on a past day is asked by these. */
export function compartmentsByRights(rights: CompiledRights['rights'], standing: Standing): readonly Compartment[] {
  return COMPARTMENTS.filter((name) => rights[`reveal.${name}`]?.some((product) => productHolds(`reveal.${name}`, product, standing)) === true);
}

/** The compartment that a right to look or to write is about; null for every other right. */
export function compartmentOf(right: RightName): Compartment | null {
  const name = right.slice(right.indexOf('.') + 1);
  return /^(reveal|write)\./.test(right) ? (COMPARTMENTS.find((one) => one === name) ?? null) : null;
}
