import pg from 'pg';
import type { DataSource } from 'typeorm';
import type { Producer } from './backend/backend.js';
import type { Delivered } from './delivery.js';
import { failureCode } from './failure-code.js';
import type { Log } from './log.js';
import { markQueued, readDue, takeWaiting, type WaitingMessage } from './outbox.js';
import type { QueueName } from '@loive/domain';
import type { QueueTimings } from './timings.js';

/** What the relay works with. */
export interface RelayParts {
  readonly db: DataSource;
  readonly databaseUrl: string;
  readonly queueOf: ReadonlyMap<string, QueueName>;
  readonly producerOf: (queue: QueueName) => Producer;
  readonly isReachable: () => Promise<boolean>;
  /** Delivers one message here, without the queue. */
  readonly deliver: (id: string) => Promise<Delivered>;
  /** Name of the job of a message; the generation in it is what lets a lost one be queued anew. */
  readonly jobId?: (message: Pick<WaitingMessage, 'id' | 'generation'>) => string;
  readonly timings: QueueTimings;
  readonly log: Log;
}

const jobIdOf = ({ id, generation }: Pick<WaitingMessage, 'id' | 'generation'>): string => `${id}-g${generation}`;

/**
 * Hands what was committed to the queue. NOTIFY is a hint that saves waiting; the poll is what
 * counts. When the queue is away the rows stay as they are and are handed over later.
 */
export class Relay {
  #stopped = false;
  #dirty = true;
  #wake: (() => void) | undefined;
  #listener: pg.Client | undefined;
  #loop: Promise<void> | undefined;
  /** Since when the queue takes nothing. */
  #awaySince: number | undefined;

  constructor(private readonly parts: RelayParts) {}

  start(): void {
    this.#loop ??= this.#run();
  }

  /** Looks at the outbox now. */
  call(): void {
    this.#dirty = true;
    this.#wake?.();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#wake?.();
    await this.#loop;
    await this.#listener?.end().catch(() => undefined);
  }

  async #run(): Promise<void> {
    while (!this.#stopped) {
      if (this.#listener === undefined) await this.#listen();
      this.#dirty = false;
      await this.#drain();
      // A call during the drain is answered by another drain, not lost.
      if (!this.#dirty && !this.#stopped) await this.#pause();
    }
  }

  async #drain(): Promise<void> {
    try {
      // A batch that hangs holds its rows locked: away, it is asked first whether there is a queue at all.
      if (this.#awaySince !== undefined && !(await this.parts.isReachable())) return await this.#away();
      while (!this.#stopped && (await this.#batch()) > 0) this.#back();
    } catch (error) {
      if (this.#awaySince === undefined) this.parts.log('relayAway', { failure: failureCode(error) });
      await this.#away();
    }
  }

  // Only what was handed over shows that the queue is back: no rows may mean that another worker hangs with them.
  #back(): void {
    if (this.#awaySince !== undefined) this.parts.log('relayBack');
    this.#awaySince = undefined;
  }

  async #away(): Promise<void> {
    this.#awaySince ??= Date.now();
    this.#dirty = false;
    if (Date.now() - this.#awaySince > this.parts.timings.quiet) await this.#withoutQueue();
  }

  // An escalation must not wait for a queue that stays away: slower, but it goes.
  async #withoutQueue(): Promise<void> {
    const { db, deliver, queueOf } = this.parts;
    try {
      for (const id of await readDue(db, [...queueOf.keys()])) {
        if (this.#stopped) return;
        const { how } = await deliver(id);
        // Not again at once: the reconciler hands it back after its quiet time.
        if (how === 'again') await db.transaction((tx) => markQueued(tx, [id]));
      }
    } catch (error) {
      this.parts.log('directDeliveryFailed', { failure: failureCode(error) });
    }
  }

  /** Queues one batch and marks it, in one transaction: dying between the two queues it again under the same id. */
  async #batch(): Promise<number> {
    const { db, timings, queueOf } = this.parts;
    const runner = db.createQueryRunner();
    try {
      await runner.startTransaction();
      const messages = await takeWaiting(runner, timings.ahead, [...queueOf.keys()]);
      for (const [queue, group] of this.#byQueue(messages)) {
        await this.parts.producerOf(queue).add(
          group.map((message) => ({
            id: (this.parts.jobId ?? jobIdOf)(message),
            data: { outboxId: message.id },
            delay: message.wait,
          })),
        );
      }
      if (messages.length > 0) await markQueued(runner, messages.map(({ id }) => id));
      await runner.commitTransaction();
      return messages.length;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  #byQueue(messages: readonly WaitingMessage[]): Map<QueueName, WaitingMessage[]> {
    const groups = new Map<QueueName, WaitingMessage[]>();
    for (const message of messages) {
      const queue = this.parts.queueOf.get(message.effect);
      if (queue === undefined) continue;
      const group = groups.get(queue);
      if (group === undefined) groups.set(queue, [message]);
      else group.push(message);
    }
    return groups;
  }

  async #listen(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.parts.databaseUrl,
      application_name: 'loive-relay',
      connectionTimeoutMillis: 3_000,
      keepAlive: true,
    });
    const drop = (): void => {
      if (this.#listener === client) this.#listener = undefined;
    };
    client.on('error', drop);
    client.on('end', drop);
    client.on('notification', () => this.call());
    try {
      await client.connect();
      await client.query('LISTEN outbox');
      this.#listener = client;
    } catch {
      // The poll goes on without it, and the next round tries again.
      await client.end().catch(() => undefined);
    }
  }

  async #pause(): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, this.parts.timings.poll);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#wake = undefined;
  }
}
