import { heirsOn, withSuccessions, type CalendarDate, type Succession } from '@loive/domain';
import type { DataSource } from 'typeorm';
import { AgencyEntity } from './entities/agency.entity.js';

/** Milliseconds: how long a copy of the register may be used, and how long before it is asked whether rows were written since. */
const FRESH_FOR = 60_000;
const UNASKED_FOR = 2_000;

// Rows are only added, and an agency ends once: what has as many is the same.
const WRITTEN = `
  SELECT concat_ws(' ', count(*), count(valid_to), (SELECT count(*) FROM agency_successions)) AS written FROM agencies`;

/** Every succession, in the order of its days. */
export const SUCCESSIONS = `
  SELECT predecessor, successor, kind, to_char(from_day, 'YYYY-MM-DD') AS "from", citation, verified
  FROM agency_successions ORDER BY from_day, predecessor, successor`;

/**
 * The register of agencies as the rules read it: who exists, of which type, where, since when.
 * It holds no rights, so a copy in memory may be two seconds old; whoever is not in it is looked for in the table.
 */
export class AgencyRegister {
  #agencies: readonly AgencyEntity[] = [];
  #successions: readonly Succession[] = [];
  #byId = new Map<string, AgencyEntity>();
  #readAt = -Infinity;
  #askedAt = -Infinity;
  #written = '';

  constructor(private readonly db: DataSource) {}

  /** Every agency, ended ones included. */
  async all(): Promise<readonly AgencyEntity[]> {
    await this.#freshen();
    return this.#agencies;
  }

  /** What became of those that ended. */
  async successions(): Promise<readonly Succession[]> {
    await this.#freshen();
    return this.#successions;
  }

  /** Every agency, read again where the copy may be older than what ended this one. */
  async sinceEndOf(agencyId: string, on: CalendarDate): Promise<readonly AgencyEntity[]> {
    if (heirsOn(agencyId, on, await this.all()).length === 0) this.forget();
    return this.all();
  }

  /** Reads the register again at the next question. */
  forget(): void {
    this.#readAt = -Infinity;
  }

  /** One agency by its id; null when there is none. */
  async find(id: string): Promise<AgencyEntity | null> {
    await this.#freshen();
    if (!this.#byId.has(id)) await this.#freshen(0);
    return this.#byId.get(id) ?? null;
  }

  async #freshen(unaskedFor = UNASKED_FOR): Promise<void> {
    const now = performance.now();
    if (now - this.#readAt > FRESH_FOR) return this.#read();
    if (now - this.#askedAt < unaskedFor) return;
    this.#askedAt = now;
    if ((await this.#count()) !== this.#written) await this.#read();
  }

  async #count(): Promise<string> {
    const [row] = await this.db.query<{ written: string }[]>(WRITTEN);
    return row?.written ?? '';
  }

  // Counted first: what is written in between is found at the next question.
  async #read(): Promise<void> {
    this.#written = await this.#count();
    this.#successions = await this.db.query<Succession[]>(SUCCESSIONS);
    this.#agencies = withSuccessions(await this.db.getRepository(AgencyEntity).find({ order: { id: 'ASC' } }), this.#successions);
    this.#byId = new Map(this.#agencies.map((agency) => [agency.id, agency]));
    this.#readAt = performance.now();
    this.#askedAt = this.#readAt;
  }
}
