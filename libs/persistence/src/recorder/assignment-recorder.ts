import { SYSTEM_ACTOR, type CaseEventOf } from '@loive/domain';
import type { DataSource } from 'typeorm';
import type { AgencyRegister } from '../agency-register.js';
import type { ActorTx } from '../with-actor.js';
import { runBatch } from './standing/batch.js';
import type { CaseRecord } from './standing/case-record.js';
import { CaseTransactions } from './case-transactions.js';
import { caseRecordOf } from './standing/load.js';
import { Refused } from './standing/outcome.js';
import type { DeliveredMessage } from './standing/outbox-entry.js';
import type { MessageOutcome, RecorderKeys } from './checks/requests.js';
import { lockByMessage, workOutAsSystem, type SystemStep } from './system-step.js';
import type { Recorded } from './after/work-out.js';
import { writeEvent } from './writes/write.js';
import { deliveryParts } from './writes/write-referral.js';

/** Somebody who has left, and who takes over; null: nobody in particular. */
export interface Leaving {
  readonly personId: string;
  readonly toPersonId: string | null;
}

type Event = CaseEventOf<'reassign'> | CaseEventOf<'endAssignment'>;

/** Takes the name of somebody who has left out of a case, as the system: by the same rules and in the same chain as any event. */
export class AssignmentRecorder {
  readonly #transactions: CaseTransactions;

  constructor(
    db: DataSource,
    private readonly register: AgencyRegister,
    keys: RecorderKeys,
  ) {
    this.#transactions = new CaseTransactions(db, keys);
  }

  /**
   * Hands a case on to the successor, or back to all of the agency where there is none who may have it. Event, inbox row
   * and delivery are one transaction; who is not named there any more makes the message `moot`.
   */
  async handOn(caseId: string, leaving: Leaving, message: DeliveredMessage): Promise<MessageOutcome> {
    const agencies = await this.register.all();
    const access = { purpose: 'deliver', case: caseId, chain: true, request: message.id } as const;
    return this.#transactions.as(SYSTEM_ACTOR, access, async (tx, keys) => {
      const read = await lockByMessage(tx, caseId, message.id);
      if (read === null) throw new Refused({ kind: 'notFound' });
      if (!read.waiting) return 'again';
      const recorded = await this.#recorded(tx, caseRecordOf(read), leaving, { agencies, now: read.now.toISOString(), requestId: message.id });
      if (recorded === null) {
        await runBatch(tx, deliveryParts(message, 'moot'));
        return 'moot';
      }
      await writeEvent(tx, recorded.before, recorded.record, { ...recorded.writes, answer: null, message }, keys);
      return 'done';
    });
  }

  async #recorded(
    tx: ActorTx,
    record: CaseRecord,
    { personId, toPersonId }: Leaving,
    context: SystemStep,
  ): Promise<(Recorded & { readonly before: number }) | null> {
    if (!record.participants.some(({ assignee }) => assignee?.id === personId)) return null;
    const back: Event = { type: 'endAssignment', personId };
    const events: Event[] = toPersonId === null ? [back] : [{ type: 'reassign', personId, toPersonId }, back];
    for (const event of events) {
      try {
        return { ...(await workOutAsSystem(tx, record, event, context)), before: record.version };
      } catch (failure) {
        if (!(failure instanceof Refused)) throw failure;
        // A successor who has left too, or who is sealed out of this very case, is passed over; an erased file stays as it is.
        if (failure.refusal.kind !== 'invalid' && failure.refusal.kind !== 'blocked') throw failure;
      }
    }
    return null;
  }
}
