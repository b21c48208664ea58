import type { BulkJobOptions, JobsOptions, WorkerOptions } from 'bullmq';
import { failureCode } from '../failure-code.js';
import type { Log } from '../log.js';
import type { Consumer, JobData, NewJob, Producer } from './backend.js';
import { CONCURRENCY, type QueueTimings } from '../timings.js';

const SECONDS_AN_HOUR = 3_600;

/** How often the queue itself tries a job again before the reconciler makes a new one of it. */
const TRIES = 5;

/** Longest wait for a queue that is away, in milliseconds. */
const ENQUEUE_WITHIN = 3_000;

/** Wait before a worker that could not connect is made anew, in milliseconds. */
const JOIN_AGAIN_AFTER = 1_000;

/** Errors within one second that no wait for a network lies between. */
const MOST_ERRORS = 1_000;

/** Options of every worker, whatever the backend. */
export function workerOptions(timings: QueueTimings): Omit<WorkerOptions, 'connection'> {
  return {
    autorun: false,
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
  waitUntilReady(): Promise<unknown>;
  add(name: string, data: JobData, opts: JobsOptions): Promise<unknown>;
  addBulk(jobs: BulkJob[]): Promise<unknown>;
  getWaitingCount(): Promise<number>;
  close(): Promise<void>;
}

/** What the workers of both backends can do; made with `autorun: false`. */
interface AnyWorker {
  waitUntilReady(): Promise<unknown>;
  run(): Promise<void>;
  close(force?: boolean): Promise<void>;
}

/**
 * Puts jobs into a queue of either backend. The stack remembers for ever that it could not connect
 * the first time, so a queue that never became ready is made anew.
 */
export function producerOf(make: () => AnyQueue): Producer {
  let queue = make();
  const ready = async (): Promise<AnyQueue> => {
    try {
      await within(queue.waitUntilReady());
      return queue;
    } catch (error) {
      if (error instanceof QueueAway) throw error;
      void queue.close().catch(() => undefined);
      queue = make();
      throw error;
    }
  };
  return {
    add: async (jobs) => {
      const [only, ...more] = jobs.map(bulkJob);
      if (only === undefined) return;
      const to = await ready();
      // One job costs a tenth of a batch of one.
      await within(more.length === 0 ? to.add(only.name, only.data, only.opts) : to.addBulk([only, ...more]));
    },
    waiting: async () => within((await ready()).getWaitingCount()),
    close: () => queue.close(),
  };
}

/**
 * Takes jobs out of a queue of either backend. A worker runs only once it is connected: one that was
 * refused at first asks again without a pause, for ever, and nothing else gets its turn in the process.
 */
export function consumerOf(make: () => AnyWorker, failed: (error: unknown) => void): Consumer {
  let worker: AnyWorker;
  let closed = false;
  let retry: NodeJS.Timeout | undefined;
  const build = (): void => {
    const mine = make();
    worker = mine;
    mine
      .waitUntilReady()
      .then(() => (closed ? undefined : mine.run()))
      .catch((error: unknown) => {
        failed(error);
        void mine.close(true).catch(() => undefined);
        if (!closed) retry = setTimeout(build, JOIN_AGAIN_AFTER);
      });
  };
  build();
  return {
    close: (force) => {
      closed = true;
      clearTimeout(retry);
      return worker.close(force);
    },
  };
}

/** Hears the errors of a queue: one line a second, and the end when they come without a pause. */
export function errorsOf(queue: string, log: Log, giveUp: (why: string) => void): (error: unknown) => void {
  let second = 0;
  let heard = 0;
  return (error) => {
    const now = Math.floor(Date.now() / 1_000);
    heard = now === second ? heard + 1 : 1;
    second = now;
    if (heard === 1) log('queueError', { queue, failure: failureCode(error) });
    if (heard === MOST_ERRORS) giveUp(`the queue ${queue} fails without a pause`);
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
