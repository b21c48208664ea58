import { createHmac, randomUUID } from 'node:crypto';
import { SYSTEM_ACTOR, type QueueName } from '@loive/domain';
import { withActor, type TicketKey } from '@loive/persistence';
import type { DataSource } from 'typeorm';
import type { BackendReports, QueueBackend } from './backend/backend.js';
import { answers, postgresBackend } from './backend/postgres.js';
import { redisBackend } from './backend/redis.js';
import { Delivery } from './delivery.js';
import { failureCode } from './failure-code.js';
import { Lane } from './lane.js';
import { logToStdout, type Log } from './log.js';
import { queueAnew } from './outbox.js';
import type { Processor } from './processor.js';
import { Relay, type RelayParts } from './relay.js';
import { Repeating } from './repeating.js';
import { routesOf, type Routes } from './routes.js';
import { sweepAdmissions, sweepAnswers, sweepCallers, sweepStranded } from './sweeping.js';
import { QUEUE_TIMINGS, type QueueTimings } from './timings.js';
import { watch } from './watchdog.js';

const SWEEP_EVERY = 3_600_000;
const SWEEP_ADMISSIONS_EVERY = 60_000;
const SWEEP_STRANDED_EVERY = 60_000;
/** Longest wait for messages that are being carried out, in milliseconds. */
const CLOSE_WITHIN = 6_000;

/** What the queue is started with. */
export interface QueueOptions {
  /** Connected as the worker's role. */
  readonly db: DataSource;
  /** The same database, for LISTEN and for the queue that lives in it. */
  readonly databaseUrl: string;
  /** Unset: the queue lives in the database. */
  readonly redisUrl?: string | undefined;
  readonly ticketKey: TicketKey;
  readonly processors: readonly Processor[];
  readonly timings?: Partial<QueueTimings>;
  readonly log?: Log;
  /** What holds effects back in this process, told with each sign of life; null: nothing. */
  readonly fault?: () => string | null;
  /** Called when only a new process can help; the reason is fit for an operator. */
  readonly giveUp: (why: string) => void;
  /** Plants faults; tests only. */
  readonly planted?: PlantedFaults;
}

/** Faults that a test plants to see that it would notice them, or that the queue survives them. */
export interface PlantedFaults {
  readonly jobId?: RelayParts['jobId'];
  readonly noReconciler?: boolean;
  /** Puts something between the queue and its store. */
  readonly wrap?: (backend: QueueBackend) => QueueBackend;
}

/** The queue at work in this process. */
export interface RunningQueue {
  readonly backend: QueueBackend['name'];
  readonly workerId: string;
  /** Stops in order: no new jobs, running ones finished, connections closed. */
  stop(): Promise<void>;
}

