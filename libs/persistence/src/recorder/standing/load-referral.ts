import type { ActingActor, ProviderSettings } from '@loive/domain';
import type { ActorTx } from '../../with-actor.js';
import type { CaseRecord } from './case-record.js';
import { RECORD_JSON, answerJson, caseRecordOf, lockRow, type Locked, type RecordRow, type RememberedAnswer } from './load.js';
import { ENTRIES_JSON, STEPS_JSON, type ChainStep, type StoredEntry } from './referral-json.js';
import type { ReferralRow } from './referral-row.js';
import { settingsJson } from './settings-json.js';

/** What is read before a referral is drafted; `number` is drawn for its code. */
export interface LockedForOpening extends Locked {
  readonly number: number;
  readonly settings: ProviderSettings | null;
}

/** What is read before a step of a referral. */
export interface LockedReferral {
  readonly now: string;
  readonly record: CaseRecord;
  readonly row: ReferralRow;
  /** What the receiver says about itself. */
  readonly settings: ProviderSettings | null;
  readonly entries: readonly StoredEntry[];
  readonly steps: readonly ChainStep[];
  /** Name of whoever acts. */
  readonly actorName: string;
}

/** Locks the case for a new referral to `to`; null when this actor may not change it. */
export async function lockForOpening(
  tx: ActorTx,
  actor: ActingActor,
  caseId: string,
  to: string | null,
  request: { route: string; key: string },
): Promise<LockedForOpening | null> {
  if (!(await lockRow(tx, caseId))) return null;
  const [row] = await tx.query<
    RecordRow & { now: Date; answer: RememberedAnswer | null; number: string; settings: ProviderSettings | null }
  >(
    `SELECT clock_timestamp() AS now, ${answerJson('$2', '$3')} AS answer, nextval('referral_numbers') AS number,
       ${settingsJson('$5')} AS settings, ${RECORD_JSON} FROM cases c WHERE c.id = $4`,
    [actor.personId, request.route, request.key, caseId, to],
  );
  if (row === undefined) return null;
  return {
    now: row.now.toISOString(),
    answer: row.answer,
    number: Number(row.number),
    settings: row.settings,
    record: caseRecordOf(row),
  };
}

interface ReferralRead extends RecordRow {
  now: Date;
  settings: ProviderSettings | null;
  entries: StoredEntry[];
  steps: ChainStep[];
  actorName: string | null;
}

// `$1` person, `$2` case, `$3` referral.
const REFERRAL_READ = /* sql */ `clock_timestamp() AS now,
  ${STEPS_JSON} AS steps, ${RECORD_JSON},
  (SELECT p.name FROM people p WHERE p.id = $1) AS "actorName"`;

/** Locks the case of a referral and reads both; null when this ticket does not reach it. `to`: the receiver that a revised draft names. */
export async function lockReferral(
  tx: ActorTx,
  actor: ActingActor,
  at: { readonly caseId: string; readonly referralId: string; readonly to: string | null },
  request: { route: string; key: string },
): Promise<(LockedReferral & { readonly answer: RememberedAnswer | null }) | null> {
  if (!(await lockRow(tx, at.caseId))) return null;
  const [read] = await tx.query<ReferralRead & { answer: RememberedAnswer | null }>(
    `SELECT ${REFERRAL_READ}, ${settingsJson('coalesce($6::uuid, r.to_agency_id)')} AS settings, ${ENTRIES_JSON} AS entries, ${answerJson('$4', '$5')} AS answer
     FROM cases c JOIN referrals r ON r.case_id = c.id WHERE c.id = $2 AND r.id = $3`,
    [actor.personId, at.caseId, at.referralId, request.route, request.key, at.to],
  );
  return read === undefined ? null : { ...lockedOf(read, at.referralId), answer: read.answer };
}

/** As {@link lockReferral}, for a message of the queue, which reads nothing that was said: `waiting` tells whether it is still to be delivered. */
export async function lockForMessage(
  tx: ActorTx,
  actor: ActingActor,
  at: { readonly caseId: string; readonly referralId: string },
  messageId: string,
): Promise<(LockedReferral & { readonly waiting: boolean }) | null> {
  if (!(await lockRow(tx, at.caseId))) return null;
  const [read] = await tx.query<Omit<ReferralRead, 'entries'> & { waiting: boolean }>(
    `SELECT ${REFERRAL_READ}, ${settingsJson('r.to_agency_id')} AS settings, EXISTS (SELECT 1 FROM outbox o WHERE o.id = $4 AND o.delivered_at IS NULL) AS waiting
     FROM cases c JOIN referrals r ON r.case_id = c.id WHERE c.id = $2 AND r.id = $3`,
    [actor.personId, at.caseId, at.referralId, messageId],
  );
  return read === undefined ? null : { ...lockedOf({ ...read, entries: [] }, at.referralId), waiting: read.waiting };
}

/** What the steps of a referral said, for a request that is answered again. */
export async function readSteps(tx: ActorTx, referralId: string): Promise<Pick<LockedReferral, 'settings' | 'entries' | 'steps'>> {
  const [read] = await tx.query<Pick<ReferralRead, 'settings' | 'entries' | 'steps'>>(
    `SELECT ${settingsJson('r.to_agency_id')} AS settings, ${ENTRIES_JSON} AS entries, ${STEPS_JSON} AS steps FROM referrals r WHERE r.id = $1`,
    [referralId],
  );
  return read ?? { settings: null, entries: [], steps: [] };
}

function lockedOf(read: ReferralRead, referralId: string): LockedReferral {
  const record = caseRecordOf(read);
  const row = record.referrals.find(({ id }) => id === referralId);
  if (row === undefined) throw new Error('a referral was read without its row');
  const { settings, entries, steps } = read;
  return { now: read.now.toISOString(), record, row, settings, entries, steps, actorName: read.actorName ?? '' };
}
