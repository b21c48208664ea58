import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { emptySheetTable, importRightsSheet } from '@loive/domain';
import { RightsSheets, withOwner } from '@loive/persistence';
import { faultWords, refuseTable } from './table-faults.js';
import { ownerUrl } from './owner-url.js';

const USAGE = `npm run rights -- table   prints the table that a translator fills in
npm run rights -- import <table.csv>   language,id,vi,text,translator,checker`;

/** Loads the sheet of rights in a further language as its next version, or says what is wrong with each row. */
async function load([command, file, ...rest]: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  if (command === 'table' && file === undefined) return void process.stdout.write(emptySheetTable());
  if (command !== 'import' || file === undefined || rest.length > 0) throw new Error(USAGE);
  const read = importRightsSheet(readFileSync(file, 'utf8'));
  if (!read.ok) return refuseTable(read.faults.map(faultWords));
  const version = await withOwner(ownerUrl(env), (db) => new RightsSheets(db).add(read.sheet));
  process.stdout.write(`${read.sheet.language}: version ${version} added\n`);
}

load(process.argv.slice(2), process.env).catch((failure: unknown) => {
  process.stderr.write(`${failure instanceof Error ? failure.message : String(failure)}\n`);
  process.exitCode = 1;
});
