import type { Actor } from '@loive/domain';
import type { DataSource } from 'typeorm';
import type { AgencyRegister } from '../agency-register.js';
import type { AgencyEntity } from '../entities/agency.entity.js';
import type { TicketKey } from '../ticket.js';
import { readAs } from '../with-actor.js';

/** What an agency says about itself as a receiver of referrals; absent: open, no word on places, all services of its type. */
export interface ProviderSettings {
  readonly accepting: boolean;
  readonly capacity: 'open' | 'waitlist' | 'full' | null;
  /** Narrower than what its type may give; null: all of it. */
  readonly services: readonly string[] | null;
  readonly updatedAt: string;
}

/** An agency of the register with what it says about itself. */
export interface Provider {
  readonly agency: AgencyEntity;
  readonly settings: ProviderSettings | null;
}

const SETTINGS = `SELECT agency_id AS "agencyId", accepting, capacity, services, updated_at AS "updatedAt" FROM provider_settings`;

/** Possible receivers of referrals, and what an agency says about itself. */
export class ProviderReader {
  constructor(
    private readonly db: DataSource,
    private readonly key: TicketKey,
    private readonly register: AgencyRegister,
  ) {}

  /** Every agency of the register, ended ones included, with its settings. */
  async all(actor: Actor): Promise<readonly Provider[]> {
    const [agencies, rows] = await Promise.all([
      this.register.all(),
      readAs<ProviderSettings & { agencyId: string }>(this.db, this.key, actor, { purpose: 'list' }, SETTINGS, []),
    ]);
    const byAgency = new Map(rows.map(({ agencyId, ...settings }) => [agencyId, settings]));
    return agencies.map((agency) => ({ agency, settings: byAgency.get(agency.id) ?? null }));
  }

  /** What one agency says about itself; null: nothing yet. */
  async settings(actor: Actor, agencyId: string): Promise<ProviderSettings | null> {
    const [row] = await readAs<ProviderSettings & { agencyId: string }>(
      this.db,
      this.key,
      actor,
      { purpose: 'list' },
      `${SETTINGS} WHERE agency_id = $1[1]::uuid`,
      [agencyId],
    );
    if (row === undefined) return null;
    const { agencyId: _id, ...settings } = row;
    return settings;
  }
}
