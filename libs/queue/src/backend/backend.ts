import type { Job } from 'bullmq';
import type { Log } from '../log.js';
import type { QueueName } from '@loive/domain';

/** What a job carries: the row to deliver, or nothing (a sign of life). */
export interface JobData {
  readonly outboxId?: string;
}

/** A job to be queued; the same id twice is one job while the first is kept. */
export interface NewJob {
  readonly id: string;
  readonly data: JobData;
  /** Milliseconds from now. */
  readonly delay: number;
  /** Goes before everything that waits. */
  readonly first?: boolean;
}

/** Puts jobs into one queue. Fails within seconds when the queue is away; then nothing or a part was put in. */
export interface Producer {
  add(jobs: readonly NewJob[]): Promise<void>;
  /** Jobs that wait for a worker. */
  waiting(): Promise<number>;
  close(): Promise<void>;
}

/** Takes jobs out of one queue. */
export interface Consumer {
  /** Waits for running jobs unless `force`. */
  close(force?: boolean): Promise<void>;
}

/** To whom a backend tells its troubles. */
export interface BackendReports {
  readonly log: Log;
  /** Ends the process, for its supervisor to start it again. */
  readonly giveUp: (why: string) => void;
}

/** What is done with one job of a queue. */
export type Work = (job: Job<JobData>, token: string | undefined) => Promise<void>;

/** Where the queue lives. Two of them: PostgreSQL, or Redis where REDIS_URL is given. */
export interface QueueBackend {
  readonly name: 'postgres' | 'redis';
  producer(queue: QueueName): Producer;
  consumer(queue: QueueName, work: Work): Consumer;
  /** Whether the store answers within two seconds. */
  isReachable(): Promise<boolean>;
  close(): Promise<void>;
}
