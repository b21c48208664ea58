import { CASE_EVENT_TYPES, COMPARTMENTS, type Actor } from '@loive/domain';
import { RECORDS } from './oracle-tables.js';
import { tableOf, type Shown, type TicketReader } from './world-views.js';

/** Every event of a case, as the product and as the oracle name them. */
export const EVENTS: readonly string[] = [...new Set([...CASE_EVENT_TYPES, ...Object.keys(RECORDS)])];

/** Every right by name. */
export const RIGHTS: readonly string[] = [
  'read', 'readTimeline', 'readRecords', 'seeAlias', 'seePersons', 'seeReads', 'refer', 'settleReferral', 'answerReferral',
  ...EVENTS.map((type) => `record.${type}`),
  ...COMPARTMENTS.flatMap((name) => [`write.${name}`, `reveal.${name}`]),
];

/** What the oracle says of one person and one case. */
export interface OracleSays {
  readonly rights: ReadonlySet<string>;
  /** Reaches it by a tie, so that lists show it. */
  readonly reaches: boolean;
  /** Whether a table has a row of the case at all. */
  readonly holds: (table: string) => boolean;
  /** Stands at an end of one of its referrals. */
  readonly atReferral: boolean;
}

/** Events that a ticket for recording does not carry: looks and glass have tickets of their own. */
const OTHER_PURPOSE = ['record.reveal', 'record.breakGlass', 'record.confirmBreakGlass', 'record.refuseBreakGlass', 'record.reviewBreakGlass'];

const COMPARTMENT_TABLES = COMPARTMENTS.map(tableOf);
const PAGE_RIGHTS = RIGHTS.filter((name) => !/^(record|write|reveal)\./.test(name) && !/^refer$|eferral$/.test(name));
const RECORD_RIGHTS = RIGHTS.filter((name) => /^(record|write)\./.test(name) && !OTHER_PURPOSE.includes(name));
const REFER_RIGHTS = ['refer', 'settleReferral', 'answerReferral'];

/** Tables that a list may show rows of to whoever is told in a list: one's ties, broken glass; at an end also referrals and notices. */
const LISTED = ['participants', 'grants', 'notices'];
/** Tables of which a list shows a row exactly where it shows the case. */
const WITH_THE_LIST = ['duties', 'duty_rungs', 'rescue_cases'];

/** Where tickets of each purpose show other rights or rows of a case than the oracle says. */
export async function ticketFaults(reader: TicketReader, about: { readonly actor: Actor; readonly caseId: string }, says: OracleSays): Promise<string[]> {
  const { rights, reaches } = says;
  // Oversight asks as a role of its own under tickets that look; under others it is shown nothing.
  const worked: OracleSays = about.actor.role === 'auditor' ? { ...says, rights: new Set() } : says;
  const page = await reader.shown(about, { purpose: 'page' }, { names: PAGE_RIGHTS });
  const record = await reader.shown(about, { purpose: 'record' }, { names: RECORD_RIGHTS });
  const refer = await reader.shown(about, { purpose: 'refer' }, { names: REFER_RIGHTS, only: [] });
  const list = await reader.shown(about, { purpose: 'list' }, { names: [] });
  const listed = (table: string): boolean => reaches && worked === says && says.holds(table);
  const listable = [...LISTED, ...WITH_THE_LIST, ...(says.atReferral ? ['referrals'] : [])];
  const found = [
    ...apart('page ticket', page.rights, rights, PAGE_RIGHTS),
    ...rowFaults('page ticket', page, says, []),
    ...apart('record ticket', record.rights, rights, RECORD_RIGHTS),
    // Whoever enters a proving document a second time has it compared with the first, which stands among identities.
    ...rowFaults('record ticket', record, worked, rights.has('record.recordProof') ? ['case_identity'] : []),
    ...apart('refer ticket', refer.rights, rights, REFER_RIGHTS),
    ...(list.tables.has('participants') === reaches ? [] : [`list ticket: participants ${reaches ? 'not ' : ''}shown`]),
    ...WITH_THE_LIST.filter((table) => list.tables.has(table) !== listed(table)).map((table) => `list ticket: ${table} ${listed(table) ? 'not ' : ''}shown`),
    ...[...list.tables].filter((name) => !listable.includes(name)).map((name) => `list ticket: ${name} shown`),
  ];
  for (const compartment of COMPARTMENTS) {
    const right = `reveal.${compartment}`;
    const reveal = await reader.shown(about, { purpose: 'reveal', compartment }, { names: [right], only: COMPARTMENT_TABLES });
    const may = rights.has(right);
    const opened = may && says.holds(tableOf(compartment)) ? [tableOf(compartment)] : [];
    if (reveal.rights.has(right) !== may) found.push(`reveal ticket of ${compartment}: ${may ? 'refused' : 'given'}`);
    if ([...reveal.tables].join() !== opened.join()) found.push(`reveal ticket of ${compartment}: shows ${[...reveal.tables].join() || 'nothing'}`);
  }
  return found;
}

/** Names that one says and the other does not. */
export function apart(who: string, said: ReadonlySet<string>, oracle: ReadonlySet<string>, names: readonly string[]): string[] {
  return names.filter((name) => said.has(name) !== oracle.has(name)).map((name) => `${who}: ${name} ${said.has(name) ? 'given' : 'refused'}`);
}

// Under a ticket about one case: rows of the case for whoever reads it, and of its compartments those that it opens.
function rowFaults(ticket: string, { tables }: Shown, { rights, holds }: OracleSays, opened: readonly string[]): string[] {
  const reads = rights.has('read');
  const expected = new Map([
    ['cases', reads],
    ['duties', reads],
    ['duty_rungs', reads],
    ['participants', reads],
    ['timeline_events', rights.has('readTimeline')],
    ['event_records', rights.has('readRecords')],
    ...COMPARTMENT_TABLES.map((table) => [table, opened.includes(table)] as const),
  ]);
  const wrong = [...expected]
    .map(([table, may]) => [table, may && holds(table)] as const)
    .filter(([table, is]) => tables.has(table) !== is)
    .map(([table, is]) => `${ticket}: ${table} ${is ? 'not ' : ''}shown`);
  // Whatever else there is of a case is for those who read it.
  const more = reads ? [] : [...tables].filter((table) => !expected.has(table)).map((table) => `${ticket}: ${table} shown`);
  return [...wrong, ...more];
}
