import type { Actor } from '@loive/domain';
import type { ActorTx } from '../with-actor.js';
import type { CaseRecord, DutyRow, ParticipantRow } from './case-record.js';

/** Columns of a case as JSON with the names of {@link CaseRecord}; `c` is the case. */
export const CASE_JSON = /* sql */ `
  jsonb_build_object('id', c.id, 'code', c.code, 'version', c.version, 'head', c.head,
    'chartVersion', c.chart_version, 'stage', c.stage, 'facts', c.facts, 'milestones', c.milestones,
    'held', c.held, 'alias', c.alias, 'ownerAgencyId', c.owner_agency_id,
    'assignee', (SELECT jsonb_build_object('id', h.id, 'name', h.name) FROM people h WHERE h.id = c.assignee_id),
    'openedAt', c.opened_at, 'updatedAt', c.updated_at)`;

/** Duties of the case `c`, oldest first, as JSON with the names of {@link DutyRow}. */
export const DUTIES_JSON = /* sql */ `
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'pathway', d.pathway, 'step', d.step, 'kind', d.kind,
      'state', d.state, 'ownerType', d.owner_type, 'ownerAgencyId', d.owner_agency_id, 'unresolved', d.unresolved,
      'withAgencyIds', to_jsonb(d.with_agency_ids), 'openedAt', d.opened_at, 'anchorAt', d.anchor_at,
      'dueAt', d.due_at, 'operationalTarget', d.operational_target, 'citation', d.citation,
      'verified', d.verified, 'blocksClosing', d.blocks_closing, 'metAt', d.met_at,
      'ground', d.ground, 'openedSeq', d.opened_seq, 'endedSeq', d.ended_seq) ORDER BY d.opened_seq, d.step COLLATE "C"), '[]')
    FROM duties d WHERE d.case_id = c.id)`;

/** Access rows of the case `c` as JSON with the names of {@link ParticipantRow}. */
export const PARTICIPANTS_JSON = /* sql */ `
  (SELECT coalesce(jsonb_agg(jsonb_build_object('agencyId', p.agency_id, 'basis', p.basis, 'since', p.since,
      'until', p.until) ORDER BY p.since, p.agency_id), '[]')
    FROM participants p WHERE p.case_id = c.id)`;

/** The first answer to a request, as remembered. */
export interface RememberedAnswer {
  readonly bodyHash: string;
  readonly status: number;
  readonly body: unknown;
}

/** What is read once the case row is locked; `now` is the database's clock after the wait. */
export interface Locked {
  readonly now: string;
  readonly answer: RememberedAnswer | null;
  readonly record: CaseRecord;
}

interface LockedRow {
  now: Date;
  answer: RememberedAnswer | null;
  case: Omit<CaseRecord, 'duties' | 'participants' | 'referrals' | 'openReferrals'>;
  duties: DutyRow[];
  participants: ParticipantRow[];
}

/** The remembered answer to a request of this person; `$1` person, `$2` route, `$3` key. */
const ANSWER_JSON = /* sql */ `
  (SELECT json_build_object('bodyHash', a.body_hash, 'status', a.status, 'body', a.answer)
    FROM answers a WHERE a.person_id = $1 AND a.route = $2 AND a.key = $3)`;

/**
 * Locks the case, then reads it and all that belongs to it; null when this actor may not change it.
 * Two statements, because what is read must be newer than the lock.
 */
export async function lockCase(
  tx: ActorTx,
  actor: Actor,
  caseId: string,
  request: { route: string; key: string },
): Promise<Locked | null> {
  const locked = await tx.query('SELECT 1 FROM cases WHERE id = $1 FOR UPDATE', [caseId]);
  if (locked.length === 0) return null;
  const [row] = await tx.query<LockedRow>(
    `SELECT clock_timestamp() AS now, ${ANSWER_JSON} AS answer, ${CASE_JSON} AS case, ${DUTIES_JSON} AS duties,
       ${PARTICIPANTS_JSON} AS participants
     FROM cases c WHERE c.id = $4`,
    [actor.personId, request.route, request.key, caseId],
  );
  if (row === undefined) return null;
  const record = caseRecordOf(row);
  return { now: row.now.toISOString(), answer: row.answer, record };
}

/** Draws a number for a new case and looks for a remembered answer, in one statement. */
export async function prepareOpening(
  tx: ActorTx,
  actor: Actor,
  request: { route: string; key: string },
): Promise<{ now: string; number: number; answer: RememberedAnswer | null }> {
  const rows = await tx.query<{ now: Date; number: string; answer: RememberedAnswer | null }>(
    `SELECT clock_timestamp() AS now, nextval('case_numbers') AS number, ${ANSWER_JSON} AS answer`,
    [actor.personId, request.route, request.key],
  );
  const [row] = rows;
  if (row === undefined) throw new Error('the database gave no number for a case');
  return { now: row.now.toISOString(), number: Number(row.number), answer: row.answer };
}

/** Rows of {@link CASE_JSON}, {@link DUTIES_JSON} and {@link PARTICIPANTS_JSON} as one record. */
export function caseRecordOf(row: Pick<LockedRow, 'case' | 'duties' | 'participants'>): CaseRecord {
  return {
    ...row.case,
    referrals: [],
    openReferrals: 0,
    openedAt: instant(row.case.openedAt),
    updatedAt: instant(row.case.updatedAt),
    duties: row.duties.map((duty) => ({
      ...duty,
      openedAt: instant(duty.openedAt),
      anchorAt: instantOrNull(duty.anchorAt),
      dueAt: instantOrNull(duty.dueAt),
      metAt: instantOrNull(duty.metAt),
    })),
    participants: row.participants.map((participant) => ({
      ...participant,
      since: instant(participant.since),
      until: instantOrNull(participant.until),
    })),
  };
}

// The database writes microseconds and an offset; the wire and the rules have milliseconds in UTC.
function instant(text: string): string {
  return new Date(text).toISOString();
}

function instantOrNull(text: string | null): string | null {
  return text === null ? null : instant(text);
}
