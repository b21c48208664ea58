import { findRulesFault, type RulesFault } from '@loive/platform';
import type { Log, Processor } from '@loive/queue';
import type { DataSource } from 'typeorm';

/** Milliseconds until the next look while nobody could look yet. */
const SOON = 2_000;

/**
 * Whether this process may write into the chains of cases and destroy keys: while the rules in the database are those
 * that were recorded. Until it has looked once it may not; a database that does not answer changes nothing.
 */
export class RulesGate {
  #fault: RulesFault | null = 'unknown';
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(
    private readonly db: DataSource,
    private readonly everySeconds: number,
    private readonly log: Log,
  ) {}

  /** What holds effects back; null: nothing. */
  get fault(): RulesFault | null {
    return this.#fault;
  }

  /** Looks now, and again until `stop`. */
  async start(): Promise<void> {
    await this.#look().catch((failure: unknown) =>
      this.log('rulesNotCompared', { failure: failure instanceof Error && 'code' in failure ? String(failure.code) : 'unknown' }));
    if (this.#stopped) return;
    const wait = this.#fault === 'unknown' ? SOON : this.everySeconds * 1000;
    this.#timer = setTimeout(() => void this.start(), wait).unref();
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  /** The same processor, which leaves its messages for later while the rules differ: none of them counts as a failure. */
  holding(processor: Processor): Processor {
    return {
      effect: processor.effect,
      run: (message, context) => (this.#fault === null ? processor.run(message, context) : Promise.resolve({ later: this.#fault })),
    };
  }

  async #look(): Promise<void> {
    // Whether a commit lasts there is for the API to see; what is delivered here was committed before.
    const fault = await findRulesFault(this.db, { durability: false });
    if (fault !== null && fault !== this.#fault) this.log('effectsHeldBack', { fault });
    if (fault === null && this.#fault !== null && this.#fault !== 'unknown') this.log('effectsGoOn');
    this.#fault = fault;
  }
}
