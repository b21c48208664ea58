import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const IMPORT = /^\s*(?:import|export)\s+(?:type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const neighbours = new Map();

/** ESLint rule: a file must not reach itself through its imports, not even through those of types: arrows run one way. */
export const noImportCycles = {
  meta: { type: 'problem', schema: [], messages: { cycle: 'Import cycle: {{path}}' } },
  create(context) {
    return {
      Program(node) {
        neighbours.set(context.filename, importsIn(context.filename, context.sourceCode.text));
        const cycle = cycleThrough(context.filename);
        if (cycle) context.report({ node, messageId: 'cycle', data: { path: cycle.join(' -> ') } });
      },
    };
  },
};

// The shortest way back, so that the message names the files that matter.
function cycleThrough(start) {
  const cameFrom = new Map([[start, undefined]]);
  const queue = [start];
  for (const file of queue) {
    for (const next of importsOf(file)) {
      if (next === start) return trail(cameFrom, file).concat(short(start));
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, file);
      queue.push(next);
    }
  }
  return undefined;
}

function trail(cameFrom, file) {
  const path = [];
  for (let at = file; at; at = cameFrom.get(at)) path.unshift(short(at));
  return path;
}

const short = (file) => file.slice(process.cwd().length + 1);

function importsOf(file) {
  if (!neighbours.has(file)) neighbours.set(file, readImports(file));
  return neighbours.get(file);
}

function readImports(file) {
  return existsSync(file) ? importsIn(file, readFileSync(file, 'utf8')) : [];
}

function importsIn(file, text) {
  const found = [...text.matchAll(IMPORT)].map(([, name]) => name);
  return found.map((name) => target(file, name)).filter(Boolean);
}

function target(file, name) {
  const path = name.startsWith('.') ? resolve(dirname(file), name) : aliases()[name];
  if (!path) return undefined;
  const bare = path.replace(/\.js$/, '');
  return [path, `${bare}.ts`, `${bare}.tsx`].find((p) => /\.(ts|tsx|mjs)$/.test(p) && existsSync(p));
}

let known;
function aliases() {
  if (known) return known;
  const { paths } = JSON.parse(readFileSync('tsconfig.base.json', 'utf8')).compilerOptions;
  known = Object.fromEntries(Object.entries(paths).map(([name, [file]]) => [name, resolve(file)]));
  return known;
}
