import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { lawModules } from './domain.mjs';
import { differenceTable, sharedTable } from './difference-table.mjs';

const USAGE = `npm run law:diff -- --on YYYY-MM-DD [--from YYYY-MM-DD] [--with file]
  --on    the day on which the invented cases begin
  --from  the day that it is compared with; left out: the day before, so that the day of a change shows what it changed
  --with  a JSON file { "amendments": [...], "instruments": [...] }: what would be different on that day if they were law`;

try {
  const { on, amendments, instruments, file, ...asked } = read();
  const [{ addDays }, { amendedBook }, { checkLaw, LAW_TABLES }, { dutyDifferences, sharedDifferences }, { SETTINGS_AS_SHIPPED }, { EXAMPLE_CASES }, { BOUNDARY_DAYS, generatedCases }, { EXAMPLE_REGISTER }] =
    await lawModules('calendar-date', 'amend', 'check', 'diff', 'duty-clock', 'testing/example-cases', 'testing/generated-cases', 'testing/example-register');
  const from = asked.from ?? (file === undefined ? addDays(on, -1) : on);
  const kept = LAW_TABLES.book;
  const book = amendedBook(kept, amendments);
  const faults = checkLaw({ ...LAW_TABLES, book, instruments: [...LAW_TABLES.instruments, ...instruments] });
  for (const { rule, row, words } of faults) console.error(`${rule}  ${row} ${words}`);
  const differences = dutyDifferences(EXAMPLE_CASES, EXAMPLE_REGISTER, { book: kept, on: from }, { book, on }, SETTINGS_AS_SHIPPED);
  const compared = file === undefined ? `compared with ${from}` : `under ${file}, compared with the law that is kept on ${from}`;
  console.log(`Cases that begin on ${on}, ${compared}:\n${differenceTable(differences, EXAMPLE_CASES)}`);
  // Two days are compared on cases that begin on them; an amendment also on every day on which the law turned before.
  const generated = generatedCases(file === undefined ? [on] : [...new Set([...BOUNDARY_DAYS, on])].toSorted());
  const [before, after] = file === undefined ? [{ book: kept, on: from }, { book, on }] : [{ book: kept }, { book }];
  console.log(`\nEvery way of arrival, age and kind of nationality:\n${sharedTable(sharedDifferences(dutyDifferences(generated, EXAMPLE_REGISTER, before, after, SETTINGS_AS_SHIPPED)), generated)}`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} catch (error) {
  console.error(`${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}

function read() {
  const { on, from, with: file } = parseArgs({ options: { on: { type: 'string' }, from: { type: 'string' }, with: { type: 'string' } } }).values;
  if (on === undefined) throw new Error('--on is missing');
  const { amendments = [], instruments = [] } = file === undefined ? {} : JSON.parse(readFileSync(resolve(process.env.INIT_CWD ?? '.', file), 'utf8'));
  return { on, from, amendments, instruments, file };
}
