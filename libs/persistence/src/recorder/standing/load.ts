import { CHART_VERSION, onPresentChart, type ActingActor, type AtOnceTarget, type Grant, type LawSettings } from '@loive/domain';
import { AT_ONCE_JSON, lawSettingsOf } from '../../at-once-targets.js';
import type { ActorTx } from '../../with-actor.js';
import { openReferralsOf, type CaseRecord, type DutyRow, type ParticipantRow, type SealRow } from './case-record.js';
import { GRANTS_JSON, SEALS_JSON, grantOf, sealOf } from './grant-rows.js';
import { instant, instantOrNull } from './instants.js';
import { REFERRALS_JSON, referralRowOf } from './referral-json.js';
import type { ReferralRow } from './referral-row.js';

/** Columns of a case as JSON with the names of {@link CaseRecord}; `c` is the case. */
export const CASE_JSON = /* sql */ `
  jsonb_build_object('id', c.id, 'code', c.code, 'version', c.version, 'head', c.head,
    'chartVersion', c.chart_version, 'stage', c.stage, 'facts', c.facts, 'milestones', c.milestones,
    'held', c.held, 'alias', c.alias, 'ownerAgencyId', c.owner_agency_id,
    'assignee', (SELECT jsonb_build_object('id', h.id, 'name', h.name) FROM people h WHERE h.id = c.assignee_id),
    'openedAt', c.opened_at, 'updatedAt', c.updated_at)`;

/** The duty `d` as JSON with the names of {@link DutyRow}. */
export const DUTY_JSON = /* sql */ `
  jsonb_build_object('id', d.id, 'pathway', d.pathway, 'step', d.step, 'referralId', d.referral_id, 'kind', d.kind,
    'state', d.state, 'ownerType', d.owner_type, 'ownerAgencyId', d.owner_agency_id, 'unresolved', d.unresolved,
    'withAgencyIds', to_jsonb(d.with_agency_ids), 'openedAt', d.opened_at, 'anchorAt', d.anchor_at,
    'dueAt', d.due_at, 'lawDueAt', coalesce(d.law_due_at, d.due_at), 'pauses', d.pauses, 'extension', d.extension,
    'extensionAsked', d.extension_asked, 'operationalTarget', d.operational_target, 'citation', d.citation,
    'verified', d.verified, 'blocksClosing', d.blocks_closing, 'metAt', d.met_at,
    'ground', d.ground, 'openedSeq', d.opened_seq, 'endedSeq', d.ended_seq)`;

/** Duties of the case `c`, oldest first, as JSON with the names of {@link DutyRow}. */
export const DUTIES_JSON = /* sql */ `
  (SELECT coalesce(jsonb_agg(${DUTY_JSON} ORDER BY d.opened_seq, d.step COLLATE "C"), '[]')
    FROM duties d WHERE d.case_id = c.id)`;

/** Access rows of the case `c` as JSON with the names of {@link ParticipantRow}. */
export const PARTICIPANTS_JSON = /* sql */ `
  (SELECT coalesce(jsonb_agg(jsonb_build_object('agencyId', p.agency_id, 'basis', p.basis, 'since', p.since,
      'until', p.until, 'assignee', (SELECT jsonb_build_object('id', h.id, 'name', h.name) FROM people h WHERE h.id = p.assignee_id))
      ORDER BY p.since, p.agency_id), '[]')
    FROM participants p WHERE p.case_id = c.id)`;

/** The first answer to a request, as remembered. */
export interface RememberedAnswer {
  readonly bodyHash: string;
  readonly status: number;
  readonly body: unknown;
  /** All that was answered, in hex; null: `body` is. */
  readonly sealed: string | null;
}

/** What is read once the case row is locked; `now` is the database's clock after the wait. */
export interface Locked {
  readonly now: string;
  readonly answer: RememberedAnswer | null;
  readonly record: CaseRecord;
}

/** What a case is read with; `c` is the case. */
export const RECORD_JSON = /* sql */ `${CASE_JSON} AS case, ${DUTIES_JSON} AS duties, ${PARTICIPANTS_JSON} AS participants,
  ${GRANTS_JSON} AS grants, ${SEALS_JSON} AS seals, ${REFERRALS_JSON} AS referrals, ${AT_ONCE_JSON} AS "atOnce"`;

interface LockedRow extends RecordRow {
  now: Date;
  answer: RememberedAnswer | null;
}

