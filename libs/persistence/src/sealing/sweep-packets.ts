import { SYSTEM_ACTOR } from '@loive/domain';
import type { DataSource } from 'typeorm';
import { lockRow } from '../recorder/load.js';
import type { TicketKey } from '../ticket.js';
import { withActor, type ActorTx } from '../with-actor.js';
import { KeysDestroyed, packetKey, type KeyStore } from './key-store.js';

/** Cases that are looked for at once. */
const BATCH = 200;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

type Store = Pick<KeyStore, 'destroyPackets' | 'health'>;

/**
 * Destroys the keys of packets that nobody may open any more and that no hold keeps, then removes their rows; counts them. A row
 * goes only after its key: cut short, or with the key store away, it is found again. A case whose keys cannot be had holds up
 * no other one; the first failure is thrown at the end.
 */
export async function sweepPackets(db: DataSource, ticket: TicketKey, store: Store): Promise<number> {
  let swept = 0;
  let failed: { readonly failure: unknown } | undefined;
  for (let after = BEFORE_ALL; ; ) {
    const found: { id: string }[] = await db.query('SELECT s.id FROM app.cases_with_shut_packets($1, $2) AS s(id)', [after, BATCH]);
    for (const { id } of found) {
      try {
        swept += await withActor(db, ticket, SYSTEM_ACTOR, { purpose: 'deliver', case: id, chain: true }, (tx) => sweepCase(tx, id, store));
      } catch (failure) {
        if ((await store.health()) === 'away') throw failure;
        failed ??= { failure };
      }
    }
    const last = found.at(-1);
    if (last === undefined || found.length < BATCH) break;
    after = last.id;
  }
  if (failed !== undefined) throw failed.failure;
  return swept;
}

// Under the lock of the case, so that no hold is placed and no packet is sent between the look and the end of the keys.
async function sweepCase(tx: ActorTx, caseId: string, store: Store): Promise<number> {
  if (!(await lockRow(tx, caseId))) return 0;
  const packets = await tx.query<{ id: string; shut: boolean }>('SELECT p.referral_id AS id, p.shut FROM app.packets_of($1) p', [caseId]);
  const shut = packets.filter((one) => one.shut).map(({ id }) => id);
  if (shut.length === 0) return 0;
  try {
    await store.destroyPackets(caseId, shut.map(packetKey), shut.length === packets.length);
  } catch (failure) {
    // With all the keys of the case.
    if (!(failure instanceof KeysDestroyed)) throw failure;
  }
  await tx.query('SELECT app.forget_packets($1, $2)', [caseId, shut]);
  return shut.length;
}
