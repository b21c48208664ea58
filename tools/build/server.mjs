import { existsSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { transformFile } from '@swc/core';
import { hashOf, isStamped, sourceFiles, stamp } from './stamp.mjs';

/** What the API runs from; the web app is Vite's. */
export const SERVER_SOURCES = ['apps/api', 'apps/worker', 'libs', 'migrations'];
const RECIPE = ['tools/build/server.mjs', 'tsconfig.base.json', 'package-lock.json'];
const CODE = /\.ts$/;
const CARRIED = /\.json$/;

/** Hash of the server's sources when they changed since the last build. */
export function serverChanged() {
  const hash = hashOf([...serverFiles(), ...RECIPE]);
  return isStamped('server', hash) ? undefined : hash;
}

/** Compiles the server to `dist/` in the same layout when a source changed; true when it did. */
export async function buildServer() {
  const hash = serverChanged();
  if (!hash) return false;
  const files = serverFiles();
  const options = swcOptions();
  await Promise.all(files.map((file) => (CODE.test(file) ? compile(file, options) : carry(file))));
  await removeLeftovers(files);
  stamp('server', hash);
  return true;
}

function serverFiles() {
  return sourceFiles(SERVER_SOURCES).filter(
    (file) => CODE.test(file) || (CARRIED.test(file) && !file.endsWith('project.json')),
  );
}

/** Compiles one source file to its place in `dist/`. */
export async function compile(file, options) {
  const { code, map } = await transformFile(file, options);
  const target = join('dist', file.replace(CODE, '.js'));
  await mkdir(dirname(target), { recursive: true });
  await writeFile(`${target}.map`, map);
  await writeFile(target, `${code}\n//# sourceMappingURL=${target.split('/').pop()}.map\n`);
}

async function carry(file) {
  const target = join('dist', file);
  await mkdir(dirname(target), { recursive: true });
  await copyFile(file, target);
}

// A deleted source must not live on in the build and satisfy an import.
async function removeLeftovers(files) {
  const made = new Set(files.map((file) => file.replace(CODE, '.js')));
  for (const path of sourceFiles(SERVER_SOURCES.map((folder) => join('dist', folder)))) {
    const source = path.slice('dist/'.length).replace(/\.map$/, '');
    if (!made.has(source) && existsSync(path)) await rm(path);
  }
}

/** How sources become modules that Node runs as they are. */
export function swcOptions() {
  const { paths } = JSON.parse(readFileSync('tsconfig.base.json', 'utf8')).compilerOptions;
  return {
    swcrc: false,
    sourceMaps: true,
    module: { type: 'es6', resolveFully: true },
    jsc: {
      target: 'es2023',
      keepClassNames: true,
      baseUrl: resolve('.'),
      paths,
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
      experimental: { keepImportAttributes: true },
    },
  };
}