/** What {@link RECORD_JSON} gives. */
export interface RecordRow {
  case: Omit<CaseRecord, 'duties' | 'participants' | 'grants' | 'seals' | 'referrals' | 'openReferrals' | 'settings'>;
  duties: DutyRow[];
  participants: ParticipantRow[];
  referrals: ReferralRow[];
  grants: Grant[];
  seals: SealRow[];
  atOnce: AtOnceTarget[];
  /** Left out under the lock, where every referral is seen. */
  openReferrals?: number;
}

/** The remembered answer to a request of the person `$1`; route and key stand at the places named. */
export function answerJson(route: string, key: string): string {
  return /* sql */ `
    (SELECT json_build_object('bodyHash', a.body_hash, 'status', a.status, 'body', a.answer,
        'sealed', encode(a.sealed, 'hex'))
      FROM answers a WHERE a.person_id = $1 AND a.route = ${route} AND a.key = ${key})`;
}

/**
 * Locks the case, then reads it and all that belongs to it; null when this actor may not change it.
 * Two statements, because what is read must be newer than the lock.
 */
export async function lockCase(
  tx: ActorTx,
  actor: ActingActor,
  caseId: string,
  request: { route: string; key: string },
): Promise<Locked | null> {
  if (!(await lockRow(tx, caseId))) return null;
  const [row] = await tx.query<LockedRow>(
    `SELECT clock_timestamp() AS now, ${answerJson('$2', '$3')} AS answer, ${RECORD_JSON} FROM cases c WHERE c.id = $4`,
    [actor.personId, request.route, request.key, caseId],
  );
  if (row === undefined) return null;
  const record = caseRecordOf(row);
  return { now: row.now.toISOString(), answer: row.answer, record };
}

/** Waits for the case's row; false when this ticket may not change it. */
export async function lockRow(tx: ActorTx, caseId: string): Promise<boolean> {
  return (await tx.query('SELECT 1 FROM cases WHERE id = $1 FOR UPDATE', [caseId])).length === 1;
}

/** Draws a number for a new case, reads what the house set and looks for a remembered answer, in one statement. */
export async function prepareOpening(
  tx: ActorTx,
  actor: ActingActor,
  request: { route: string; key: string },
): Promise<{ now: string; number: number; settings: LawSettings; answer: RememberedAnswer | null }> {
  const rows = await tx.query<{ now: Date; number: string; atOnce: AtOnceTarget[]; answer: RememberedAnswer | null }>(
    `SELECT clock_timestamp() AS now, nextval('case_numbers') AS number, ${AT_ONCE_JSON} AS "atOnce", ${answerJson('$2', '$3')} AS answer`,
    [actor.personId, request.route, request.key],
  );
  const [row] = rows;
  if (row === undefined) throw new Error('the database gave no number for a case');
  return { now: row.now.toISOString(), number: Number(row.number), settings: lawSettingsOf(row.atOnce), answer: row.answer };
}

/**
 * Rows of {@link RECORD_JSON} as one record, on the present chart. It keeps the number of the chart that its last event
 * was written under, until the next event seals the move.
 */
export function caseRecordOf(row: RecordRow): CaseRecord {
  const referrals = row.referrals.map(referralRowOf);
  return {
    ...row.case,
    ...(row.case.chartVersion === CHART_VERSION ? {} : onPresentChart(row.case.chartVersion, row.case.stage, row.case.facts)),
    referrals,
    grants: row.grants.map(grantOf),
    seals: row.seals.map(sealOf),
    openReferrals: row.openReferrals ?? openReferralsOf(referrals),
    settings: lawSettingsOf(row.atOnce),
    openedAt: instant(row.case.openedAt),
    updatedAt: instant(row.case.updatedAt),
    duties: row.duties.map(dutyRowOf),
    participants: row.participants.map((participant) => ({
      ...participant,
      since: instant(participant.since),
      until: instantOrNull(participant.until),
    })),
  };
}

/** A row of {@link DUTIES_JSON} with instants as the rules write them. */
export function dutyRowOf(duty: DutyRow): DutyRow {
  return {
    ...duty,
    openedAt: instant(duty.openedAt),
    anchorAt: instantOrNull(duty.anchorAt),
    dueAt: instantOrNull(duty.dueAt),
    lawDueAt: instantOrNull(duty.lawDueAt),
    metAt: instantOrNull(duty.metAt),
  };
}