/** Starts relay, reconciler and one worker for each queue. Throws QueueStartError with one clear line. */
export async function startQueue(options: QueueOptions): Promise<RunningQueue> {
  const { db, databaseUrl, log = logToStdout } = options;
  const timings = { ...QUEUE_TIMINGS, ...options.timings };
  const routes = routesOf(options.processors);
  const opened = await openBackend(options, timings, { log, giveUp: options.giveUp });
  const backend = options.planted?.wrap?.(opened) ?? opened;
  const workerId = randomUUID().slice(0, 8);

  const asSystem = <Result>(work: Parameters<typeof withActor<Result>>[4]): Promise<Result> =>
    withActor(db, options.ticketKey, SYSTEM_ACTOR, { purpose: 'deliver' }, work);
  const delivery = new Delivery(db, asSystem, routes.processorOf, log);
  const alive = (queue: QueueName): Promise<void> => noteHealth(db, queue, { backend: backend.name, workerId, fault: options.fault?.() ?? null });
  const lanes = routes.queues.map((name) => new Lane({ name, backend, delivery, workerId, alive, log }));
  const lanesByName = new Map(lanes.map((lane) => [lane.name, lane]));

  const relay = new Relay({
    db,
    databaseUrl,
    queueOf: routes.queueOf,
    producerOf: (queue) => laneOf(lanesByName, queue).producer,
    isReachable: () => backend.isReachable(),
    deliver: (id) => delivery.deliver(id),
    jobId: options.planted?.jobId,
    timings,
    log,
  });
  const failed = (event: string) => (error: unknown) => log(event, { failure: failureCode(error) });
  const reconcile = async (): Promise<void> => {
    const anew = await queueAnew(db, timings.quiet, await effectsInTime(lanes, routes, timings.backlog));
    if (anew === 0) return;
    log('queuedAnew', { messages: anew });
    relay.call();
  };
  const beat = async (): Promise<void> => {
    for (const lane of lanes) await lane.beat();
  };
  const databaseAnswers = (): Promise<boolean> => answers(databaseUrl);
  const look = (): Promise<void> => watch({ lanes, backend, databaseAnswers, timings, log, giveUp: options.giveUp });
  const sweep = async (): Promise<void> => log('answersSwept', { count: await sweepAnswers(db) });
  const repeating = [
    ...(options.planted?.noReconciler ? [] : [new Repeating(timings.reconcile, reconcile, failed('reconcileFailed'))]),
    new Repeating(timings.heartbeat, beat, failed('heartbeatFailed')),
    new Repeating(timings.heartbeat / 10, look, failed('watchFailed')),
    new Repeating(SWEEP_EVERY, sweep, failed('sweepFailed')),
    new Repeating(SWEEP_EVERY, async () => void (await sweepCallers(db)), failed('sweepFailed')),
    new Repeating(SWEEP_ADMISSIONS_EVERY, async () => void (await sweepAdmissions(db)), failed('sweepFailed')),
    new Repeating(SWEEP_STRANDED_EVERY, async () => void (await sweepStranded(db)), failed('sweepFailed')),
  ];
  relay.start();
  for (const one of repeating) one.start(true);
  log('queueStarted', { backend: backend.name, worker: workerId, queues: routes.queues.join(' ') });

  return {
    backend: backend.name,
    workerId,
    stop: async () => {
      await Promise.all([relay.stop(), ...repeating.map((one) => one.stop())]);
      const closed = Promise.all(lanes.map((lane) => lane.close()));
      // A store that is away cannot be told goodbye; its connections are cut.
      await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, CLOSE_WITHIN).unref())]);
      await backend.close();
      log('queueStopped', { worker: workerId });
    },
  };
}

async function openBackend(options: QueueOptions, timings: QueueTimings, reports: BackendReports): Promise<QueueBackend> {
  const { databaseUrl, redisUrl, ticketKey } = options;
  if (redisUrl === undefined) return postgresBackend(databaseUrl, timings, reports);
  // Two houses may share one Redis, and their databases one name; their keys differ.
  const key = createHmac('sha256', ticketKey).update('queue').digest('hex').slice(0, 8);
  return redisBackend(redisUrl, `${new URL(databaseUrl).pathname.slice(1)}-${key}`, timings, reports);
}

// In a queue that is behind, a message is not lost but waits: a second job would only lengthen the queue. A queue
// that was emptied holds nothing, so what it lost is made anew as soon as ever.
async function effectsInTime(lanes: readonly Lane[], { queueOf }: Routes, most: number): Promise<string[]> {
  const behind = new Set<string>();
  await Promise.all(lanes.map(async (lane) => (await lane.isBehind(most)) && behind.add(lane.name)));
  return [...queueOf].flatMap(([effect, queue]) => (behind.has(queue) ? [] : [effect]));
}

function laneOf(lanes: ReadonlyMap<QueueName, Lane>, queue: QueueName): Lane {
  const lane = lanes.get(queue);
  if (lane === undefined) throw new Error(`no lane for the queue ${queue}`);
  return lane;
}

interface Health {
  readonly backend: string;
  readonly workerId: string;
  readonly fault: string | null;
}

async function noteHealth(db: DataSource, queue: string, { backend, workerId, fault }: Health): Promise<void> {
  await db.query(
    `INSERT INTO queue_health (queue, heartbeat_at, backend, worker_id, fault) VALUES ($1, clock_timestamp(), $2, $3, $4)
     ON CONFLICT (queue) DO UPDATE SET heartbeat_at = EXCLUDED.heartbeat_at, backend = EXCLUDED.backend, worker_id = EXCLUDED.worker_id,
       fault = EXCLUDED.fault`,
    [queue, backend, workerId, fault],
  );
}
