import type { DataSource } from 'typeorm';
import { AgencyEntity } from './entities/agency.entity.js';

/** How long a copy of the register may be used, in milliseconds. */
const FRESH_FOR = 60_000;

/**
 * The register of agencies as the rules read it: who exists, of which type, where, since when.
 * It holds no rights, so a copy in memory may be a minute old.
 */
export class AgencyRegister {
  #agencies: readonly AgencyEntity[] = [];
  #byId = new Map<string, AgencyEntity>();
  #readAt = -Infinity;

  constructor(private readonly db: DataSource) {}

  /** Every agency, ended ones included. */
  async all(): Promise<readonly AgencyEntity[]> {
    if (performance.now() - this.#readAt > FRESH_FOR) await this.#read();
    return this.#agencies;
  }

  /** Reads the register again at the next question. */
  forget(): void {
    this.#readAt = -Infinity;
  }

  /** One agency by its id; null when there is none. */
  async find(id: string): Promise<AgencyEntity | null> {
    await this.all();
    return this.#byId.get(id) ?? null;
  }

  async #read(): Promise<void> {
    this.#agencies = await this.db.getRepository(AgencyEntity).find({ order: { id: 'ASC' } });
    this.#byId = new Map(this.#agencies.map((agency) => [agency.id, agency]));
    this.#readAt = performance.now();
  }
}
