import type { Actor, Rescue } from '@loive/domain';
import type { DataSource } from 'typeorm';
import { instant } from '../recorder/standing/instants.js';
import { RESCUE_JSON, rescueOf } from '../recorder/writes/rescue-link.js';
import type { TicketKey } from '../ticket.js';
import { readAs } from '../with-actor.js';
import type { WorklistRow } from './worklist.js';

/** A rescue as the agency that recorded it reads it. */
export interface RescueRow {
  readonly rescue: Rescue;
  /** How many of its people have a case that stands in the reader's own lists. */
  readonly opened: number;
  readonly createdAt: string;
}

/** A rescue with those of its cases that stand in the reader's own lists, in the order in which they were opened, numbered without the others. */
export interface RescueSheet extends RescueRow {
  readonly cases: readonly { readonly number: number; readonly row: WorklistRow }[];
}

/** Where a page of rescues ended. */
export interface RescuePlace {
  readonly at: string;
  readonly id: string;
}

/** A page of rescues, newest first. */
export interface RescuePage {
  readonly rows: readonly RescueRow[];
  readonly next: RescuePlace | null;
}

// A count or a number that knew of more cases would tell whoever is sealed out of one that there is one.
const MINE = /* sql */ `rescue_cases c JOIN participants p ON p.case_id = c.case_id AND p.agency_id = (SELECT app.my_agency())
  AND (p.until IS NULL OR p.until > now())`;
const ROW = /* sql */ `${RESCUE_JSON} AS rescue, (SELECT count(*)::integer FROM ${MINE} WHERE c.rescue_id = r.id) AS opened, r.created_at AS "createdAt"`;

/** Rescues of the reader's agency; row security decides which cases of them it is shown. */
export class RescueReader {
  constructor(
    private readonly db: DataSource,
    private readonly key: TicketKey,
  ) {}

  /** One page of the rescues that the reader's agency recorded. */
  async list(actor: Actor, after: RescuePlace | undefined, limit: number): Promise<RescuePage> {
    const found = await readAs<RescueRow & { at: string }>(
      this.db,
      this.key,
      actor,
      { purpose: 'list' },
      `SELECT ${ROW}, r.created_at::text AS at FROM rescues r
       WHERE $1[1] IS NULL OR (r.created_at, r.id) < ($1[1]::timestamptz, $1[2]::uuid)
       ORDER BY r.created_at DESC, r.id DESC LIMIT $1[3]::integer`,
      [after?.at ?? null, after?.id ?? null, limit + 1],
    );
    const page = found.slice(0, limit);
    const last = page.at(-1);
    return { rows: page.map(rowOf), next: found.length > limit && last !== undefined ? { at: last.at, id: last.rescue.id } : null };
  }

  /** One rescue; null when this reader's agency recorded none of that id. What it shows of cases is written down as a list. */
  async find(actor: Actor, id: string): Promise<RescueSheet | null> {
    const [found] = await readAs<RescueSheet>(
      this.db,
      this.key,
      actor,
      { purpose: 'list' },
      `WITH shown AS MATERIALIZED (
         SELECT row_number() OVER (ORDER BY c.number) AS number, p.case_id, jsonb_build_object('id', p.case_id, 'basis', p.basis, 'status', p.status, 'phase', p.phase,
           'card', p.card, 'at', p.due_at, 'changedAt', p.changed_at) AS row
         FROM ${MINE}
         WHERE c.rescue_id = $1[1]::uuid)
       SELECT ${ROW}, (SELECT coalesce(jsonb_agg(jsonb_build_object('number', s.number, 'row', s.row) ORDER BY s.number), '[]') FROM shown s) AS cases,
         app.note_list((SELECT array_agg(s.case_id ORDER BY s.number) FROM shown s)) AS noted
       FROM rescues r WHERE r.id = $1[1]::uuid`,
      [id],
    );
    return found === undefined ? null : { ...rowOf(found), cases: found.cases };
  }
}

function rowOf({ rescue, opened, createdAt }: RescueRow): RescueRow {
  return { rescue: rescueOf(rescue), opened, createdAt: instant(createdAt) };
}
