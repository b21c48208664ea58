import type { ActorTx } from '@loive/persistence';
import type { DataSource } from 'typeorm';
import { failureCode, isPassing } from './failure-code.js';
import type { Log } from './log.js';
import { isDelivered, markAsInbox, noteFailure, readUndelivered, type Counting } from './outbox.js';
import type { DeliveryContext, OutboxMessage, Processor } from './processor.js';
import { MOST_ATTEMPTS } from './timings.js';

/** Opens a transaction under the system's ticket. */
export type AsSystem = <Result>(work: (tx: ActorTx) => Promise<Result>) => Promise<Result>;

/** What a processor of `message` is given: effect, inbox row and mark in one transaction, once. */
export function deliveryContext(asSystem: AsSystem, { id }: Pick<OutboxMessage, 'id'>): DeliveryContext {
  return {
    once: (handler, work) =>
      asSystem(async (tx) => {
        const open = await tx.query('SELECT 1 FROM outbox WHERE id = $1 AND delivered_at IS NULL FOR UPDATE', [id]);
        if (open.length === 0) return 'done';
        const outcome = (await work(tx)) ?? 'done';
        await tx.query('INSERT INTO inbox (message_id, handler, outcome, at) VALUES ($1, $2, $3, clock_timestamp())', [id, handler, outcome]);
        await tx.query('UPDATE outbox SET delivered_at = clock_timestamp(), failure = NULL WHERE id = $1', [id]);
        return outcome;
      }),
  };
}

/** How one try to deliver ended; `again` leaves the message for another try. */
export type Delivered =
  | { readonly how: 'done' | 'moot' | 'nothingToDo' | 'dead' }
  | { readonly how: 'early'; readonly wait: number }
  | { readonly how: 'again'; readonly failure: string };

/** Handler that is written down when the processor itself says that nothing is left to do. */
const MOOT_HANDLER = 'moot';

/** Carries messages to their processors, each once in effect. */
export class Delivery {
  constructor(
    private readonly db: DataSource,
    private readonly asSystem: AsSystem,
    private readonly processorOf: ReadonlyMap<string, Processor>,
    private readonly log: Log,
  ) {}

  /** Delivers one message unless that is done. Throws only when the failure could not be written down. */
  async deliver(id: string): Promise<Delivered> {
    const message = await readUndelivered(this.db, id);
    if (message === null) return { how: 'nothingToDo' };
    const processor = this.processorOf.get(message.effect);
    if (processor === undefined) return { how: 'nothingToDo' };
    if (message.wait > 0) return { how: 'early', wait: message.wait };
    try {
      return await this.#run(processor, message);
    } catch (error) {
      if (isDoubled(error) && (await markAsInbox(this.db, id))) return { how: 'nothingToDo' };
      return await this.#failed(message, failureCode(error), isPassing(error) ? 'whenOld' : 'always');
    }
  }

  async #run(processor: Processor, message: OutboxMessage): Promise<Delivered> {
    const context: DeliveryContext = deliveryContext(this.asSystem, message);
    const outcome = await processor.run(message, context);
    if (typeof outcome === 'object') return await this.#failed(message, outcome.later, 'never');
    // What the processor wrote is believed by its row, not by its word.
    if (await isDelivered(this.db, message.id)) return { how: outcome };
    if (outcome === 'done') throw new NotMarked();
    await context.once(MOOT_HANDLER, () => Promise.resolve('moot'));
    return { how: 'moot' };
  }

  async #failed({ id, effect }: OutboxMessage, failure: string, counts: Counting): Promise<Delivered> {
    const noted = await noteFailure(this.db, id, failure, { counts, most: MOST_ATTEMPTS });
    if (noted === null) return { how: 'nothingToDo' };
    this.log(noted.dead ? 'deadLetter' : 'deliveryFailed', { message: id, effect, failure, attempts: noted.attempts });
    return noted.dead ? { how: 'dead' } : { how: 'again', failure };
  }
}

/** A processor said `done` and its message is not marked delivered. */
export class NotMarked extends Error {}

// The inbox already holds this message: its effect is there, only the mark was lost.
function isDoubled(error: unknown): boolean {
  const { code, constraint, driverError } = error as { code?: string; constraint?: string; driverError?: unknown };
  if (code === '23505' && constraint === 'inbox_pkey') return true;
  return driverError !== undefined && isDoubled(driverError);
}
