import { importSuccessions, type ImportFault, type ImportedAgency, type KnownAgencies, type RegisteredAgency, type Succession } from '@loive/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { SUCCESSIONS } from './agency-register.js';

const ADD = `
  INSERT INTO agencies (id, type, name_vi, name_en, province, commune, valid_from, valid_to)
  SELECT id, type, "nameVi", "nameEn", province, commune, "validFrom", "validTo"
  FROM jsonb_to_recordset($1) AS a(id uuid, type text, "nameVi" text, "nameEn" text, province text, commune text, "validFrom" date, "validTo" date)`;

const AGENCIES = `
  SELECT id, type, province, commune, to_char(valid_from, 'YYYY-MM-DD') AS "validFrom", to_char(valid_to, 'YYYY-MM-DD') AS "validTo" FROM agencies`;

const SUCCEED = `
  INSERT INTO agency_successions (predecessor, successor, kind, from_day, citation, verified)
  SELECT predecessor, successor, kind, "from", citation, verified
  FROM jsonb_to_recordset($1) AS s(predecessor uuid, successor uuid, kind text, "from" date, citation text, verified boolean)`;

/** Puts agencies into the register, as its owner. */
export class AgencyImport {
  constructor(private readonly owner: DataSource) {}

  /** Adds all of them, or none: then the ids that are there already come back. */
  add(agencies: readonly ImportedAgency[]): Promise<readonly string[]> {
    return this.owner.transaction(async (tx) => {
      const ids = agencies.map(({ id }) => id);
      const there: { id: string }[] = await tx.query('SELECT id FROM agencies WHERE id = ANY ($1) ORDER BY id', [ids]);
      if (there.length === 0) await tx.query(ADD, [JSON.stringify(agencies)]);
      return there.map(({ id }) => id);
    });
  }

  /** Adds every succession of a table, or none: then what is wrong with its rows comes back. */
  addSuccessions(text: string): Promise<{ readonly added: number; readonly faults: readonly ImportFault[] }> {
    return this.owner.transaction(async (tx) => {
      const table = importSuccessions(text, await known(tx));
      if (!table.ok) return { added: 0, faults: table.faults };
      await tx.query(SUCCEED, [JSON.stringify(table.rows)]);
      return { added: table.rows.length, faults: [] };
    });
  }
}

const known = async (tx: EntityManager): Promise<KnownAgencies> => ({
  register: await tx.query<RegisteredAgency[]>(AGENCIES),
  successions: await tx.query<Succession[]>(SUCCESSIONS),
});
