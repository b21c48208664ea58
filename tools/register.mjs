import { readFileSync, writeFileSync } from 'node:fs';
import { chdir } from 'node:process';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildServer } from './build/server.mjs';

// Writes the register of communes anew from a table as the source publishes it. A faulty table changes nothing.
const USAGE = 'node tools/register.mjs <table.csv>   code,kind,name,province_code,valid_from,formed_from';
const REGISTER = 'libs/domain/src/territory/communes.generated.ts';

const [file] = process.argv.slice(2);
const table = file === undefined ? undefined : resolve(file);
chdir(fileURLToPath(new URL('..', import.meta.url)));
try {
  if (table === undefined) throw new Error(USAGE);
  await buildServer();
  const { importCommunes, writeLines, IMPORT_FAULT_WORDS } = await import(pathToFileURL(resolve('dist/libs/domain/src/index.js')).href);
  const read = importCommunes(readFileSync(table, 'utf8'));
  if (read.ok) {
    writeFileSync(REGISTER, registerFile(writeLines(read.rows)));
    console.log(`Wrote ${read.rows.length} communes to ${REGISTER}`);
  } else {
    for (const { line, field, code } of read.faults) {
      const { vi, en } = IMPORT_FAULT_WORDS[code];
      console.error(`line ${line}${field === '' ? '' : `, ${field}`}: ${code}: ${vi} / ${en}`);
    }
    console.error(`${read.faults.length} faults: nothing was written`);
    process.exitCode = 1;
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function registerFile(lines) {
  return `// Written by tools/register.mjs; commune-lines.ts tells how to read it, COMMUNES_SOURCE where it comes from.\nexport const COMMUNE_LINES = \`\n${lines}\n\`;\n`;
}
