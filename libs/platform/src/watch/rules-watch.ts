import { Injectable, Logger } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { policyHash } from '@loive/domain';
import { DataSource } from 'typeorm';
import { codeOf } from '../problem/database-failure.js';
import { Settings } from '../settings.js';

/** What may be wrong with the rules in the database; `unknown`: nobody has looked yet. */
export type RulesFault = 'unknown' | 'catalogueDiffers' | 'policyDiffers' | 'notDurable';

interface Found {
  readonly catalogue: boolean;
  readonly policy: string | null;
  readonly durable: boolean;
}

const LOOK = `SELECT coalesce(app.catalogue_hash() = app.catalogue_kept(), false) AS catalogue,
  (SELECT p.hash FROM app.policy p ORDER BY p.version DESC LIMIT 1) AS policy,
  current_setting('fsync') = 'on' AND current_setting('full_page_writes') = 'on'
    AND current_setting('synchronous_commit') <> 'off' AS durable`;

/** Milliseconds until the next look while nobody could look yet. */
const SOON = 2_000;

/**
 * Compares the rules in the database with those that were recorded when it was brought to its shape, the table of rights
 * with this process's own, and the settings that make a commit last. While they differ nothing is written; reads go on.
 */
@Injectable()
export class RulesWatch implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #log = new Logger('rules');
  #fault: RulesFault | null = 'unknown';
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(
    private readonly db: DataSource,
    private readonly settings: Settings,
  ) {}

  /** What stops every unsafe request; null: nothing. */
  get fault(): RulesFault | null {
    return this.#fault;
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.db.isInitialized) await this.#round();
  }

  beforeApplicationShutdown(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  /** Looks once; what it finds holds until the next look. A database that does not answer changes nothing. */
  async look(): Promise<void> {
    const [found]: Found[] = await this.db.query(LOOK);
    const fault = found === undefined ? 'unknown' : this.#faultOf(found);
    if (fault !== null && fault !== this.#fault) this.#log.error(`writes stopped: ${fault}`);
    if (fault === null && this.#fault !== null && this.#fault !== 'unknown') this.#log.warn('writes go on');
    this.#fault = fault;
  }

  #faultOf({ catalogue, policy, durable }: Found): RulesFault | null {
    if (!catalogue) return 'catalogueDiffers';
    if (policy !== policyHash()) return 'policyDiffers';
    return durable || !this.settings.rulesWatch.durability ? null : 'notDurable';
  }

  async #round(): Promise<void> {
    await this.look().catch((failure: unknown) => this.#log.warn(`the rules could not be compared (${codeOf(failure) || 'unknown'})`));
    if (this.#stopped) return;
    const wait = this.#fault === 'unknown' ? SOON : this.settings.rulesWatch.everySeconds * 1000;
    this.#timer = setTimeout(() => void this.#round(), wait).unref();
  }
}
