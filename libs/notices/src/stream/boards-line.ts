import { Logger } from '@nestjs/common';
import pg from 'pg';

/** The channel on which triggers name an agency whose boards have changed. */
const CHANNEL = 'boards';

/** Milliseconds: first and longest wait before a lost line is tried again, and between two signs of life. */
const FIRST_WAIT = 250;
const LONGEST_WAIT = 5_000;
const PULSE = 15_000;

/** What the line tells: an agency whose boards have changed, and that it may have missed some. */
export interface BoardsEar {
  heard(agencyId: string): void;
  /** The line is up again: whatever was said in between is lost. */
  mended(): void;
}

/**
 * The one connection of this process that listens for changed boards. It comes back by itself after
 * the database was away, and a line that hangs without an error is found by asking something now and then.
 */
export class BoardsLine {
  #client: pg.Client | null = null;
  #retry: NodeJS.Timeout | undefined;
  #pulse: NodeJS.Timeout | undefined;
  #wait = FIRST_WAIT;
  #state: 'new' | 'open' | 'closed' = 'new';

  constructor(
    private readonly url: string,
    private readonly ear: BoardsEar,
  ) {}

  /** Begins to listen; once is enough, more calls do nothing. */
  open(): void {
    if (this.#state !== 'new') return;
    this.#state = 'open';
    this.#pulse = setInterval(() => void this.#feel(), PULSE).unref();
    void this.#connect(false);
  }

  /** Ends for good. */
  async close(): Promise<void> {
    this.#state = 'closed';
    clearTimeout(this.#retry);
    clearInterval(this.#pulse);
    const client = this.#client;
    this.#client = null;
    // A server that is away does not answer a farewell.
    await Promise.race([client?.end().catch(() => undefined), new Promise((resolve) => setTimeout(resolve, 500).unref())]);
  }

  async #connect(again: boolean): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'loive-api-boards',
      keepAlive: true,
      connectionTimeoutMillis: 3_000,
      query_timeout: 5_000,
    });
    this.#client = client;
    client.on('error', (lost) => this.#lose(client, lost));
    client.on('end', () => this.#lose(client));
    client.on('notification', ({ payload }) => payload && this.ear.heard(payload));
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
    } catch (refused) {
      this.#lose(client, refused);
      return;
    }
    this.#wait = FIRST_WAIT;
    if (again) this.ear.mended();
  }

  async #feel(): Promise<void> {
    const client = this.#client;
    try {
      await client?.query('SELECT 1');
    } catch (silent) {
      if (client !== null) this.#lose(client, silent);
    }
  }

  #lose(client: pg.Client, why?: unknown): void {
    if (this.#client !== client) return;
    this.#client = null;
    client.end().catch(() => undefined);
    if (this.#state === 'closed') return;
    const code = why instanceof Error && 'code' in why ? String(why.code) : 'ended';
    new Logger('boards').warn(`the line that hears of changes was lost (${code})`);
    this.#retry = setTimeout(() => void this.#connect(true), this.#wait).unref();
    this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT);
  }
}
