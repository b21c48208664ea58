import { join } from 'node:path';
import { openedAnswer } from '@loive/persistence';
import { readKey } from '@loive/platform';
import type pg from 'pg';
import { opened, type SealedValue } from '../sealed.js';

/** What the database holds of all cases, read past row security. */
export interface Held {
  readonly cases: readonly HeldCase[];
  readonly events: readonly HeldEvent[];
  /** Salted values: `table` is `event_records`, a compartment's, or the commitment's name in a referral; salts in hex. */
  readonly salted: readonly { table: string; caseId: string; seq: number; salt: string; values: unknown }[];
  readonly outbox: readonly { caseId: string; seq: number; effect: string; dutyId: string | null }[];
  readonly answers: readonly { route: string; key: string; status: number; answer: HeldAnswer }[];
}

/** A case row with its access rows and duties. */
export interface HeldCase {
  readonly id: string;
  readonly version: number;
  readonly head: string;
  readonly stage: unknown;
  readonly ownerAgencyId: string;
  /** What was said is gone, and what was answered; the last event did it. */
  readonly erased: boolean;
  readonly participants: readonly { agencyId: string; basis: string }[];
  readonly duties: readonly { id: string; state: string; dueAt: string | null; openedSeq: number; endedSeq: number | null }[];
}

/** A row of the timeline. */
export interface HeldEvent {
  readonly caseId: string;
  readonly seq: number;
  readonly body: HeldBody;
  readonly hash: string;
}

/** The part of an event's body that is looked at. */
export interface HeldBody {
  readonly type: string;
  readonly role: string;
  readonly commits: Readonly<Record<string, string>>;
}

/**
 * A remembered answer as far as it is looked at; the demo's own hold agency ids in place of agencies. Of a
 * step of a referral only its place is remembered, told here as its place in the chain of the case.
 */
export interface HeldAnswer {
  readonly id: string;
  readonly version: number;
  readonly stage?: unknown;
  readonly duties: readonly { id: string; state: string }[];
  readonly participants: readonly { agency?: { id: string }; agencyId?: string; basis: string }[];
}

/** Compartment -> table, and the record of the event itself. */
export const SALTED_TABLES: Readonly<Record<string, string>> = {
  record: 'event_records',
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

const CASES = `
  SELECT c.id, c.version, c.head, c.stage, c.owner_agency_id AS "ownerAgencyId", c.erased,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('agencyId', p.agency_id, 'basis', p.basis)), '[]')
      FROM participants p WHERE p.case_id = c.id) AS participants,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'state', d.state, 'dueAt', d.due_at, 'openedSeq', d.opened_seq,
        'endedSeq', d.ended_seq)), '[]') FROM duties d WHERE d.case_id = c.id) AS duties
  FROM cases c`;

const PLAIN = `
  SELECT 'event_records' AS table, case_id AS "caseId", seq, encode(salt, 'hex') AS salt, payload AS values FROM event_records
  UNION ALL SELECT part || ':' || referral_id, case_id, seq, encode(salt, 'hex'), fields FROM referral_entries WHERE sealed IS NULL`;

const SEALED = Object.entries(SALTED_TABLES)
  .filter(([name]) => name !== 'record')
  .map(([name, table]) => `SELECT '${table}' AS shown, '${table}' AS table, '${name}' AS name, 'sealed' AS column, case_id AS "caseId", seq, sealed FROM ${table}`)
  .concat(`SELECT part || ':' || referral_id, 'referral_entries', part, part || ':' || referral_id, case_id, seq, sealed FROM referral_entries WHERE sealed IS NOT NULL`)
  .join(' UNION ALL ');

const ANSWERS = `
  SELECT a.route, a.key, a.status, a.person_id AS "personId", encode(a.sealed, 'hex') AS sealed, CASE WHEN v.case_id IS NULL THEN a.answer
    ELSE json_build_object('id', v.case_id, 'version', v.seq) END AS answer
  FROM answers a LEFT JOIN referral_events v
    ON v.referral_id::text = a.answer ->> 'id' AND v.version::text = a.answer ->> 'version'`;

/** Reads all of it on the owner's connection, in one snapshot where a transaction is open; what is sealed is opened with the keys of the run's `dataDir`. */
export async function readHeld(db: pg.Client, dataDir: string): Promise<Held> {
  const rows = async <Row>(sql: string): Promise<Row[]> => (await db.query(sql)).rows as Row[];
  const sealed = await rows<SealedValue & { shown: string }>(SEALED);
  const values = await opened(dataDir, sealed);
  const codes = readKey(join(dataDir, 'keys', 'codes.key'));
  return {
    cases: await rows(CASES),
    events: await rows('SELECT case_id AS "caseId", seq, body, hash FROM timeline_events ORDER BY case_id, seq'),
    salted: [
      ...(await rows<Held['salted'][number]>(PLAIN)),
      // One that does not open keeps its place and fits no commitment.
      ...sealed.map(({ shown, caseId, seq }, index) => ({ table: shown, caseId, seq, salt: values[index]?.salt ?? '', values: values[index]?.fields ?? {} })),
    ],
    outbox: await rows(`SELECT case_id AS "caseId", seq, effect, ids ->> 'dutyId' AS "dutyId" FROM outbox`),
    answers: (await rows<Held['answers'][number] & { personId: string; sealed: string | null }>(ANSWERS)).map(({ personId, sealed, ...row }) => ({
      ...row,
      answer: openedAnswer({ body: row.answer, sealed }, { personId, route: row.route, key: row.key }, codes) as HeldAnswer,
    })),
  };
}
