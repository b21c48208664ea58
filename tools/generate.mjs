import { mkdirSync, readFileSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { chdir } from 'node:process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

// Everything in the repository that is made from code: the diagrams, the table of rights on paper and in the
// database, the OpenAPI document and the typed client. `--check` writes nothing and fails when a file is stale.
const check = process.argv.includes('--check');
/** Folders that hold nothing but generated files: what is no longer made goes. */
const OURS = ['apps/web/src/generated'];

chdir(fileURLToPath(new URL('..', import.meta.url)));
try {
  await build({ skipWeb: true });
  const files = await generated();
  const stale = [...files].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
  const left = OURS.flatMap(filesUnder).filter((path) => !files.has(path));
  if (check) {
    for (const path of [...stale.map(([path]) => path), ...left]) console.error(`${path} is stale: run npm run generate`);
    process.exitCode = stale.length + left.length > 0 ? 1 : 0;
  } else {
    for (const [path, text] of stale) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    left.forEach((path) => rmSync(path));
    console.log(stale.length + left.length > 0 ? `Wrote ${[...stale.map(([path]) => path), ...left].join(', ')}` : 'Nothing is stale');
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function generated() {
  // Loaded only now: they read the build.
  const [{ accessPolicyFile }, { apiFiles }, { caseGraphFile }, { lunarDaysFile }, { readmeFile }, { rightsDocs }] = await Promise.all([
    import('./generate/access-policy.mjs'),
    import('./generate/api-files.mjs'),
    import('./generate/case-graph.mjs'),
    import('./generate/lunar-days.mjs'),
    import('./generate/readme.mjs'),
    import('./generate/rights-docs.mjs'),
  ]);
  const parts = await Promise.all([accessPolicyFile(), apiFiles(), caseGraphFile(), lunarDaysFile(), readmeFile(), rightsDocs()]);
  return new Map(parts.flatMap((part) => [...part]));
}

function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}
