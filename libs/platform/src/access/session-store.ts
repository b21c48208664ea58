import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Role } from '@loive/domain';
import { Clock } from '../clock.js';
import { Settings } from '../settings.js';
import { IDLE_MINUTES, csrfOf, hashToken } from './session.js';
import type { Session } from './session.js';

interface SessionRow {
  person_id: string;
  name: string;
  role: Role;
  username: string;
  agency_id: string;
  type: string;
  name_vi: string;
  name_en: string;
  stepped_up_at: Date | null;
  password_due: boolean;
}

// One statement: the "last seen" mark moves at most once a minute, so most reads write nothing.
const FIND = `
  WITH seen AS (
    UPDATE sessions SET last_seen_at = $2
    WHERE token_hash = $1 AND expires_at > $2
      AND last_seen_at > $2::timestamptz - make_interval(mins => $3)
      AND last_seen_at <= $2::timestamptz - interval '1 minute'
  )
  SELECT p.id AS person_id, p.name, r.role, a.username,
         g.id AS agency_id, g.type, g.name_vi, g.name_en,
         s.stepped_up_at, a.first_password_until IS NOT NULL AS password_due
  FROM sessions s
  JOIN people p ON p.id = s.person_id AND p.active
  JOIN accounts a ON a.person_id = p.id
  JOIN agencies g ON g.id = p.agency_id
  CROSS JOIN app.role_of(p.id) AS r(role)
  WHERE s.token_hash = $1 AND s.expires_at > $2 AND r.role IS NOT NULL AND p.paused_at IS NULL AND NOT app.is_paused(p.id)
    AND s.last_seen_at > $2::timestamptz - make_interval(mins => $3)`;

/** Finds who holds a session token. */
@Injectable()
export class SessionStore {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** The living session of this token, or null. One SQL statement. */
  async find(token: string): Promise<Session | null> {
    const key = this.settings.keys.codes;
    const tokenHash = hashToken(token, key);
    const rows: SessionRow[] = await this.db.query(FIND, [tokenHash, this.clock.now(), IDLE_MINUTES]);
    const row = rows[0];
    if (!row) return null;
    return {
      actor: { personId: row.person_id, agencyId: row.agency_id, agencyType: row.type, role: row.role },
      user: { id: row.person_id, username: row.username, name: row.name },
      agency: { id: row.agency_id, type: row.type, nameVi: row.name_vi, nameEn: row.name_en },
      csrf: csrfOf(token, key),
      tokenHash,
      steppedUpAt: row.stepped_up_at,
      passwordDue: row.password_due,
    };
  }
}
