import { chdir } from 'node:process';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from '../build.mjs';

/** Modules of the law as they stand in the sources now, by path under `libs/domain/src/law` without ending. */
export async function lawModules(...names) {
  chdir(fileURLToPath(new URL('../..', import.meta.url)));
  await build({ skipWeb: true });
  return Promise.all(names.map((name) => import(pathToFileURL(resolve(`dist/libs/domain/src/law/${name}.js`)).href)));
}
