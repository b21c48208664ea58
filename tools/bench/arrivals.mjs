import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from '../postgres.mjs';
import { startWorker } from './house.mjs';
import { clientOf, consent, open, refer, SHELTER } from './requests.mjs';

const ONE_BY_ONE = 60;
const WAITING = 600;
const PATIENCE_MS = 60_000;

/**
 * How long it takes from the answer to a sending until the receiver's inbox has it, one at a time, and
 * how many a second a worker delivers of a heap that waited; on each backend that is there.
 */
export async function measureArrivals({ house, api, sessions }) {
  const clients = sessions.map((headers) => clientOf(api.address, headers));
  const desks = await Promise.all(clients.map((client) => deskOf(client)));
  const arrivals = [];
  try {
    const bare = await startWorker(house);
    await untilQuiet(house.ownerUrl);
    arrivals.push(await measure({ house, desks, backend: 'PostgreSQL', worker: bare }));
    const redis = await startRedis();
    if (redis === undefined) return arrivals;
    try {
      arrivals.push(await measure({ house, desks, backend: 'Redis', worker: await startWorker(house, { redisUrl: redis.url }), redisUrl: redis.url }));
    } finally {
      await redis.stop();
    }
    return arrivals;
  } finally {
    for (const client of clients) client.close();
  }
}

async function deskOf(client) {
  const one = await open(client);
  return { client, id: one.id, consentId: await consent(client, one) };
}

async function measure({ house, desks, backend, worker, redisUrl }) {
  const times = await oneByOne(house.ownerUrl, desks);
  await untilQuiet(house.ownerUrl);
  await worker.stop();
  const since = new Date();
  let left = WAITING;
  await Promise.all(desks.map(async (desk) => {
    while (left-- > 0) await refer(desk.client, desk);
  }));
  const again = await startWorker(house, { redisUrl });
  try {
    await untilQuiet(house.ownerUrl);
    const perSecond = await deliveredPerSecond(house.ownerUrl, since);
    const at = (share) => Number(times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(1));
    return { backend, medianMs: at(0.5), p95Ms: at(0.95), perSecond, referrals: WAITING };
  } finally {
    await again.stop();
  }
}

// The database tells boards at the commit that offers a referral: that is when an inbox has it.
async function oneByOne(connectionString, desks) {
  const db = new pg.Client({ connectionString });
  await db.connect();
  await db.query('LISTEN boards');
  let told = () => undefined;
  db.on('notification', ({ payload }) => payload === SHELTER && told(performance.now()));
  const times = [];
  try {
    for (let count = 0; count < ONE_BY_ONE; count++) {
      const desk = desks[count % desks.length];
      const arrived = new Promise((resolve) => (told = resolve));
      await refer(desk.client, desk);
      const sent = performance.now();
      times.push(Math.max(0, (await within(arrived)) - sent));
      // What the delivery itself brings about is told to the same boards: let it pass.
      await pause(150);
    }
  } finally {
    await db.end();
  }
  return times.sort((a, b) => a - b);
}

async function within(arrived) {
  const late = pause(PATIENCE_MS, undefined, { ref: false }).then(() => Promise.reject(new Error('a referral never arrived')));
  late.catch(() => undefined);
  return Promise.race([arrived, late]);
}

async function deliveredPerSecond(connectionString, since) {
  const { rows } = await asked(
    connectionString,
    `SELECT count(*)::int AS n, extract(epoch FROM max(delivered_at) - min(delivered_at))::float8 AS seconds
     FROM outbox WHERE effect = 'deliverReferral' AND created_at >= $1 AND delivered_at IS NOT NULL`,
    [since],
  );
  return Math.round((rows[0].n - 1) / rows[0].seconds);
}

async function untilQuiet(connectionString) {
  const due = 'SELECT count(*)::int AS n FROM outbox WHERE delivered_at IS NULL AND dead_at IS NULL AND not_before <= now()';
  for (const until = Date.now() + PATIENCE_MS * 3; Date.now() < until; await pause(200)) {
    const { rows } = await asked(connectionString, due);
    if (rows[0].n === 0) return;
  }
  throw new Error('the queue did not become quiet');
}

async function asked(connectionString, sql, values = []) {
  const db = new pg.Client({ connectionString });
  await db.connect();
  try {
    return await db.query(sql, values);
  } finally {
    await db.end();
  }
}

// Undefined where no Redis is installed: then one backend is measured.
async function startRedis() {
  const dir = mkdtempSync(join(tmpdir(), 'loive-bench-redis-'));
  const port = await freePort();
  const child = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--dir', dir, '--save', '', '--maxmemory-policy', 'noeviction'], { stdio: 'ignore' });
  const ended = new Promise((resolve) => {
    child.once('error', () => resolve('none'));
    child.once('exit', () => resolve('ended'));
  });
  const how = await Promise.race([ended, pause(1500).then(() => 'runs')]);
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(dir, { recursive: true, force: true });
  };
  if (how === 'runs') return { url: `redis://127.0.0.1:${port}`, stop };
  rmSync(dir, { recursive: true, force: true });
  return undefined;
}
