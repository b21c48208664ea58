import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A change of one built file. */
export interface Patch {
  /** Path below `dist`. */
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
}

/** A copy of the built server with faults in it; the build itself stays as it is. */
export interface PlantedBuild {
  /** What `node` runs. */
  readonly main: string;
  remove(): void;
}

// Inside the repository, for what the build imports from packages is looked for upwards from its place.
const PLACE = 'tmp/planted';

/** Copies the built API and changes it. Throws when a patch finds nothing to change. */
export function plantInBuild(name: string, patches: readonly Patch[]): PlantedBuild {
  const folder = resolve(PLACE, `${process.pid}-${name.replace(/[^a-z]+/gi, '-')}`);
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    for (const part of ['apps/api', 'libs', 'migrations']) cpSync(join('dist', part), join(folder, part), { recursive: true, filter: (path) => !path.endsWith('.map') });
    for (const patch of patches) apply(folder, patch);
  } catch (failure) {
    remove();
    throw failure;
  }
  return { main: join(folder, 'apps/api/src/main.js'), remove };
}

function apply(folder: string, { file, from, to }: Patch): void {
  const path = join(folder, file);
  const sound = readFileSync(path, 'utf8');
  const faulty = sound.replace(from, to);
  if (faulty === sound) throw new Error(`the fault finds nothing to change in ${file}`);
  writeFileSync(path, faulty);
}
