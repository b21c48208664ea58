import type { ImportedAgency } from '@loive/domain';
import type { DataSource } from 'typeorm';

const ADD = `
  INSERT INTO agencies (id, type, name_vi, name_en, province, commune, valid_from, valid_to)
  SELECT id, type, "nameVi", "nameEn", province, commune, "validFrom", "validTo"
  FROM jsonb_to_recordset($1) AS a(id uuid, type text, "nameVi" text, "nameEn" text, province text, commune text, "validFrom" date, "validTo" date)`;

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
}
