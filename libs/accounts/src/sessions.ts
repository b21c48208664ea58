import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ABSOLUTE_HOURS, Clock, IDLE_MINUTES, ProblemError, Settings, csrfOf, hashToken } from '@loive/platform';

/** What a new session hands out; the token leaves in the cookie and is kept nowhere. */
export interface NewSession {
  readonly token: string;
  readonly csrf: string;
}

/** Begins and ends sessions. */
@Injectable()
export class Sessions {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /**
   * Begins a session with a token of its own. The one that the browser presented ends, as do the
   * oldest beyond the number allowed to one person.
   */
  async begin(personId: string, presented: string | undefined): Promise<NewSession> {
    const token = randomBytes(32).toString('base64url');
    const key = this.settings.keys.codes;
    const now = this.clock.now();
    await this.db.transaction(async (tx) => {
      // Two sign-ins of one person at once must not both count the same sessions.
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`session ${personId}`]);
      await tx.query(
        `DELETE FROM sessions WHERE token_hash = $4 OR (person_id = $1 AND token_hash NOT IN (
           SELECT token_hash FROM sessions
           WHERE person_id = $1 AND expires_at > $2 AND last_seen_at > $2::timestamptz - make_interval(mins => $5)
             AND token_hash IS DISTINCT FROM $4
           ORDER BY created_at DESC LIMIT $3))`,
        [personId, now, this.settings.signIn.sessionsPerPerson - 1, presented ? hashToken(presented, key) : null, IDLE_MINUTES],
      );
      await tx.query(
        `INSERT INTO sessions (token_hash, person_id, created_at, last_seen_at, expires_at)
         VALUES ($1, $2, $3, $3, $3::timestamptz + make_interval(hours => $4))`,
        [hashToken(token, key), personId, now, ABSOLUTE_HOURS],
      );
    });
    return { token, csrf: csrfOf(token, key) };
  }

  /**
   * Gives a session another token, because its password was just given again; how long it lasts stays
   * as it was. Throws `noSession` when it ended meanwhile.
   */
  async stepUp(tokenHash: Buffer, db: Pick<DataSource, 'query'> = this.db): Promise<NewSession> {
    const token = randomBytes(32).toString('base64url');
    const key = this.settings.keys.codes;
    const now = this.clock.now();
    const [renewed] = await db.query<[unknown[], number]>(
      'UPDATE sessions SET token_hash = $2, stepped_up_at = $3, last_seen_at = $3 WHERE token_hash = $1 AND expires_at > $3 RETURNING 1',
      [tokenHash, hashToken(token, key), now],
    );
    if (renewed.length === 0) throw new ProblemError('noSession');
    return { token, csrf: csrfOf(token, key) };
  }

  /** Ends one session. */
  async end(tokenHash: Buffer): Promise<void> {
    await this.db.query('DELETE FROM sessions WHERE token_hash = $1', [tokenHash]);
  }
}
