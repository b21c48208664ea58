import { SYSTEM_ACTOR } from '@loive/domain';
import type { DataSource } from 'typeorm';
import { lockRow } from '../recorder/standing/load.js';
import type { TicketKey } from '../ticket.js';
import { withActor, type ActorTx } from '../with-actor.js';
import { KeysDestroyed, packetKey, type KeyStore, type PacketKey } from './key-store.js';

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
        swept += await underLock(db, ticket, id, (tx, packets) => sweepCase(tx, packets, id, store));
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

/**
 * Destroys what keys of packets a case holds beside those in use, after an event that removed packets or put narrower ones in
 * their place; safe to repeat.
 */
export function tidyPackets(db: DataSource, ticket: TicketKey, store: Store, caseId: string): Promise<void> {
  return underLock(db, ticket, caseId, async (_tx, packets) => destroy(store, caseId, null, packets));
}

async function sweepCase(tx: ActorTx, packets: readonly StoredPacket[], caseId: string, store: Store): Promise<number> {
  const shut = packets.filter((one) => one.shut).map(({ id }) => id);
  if (shut.length === 0) return 0;
  await destroy(store, caseId, shut.map(packetKey), packets.filter((one) => !one.shut));
  await tx.query('SELECT app.forget_packets($1, $2)', [caseId, shut]);
  return shut.length;
}

interface StoredPacket {
  readonly id: string;
  readonly shut: boolean;
  /** Of the key that seals it. */
  readonly version: number;
}

// No hold is placed and no packet is sent between the look and the end of the keys.
function underLock<Result>(db: DataSource, ticket: TicketKey, caseId: string, work: (tx: ActorTx, packets: readonly StoredPacket[]) => Promise<Result>): Promise<Result> {
  return withActor(db, ticket, SYSTEM_ACTOR, { purpose: 'deliver', case: caseId, chain: true }, async (tx) => {
    if (!(await lockRow(tx, caseId))) throw new Error('a case with packets that the system does not reach');
    return work(tx, await tx.query('SELECT p.referral_id AS id, p.shut, p.version FROM app.packets_of($1) p', [caseId]));
  });
}

async function destroy(store: Store, caseId: string, shut: readonly PacketKey[] | null, left: readonly StoredPacket[]): Promise<void> {
  try {
    await store.destroyPackets(caseId, shut, new Map(left.map(({ id, version }) => [packetKey(id), version])));
  } catch (failure) {
    // They went with all the keys of the case.
    if (!(failure instanceof KeysDestroyed)) throw failure;
  }
}
