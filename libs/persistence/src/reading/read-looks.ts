import type { Actor, Compartment, Purpose, Role } from '@loive/domain';
import type { DataSource } from 'typeorm';
import { instant } from '../recorder/standing/instants.js';
import type { Access, TicketKey } from '../ticket.js';
import { readAs } from '../with-actor.js';

/** One look into a case, as it was written down. */
export interface LookRow {
  readonly id: string;
  readonly at: string;
  /** Null where the reader is told agency and role alone. */
  readonly person: { readonly id: string; readonly name: string } | null;
  readonly agencyId: string;
  readonly role: Role;
  readonly purpose: Purpose;
  /** What was opened; empty for a look at the page. */
  readonly compartments: readonly Compartment[];
}

/** Where a page of looks ended. */
export interface LookPlace {
  readonly at: string;
  readonly id: string;
}

/** A page, newest first, and where the next one starts. */
export interface LookPage {
  readonly rows: readonly LookRow[];
  readonly next: LookPlace | null;
}

type StoredLook = Omit<LookRow, 'compartments'> & { readonly compartments: readonly Compartment[] | null; readonly place: string };

/** One page of the looks into a case, newest first; null when they are not there for this reader. This look is among them. */
export async function readLooks(
  db: DataSource,
  key: TicketKey,
  actor: Actor,
  { access, after, limit }: { readonly access: Access & { readonly case: string }; readonly after?: LookPlace | undefined; readonly limit: number },
): Promise<LookPage | null> {
  // Oversight asks by a role that reads no name.
  const person = actor.role === 'auditor' ? 'NULL::jsonb' : `(SELECT jsonb_build_object('id', p.id, 'name', p.name) FROM people p WHERE p.id = l.person_id)`;
  const [read] = await readAs<{ mayAsk: boolean; rows: StoredLook[] }>(
    db,
    key,
    actor,
    access,
    `SELECT app.case_for($1[4]) = $1[1]::uuid AS "mayAsk", (SELECT coalesce(jsonb_agg(to_jsonb(t)), '[]') FROM (
       SELECT l.id, l.at, l.at::text AS place, l.agency_id AS "agencyId", l.role, l.purpose, l.compartments, ${person} AS person
       FROM read_log l WHERE l.case_id = $1[1]::uuid AND ($1[2] IS NULL OR (l.at, l.id) < ($1[2]::timestamptz, $1[3]::uuid))
       ORDER BY l.at DESC, l.id DESC LIMIT $1[5]::integer) t) AS rows`,
    [access.case, after?.at ?? null, after?.id ?? null, actor.role === 'auditor' ? 'audit.seeReads' : 'seeReads', limit + 1],
  );
  if (read?.mayAsk !== true) return null;
  const page = read.rows.slice(0, limit);
  const last = page.at(-1);
  return {
    rows: page.map(({ place: _place, ...look }) => ({ ...look, at: instant(look.at), compartments: look.compartments ?? [] })),
    next: read.rows.length > limit && last !== undefined ? { at: last.place, id: last.id } : null,
  };
}
