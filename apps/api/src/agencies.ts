import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { IMPORT_FAULT_WORDS, importAgencies } from '@loive/domain';
import { AgencyImport, withOwner } from '@loive/persistence';
import { ownerUrl } from './owner-url.js';
import { faultWords, refuseTable } from './table-faults.js';

const USAGE = `npm run agencies -- import <table.csv>   id,type,name_vi,name_en,province,commune,valid_from,valid_to
npm run agencies -- successions <table.csv>   predecessor,successor,kind,from,citation,verified`;

/** Adds the agencies of a table, or what became of ended ones, to the register: all or none. */
async function look([command, file, ...rest]: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  if (file === undefined || rest.length > 0) throw new Error(USAGE);
  if (command === 'import') return importTable(readFileSync(file, 'utf8'), env);
  if (command !== 'successions') throw new Error(USAGE);
  const text = readFileSync(file, 'utf8');
  const { added, faults } = await withOwner(ownerUrl(env), (db) => new AgencyImport(db).addSuccessions(text));
  if (faults.length > 0) return refuseTable(faults.map(faultWords));
  process.stdout.write(`${added} successions added\n`);
}

async function importTable(text: string, env: NodeJS.ProcessEnv): Promise<void> {
  const table = importAgencies(text);
  if (!table.ok) return refuseTable(table.faults.map(faultWords));
  const there = await withOwner(ownerUrl(env), (db) => new AgencyImport(db).add(table.rows));
  if (there.length > 0) return refuseTable(there.map((id) => `${id}: ${IMPORT_FAULT_WORDS.twice.vi} / ${IMPORT_FAULT_WORDS.twice.en}`));
  process.stdout.write(`${table.rows.length} agencies added\n`);
}

look(process.argv.slice(2), process.env).catch((failure: unknown) => {
  process.stderr.write(`${failure instanceof Error ? failure.message : String(failure)}\n`);
  process.exitCode = 1;
});
