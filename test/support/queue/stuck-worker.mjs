// The built queue with processors that write their row and then never end: for being killed inside.
import 'reflect-metadata';
import { join } from 'node:path';
import { DataSource } from 'typeorm';

const built = (lib) => import(new URL(`../../../dist/libs/${lib}/src/index.js`, import.meta.url).href);
const [{ QUEUED_EFFECTS }, { readKey }, { startQueue }] = await Promise.all(['domain', 'platform', 'queue'].map(built));

const { databaseUrl, redisUrl, dataDir, timings } = JSON.parse(process.env.TRIAL);
const db = new DataSource({ type: 'postgres', url: databaseUrl, synchronize: false, installExtensions: false });
await db.initialize();
const processors = Object.keys(QUEUED_EFFECTS).map((effect) => ({
  effect,
  run: ({ id }, context) =>
    context.once('trial', async (tx) => {
      await tx.query('INSERT INTO trial_effects (message_id) VALUES ($1)', [id]);
      process.send({ inside: id });
      await new Promise(() => {});
    }),
}));
const giveUp = () => process.exit(1);
await startQueue({ db, databaseUrl, redisUrl, ticketKey: readKey(join(dataDir, 'keys', 'ticket.key')), processors, timings, giveUp, log: () => {} });
