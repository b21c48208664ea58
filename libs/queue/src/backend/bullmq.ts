import type { BulkJobOptions, JobsOptions, WorkerOptions } from 'bullmq';
import type { JobData, NewJob, Producer } from './backend.js';
import { CONCURRENCY, type QueueTimings } from '../timings.js';

const SECONDS_AN_HOUR = 3_600;

/** How often the queue itself tries a job again before the reconciler makes a new one of it. */
const TRIES = 5;

/** Longest wait for a queue that is away, in milliseconds. */
const ENQUEUE_WITHIN = 3_000;

/** Options of every worker, whatever the backend. */
export function workerOptions(timings: QueueTimings): Omit<WorkerOptions, 'connection'> {
  return {
    concurrency: CONCURRENCY,
    lockDuration: timings.lock,
    stalledInterval: timings.stalledCheck,
    runRetryDelay: 1_000,
    removeOnComplete: { age: SECONDS_AN_HOUR, count: 10_000 },
    removeOnFail: { age: 7 * 24 * SECONDS_AN_HOUR, count: 10_000 },
    settings: { backoffStrategy: (tries) => timings.retry * Math.min(20, 2 ** (tries - 1)) },
  };
}

interface BulkJob {
  readonly name: string;
  readonly data: JobData;
  readonly opts: BulkJobOptions;
}

/** What the queues of both backends can do. */
interface AnyQueue {
  add(name: string, data: JobData, opts: JobsOptions): Promise<unknown>;
  addBulk(jobs: BulkJob[]): Promise<unknown>;
  getJobCounts(...states: ('waiting' | 'active' | 'delayed')[]): Promise<Record<string, number>>;
  close(): Promise<void>;
}

/** Puts jobs into a queue of either backend. */
export function producerOf(queue: AnyQueue): Producer {
  return {
    add: async (jobs) => {
      const [only, ...more] = jobs.map(bulkJob);
      if (only === undefined) return;
      // One job costs a tenth of a batch of one.
      await within(more.length === 0 ? queue.add(only.name, only.data, only.opts) : queue.addBulk([only, ...more]));
    },
    length: async () => {
      const counts = await within(queue.getJobCounts('waiting', 'active', 'delayed'));
      return Object.values(counts).reduce((sum, count) => sum + count, 0);
    },
    close: () => queue.close(),
  };
}

function bulkJob({ id, data, delay, first }: NewJob): BulkJob {
  return {
    name: data.outboxId === undefined ? 'heartbeat' : 'deliver',
    data,
    opts: {
      jobId: id,
      delay,
      lifo: first ?? false,
      attempts: TRIES,
      backoff: { type: 'custom' },
      ...(data.outboxId === undefined && { removeOnComplete: true, removeOnFail: true, attempts: 1 }),
    },
  };
}

// A client that is joining again can keep a command for ever: the relay must get its answer.
async function within<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new QueueAway()), ENQUEUE_WITHIN);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The queue did not answer in time. */
export class QueueAway extends Error {}
