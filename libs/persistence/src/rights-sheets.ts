import { standingSheets, type CaseEvent, type ImportedSheet, type Instant, type LoadedSheet, type StandingSheet } from '@loive/domain';
import type { DataSource } from 'typeorm';
import type { ActorTx } from './with-actor.js';

/** A sheet as it was loaded. */
export interface SheetRow extends LoadedSheet {
  readonly loadedAt: Date;
}

const LAST = `
  SELECT DISTINCT ON (language) language, version, translator, checker, texts, loaded_at AS "loadedAt"
  FROM rights_sheets ORDER BY language, version DESC`;

const LAST_THEN = LAST.replace('FROM rights_sheets', 'FROM rights_sheets WHERE loaded_at <= $1::timestamptz');

const ADD = `
  INSERT INTO rights_sheets (language, version, translator, checker, texts)
  SELECT $1, coalesce(max(version), 0) + 1, $2, $3, $4::jsonb FROM rights_sheets WHERE language = $1
  RETURNING version`;

/** Sheets of rights in further languages; they hold nothing of anybody, so that no ticket is asked. */
export class RightsSheets {
  constructor(private readonly db: DataSource) {}

  /** The last version of each language, by language. */
  last(): Promise<readonly SheetRow[]> {
    return this.db.query<SheetRow[]>(LAST);
  }

  /** Keeps a sheet as the next version of its language, which comes back; for the owner of the database alone. */
  async add({ language, translator, checker, texts }: ImportedSheet): Promise<number> {
    const [added] = await this.db.query<{ version: number }[]>(ADD, [language, translator, checker, JSON.stringify(texts)]);
    if (added === undefined) throw new Error('no sheet was added');
    return added.version;
  }
}

/** The loaded sheets that stood when rights were told in writing; none for any other event. */
export async function sheetsFor(tx: ActorTx, event: CaseEvent, now: Instant): Promise<readonly StandingSheet[]> {
  return event.type === 'informRights' && event.form === 'written' ? standingSheets(await tx.query<SheetRow>(LAST_THEN, [event.at ?? now])) : [];
}
