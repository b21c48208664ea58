import { NO_STANDING, SYSTEM_ACTOR, decide, type ActingCaseActor, type CaseEvent } from '@loive/domain';
import type { AgencyEntity } from '../entities/agency.entity.js';
import type { ActorTx } from '../with-actor.js';
import { accepted } from './standing/accepted.js';
import { snapshotOf, type CaseRecord } from './standing/case-record.js';
import { lookUpIds } from './checks/known-ids.js';
import { RECORD_JSON, lockRow, type RecordRow } from './standing/load.js';
import { workOut, type Recorded } from './after/work-out.js';

const SYSTEM: ActingCaseActor = { ...SYSTEM_ACTOR, ...NO_STANDING };

/** A case as a message finds it. */
export interface FoundByMessage extends RecordRow {
  now: Date;
  /** Nobody has delivered the message yet. */
  waiting: boolean;
}

/** What an event of the system is worked out with. */
export interface SystemStep {
  readonly agencies: readonly AgencyEntity[];
  readonly now: string;
  readonly requestId: string;
}

/** Locks the case of a message, then reads it; null when there is none. */
export async function lockByMessage(tx: ActorTx, caseId: string, messageId: string): Promise<FoundByMessage | null> {
  if (!(await lockRow(tx, caseId))) return null;
  const [read] = await tx.query<FoundByMessage>(
    `SELECT clock_timestamp() AS now, EXISTS (SELECT 1 FROM outbox o WHERE o.id = $2 AND o.delivered_at IS NULL) AS waiting, ${RECORD_JSON}
     FROM cases c WHERE c.id = $1`,
    [caseId, messageId],
  );
  return read ?? null;
}

/** Works out an event of the system by the same rules as anybody's. Throws `Refused`. */
export async function workOutAsSystem(tx: ActorTx, record: CaseRecord, event: CaseEvent, { agencies, now, requestId }: SystemStep): Promise<Recorded> {
  const decision = accepted(decide(snapshotOf(record), SYSTEM, event, now));
  const { person } = await lookUpIds(tx, SYSTEM, event, record, agencies, now);
  return workOut(record, { type: event.type, actor: SYSTEM_ACTOR, decision, now, requestId, agencies, person });
}
