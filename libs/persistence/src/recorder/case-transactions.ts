import type { ActingActor } from '@loive/domain';
import type { DataSource } from 'typeorm';
import { CaseKeyring, keyPurposeOf } from '../sealing/case-keyring.js';
import type { Access } from '../ticket.js';
import { withActor, type ActorTx } from '../with-actor.js';
import { hashOfBody, isSameBody, keptAnswer, openedAnswer } from './writes/answers.js';
import type { RememberedRequest } from './after/event-writes.js';
import type { RememberedAnswer } from './standing/load.js';
import { Refused } from './standing/outcome.js';
import type { RecorderKeys, RecordRequest } from './checks/requests.js';

/** What makes a request repeatable, without how it is answered. */
export type Repeated = Omit<RecordRequest<unknown>, 'present'>;

/** Transactions that write into one case's chain, with its keys, and the answers that are remembered of them. */
export class CaseTransactions {
  constructor(
    private readonly db: DataSource,
    private readonly keys: RecorderKeys,
  ) {}

  /** Runs `work` under a ticket. Keys are fetched before it and follow the case to another owner after it: no lock waits for them. */
  async as<Body>(actor: ActingActor, access: Access & { readonly case: string }, work: (tx: ActorTx, keys: CaseKeyring) => Promise<Body>): Promise<Body> {
    const keys = await CaseKeyring.fetch(this.keys.sealing, access.case, { personId: actor.personId, purpose: keyPurposeOf(access.purpose) });
    const body = await withActor(this.db, this.keys.ticket, actor, access, (tx) => work(tx, keys));
    await keys.follow();
    return body;
  }

  /** The answer as it will be remembered. */
  answer(request: Repeated, body: unknown, { personId }: ActingActor): RememberedRequest {
    const { route, key, status } = request;
    const { codes } = this.keys;
    return { route, key, bodyHash: hashOfBody(request.body, codes), status, ...keptAnswer(body, { personId, route, key }, codes) };
  }

  /** The answer that was remembered, opened; null: this request is the first. Throws {@link Refused} for another body. */
  remembered(answer: RememberedAnswer | null, request: Repeated, { personId }: ActingActor): RememberedAnswer | null {
    if (answer === null) return null;
    const { codes } = this.keys;
    if (!isSameBody(answer.bodyHash, request.body, codes)) throw new Refused({ kind: 'keyReused' });
    return { ...answer, body: openedAnswer(answer, { personId, route: request.route, key: request.key }, codes) };
  }
}
