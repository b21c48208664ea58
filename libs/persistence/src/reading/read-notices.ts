import type { Actor, NoticeAbout } from '@loive/domain';
import type { DataSource } from 'typeorm';
import type { TicketKey } from '../ticket.js';
import { readAs, withActor } from '../with-actor.js';

/** A notice: what kind of thing waits and where, never what it says. */
export interface NoticeRow {
  readonly id: string;
  readonly about: NoticeAbout;
  readonly caseId: string | null;
  readonly referralId: string | null;
  /** The colleague whom it is about. */
  readonly person: { readonly id: string; readonly name: string } | null;
  readonly createdAt: string;
  readonly read: boolean;
  readonly escalated: boolean;
}

/** Where a page of notices ended. */
export interface NoticePlace {
  readonly at: string;
  readonly id: string;
}

/** A page, newest first, and how many are unread (at most 100). */
export interface NoticePage {
  readonly rows: readonly NoticeRow[];
  readonly next: NoticePlace | null;
  readonly unread: number;
}

/** Notices of the reader's agency, with the reader's own marks. */
export class NoticeReader {
  constructor(
    private readonly db: DataSource,
    private readonly key: TicketKey,
  ) {}

  /** One page of notices, newest first. */
  async list(actor: Actor, query: { readonly after?: NoticePlace; readonly limit: number }): Promise<NoticePage> {
    const [row] = await readAs<{ rows: (NoticeRow & { place: string })[]; unread: number }>(
      this.db,
      this.key,
      actor,
      { purpose: 'list' },
      `WITH page AS MATERIALIZED (
           SELECT n.id, n.about, n.case_id AS "caseId", n.referral_id AS "referralId",
             (SELECT jsonb_build_object('id', p.id, 'name', p.name) FROM people p WHERE p.id = n.person_id) AS person, n.created_at AS "createdAt",
             n.created_at::text AS place, n.escalated,
             EXISTS (SELECT 1 FROM notice_reads r WHERE r.notice_id = n.id AND r.person_id = (SELECT app.my_person())) AS read
           FROM notices n WHERE n.agency_id = (SELECT app.my_agency())
             AND ($1[1] IS NULL OR (n.created_at, n.id) < ($1[1]::timestamptz, $1[2]::uuid))
           ORDER BY n.created_at DESC, n.id DESC LIMIT $1[3]::integer)
       SELECT (SELECT coalesce(jsonb_agg(to_jsonb(n) ORDER BY n."createdAt" DESC, n.id DESC), '[]') FROM page n) AS rows,
         app.note_list((SELECT array_agg(coalesce(s."referralId", s."caseId")) FROM (SELECT "referralId", "caseId" FROM page
           ORDER BY "createdAt" DESC, id DESC LIMIT $1[3]::integer - 1) s WHERE coalesce(s."referralId", s."caseId") IS NOT NULL)) AS noted,
         (SELECT count(*)::integer FROM (
           SELECT 1 FROM notices n WHERE n.agency_id = (SELECT app.my_agency())
             AND NOT EXISTS (SELECT 1 FROM notice_reads r WHERE r.notice_id = n.id AND r.person_id = (SELECT app.my_person()))
           LIMIT 100) u) AS unread`,
      [query.after?.at ?? null, query.after?.id ?? null, query.limit + 1],
    );
    const found = row?.rows ?? [];
    const page = found.slice(0, query.limit);
    const last = page.at(-1);
    return {
      rows: page.map(({ place: _place, ...notice }) => ({ ...notice, createdAt: new Date(notice.createdAt).toISOString() })),
      next: found.length > query.limit && last !== undefined ? { at: last.place, id: last.id } : null,
      unread: row?.unread ?? 0,
    };
  }

  /** Marks notices as read by this person; ids that are not there for them are passed over. */
  async markRead(actor: Actor, ids: readonly string[]): Promise<void> {
    await withActor(this.db, this.key, actor, { purpose: 'list' }, (tx) =>
      tx.query(
        `INSERT INTO notice_reads (person_id, notice_id, read_at)
         SELECT $1, n.id, now() FROM notices n WHERE n.id = ANY ($2::uuid[]) AND n.agency_id = (SELECT app.my_agency())
         ON CONFLICT DO NOTHING`,
        [actor.personId, ids],
      ),
    );
  }
}
