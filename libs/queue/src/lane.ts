import { DelayedError } from 'bullmq';
import type { Job } from 'bullmq';
import type { Consumer, JobData, Producer, QueueBackend } from './backend/backend.js';
import type { Delivery } from './delivery.js';
import { failureCode } from './failure-code.js';
import type { Log } from './log.js';
import type { QueueName } from '@loive/domain';

/** What a lane works with. */
export interface LaneParts {
  readonly name: QueueName;
  readonly backend: QueueBackend;
  readonly delivery: Delivery;
  /** Names this process. */
  readonly workerId: string;
  /** Told of each sign of life that came through. */
  readonly alive: (queue: QueueName) => Promise<void>;
  readonly log: Log;
}

/** Longest wait for a worker that is closed because it does not answer, in milliseconds. */
const CLOSE_WITHIN = 2_000;

/** One queue with its producer and its worker, which can be built anew while the process runs. */
export class Lane {
  readonly producer: Producer;
  #consumer: Consumer;
  #progressAt = Date.now();
  #builtAt = Date.now();
  #excusedAt = 0;
  #beats = 0;

  constructor(private readonly parts: LaneParts) {
    this.producer = parts.backend.producer(parts.name);
    this.#consumer = this.#build();
  }

  get name(): QueueName {
    return this.parts.name;
  }

  /** Milliseconds since a job last came through the worker. */
  get silentFor(): number {
    return Date.now() - this.#progressAt;
  }

  /** As `silentFor`, counted from when a store was last away. */
  get atFaultFor(): number {
    return Date.now() - Math.max(this.#progressAt, this.#excusedAt);
  }

  /** A store is away: nothing can come through now. */
  excuse(): void {
    this.#excusedAt = Date.now();
  }

  /** Milliseconds since the worker was built. */
  get age(): number {
    return Date.now() - this.#builtAt;
  }

  /** Whether so many jobs wait that more would only make them wait longer. One that does not answer holds nothing. */
  async isBehind(most: number): Promise<boolean> {
    return this.producer.waiting().then((count) => count > most, () => false);
  }

  /** Sends a sign of life through the queue; it overtakes what waits. */
  async beat(): Promise<void> {
    this.#beats += 1;
    await this.producer.add([{ id: `beat-${this.parts.workerId}-${this.#beats}`, data: {}, delay: 0, first: true }]);
  }

  /** Puts another worker in the place of one that has fallen silent. */
  async rebuild(): Promise<void> {
    const silent = this.#consumer;
    this.parts.log('workerRebuilt', { queue: this.name, silentMs: this.silentFor });
    this.#consumer = this.#build();
    this.#builtAt = Date.now();
    // It may never answer; then its connections end with the process.
    const closed = silent.close(true).catch((error: unknown) => this.parts.log('closeFailed', { failure: failureCode(error) }));
    await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, CLOSE_WITHIN).unref())]);
  }

  /** Waits for what runs, then closes. */
  async close(): Promise<void> {
    await this.#consumer.close();
    await this.producer.close();
  }

  #build(): Consumer {
    return this.parts.backend.consumer(this.name, (job, token) => this.#work(job, token));
  }

  async #work(job: Job<JobData>, token: string | undefined): Promise<void> {
    try {
      await this.#carryOut(job, token);
      this.#progressAt = Date.now();
    } catch (error) {
      if (error instanceof DelayedError || error instanceof TryAgain) throw error;
      // The queue keeps the message of what is thrown; a stranger's may quote data.
      this.parts.log('jobFailed', { queue: this.name, failure: failureCode(error) });
      throw new TryAgain(failureCode(error));
    }
  }

  async #carryOut(job: Job<JobData>, token: string | undefined): Promise<void> {
    const id = job.data.outboxId;
    if (id === undefined) return this.parts.alive(this.name);
    const end = await this.parts.delivery.deliver(id);
    this.#progressAt = Date.now();
    if (end.how === 'again') throw new TryAgain(end.failure);
    if (end.how !== 'early') return;
    await job.moveToDelayed(Date.now() + end.wait, token);
    throw new DelayedError();
  }
}

/** Leaves a job to the queue's next try; its message is a code. */
class TryAgain extends Error {}
