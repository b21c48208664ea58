import { Injectable, Logger } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { codeOf } from '../problem/database-failure.js';
import { Settings } from '../settings.js';
import { findRulesFault, type RulesFault } from './rules-fault.js';

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
    const fault = await findRulesFault(this.db, this.settings.rulesWatch);
    if (fault !== null && fault !== this.#fault) this.#log.error(`writes stopped: ${fault}`);
    if (fault === null && this.#fault !== null && this.#fault !== 'unknown') this.#log.warn('writes go on');
    this.#fault = fault;
  }

  async #round(): Promise<void> {
    await this.look().catch((failure: unknown) => this.#log.warn(`the rules could not be compared (${codeOf(failure) || 'unknown'})`));
    if (this.#stopped) return;
    const wait = this.#fault === 'unknown' ? SOON : this.settings.rulesWatch.everySeconds * 1000;
    this.#timer = setTimeout(() => void this.#round(), wait).unref();
  }
}
