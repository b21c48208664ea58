import {
  COMPARTMENTS,
  SYSTEM_ACTOR,
  abilityFor,
  rightsOf as rightsOfDomain,
  standingOf,
  type ActingCaseActor,
  type Compartment,
} from '@loive/domain';
import { subject } from '@casl/ability';
import { signTicket, type Access, type TicketKey } from '@loive/persistence';
import type pg from 'pg';
import { rightsOf } from './oracle.js';
import { betweenIn, type RandomWorld } from './random-worlds.js';
import type { PlantedWorld } from './world-rows.js';

const HOUR = 3_600_000;

/** Rights that nobody has by role alone in a case: opening is of cases that are not there. */
const named = (rights: Iterable<string>): ReadonlySet<string> => new Set([...rights].filter((name) => name !== 'open'));

/** What the oracle says. */
export function oracleSays({ world }: PlantedWorld): ReadonlySet<string> {
  return named(rightsOf(world, betweenIn(world)));
}

/** What the domain's policy says of the same rows. */
export function domainSays(planted: PlantedWorld): ReadonlySet<string> {
  return named(rightsOfDomain(standingIn(planted)));
}

function standingIn({ world, actor }: PlantedWorld): ActingCaseActor {
  const now = Date.now();
  const at = (ms: number): string => new Date(now + ms).toISOString();
  const other = SYSTEM_ACTOR.personId;
  const { basis, ended, seal, glass, opened, child } = world;
  const open = glass === 'live' || glass === 'courtOrder';
  const tie = basis === null ? null : { basis, until: ended ? at(-60_000) : null, assigneeId: world.named === 'nobody' ? null : world.named === 'me' ? actor.personId : other };
  const seals = seal === 'none' || seal === 'lifted' ? [] : [{ personId: seal === 'me' ? actor.personId : seal === 'agency' ? null : other, agencyId: seal === 'agency' ? actor.agencyId : null }];
  const glasses = open || glass === 'over' || glass === 'courtOrderOver' ? [{ compartments: opened, until: at(open ? HOUR / 2 : -60_000) }] : [];
  const standing = standingOf({ actor, tie, seals, glass: glasses, child, now: at(0) });
  return { ...actor, ...standing };
}

const CASE_RIGHTS = ['read', 'readRecords', 'seeReads', 'seeAlias', 'seePersons'];

/** What `can()` says, for the rights that the rules of the session carry. */
export function abilitySays(planted: PlantedWorld, events: readonly string[]): ReadonlySet<string> {
  const standing = standingIn(planted);
  const ability = abilityFor(planted.actor);
  // A rule must not be met by a field that is left out.
  const { basis, scope, glass, child, sealed } = standing;
  const said = sealed === true ? { basis: null, scope: null, glass: [], child, sealed: true } : { basis, scope, glass: glass ?? [], child, sealed: false };
  const about = (name: string) => subject(name, { ...said }) as unknown as string;
  const found = new Set<string>();
  for (const right of CASE_RIGHTS) if (ability.can(right, about('Case'))) found.add(right);
  if (ability.can('read', about('Timeline'))) found.add('readTimeline');
  for (const type of events) if (ability.can(`record.${type}`, about('Case'))) found.add(`record.${type}`);
  for (const name of COMPARTMENTS) {
    if (ability.can('reveal', about(`compartment.${name}`))) found.add(`reveal.${name}`);
    if (ability.can('write', about(`compartment.${name}`))) found.add(`write.${name}`);
  }
  if (ability.can('record.referral.draft', about('Case'))) found.add('refer');
  return found;
}

/** What a ticket of one purpose shows of a case: the rights that it was admitted with, and how many rows of each table. */
export interface Shown {
  readonly rights: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
}

/** The database's roles that a ticket is read under. */
type Reader = 'loive_api' | 'loive_audit' | 'loive_stats';

/** Asks the database as the API's role, with the tickets that the API would sign. */
export class TicketReader {
  #tables: Promise<Readonly<Record<Reader, readonly string[]>>> | undefined;

  constructor(
    private readonly api: pg.Pool,
    private readonly key: TicketKey,
  ) {}

  /** Which of these rights one ticket about the case has, and of which tables (all, if none are named) it shows rows. */
  async shown({ actor, caseId }: Pick<PlantedWorld, 'actor' | 'caseId'>, access: Omit<Access, 'case'>, { names, only }: { readonly names: readonly string[]; readonly only?: readonly string[] }): Promise<Shown> {
    this.#tables ??= this.#readable();
    const readable = (await this.#tables)[readerOf(actor.role, access.purpose)];
    const tables = only === undefined ? readable : readable.filter((table) => only.includes(table));
    // A ticket for lists is about no case.
    const ticket = signTicket(actor, this.key, { ...access, ...(access.purpose === 'list' ? {} : { case: caseId }) });
    const counts = tables.map((table) => `'${table}', (SELECT count(*) FROM ${table} WHERE ${table === 'cases' ? 'id' : 'case_id'} = $1[1]::uuid)`);
    const { rows } = await this.api.query<{ row: { rights: string[] | null; tables: Record<string, number> } }>(
      'SELECT app.under_ticket($1, NULL, $2, $3::text[]) AS row',
      [
        ticket,
        `SELECT (SELECT array_agg(n) FROM unnest($1[2]::text[]) n WHERE app.case_for(${actor.role === 'auditor' ? `CASE WHEN n LIKE 'record.%' THEN n ELSE 'audit.' || n END` : 'n'}) = $1[1]::uuid) AS rights, jsonb_build_object(${counts.join(', ')}) AS tables`,
        [caseId, `{${names.join(',')}}`],
      ],
    );
    const row = rows[0]?.row;
    if (row === undefined) throw new Error('a ticket without an answer');
    return { rights: new Set(row.rights ?? []), tables: new Set(Object.entries(row.tables).filter(([, count]) => count > 0).map(([name]) => name)) };
  }

  // Which tables of cases each role may ask at all, as the catalogue says.
  async #readable(): Promise<Readonly<Record<Reader, readonly string[]>>> {
    const readers = ['loive_api', 'loive_audit', 'loive_stats'] as const;
    const { rows } = await this.api.query<{ reader: Reader; name: string }>(
      `SELECT r.reader, c.relname::text AS name FROM unnest($1::text[]) AS r(reader) CROSS JOIN pg_class c
       JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = CASE c.relname WHEN 'cases' THEN 'id' ELSE 'case_id' END
       WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND has_column_privilege(r.reader, c.oid, a.attnum, 'SELECT') ORDER BY 1, 2`,
      [readers],
    );
    const of = (reader: Reader): string[] => rows.filter((row) => row.reader === reader).map(({ name }) => name);
    return { loive_api: of('loive_api'), loive_audit: of('loive_audit'), loive_stats: of('loive_stats') };
  }
}

function readerOf(role: string, purpose: Access['purpose']): Reader {
  if (role === 'auditor' && ['list', 'page', 'audit', 'referral'].includes(purpose)) return 'loive_audit';
  if (['statistician', 'agencyAdmin'].includes(role) && purpose !== 'administer') return 'loive_stats';
  return 'loive_api';
}

/** The table that holds a compartment. */
export const tableOf = (name: Compartment): string => (name === 'legalNotes' ? 'case_legal_notes' : `case_${name}`);

export type { RandomWorld };
