import { OPENING_FIELDS } from '../case/case.js';
import type { RightName } from './rights.js';
import { COMPARTMENTS, type Compartment } from './roles.js';

/** A right as the database's ticket holds it: an auditor's are its own, since oversight reads by a role of its own. */
export type TicketRight = RightName | `audit.${RightName}`;

/** One rule of row security that names rights: a row is there for a ticket that has one of them for its one case. */
export interface RowRule {
  readonly table: string;
  readonly command: 'SELECT' | 'INSERT';
  readonly role: 'loive_api' | 'loive_audit';
  /** The column that holds the case. */
  readonly column: 'id' | 'case_id';
  readonly rights: readonly TicketRight[];
  /** What must hold of the row besides, in SQL. */
  readonly besides?: string;
}

/** The table of each compartment. */
export const TABLE_OF: Readonly<Record<Compartment, string>> = {
  identity: 'case_identity',
  contact: 'case_contact',
  shelter: 'case_shelter',
  health: 'case_health',
  statement: 'case_statement',
  child: 'case_child',
  protection: 'case_protection',
  plan: 'case_plan',
  legalNotes: 'case_legal_notes',
};

const OPENED_WITH: readonly (Compartment | null)[] = Object.values(OPENING_FIELDS).map(({ compartment }) => compartment);

// Another agency's supervisor sees the looks of the own people alone.
const WHOSE_READS = `((SELECT app.my_basis()) IN ('owner', 'oversight') OR agency_id = (SELECT app.my_agency()))`;

function shown(table: string, right: RightName, more: Pick<RowRule, 'besides'> & { readonly column?: 'id' } = {}): RowRule {
  return { table, command: 'SELECT', role: 'loive_api', column: 'case_id', rights: [right], ...more };
}

function audited(rule: RowRule): readonly RowRule[] {
  return [rule, { ...rule, role: 'loive_audit', rights: rule.rights.map((right) => `audit.${right}` as TicketRight) }];
}

/**
 * The tables whose rows follow from a right alone. What hangs on more than that (lists, referrals, messages, the
 * recorder's chain) is written by hand beside the gate.
 */
export const ROW_RULES: readonly RowRule[] = [
  ...audited(shown('cases', 'read', { column: 'id' })),
  ...audited(shown('timeline_events', 'readTimeline')),
  shown('event_records', 'readRecords'),
  shown('seals', 'seeSeals'),
  ...audited(shown('read_log', 'seeReads', { besides: WHOSE_READS })),
  ...COMPARTMENTS.map((name): RowRule => ({
    table: TABLE_OF[name],
    command: 'SELECT',
    role: 'loive_api',
    column: 'case_id',
    // A proving document is entered twice: the second is held against the first.
    rights: name === 'identity' ? ['reveal.identity', 'record.recordProof'] : [`reveal.${name}`],
  })),
  ...COMPARTMENTS.map((name): RowRule => ({
    table: TABLE_OF[name],
    command: 'INSERT',
    role: 'loive_api',
    column: 'case_id',
    // What a case is opened with comes before anybody has a right in it.
    rights: OPENED_WITH.includes(name) ? [`append.${name}`, 'open'] : [`append.${name}`],
  })),
];

/** Name of a rule's policy in the database. */
export function policyNameOf({ command, role }: RowRule): string {
  return role === 'loive_audit' ? 'by_right_audit' : `by_right_${command.toLowerCase()}`;
}

/** The statement that makes the policy of a rule. The ticket is asked once a statement, not once a row. */
export function policySql(rule: RowRule): string {
  const { table, command, role, column, rights, besides } = rule;
  const asked = rights.map((right) => `${table}.${column} = (SELECT app.case_for('${right}'))`);
  const one = asked.length > 1 ? `(${asked.join(' OR ')})` : asked.join();
  const condition = besides === undefined ? one : `${one} AND ${besides}`;
  return `CREATE POLICY ${policyNameOf(rule)} ON ${table} FOR ${command} TO ${role} ${command === 'INSERT' ? 'WITH CHECK' : 'USING'} (${condition})`;
}
