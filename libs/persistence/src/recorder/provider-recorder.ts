import type { Actor } from '@loive/domain';
import type { DataSource } from 'typeorm';
import type { ProviderSettings } from '../reading/read-providers.js';
import { withActor, type ActorTx } from '../with-actor.js';
import { hashOfBody, isSameBody, onceMoreIfAnswered } from './answers.js';
import { Refused } from './outcome.js';
import type { RecorderKeys, RecordRequest } from './requests.js';

/** What makes a statement of an agency about itself repeatable, and how it is answered. */
export interface ProviderRequest<Body> extends Pick<RecordRequest<Body>, 'route' | 'key' | 'body' | 'status'> {
  /** The answer, worked out from what the agency now says of itself; pure. */
  readonly present: (settings: ProviderSettings) => Body;
}

/** Writes what an agency says about itself as a receiver. It is no part of a case, so it stands in no chain. */
export class ProviderRecorder {
  constructor(
    private readonly db: DataSource,
    private readonly keys: RecorderKeys,
  ) {}

  /** Sets what the actor's own agency says; the database takes it from a supervisor only. Throws {@link Refused}. */
  setOwn<Body>(actor: Actor, settings: Pick<ProviderSettings, 'accepting' | 'capacity'>, request: ProviderRequest<Body>): Promise<Body> {
    return onceMoreIfAnswered(() =>
      withActor(this.db, this.keys.ticket, actor, { purpose: 'administer' }, async (tx) => {
        const remembered = await this.#remembered<Body>(tx, actor, request);
        if (remembered !== null) return remembered;
        const [row] = await tx.query<{ services: string[] | null; updatedAt: Date }>(UPSERT, [actor.agencyId, settings.accepting, settings.capacity]);
        if (row === undefined) throw new Refused({ kind: 'notYours' });
        const answer = request.present({ ...settings, services: row.services, updatedAt: row.updatedAt.toISOString() });
        await tx.query(
          `INSERT INTO answers (person_id, route, key, body_hash, status, answer, created_at) VALUES ($1, $2, $3, $4, $5, $6, now())`,
          [actor.personId, request.route, request.key, hashOfBody(request.body, this.keys.codes), request.status, JSON.stringify(answer)],
        );
        return answer;
      }),
    );
  }

  async #remembered<Body>(tx: ActorTx, actor: Actor, request: ProviderRequest<Body>): Promise<Body | null> {
    const [found] = await tx.query<{ bodyHash: string; answer: Body }>(
      'SELECT body_hash AS "bodyHash", answer FROM answers WHERE person_id = $1 AND route = $2 AND key = $3',
      [actor.personId, request.route, request.key],
    );
    if (found === undefined) return null;
    if (!isSameBody(found.bodyHash, request.body, this.keys.codes)) throw new Refused({ kind: 'keyReused' });
    return found.answer;
  }
}

// The services are kept as they stand: this statement is about room alone.
const UPSERT = `
  INSERT INTO provider_settings (agency_id, accepting, capacity, services, updated_at) VALUES ($1, $2, $3, NULL, now())
  ON CONFLICT (agency_id) DO UPDATE SET accepting = EXCLUDED.accepting, capacity = EXCLUDED.capacity, updated_at = EXCLUDED.updated_at
  RETURNING services, updated_at AS "updatedAt"`;
