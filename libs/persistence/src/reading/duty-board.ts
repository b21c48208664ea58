import type { Actor, Rung } from '@loive/domain';
import type { DataSource } from 'typeorm';
import type { DutyRow, Named } from '../recorder/standing/case-record.js';
import { instant } from '../recorder/standing/instants.js';
import { DUTY_JSON, dutyRowOf } from '../recorder/standing/load.js';
import type { TicketKey } from '../ticket.js';
import { readAs } from '../with-actor.js';
import { seesAll } from './worklist.js';

/**
 * Which open duties: of the cases one is named for, of the whole agency, those past their limit, those whose later limit waits
 * for a second person, those that nobody answers for in the cases that the agency leads.
 */
export const DUTY_BOXES = ['mine', 'agency', 'overdue', 'ownerless', 'toConfirm'] as const;
export type DutyBox = (typeof DUTY_BOXES)[number];

/** A page of the duty board. */
export interface DutyBoardQuery {
  readonly box: DutyBox;
  /** Only what lies on the desk of this person of the agency. */
  readonly person?: string;
  readonly after?: DutyBoardPlace;
  readonly limit: number;
  /** The instants at which today and the three days after it end. */
  readonly ends: { readonly today: string; readonly threeDays: string };
}

/** Where a page ended: when the duty presses as the database wrote it, and its id. */
export interface DutyBoardPlace {
  readonly at: string;
  readonly id: string;
}

/** A line of the board: the duty with what lists tell of its case or, to who received it with a referral, of that. */
export interface DutyBoardRow {
  readonly duty: DutyRow;
  /** Null for the receiver of a referral, as are code and alias. */
  readonly caseId: string | null;
  readonly code: string | null;
  readonly alias: string | null;
  /** Code of the referral that it came with, where the reader stands at its receiving end alone. */
  readonly referralCode: string | null;
  readonly assignee: Named | null;
  /** On which rung of its ladder somebody was told last that its limit has passed, and when; null: nobody was. */
  readonly told: { readonly rung: Rung; readonly at: string } | null;
  readonly at: string;
}

/** How many are past their limit, due before today ends, and in the three days after; 100 stands for more than 99. */
export interface DutyCounts {
  readonly overdue: number;
  readonly today: number;
  readonly threeDays: number;
}

/** One page, where the next one starts, and counts of the desk or agency that was asked for. */
export interface DutyBoardPage {
  readonly rows: readonly DutyBoardRow[];
  readonly next: DutyBoardPlace | null;
  readonly counts: DutyCounts;
}

/** A board with nothing on it. */
export const EMPTY_BOARD: DutyBoardPage = { rows: [], next: null, counts: { overdue: 0, today: 0, threeDays: 0 } };

const ORDER = 'board_at, id';
const START: DutyBoardPlace = { at: '-infinity', id: '00000000-0000-0000-0000-000000000000' };
const NARROWED: Readonly<Record<DutyBox, string>> = {
  mine: '',
  agency: '',
  overdue: ' AND d.board_at <= now()',
  ownerless: ' AND d.owner_agency_id IS NULL',
  toConfirm: ' AND d.extension_asked IS NOT NULL',
};

