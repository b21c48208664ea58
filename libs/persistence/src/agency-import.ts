import {
  endsBySuccession, importAgencies, importEnds, importSuccessions, type AgencyEnd, type Imported, type ImportFault, type KnownAgencies, type RegisteredAgency,
  type Succession,
} from '@loive/domain';
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

const END = `
  INSERT INTO agency_ends (agency, last_day, citation, verified)
  SELECT agency, "lastDay", citation, verified
  FROM jsonb_to_recordset($1) AS e(agency uuid, "lastDay" date, citation text, verified boolean)`;

/** How many rows were written, or what is wrong with those of the table: then none was. */
export interface ImportOutcome {
  readonly added: number;
  /** Agencies that ended by it. */
  readonly ended: number;
  readonly faults: readonly ImportFault[];
}

/** Writes into the register of agencies, as its owner: a whole table, or nothing of it. */
export class AgencyImport {
  constructor(private readonly owner: DataSource) {}

  /** Adds agencies. */
  add(text: string): Promise<ImportOutcome> {
    return this.#load(({ register }) => importAgencies(text, new Set(register.map(({ id }) => id))), async (tx, rows) => {
      await tx.query(ADD, [JSON.stringify(rows)]);
      return 0;
    });
  }

  /** Adds what became of agencies, and the end of those that stood until then. */
  addSuccessions(text: string): Promise<ImportOutcome> {
    return this.#load((known) => importSuccessions(text, known), async (tx, rows, { register }) => {
      const ends = endsBySuccession(rows, register);
      await end(tx, ends);
      await tx.query(SUCCEED, [JSON.stringify(rows)]);
      return ends.length;
    });
  }

  /** Ends agencies that nobody took over from. */
  addEnds(text: string): Promise<ImportOutcome> {
    return this.#load((known) => importEnds(text, known), async (tx, rows) => {
      await end(tx, rows);
      return rows.length;
    });
  }

  #load<Row>(read: (known: KnownAgencies) => Imported<Row>, write: (tx: EntityManager, rows: readonly Row[], known: KnownAgencies) => Promise<number>): Promise<ImportOutcome> {
    return this.owner.transaction(async (tx) => {
      // Two tables at once would be read against the same past.
      await tx.query('LOCK TABLE agencies IN SHARE ROW EXCLUSIVE MODE');
      const known = { register: await tx.query<RegisteredAgency[]>(AGENCIES), successions: await tx.query<Succession[]>(SUCCESSIONS) };
      const table = read(known);
      if (!table.ok) return { added: 0, ended: 0, faults: table.faults };
      return { added: table.rows.length, ended: await write(tx, table.rows, known), faults: [] };
    });
  }
}

async function end(tx: EntityManager, ends: readonly AgencyEnd[]): Promise<void> {
  await tx.query(END, [JSON.stringify(ends)]);
}
