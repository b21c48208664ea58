import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { built } from './product.mjs';

const SIDE_BY_SIDE = 6;

/**
 * Delivers by hand what a worker would, with the same recorder and rights, so that referrals can be
 * accepted while no queue is measured. `deliverAll` resolves with the number of referrals it offered.
 */
export async function openQueueHand({ ownerUrl, workerUrl, dataDir }) {
  const { AgencyEntity, AgencyRegister, Recorder } = await built('libs/persistence');
  const { readKey } = await built('libs/platform');
  const key = (name) => readKey(join(dataDir, 'keys', name));
  const worker = new DataSource({ type: 'postgres', url: workerUrl, entities: [AgencyEntity], synchronize: false, installExtensions: false, poolSize: SIDE_BY_SIDE });
  await worker.initialize();
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const recorder = new Recorder(worker, new AgencyRegister(worker), { ticket: key('ticket.key'), codes: key('codes.key') }, { recallWindowSeconds: 0 });
  const waiting = `SELECT id, ids ->> 'referralId' AS "referralId" FROM outbox
    WHERE effect = 'deliverReferral' AND delivered_at IS NULL AND not_before <= now()`;
  return {
    deliverAll: async () => {
      const { rows } = await owner.query(waiting);
      const left = [...rows];
      const lane = async () => {
        for (let one = left.pop(); one; one = left.pop()) await recorder.recordMessage(one.referralId, 'deliver', { id: one.id, handler: 'deliverReferral' });
      };
      await Promise.all(Array.from({ length: SIDE_BY_SIDE }, lane));
      return rows.length;
    },
    versionsOf: async (ids) => {
      const { rows } = await owner.query('SELECT id, version FROM cases WHERE id = ANY ($1)', [ids]);
      return new Map(rows.map(({ id, version }) => [id, version]));
    },
    close: async () => {
      await worker.destroy();
      await owner.end();
    },
  };
}

/** A key of the house, as its processes read it. */
export function ticketKeyOf({ dataDir }) {
  return Buffer.from(readFileSync(join(dataDir, 'keys', 'ticket.key'), 'utf8').trim(), 'hex');
}
