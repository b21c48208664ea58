import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock, ProblemError, Settings } from '@loive/platform';
import { networkOf } from './network.js';
import { WINDOW_MINUTES, secondsToWait } from './sign-in-delay.js';

/** Whom a try is counted against: keyed hashes, so that the table tells no names and no addresses. */
export interface TryCounters {
  readonly subject: string;
  readonly network: string;
}

interface FailureRow {
  of_account: number;
  last_of_account: Date | null;
  of_network: number;
  oldest_of_network: Date | null;
}

const RECENT = `
  SELECT count(*) FILTER (WHERE subject = $1)::int AS of_account,
         max(at) FILTER (WHERE subject = $1) AS last_of_account,
         count(*) FILTER (WHERE network = $2 AND at > $3::timestamptz - interval '1 minute')::int AS of_network,
         min(at) FILTER (WHERE network = $2 AND at > $3::timestamptz - interval '1 minute') AS oldest_of_network
  FROM sign_in_failures
  WHERE at > $3::timestamptz - make_interval(mins => $4) AND (subject = $1 OR network = $2)`;

/** Counts failed sign-ins in the database, so that a restart or a second process forgets nothing. */
@Injectable()
export class SignInFailures {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** The counters of this name and address. */
  countersOf(username: string, address: string): TryCounters {
    return { subject: this.hash('subject', username), network: this.hash('network', networkOf(address)) };
  }

  /** Throws `throttled` with the seconds to wait when there were too many failures of late. */
  async refuseIfTooMany({ subject, network }: TryCounters): Promise<void> {
    const now = this.clock.now();
    const rows: FailureRow[] = await this.db.query(RECENT, [subject, network, now, WINDOW_MINUTES]);
    const row = rows[0];
    if (!row) return;
    const recent = {
      ofAccount: row.of_account,
      lastOfAccount: row.last_of_account,
      ofNetwork: row.of_network,
      oldestOfNetwork: row.oldest_of_network,
    };
    const wait = secondsToWait(recent, this.settings.signIn, now);
    if (wait > 0) throw new ProblemError('throttled', { retryAfter: wait });
  }

  /** Counts a failure, and forgets those of yesterday. */
  async count({ subject, network }: TryCounters): Promise<void> {
    await this.db.query(
      `WITH old AS (DELETE FROM sign_in_failures WHERE at < $3::timestamptz - interval '1 day')
       INSERT INTO sign_in_failures (subject, network, at) VALUES ($1, $2, $3)`,
      [subject, network, this.clock.now()],
    );
  }

  private hash(what: string, value: string): string {
    return createHmac('sha256', this.settings.keys.codes).update(`sign-in ${what}\n${value}`).digest('hex');
  }
}
