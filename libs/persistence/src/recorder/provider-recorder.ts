import type { Actor } from '@loive/domain';
import type { DataSource } from 'typeorm';
import type { ProviderSettings } from '../reading/read-providers.js';
import { withActor } from '../with-actor.js';
import { onceMoreIfAnswered } from './writes/answers.js';
import { Refused } from './standing/outcome.js';
import { rememberPlain, rememberedPlain, type PlainRequest } from './writes/plain-answers.js';
import type { RecorderKeys } from './checks/requests.js';

/** What makes a statement of an agency about itself repeatable, and how it is answered. */
export interface ProviderRequest<Body> extends PlainRequest {
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
        const remembered = await rememberedPlain<Body>(tx, actor, request, this.keys.codes);
        if (remembered !== null) return remembered;
        const [row] = await tx.query<{ services: string[] | null; updatedAt: Date }>(UPSERT, [actor.agencyId, settings.accepting, settings.capacity]);
        if (row === undefined) throw new Refused({ kind: 'notYours' });
        const answer = request.present({ ...settings, services: row.services, updatedAt: row.updatedAt.toISOString() });
        await rememberPlain(tx, actor, request, answer, this.keys.codes);
        return answer;
      }),
    );
  }
}

// The services are kept as they stand: this statement is about room alone.
const UPSERT = `
  INSERT INTO provider_settings (agency_id, accepting, capacity, services, updated_at) VALUES ($1, $2, $3, NULL, now())
  ON CONFLICT (agency_id) DO UPDATE SET accepting = EXCLUDED.accepting, capacity = EXCLUDED.capacity, updated_at = EXCLUDED.updated_at
  RETURNING services, updated_at AS "updatedAt"`;
