import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { lawModules } from './domain.mjs';
import { differenceTable } from './difference-table.mjs';

const USAGE = `npm run law:diff -- --on YYYY-MM-DD [--with file]
  --on    the day on which the invented cases begin
  --with  a JSON file { "amendments": [...], "instruments": [...] }: what would be different if they were law
Without --with: what is different from the days on which the cases did begin.`;

try {
  const { on, amendments, instruments } = read();
  const [{ amendedBook }, { checkLaw, LAW_TABLES }, { dutyDifferences }, { EXAMPLE_CASES }, { EXAMPLE_REGISTER }] = await lawModules('amend', 'check', 'diff', 'testing/example-cases', 'testing/example-register');
  const kept = LAW_TABLES.book;
  const book = amendedBook(kept, amendments);
  const faults = checkLaw({ ...LAW_TABLES, book, instruments: [...LAW_TABLES.instruments, ...instruments] });
  for (const { rule, row, words } of faults) console.error(`${rule}  ${row} ${words}`);
  const before = amendments.length === 0 ? { book: kept } : { book: kept, on };
  console.log(differenceTable(dutyDifferences(EXAMPLE_CASES, EXAMPLE_REGISTER, before, { book, on }), EXAMPLE_CASES));
  process.exitCode = faults.length === 0 ? 0 : 1;
} catch (error) {
  console.error(`${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}

function read() {
  const { on, with: file } = parseArgs({ options: { on: { type: 'string' }, with: { type: 'string' } } }).values;
  if (on === undefined) throw new Error('--on is missing');
  const { amendments = [], instruments = [] } = file === undefined ? {} : JSON.parse(readFileSync(resolve(process.env.INIT_CWD ?? '.', file), 'utf8'));
  return { on, amendments, instruments };
}
