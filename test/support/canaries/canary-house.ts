import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { loadAccounts } from '@loive/demo';
import { DEMO_AGENCIES, DEMO_PEOPLE } from '@loive/demo/cast';
import { DataSource } from 'typeorm';
import { startApi } from '../api.js';
import { LIMITS_RAISED } from '../fuzz/fuzz-house.js';
import type { FuzzHouse } from '../fuzz/guests.js';
import { setUpDatabase } from '../kills/processes.js';
import { openMailSink } from '../mail-sink.js';
import { asOwner } from '../people.js';
import { launch, temporaryFolder } from '../postgres.js';
import { startRedis } from '../queue/redis.js';
import { startWorker } from '../worker.js';
import { World, WORLD_PASSWORD } from '../world.js';

/** A house in which canaries are written, and every place where one might be left behind. */
export interface CanaryHouse extends FuzzHouse {
  readonly ownerUrl: string;
  /** A folder in which processes of the house keep what is only for a while. */
  readonly temporary: string;
  /** Where a log line of a test's own goes. */
  log(line: string): void;
  /** Brings everything to its files: a clean stop, or a checkpoint where the server is others' too. */
  rest(): Promise<void>;
  /** Files and folders that are looked through once it rests; `since` leaves away files that are older. */
  readonly places: readonly { readonly path: string; readonly since?: number }[];
  /** What was written elsewhere than in files: output of the processes, letters. */
  said(): { readonly where: string; readonly bytes: Buffer }[];
  close(): Promise<void>;
}

const USERNAMES = DEMO_PEOPLE.map(({ username }) => username);
const CHEAP = { memoryKiB: 1024, passes: 1 };
const MAIL_FROM = 'loive@example.invalid';

/** A house with a database server of its own, which is stopped before it is looked through. */
export async function openOwnHouse({ backend }: { backend: 'postgres' | 'redis' }): Promise<CanaryHouse> {
  const cleanups: (() => unknown)[] = [];
  const close = async (): Promise<void> => {
    for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
  };
  try {
    const folder = temporaryFolder();
    cleanups.push(folder.remove);
    const [dataDir, temporary] = [join(folder.path, 'data'), join(folder.path, 'tmp')];
    await mkdir(temporary);
    const launched = await launch(dataDir, { settings: ['fsync=off'] });
    cleanups.push(() => launched.stop());
    await furnish(launched.url, dataDir);
    const redis = backend === 'redis' ? await startRedis(['--maxmemory-policy', 'noeviction', '--appendonly', 'yes', '--dir', temporary]) : undefined;
    if (redis !== undefined) cleanups.push(redis.remove);
    const sink = await openMailSink();
    cleanups.push(() => sink.close());
    const keyed = (name: string): string => readFileSync(join(dataDir, 'keys', name), 'utf8').trim();
    const own = { TMPDIR: temporary, ...LIMITS_RAISED };
    const api = await startApi({ apiUrl: keyed('api-database-url'), dataDir }, own);
    cleanups.push(() => api.stop());
    const worker = await startWorker(
      { workerUrl: keyed('worker-database-url'), dataDir },
      { TMPDIR: temporary, RECALL_WINDOW_SECONDS: '0', MAIL_URL: sink.url, MAIL_FROM, PUBLIC_ORIGIN: 'https://vao.example.invalid', ...(redis ? { REDIS_URL: redis.url } : {}) },
    );
    cleanups.push(() => worker.stop());
    const more: string[] = [];
    return {
      address: api.address,
      usernames: USERNAMES,
      password: WORLD_PASSWORD,
      pid: api.pid,
      ownerUrl: launched.url,
      temporary,
      log: (line) => more.push(line),
      rest: async () => {
        await worker.stop();
        await api.stop();
        await launched.stop();
      },
      places: [{ path: folder.path }, { path: launched.cluster }],
      said: () => [
        { where: 'output of the API', bytes: Buffer.from([...api.lines, ...more].join('\n')) },
        { where: 'output of the worker', bytes: Buffer.from(worker.lines.join('\n')) },
        { where: 'output of the database', bytes: Buffer.from(launched.said()) },
        ...sink.letters.map(({ raw }, index) => ({ where: `letter ${index}`, bytes: raw })),
      ],
      close,
    };
  } catch (failure) {
    await close();
    throw failure;
  }
}

/** A house on the server that tests share: only what is its own is looked through, after a checkpoint. */
export async function openSharedHouse(): Promise<CanaryHouse> {
  const folder = temporaryFolder();
  const since = Date.now();
  const world = await World.make({ env: { TMPDIR: folder.path, ...LIMITS_RAISED } });
  const worker = await startWorker(world.database, { TMPDIR: folder.path, RECALL_WINDOW_SECONDS: '0' });
  const [row] = await world.sql<{ folder: string; oid: string }>(`SELECT current_setting('data_directory') AS folder, oid::text FROM pg_database WHERE datname = current_database()`);
  const { folder: cluster, oid } = row ?? { folder: '', oid: '' };
  const more: string[] = [];
  return {
    address: world.api.address,
    usernames: USERNAMES,
    password: WORLD_PASSWORD,
    pid: world.api.pid,
    ownerUrl: world.database.ownerUrl,
    temporary: folder.path,
    log: (line) => more.push(line),
    rest: async () => {
      await worker.stop();
      await world.sql('CHECKPOINT');
    },
    places: [
      { path: join(cluster, 'base', oid) },
      { path: join(cluster, 'base', 'pgsql_tmp') },
      { path: join(cluster, 'pg_wal'), since },
      { path: folder.path },
      { path: join(world.database.dataDir, 'keys') },
      { path: join(world.database.dataDir, 'key-store') },
    ],
    said: () => [
      { where: 'output of the API', bytes: Buffer.from([...world.api.lines, ...more].join('\n')) },
      { where: 'output of the worker', bytes: Buffer.from(worker.lines.join('\n')) },
    ],
    close: async () => {
      await worker.stop();
      await world.close();
      folder.remove();
    },
  };
}

async function furnish(ownerUrl: string, dataDir: string): Promise<void> {
  await setUpDatabase(ownerUrl, dataDir, { DEMO: '0' });
  const owner = new DataSource({ type: 'postgres', url: ownerUrl, synchronize: false, installExtensions: false, poolSize: 1 });
  await owner.initialize();
  try {
    await loadAccounts(owner, WORLD_PASSWORD, CHEAP);
  } finally {
    await owner.destroy();
  }
  await asOwner(ownerUrl, async (db) => {
    for (const { id } of Object.values(DEMO_AGENCIES)) await db.query('INSERT INTO mail_addresses VALUES ($1, $2) ON CONFLICT (agency_id) DO NOTHING', [id, `hop-${id.slice(-4)}@example.invalid`]);
  });
}
