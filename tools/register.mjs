import { readFileSync, writeFileSync } from 'node:fs';
import { chdir } from 'node:process';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildServer } from './build/server.mjs';

// Writes a register of the domain anew from a table as its source publishes it. A faulty table changes nothing.
const USAGE = `npm run register -- places <table.csv>   code,kind,name,province_code,valid_from,formed_from
npm run register -- days <table.csv>     from,to,kind,working,vi,en,citation,verified`;

/** Each register: its file, how a table is read, what is written, and what a row of it is called. */
const REGISTERS = {
  places: {
    file: 'libs/domain/src/territory/communes.generated.ts',
    read: ({ importCommunes }, text) => importCommunes(text),
    write: ({ writeLines }, rows) => `// Written by tools/register.mjs; commune-lines.ts tells how to read it, COMMUNES_SOURCE where it comes from.\nexport const COMMUNE_LINES = \`\n${writeLines(rows)}\n\`;\n`,
    called: 'communes',
  },
  days: {
    file: 'libs/domain/src/law/calendar/announced-days.generated.ts',
    read: ({ importHolidays }, text) => importHolidays(text),
    write: ({ withAnnounced }, rows) => daysFile(withAnnounced(rows)),
    called: 'announced days',
  },
};

const [name, file] = process.argv.slice(2);
const table = file === undefined ? undefined : resolve(process.env.INIT_CWD ?? '.', file);
chdir(fileURLToPath(new URL('..', import.meta.url)));
try {
  const register = REGISTERS[name];
  if (register === undefined || table === undefined) throw new Error(USAGE);
  await buildServer();
  const domain = await import(pathToFileURL(resolve('dist/libs/domain/src/index.js')).href);
  const read = register.read(domain, readFileSync(table, 'utf8'));
  if (read.ok) {
    writeFileSync(register.file, register.write(domain, read.rows));
    console.log(`Wrote ${read.rows.length} ${register.called} to ${register.file}; npm run law:check says whether the tables are sound`);
  } else {
    for (const { line, field, code } of read.faults) {
      const { vi, en } = domain.IMPORT_FAULT_WORDS[code];
      console.error(`line ${line}${field === '' ? '' : `, ${field}`}: ${code}: ${vi} / ${en}`);
    }
    console.error(`${read.faults.length} faults: nothing was written`);
    process.exitCode = 1;
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function daysFile(rows) {
  const lines = rows.map((row) => `  [${row.map((cell) => (typeof cell === 'string' ? `'${cell.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'` : String(cell))).join(', ')}],`);
  return `// Written by tools/register.mjs from announcements; announced-days.ts tells how to read it.\nimport type { AnnouncedRow } from './special-day.js';\n\nexport const ANNOUNCED_ROWS: readonly AnnouncedRow[] = [\n${lines.join('\n')}\n];\n`;
}