/** One page of the open duties that the reader's agency answers for, with those of nobody in the cases that it leads, the most pressing first, with the counts, in one statement. */
export async function readDutyBoard(db: DataSource, key: TicketKey, actor: Actor, query: DutyBoardQuery): Promise<DutyBoardPage> {
  const args: string[] = [];
  const bind = (value: string, type: string): string => `$1[${args.push(value)}]::${type}`;
  const person = query.box === 'mine' ? actor.personId : query.person;
  // As values, not as questions to the ticket: the rules ask that for each row, and nothing else is shown.
  const agency = bind(actor.agencyId, 'uuid');
  const desks = person === undefined ? [bind(actor.personId, 'uuid'), agency] : [bind(person, 'uuid')];
  const ofAgency = `d.board_agency_id = ${agency}`;
  // IS TRUE keeps the agency from choosing the index: it would read the whole agency for the few rows of a desk.
  const onDesk = (desk: string): string => `d.desk = ${desk} AND (${ofAgency}) IS TRUE`;
  const wholeAgency = person === undefined && seesAll(actor);
  const ranges = wholeAgency ? [ofAgency] : desks.map(onDesk);
  // One text for every page, so that one plan is kept.
  const { at, id } = query.after ?? START;
  const also = `${NARROWED[query.box]} AND (d.board_at, d.id) > (${bind(at, 'timestamptz')}, ${bind(id, 'uuid')})`;
  const [shown, limit] = [bind(String(query.limit), 'integer'), bind(String(query.limit + 1), 'integer')];
  const [today, threeDays] = [bind(query.ends.today, 'timestamptz'), bind(query.ends.threeDays, 'timestamptz')];
  const counted = wholeAgency ? ofAgency : onDesk(`ANY (ARRAY[${desks.join(', ')}])`);
  const ofReferral = `d.tie = 'referral'`;
  const [read] = await readAs<{ rows: DutyBoardRow[]; counts: DutyCounts }>(
    db,
    key,
    actor,
    { purpose: 'list' },
    `WITH page AS MATERIALIZED (SELECT f.* FROM (${ranges
      .map((range) => `(SELECT d.* FROM duties d WHERE d.state = 'open' AND ${range}${also} ORDER BY ${ORDER} LIMIT ${limit})`)
      .join(' UNION ALL ')}) f ORDER BY ${ORDER} LIMIT ${limit}),
       lines AS MATERIALIZED (SELECT ${DUTY_JSON} AS duty, CASE WHEN ${ofReferral} THEN NULL ELSE d.case_id END AS "caseId", p.card ->> 'code' AS code,
           p.card ->> 'alias' AS alias, p.card -> 'assignee' AS assignee, r.code AS "referralCode",
           CASE WHEN d.told_due_at = d.due_at THEN jsonb_build_object('rung', d.told_rung, 'at', d.told_at) END AS told, d.board_at::text AS at, coalesce(d.referral_id, d.case_id) AS noted
         FROM page d
           LEFT JOIN (SELECT p.* FROM participants p WHERE p.case_id = ANY (ARRAY(SELECT s.case_id FROM (SELECT case_id, tie FROM page LIMIT ${shown}) s WHERE s.tie <> 'referral'))
             AND p.agency_id = ${agency}) p ON p.case_id = d.case_id AND d.tie <> 'referral'
           LEFT JOIN referrals r ON r.id = d.referral_id AND ${ofReferral}
         ORDER BY d.board_at, d.id)
     SELECT (SELECT coalesce(jsonb_agg(to_jsonb(lines) - 'noted'), '[]') FROM lines) AS rows,
       (SELECT jsonb_object_agg(w.name, n.count) FROM (VALUES ('overdue', '-infinity', now()), ('today', now(), ${today}),
           ('threeDays', greatest(now(), ${today}), ${threeDays})) AS w(name, since, until)
         CROSS JOIN LATERAL (SELECT count(*) FROM (SELECT 1 FROM duties d
           WHERE d.state = 'open' AND ${counted} AND d.board_at > w.since AND d.board_at <= w.until LIMIT 100) c) n) AS counts,
       app.note_list((SELECT array_agg(DISTINCT s.noted) FROM (SELECT noted FROM lines LIMIT ${shown}) s)) AS noted`,
    args,
  );
  if (read === undefined) return EMPTY_BOARD;
  const page = read.rows.slice(0, query.limit).map((row) => ({ ...row, duty: dutyRowOf(row.duty), told: row.told && { ...row.told, at: instant(row.told.at) } }));
  const last = page.at(-1);
  return { rows: page, next: read.rows.length > query.limit && last !== undefined ? { at: last.at, id: last.duty.id } : null, counts: read.counts };
}
