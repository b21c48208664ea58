import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAccounts } from '@loive/demo';
import { DataSource } from 'typeorm';
import { startApi } from '../api.js';
import { freePort, killServer, setUpDatabase } from '../kills/processes.js';
import { asOwner } from '../people.js';
import { ask, eventually, launch, temporaryFolder, type Launched } from '../postgres.js';
import { startRedis } from '../queue/redis.js';
import type { Backend } from './plan.js';
import { Supervised } from './supervised.js';
import { startWorker, type RunningWorker } from '../worker.js';

/** What may be killed. */
export const KILLABLE = ['worker', 'api', 'database'] as const;
export type Killable = (typeof KILLABLE)[number];

/** A database that waits for its disk, an API and a worker, all to be killed at will. */
export interface ProofHouse {
  /** The owner's connection: for looking and for planting faults. */
  readonly ownerUrl: string;
  readonly address: string;
  readonly dataDir: string;
  /** The folder of the database's files. */
  readonly cluster: string;
  /** The API's process of this moment. */
  apiPid(): number | undefined;
  /** Kills it outright; resolves when it answers again. */
  kill(what: Killable): Promise<void>;
  /** Empties the queue, whatever it holds. */
  wipe(): Promise<void>;
  /** Lines that API and worker wrote. */
  said(): string[];
  stop(): Promise<void>;
}

/** The password of everybody in the house. */
export const HOUSE_PASSWORD = 'chỉ để chứng minh 01';

const CHEAP = { memoryKiB: 1024, passes: 1 };

/** What a proof may change about the house. */
export interface HouseOptions {
  readonly backend: Backend;
  readonly quietSeconds: number;
  /** Read at each start, so that a test may change them and then kill the process. */
  readonly workerEnv?: Record<string, string>;
  readonly apiEnv?: Record<string, string>;
  /** Settings of the database server. */
  readonly settings?: readonly string[];
}

/** Starts the house with the demo's agencies and people in it, and no case. */
export async function openProofHouse({ backend, quietSeconds, workerEnv, apiEnv: moreForApi, settings = [] }: HouseOptions): Promise<ProofHouse> {
  const cleanups: (() => unknown)[] = [];
  const close = async (): Promise<void> => {
    for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
  };
  try {
    const folder = temporaryFolder();
    cleanups.push(folder.remove);
    const dataDir = join(folder.path, 'data');
    const launched = await launch(dataDir, { settings });
    cleanups.push(() => launched.stop());
    await furnish(launched.url, dataDir);
    const redis = backend === 'redis' ? await startRedis() : undefined;
    if (redis !== undefined) cleanups.push(redis.remove);
    const keyed = (name: string): string => readFileSync(join(dataDir, 'keys', name), 'utf8').trim();
    const database = { name: 'loive', ownerUrl: launched.url, apiUrl: keyed('api-database-url'), dataDir, drop: () => Promise.resolve() };
    const recallWindow = { RECALL_WINDOW_SECONDS: '0', LOG_LEVEL: 'error' };
    const apiEnv = { ...recallWindow, PORT: String(await freePort()), SESSIONS_PER_PERSON: '1000', SIGN_IN_FAILURES_PER_NETWORK: '1000000' };
    const queueEnv = { ...recallWindow, LOG_LEVEL: 'info', QUEUE_QUIET_SECONDS: String(quietSeconds), ...(redis ? { REDIS_URL: redis.url } : {}) };
    const api = await Supervised.start(() => startApi(database, { ...apiEnv, ...moreForApi }));
    cleanups.push(() => api.stop());
    const worker = await Supervised.start<RunningWorker>(() => startWorker({ workerUrl: keyed('worker-database-url'), dataDir }, { ...queueEnv, ...workerEnv }));
    cleanups.push(() => worker.stop());
    return {
      ownerUrl: launched.url,
      address: api.running.address,
      dataDir,
      cluster: launched.cluster,
      apiPid: () => api.running.pid,
      kill: (what) => (what === 'database' ? killDatabase(launched) : (what === 'api' ? api : worker).kill()),
      wipe: redis?.wipe ?? (() => emptyQueue(launched.url)),
      said: () => [...api.said(), ...worker.said()],
      stop: close,
    };
  } catch (failure) {
    await close();
    throw failure;
  }
}

// All that the queue keeps, except the note of which of its migrations were run.
const EMPTY_QUEUE = `DO $$ BEGIN
  EXECUTE (SELECT 'TRUNCATE ' || string_agg(format('%I.%I', schemaname, tablename), ', ') FROM pg_tables
    WHERE schemaname = 'bullq' AND tablename <> 'migration');
END $$`;

// A worker in the middle of its work may stand in the way: then it is tried again.
function emptyQueue(ownerUrl: string): Promise<void> {
  return eventually(() => asOwner(ownerUrl, async (db) => void (await db.query(EMPTY_QUEUE))), 30_000);
}

async function killDatabase(launched: Launched): Promise<void> {
  killServer(launched.cluster);
  await eventually(() => ask(launched.url, 'SELECT 1'), 60_000);
}

async function furnish(ownerUrl: string, dataDir: string): Promise<void> {
  await setUpDatabase(ownerUrl, dataDir, { DEMO: '0' });
  const owner = new DataSource({ type: 'postgres', url: ownerUrl, synchronize: false, installExtensions: false, poolSize: 1 });
  await owner.initialize();
  try {
    await loadAccounts(owner, HOUSE_PASSWORD, CHEAP);
  } finally {
    await owner.destroy();
  }
}
