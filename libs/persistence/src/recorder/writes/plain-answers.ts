import type { Actor } from '@loive/domain';
import type { ActorTx } from '../../with-actor.js';
import { hashOfBody, isSameBody } from './answers.js';
import { Refused } from '../standing/outcome.js';
import type { RecordRequest } from '../checks/requests.js';

/** What makes a request repeatable that is about no case. */
export type PlainRequest = Pick<RecordRequest<unknown>, 'route' | 'key' | 'body' | 'status'>;

/** The first answer to a request that is about no case, as it was given; null: this is the first. Throws {@link Refused} for another body. */
export async function rememberedPlain<Body>(tx: ActorTx, { personId }: Actor, request: PlainRequest, codes: Buffer): Promise<Body | null> {
  const [found] = await tx.query<{ bodyHash: string; answer: Body }>(
    'SELECT body_hash AS "bodyHash", answer FROM answers WHERE person_id = $1 AND route = $2 AND key = $3',
    [personId, request.route, request.key],
  );
  if (found === undefined) return null;
  if (!isSameBody(found.bodyHash, request.body, codes)) throw new Refused({ kind: 'keyReused' });
  return found.answer;
}

/** Remembers an answer that says nothing of any person. */
export async function rememberPlain(tx: ActorTx, { personId }: Actor, request: PlainRequest, answer: unknown, codes: Buffer): Promise<void> {
  await tx.query(
    `INSERT INTO answers (person_id, route, key, body_hash, status, answer, created_at) VALUES ($1, $2, $3, $4, $5, $6, now())`,
    [personId, request.route, request.key, hashOfBody(request.body, codes), request.status, JSON.stringify(answer)],
  );
}
