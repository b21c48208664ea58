import { SYSTEM_ACTOR, dayInVietnam, heirByPlace, heirsOn, isOpenReferral } from '@loive/domain';
import type { DataSource } from 'typeorm';
import type { AgencyRegister } from '../agency-register.js';
import { runBatch } from './standing/batch.js';
import type { CaseRecord } from './standing/case-record.js';
import { CaseTransactions } from './case-transactions.js';
import { caseRecordOf } from './standing/load.js';
import { Refused } from './standing/outcome.js';
import type { DeliveredMessage } from './standing/outbox-entry.js';
import type { MessageOutcome, RecorderKeys } from './checks/requests.js';
import { lockByMessage, workOutAsSystem } from './system-step.js';
import { writeEvent } from './writes/write.js';
import { deliveryParts } from './writes/write-referral.js';

/** An agency that ended, and who is to have its part in the case; null: whom the place chooses. */
export interface Succeeded {
  readonly fromAgencyId: string;
  readonly toAgencyId: string | null;
}

/** Passes the part of an ended agency in a case on to its successor, as the system: by the same rules and in the same chain as any event. */
export class SuccessionRecorder {
  readonly #transactions: CaseTransactions;

  constructor(
    db: DataSource,
    private readonly register: AgencyRegister,
    keys: RecorderKeys,
  ) {
    this.#transactions = new CaseTransactions(db, keys);
  }

  /**
   * One case, whole or not at all: event, inbox row and delivery are one transaction. `moot` where the agency has no
   * open part in it any more, where no place chooses among several successors, where the one that is named did not
   * take over from it, and where either is sealed out.
   */
  async succeed(caseId: string, { fromAgencyId, toAgencyId }: Succeeded, message: DeliveredMessage): Promise<MessageOutcome> {
    const access = { purpose: 'deliver', case: caseId, chain: true, request: message.id } as const;
    return this.#transactions.as(SYSTEM_ACTOR, access, async (tx, keys) => {
      const found = await lockByMessage(tx, caseId, message.id);
      if (found === null) throw new Refused({ kind: 'notFound' });
      if (!found.waiting) return 'again';
      const [record, now] = [caseRecordOf(found), found.now.toISOString()];
      const on = dayInVietnam(now);
      const agencies = await this.register.sinceEndOf(fromAgencyId, on);
      const heir = toAgencyId ?? heirByPlace(fromAgencyId, record.facts.placeId, on, agencies);
      // Whatever the message names: the law alone says who took over.
      const tookOver = heir !== null && heirsOn(fromAgencyId, on, agencies).some(({ agencyId }) => agencyId === heir);
      const recorded = !tookOver || !hasPart(record, fromAgencyId, now)
        ? null
        : await workOutAsSystem(tx, record, { type: 'succeedAgency', fromAgencyId, toAgencyId: heir }, { agencies, now, requestId: message.id }).catch(refusedByRules);
      if (recorded === null) {
        await runBatch(tx, deliveryParts(message, 'moot'));
        return 'moot';
      }
      await writeEvent(tx, record.version, recorded.record, { ...recorded.writes, answer: null, message }, keys);
      return 'done';
    });
  }
}

// What would move: a running tie, an open duty, a referral that runs or waits for another receiver.
function hasPart({ stage, participants, duties, referrals }: CaseRecord, agencyId: string, now: string): boolean {
  if (stage.file !== 'open') return false;
  return participants.some((row) => row.agencyId === agencyId && (row.until === null || row.until > now))
    || duties.some(({ state, ownerAgencyId, withAgencyIds }) => state === 'open' && (ownerAgencyId === agencyId || withAgencyIds.includes(agencyId)))
    || referrals.some(({ state, fromAgencyId, toAgencyId, needsReceiver }) =>
      (fromAgencyId === agencyId && needsReceiver) || ((state === 'draft' || isOpenReferral(state)) && (fromAgencyId === agencyId || toAgencyId === agencyId)));
}

// What speaks against it was said before anything was written.
function refusedByRules(failure: unknown): null {
  if (failure instanceof Refused && (failure.refusal.kind === 'invalid' || failure.refusal.kind === 'blocked')) return null;
  throw failure;
}
