import { GLASS_DAYS, GLASS_TIMES, GLASS_WAITS_HOURS, type Actor, type Basis, type Grant } from '@loive/domain';
import type { DataSource } from 'typeorm';
import type { Named } from '../recorder/standing/case-record.js';
import { grantJson, grantOf } from '../recorder/standing/grant-rows.js';
import type { TicketKey } from '../ticket.js';
import { readAs } from '../with-actor.js';

/** Which broken glasses: one's own, those that wait for a second person, those that nobody has reviewed. */
export type GlassBox = 'mine' | 'toConfirm' | 'toReview';

/** Where a page of broken glasses ended. */
export interface GlassPlace {
  readonly at: string;
  readonly id: string;
}

/** A row of a box. */
export interface GlassRow {
  readonly grant: Grant;
  readonly code: string;
  /** Null for oversight, which reads no names. */
  readonly person: Named | null;
  /** The tie of the reader's agency to the case; null: none. */
  readonly basis: Basis | null;
}

/** A page, newest first. */
export interface GlassPage {
  /** The database's clock. */
  readonly now: string;
  readonly rows: readonly GlassRow[];
  readonly next: GlassPlace | null;
  /** How often the reader may still break the glass in these days. */
  readonly left: number;
}

const BOXES: Readonly<Record<GlassBox, string>> = {
  mine: 'g.person_id = (SELECT app.my_person())',
  toConfirm: `g.state = 'waiting' AND g.since > now() - interval '${GLASS_WAITS_HOURS} hours' AND g.person_id <> (SELECT app.my_person()) AND g.agency_id = (SELECT app.my_agency())`,
  toReview: `g.state = 'live' AND g.reviewed_seq IS NULL AND g.person_id <> (SELECT app.my_person()) AND g.confirmed_by IS DISTINCT FROM (SELECT app.my_person())`,
};

/** Broken glasses as far as the reader answers for them; row security decides which these are. */
export class GlassReader {
  constructor(
    private readonly db: DataSource,
    private readonly key: TicketKey,
  ) {}

  /** One page of a box. */
  async list(actor: Actor, { box, after, limit }: { readonly box: GlassBox; readonly after?: GlassPlace; readonly limit: number }): Promise<GlassPage> {
    const name = actor.role === 'auditor' ? 'NULL::text' : '(SELECT n.name FROM people n WHERE n.id = g.person_id)';
    const [read] = await readAs<{ now: string; rows: StoredRow[]; broken: number }>(
      this.db,
      this.key,
      actor,
      { purpose: 'list' },
      `WITH page AS MATERIALIZED (
         SELECT g.id, g.case_id, g.since, ${grantJson('NULL::uuid')} AS grant, g.case_code AS code, ${name} AS name, g.since::text AS place,
           (SELECT p.basis FROM participants p WHERE p.case_id = g.case_id AND p.agency_id = (SELECT app.my_agency())) AS basis
         FROM grants g WHERE g.kind = 'breakGlass' AND ${BOXES[box]}
           AND ($1[1] IS NULL OR (g.since, g.id) < ($1[1]::timestamptz, $1[2]::uuid))
         ORDER BY g.since DESC, g.id DESC LIMIT $1[3]::integer)
       SELECT clock_timestamp() AS now,
         (SELECT count(*)::integer FROM app.own_glass(now() - make_interval(days => ${GLASS_DAYS}))) AS broken,
         (SELECT coalesce(jsonb_agg(to_jsonb(r) - 'id' - 'case_id' - 'since' ORDER BY r.since DESC, r.id DESC), '[]') FROM page r) AS rows,
         app.note_list((SELECT array_agg(s.case_id) FROM (SELECT case_id FROM page ORDER BY since DESC, id DESC LIMIT $1[3]::integer - 1) s)) AS noted`,
      [after?.at ?? null, after?.id ?? null, limit + 1],
    );
    const found = read?.rows ?? [];
    const page = found.slice(0, limit);
    const last = page.at(-1);
    return {
      now: new Date(read?.now ?? 0).toISOString(),
      rows: page.map(glassRowOf),
      next: found.length > limit && last !== undefined ? { at: last.place, id: last.grant.id } : null,
      left: Math.max(0, GLASS_TIMES - (read?.broken ?? GLASS_TIMES)),
    };
  }
}

interface StoredRow {
  readonly grant: Grant;
  readonly code: string;
  readonly name: string | null;
  readonly place: string;
  readonly basis: Basis | null;
}

function glassRowOf({ grant, code, name, basis }: StoredRow): GlassRow {
  const { personId } = grant;
  return { grant: grantOf(grant), code, person: name === null || personId === null ? null : { id: personId, name }, basis };
}
