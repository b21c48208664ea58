import { Injectable } from '@nestjs/common';
import { Clock, IDLE_MINUTES } from '@loive/platform';
import { DataSource } from 'typeorm';
import type { StreamOwner } from './event-stream.js';

// Unlike a request, an open stream is no sign of a person: it reads "last seen" and does not move it.
const HELD = `
  SELECT encode(s.token_hash, 'hex') AS session, p.agency_id AS "agencyId", r.role
  FROM sessions s
  JOIN people p ON p.id = s.person_id AND p.active AND p.paused_at IS NULL AND NOT app.is_paused(p.id)
  CROSS JOIN app.role_of(p.id) AS r(role)
  WHERE s.token_hash = ANY ($1::bytea[]) AND r.role IS NOT NULL AND s.expires_at > $2
    AND s.last_seen_at > $2::timestamptz - make_interval(mins => $3)`;

/** Tells which sessions still hold, without keeping any of them alive. */
@Injectable()
export class SessionWatch {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Those of the sessions that hold now, as they are now. One statement for all. */
  held(sessions: readonly string[]): Promise<StreamOwner[]> {
    const hashes = sessions.map((session) => Buffer.from(session, 'hex'));
    return this.db.query(HELD, [hashes, this.clock.now(), IDLE_MINUTES]);
  }
}
