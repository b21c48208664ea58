import { randomUUID } from 'node:crypto';
import { readKey } from '@loive/platform';
import { QUEUED_EFFECTS, type QueuedEffectName } from '@loive/domain';
import { startQueue, type PlantedFaults, type Processor, type QueueTimings, type RunningQueue } from '@loive/queue';
import { join } from 'node:path';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../database.js';
import { eventually } from '../postgres.js';
import { startRedis, type TestRedis } from './redis.js';

/** Clocks short enough for a test. */
export const QUICK: Partial<QueueTimings> = {
  quiet: 1_000,
  poll: 100,
  reconcile: 200,
  heartbeat: 300,
  rebuildAfter: 1_200,
  exitAfter: 60_000,
  lock: 700,
  stalledCheck: 250,
  retry: 20,
};

/** How a message of a test is carried out, by the `about` of its ids. */
export const TRIALS = ['plain', 'slow', 'poison', 'later', 'timesOut'] as const;
export type Trial = (typeof TRIALS)[number];

/** One database with an outbox to fill and a queue of either kind. */
export class QueueHouse {
  readonly #queues: RunningQueue[] = [];
  readonly #others: DataSource[] = [];
  readonly #lines: Record<string, unknown>[] = [];
  /** Trials that a test has switched off: a poison that was cured. */
  readonly cured = new Set<Trial>();

  readonly database: TestDatabase;
  readonly redis: TestRedis | undefined;
  readonly #owner: pg.Client;
  readonly #db: DataSource;
  readonly #caseId: string;

  private constructor(parts: { database: TestDatabase; redis: TestRedis | undefined; owner: pg.Client; db: DataSource; caseId: string }) {
    this.database = parts.database;
    this.redis = parts.redis;
    this.#owner = parts.owner;
    this.#db = parts.db;
    this.#caseId = parts.caseId;
  }

  static async open(kind: 'postgres' | 'redis'): Promise<QueueHouse> {
    const [database, redis] = await Promise.all([createTestDatabase(), kind === 'redis' ? startRedis() : undefined]);
    const owner = new pg.Client({ connectionString: database.ownerUrl });
    owner.on('error', () => undefined);
    await owner.connect();
    const caseId = randomUUID();
    await owner.query(PLANTED, []);
    await owner.query(CASE, [caseId, `HS-${caseId.slice(0, 8)}`]);
    const db = workerDatabase(database.workerUrl);
    await db.initialize();
    return new QueueHouse({ database, redis, owner, db, caseId });
  }

  /** Every line the queues wrote. */
  get lines(): readonly Record<string, unknown>[] {
    return this.#lines;
  }

  /** Starts a queue in this process. */
  async start(
    planted: PlantedFaults = {},
    timings: Partial<QueueTimings> = {},
    databaseUrl = this.database.workerUrl,
    redisUrl = this.redis?.url,
  ): Promise<RunningQueue> {
    const db = databaseUrl === this.database.workerUrl ? this.#db : await this.#another(databaseUrl);
    const queue = await startQueue({
      db,
      databaseUrl,
      redisUrl,
      ticketKey: readKey(join(this.database.dataDir, 'keys', 'ticket.key')),
      processors: trialProcessors(this.cured),
      timings: { ...QUICK, ...timings },
      planted,
      log: (event, fields) => this.#lines.push({ event, ...fields }),
      giveUp: (why) => this.#lines.push({ event: 'gaveUp', why }),
    });
    this.#queues.push(queue);
    return queue;
  }

