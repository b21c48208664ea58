import { folded, type Actor, type Basis, type Phase, type Region } from '@loive/domain';
import type { DataSource } from 'typeorm';
import type { CaseCard } from '../recorder/standing/list-line.js';
import type { TicketKey } from '../ticket.js';
import { readAs } from '../with-actor.js';

/** What a worklist may be narrowed by; absent means any. */
export interface WorklistQuery {
  readonly phase?: Phase;
  readonly stage?: { readonly region: Region; readonly state: string };
  readonly status?: 'open' | 'closed';
  /** Id of the agency that owns the case. */
  readonly agency?: string;
  /** Past its due time, due before `dueBefore` (an instant), or with a due time at all. */
  readonly due?: { readonly before: string };
  /** Code or alias, with or without marks. */
  readonly q?: string;
  readonly sort: 'due' | 'changed';
  readonly after?: WorklistPlace;
  /** Rows wanted; one more is read to tell whether there is a next page. */
  readonly limit: number;
}

/** Where a page ended: the sort value as the database wrote it, and the case. */
export interface WorklistPlace {
  readonly at: string;
  readonly id: string;
}

/** A row of a worklist. */
export interface WorklistRow {
  readonly id: string;
  /** Why the reader's agency sees it. */
  readonly basis: Basis;
  readonly status: 'open' | 'closed';
  readonly phase: Phase;
  readonly card: CaseCard;
  /** Sort value, `infinity` where nothing is due. */
  readonly at: string;
  readonly changedAt: string;
}

/** A page, and where the next one starts. */
export interface WorklistPage {
  readonly rows: readonly WorklistRow[];
  readonly next: WorklistPlace | null;
}

/** Rows of named cases, as far as they are in the reader's own list. */
export async function readRows(db: DataSource, key: TicketKey, actor: Actor, ids: readonly string[]): Promise<readonly WorklistRow[]> {
  if (ids.length === 0) return [];
  const [read] = await readAs<{ rows: WorklistRow[] }>(
    db,
    key,
    actor,
    { purpose: 'list' },
    `WITH found AS MATERIALIZED (
       SELECT p.case_id AS id, p.basis, p.status, p.phase, p.card, p.due_at::text AS at, p.changed_at AS "changedAt" FROM participants p
       WHERE p.agency_id = ${MY_AGENCY} AND p.case_id = ANY ($1[1]::uuid[]))
     SELECT (SELECT coalesce(jsonb_agg(to_jsonb(found)), '[]') FROM found) AS rows, app.note_list((SELECT array_agg(id) FROM found)) AS noted`,
    [`{${ids.join(',')}}`],
  );
  return read?.rows ?? [];
}

/** One page of the cases of the reader's agency, and where the next one starts. */
export async function readWorklist(
  db: DataSource,
  key: TicketKey,
  actor: Actor,
  query: WorklistQuery,
): Promise<WorklistPage> {
  const args: string[] = [];
  const bind = (value: string, type: string): string => `$1[${args.push(value)}]::${type}`;
  const order = query.sort === 'due' ? 'due_at' : 'changed_at';
  const wanted = [
    '(p.until IS NULL OR p.until > now())',
    ...(query.phase === undefined ? [] : [`p.phase = ${bind(query.phase, 'text')}`]),
    ...(query.stage === undefined
      ? []
      : [`p.card -> 'stage' ->> ${bind(query.stage.region, 'text')} = ${bind(query.stage.state, 'text')}`]),
    ...(query.status === undefined ? [] : [`p.status = ${bind(query.status, 'text')}`]),
    ...(query.agency === undefined ? [] : [`p.card ->> 'ownerAgencyId' = ${bind(query.agency, 'text')}`]),
    ...(query.due === undefined ? [] : [`p.due_at < ${bind(query.due.before, 'timestamptz')}`]),
    ...(query.q === undefined ? [] : [`strpos(p.folded, ${bind(folded(query.q), 'text')}) > 0`]),
    ...(query.after === undefined
      ? []
      : [
          `(p.${order}, p.case_id) ${query.sort === 'due' ? '>' : '<'} ` +
            `(${bind(query.after.at, 'timestamptz')}, ${bind(query.after.id, 'uuid')})`,
        ]),
  ];
  const direction = query.sort === 'due' ? 'ASC' : 'DESC';
  const limit = bind(String(query.limit + 1), 'integer');
  const inOrder = (of: string): string => `${of}.${order} ${direction}, ${of}.case_id ${direction}`;
  const range = (also: readonly string[]): string =>
    `SELECT p.* FROM participants p WHERE ${[...wanted, ...also].join(' AND ')} ORDER BY ${inOrder('p')} LIMIT ${limit}`;
  // Whoever leads or oversees sees all of the agency; everybody else what they are named for and what nobody has taken, a
  // range of an index each. The database holds to the same by itself. IS TRUE keeps the agency from choosing the index: it
  // would read the whole agency for the few rows of a desk.
  const rows = seesAll(actor)
    ? range([`p.agency_id = ${MY_AGENCY}`])
    : `SELECT f.* FROM unnest(ARRAY[(SELECT app.my_person()), ${MY_AGENCY}]) AS desk(id) CROSS JOIN LATERAL
         (${range(['p.desk = desk.id', `(p.agency_id = ${MY_AGENCY}) IS TRUE`])}) f ORDER BY ${inOrder('f')} LIMIT ${limit}`;
  const [read] = await readAs<{ rows: WorklistRow[] }>(
    db,
    key,
    actor,
    { purpose: 'list' },
    `WITH page AS MATERIALIZED (
       SELECT p.case_id AS id, p.basis, p.status, p.phase, p.card, p.${order}::text AS at, p.changed_at AS "changedAt" FROM (${rows}) p)
     SELECT (SELECT coalesce(jsonb_agg(to_jsonb(page)), '[]') FROM page) AS rows,
       app.note_list((SELECT array_agg(s.id) FROM (SELECT id FROM page LIMIT ${bind(String(query.limit), 'integer')}) s)) AS noted`,
    args,
  );
  const found = read?.rows ?? [];
  const page = found.slice(0, query.limit);
  const last = page.at(-1);
  return { rows: page, next: found.length > query.limit && last !== undefined ? { at: last.at, id: last.id } : null };
}

const MY_AGENCY = '(SELECT app.my_agency())';

/** Whether somebody's lists show all of their agency; the others show what they are named for and what nobody has taken. */
export function seesAll({ role }: Actor): boolean {
  return role === 'supervisor' || role === 'auditor';
}
