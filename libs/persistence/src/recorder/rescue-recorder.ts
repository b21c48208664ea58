import { randomUUID } from 'node:crypto';
import { absenceOn, dayInVietnam, type Actor, type Rescue } from '@loive/domain';
import type { DataSource } from 'typeorm';
import type { AgencyRegister } from '../agency-register.js';
import { withActor } from '../with-actor.js';
import { onceMoreIfAnswered } from './writes/answers.js';
import { Refused } from './standing/outcome.js';
import { rememberPlain, rememberedPlain, type PlainRequest } from './writes/plain-answers.js';
import type { RecorderKeys } from './checks/requests.js';

/** Writes down rescues of several people. A rescue is no case and stands in no chain: each of its cases holds a copy of it. */
export class RescueRecorder {
  constructor(
    private readonly db: DataSource,
    private readonly register: AgencyRegister,
    private readonly keys: Pick<RecorderKeys, 'ticket' | 'codes'>,
  ) {}

  /** Records a rescue for the actor's own agency and gives its id. Throws {@link Refused}. */
  async open(actor: Actor, { at, placeId, agencyId, people }: Omit<Rescue, 'id'>, request: PlainRequest): Promise<string> {
    const absent = absenceOn(await this.register.find(agencyId), dayInVietnam(at));
    if (absent !== null) throw new Refused({ kind: 'invalid', fields: [{ path: 'agencyId', code: absent }] });
    return onceMoreIfAnswered(() => {
      const id = randomUUID();
      return withActor(this.db, this.keys.ticket, actor, { purpose: 'record', case: id }, async (tx) => {
        const remembered = await rememberedPlain<{ rescue: string }>(tx, actor, request, this.keys.codes);
        if (remembered !== null) return remembered.rescue;
        await tx.query('INSERT INTO rescues (id, agency_id, person_id, at, place_id, rescuer_id, people) VALUES ($1, $2, $3, $4, $5, $6, $7)', [
          id, actor.agencyId, actor.personId, at, placeId, agencyId, people,
        ]);
        await rememberPlain(tx, actor, request, { rescue: id }, this.keys.codes);
        return id;
      });
    });
  }
}