  async #another(url: string): Promise<DataSource> {
    const db = workerDatabase(url);
    await db.initialize();
    this.#others.push(db);
    return db;
  }

  async stopQueues(): Promise<void> {
    await Promise.all(this.#queues.splice(0).map((queue) => queue.stop()));
  }

  async close(): Promise<void> {
    await this.stopQueues();
    await Promise.all([this.#db, ...this.#others].map((db) => db.destroy()));
    await this.#owner.end();
    await Promise.all([this.redis?.remove(), this.database.drop()]);
  }

  /** Commits messages, as the recorder would, and gives their ids. */
  async commit(count: number, about: Trial = 'plain', wait = '0 s'): Promise<string[]> {
    const { rows } = await this.#owner.query<{ id: string }>(
      `INSERT INTO outbox (effect, case_id, seq, ids, created_at, not_before)
       SELECT 'notify', $1, 1, jsonb_build_object('about', $2::text), now(), now() + $4::interval
       FROM generate_series(1, $3) RETURNING id`,
      [this.#caseId, about, count, wait],
    );
    return rows.map(({ id }) => id);
  }

  /** How often each of the messages had its effect, and how many are undelivered. */
  async outcome(ids: readonly string[]): Promise<{ effects: number[]; undelivered: number }> {
    const { rows } = await this.#owner.query<{ effects: number; delivered: boolean }>(
      `SELECT (SELECT count(*)::int FROM trial_effects e WHERE e.message_id = o.id) AS effects,
         delivered_at IS NOT NULL AS delivered
       FROM outbox o WHERE id = ANY ($1)`,
      [ids],
    );
    return { effects: rows.map(({ effects }) => effects), undelivered: rows.filter(({ delivered }) => !delivered).length };
  }

  /** Waits until every message is delivered; then each must have had its effect once. */
  async settled(ids: readonly string[], patience = 30_000): Promise<{ lost: number; doubled: number }> {
    await eventually(async () => {
      const { undelivered } = await this.outcome(ids);
      if (undelivered > 0) throw new Error(`${undelivered} of ${ids.length} undelivered`);
    }, patience);
    const { effects } = await this.outcome(ids);
    return { lost: effects.filter((count) => count === 0).length, doubled: effects.filter((count) => count > 1).length };
  }

  /** One row of the outbox as it stands. */
  async row(id: string | undefined): Promise<Record<string, unknown>> {
    const { rows } = await this.#owner.query<Record<string, unknown>>('SELECT * FROM outbox WHERE id = $1', [id]);
    return rows[0] ?? {};
  }

  /** The queues through which this worker's signs of life came. */
  async health(workerId: string): Promise<unknown[]> {
    const { rows } = await this.#owner.query<Record<string, unknown>>(
      `SELECT queue, backend, heartbeat_at > now() - interval '10 seconds' AS fresh FROM queue_health
       WHERE worker_id = $1 ORDER BY queue`,
      [workerId],
    );
    return rows;
  }

  /** Runs a statement as the owner. */
  async asOwner(sql: string, values: readonly unknown[] = []): Promise<void> {
    await this.#owner.query(sql, [...values]);
  }

  /** Empties the queue's store, whichever it is. */
  async wipe(): Promise<void> {
    if (this.redis !== undefined) return this.redis.wipe();
    const { rows } = await this.#owner.query<{ name: string }>(
      `SELECT format('bullq.%I', tablename) AS name FROM pg_tables WHERE schemaname = 'bullq' AND tablename <> 'migration'`,
    );
    // Whoever works on it meanwhile may hold the tables in another order.
    await eventually(() => this.#owner.query(`TRUNCATE ${rows.map(({ name }) => name).join(', ')}`));
  }
}

/** A processor for every effect; what it does with `notify` is told by the message's `about`. */
export function trialProcessors(cured: ReadonlySet<Trial> = new Set()): Processor[] {
  return (Object.keys(QUEUED_EFFECTS) as QueuedEffectName[]).map((effect) => ({
    effect,
    run: async ({ id, ids }, context) => {
      const about = ids.about as Trial;
      if (about === 'poison' && !cured.has('poison')) throw new Error('Nguyễn Thị A must not be told to anybody');
      if (about === 'timesOut') throw Object.assign(new Error('canceling statement'), { code: '57014' });
      if (about === 'later' && !cured.has('later')) return { later: 'mailAway' };
      return context.once('trial', async (tx) => {
        await tx.query('INSERT INTO trial_effects (message_id) VALUES ($1)', [id]);
        if (about === 'slow') await new Promise((resolve) => setTimeout(resolve, 150));
      });
    },
  }));
}

/** The worker's connection, as the product makes it. */
export function workerDatabase(url: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    synchronize: false,
    migrationsRun: false,
    installExtensions: false,
    poolSize: 12,
    poolErrorHandler: () => undefined,
    extra: { connectionTimeoutMillis: 3_000, options: '-c statement_timeout=5s -c lock_timeout=2s' },
  });
}

const PLANTED = /* sql */ `
CREATE TABLE trial_effects (message_id uuid NOT NULL, at timestamptz NOT NULL DEFAULT clock_timestamp());
GRANT SELECT, INSERT ON trial_effects TO loive_worker;`;

const CASE = /* sql */ `
INSERT INTO cases (id, code, version, head, chart_version, stage, facts, alias, owner_agency_id, opened_at, updated_at)
VALUES ($1, $2, 1, repeat('0', 64), 1, '{"file":"open","receipt":"recording","verification":"notStarted",
  "identification":"reported","protection":"unassessed","support":"none","reintegration":"none"}', '{}', 'A',
  '00000000-0000-4000-8000-0000000000ff', now(), now())`;
