import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const STAMPS = 'dist/.stamps';

/** Every file under the folders, sorted; tests and type declarations are not part of a build. */
export function sourceFiles(folders) {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !/\.(spec\.tsx?|d\.ts|md)$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/** One hash of names and contents; files that are not there are left out. */
export function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files.filter((f) => existsSync(f))) hash.update(file).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}

/** True when the last finished build called `name` was made from this hash. */
export function isStamped(name, hash) {
  const file = join(STAMPS, name);
  return existsSync(file) && readFileSync(file, 'utf8') === hash;
}

/** Remembers what a finished build was made from. */
export function stamp(name, hash) {
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(join(STAMPS, name), hash);
}
