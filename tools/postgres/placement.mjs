import { createHash, randomUUID } from 'node:crypto';
import { cpSync, existsSync, lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { reachable } from './account.mjs';

/** Where root keeps what the server's account must reach, in order; /tmp may be emptied at boot. */
const ROOTS = ['/var/lib', '/var/tmp', tmpdir()];

/**
 * The cluster's folder: `postgres` under the data folder, or, when root's server account cannot
 * get there (a clone under a 0700 home), a folder outside keyed by the data folder's path.
 */
export function placeCluster(dataDir, account, log) {
  const wanted = resolve(dataDir, 'postgres');
  if (!account || existsSync(wanted) || reachable(dataDir, account)) return wanted;
  const place = join(outside(), `data-${key(wanted)}`);
  mkdirSync(place, { recursive: true, mode: 0o755 });
  log?.(`${account.name} cannot enter ${dataDir}; the database lies in ${place}`);
  return join(place, 'postgres');
}

/**
 * Copies the server's programs to where its account can run them, and returns the copy. A copy is
 * made under another name and renamed, so that a half copy is never used.
 */
export function copyAside(native, prepare, log) {
  const target = join(outside(), `programs-${key(native + lstatSync(native).mtimeMs)}`);
  if (existsSync(target)) {
    mustBeOurs(target);
    return target;
  }
  log?.(`Copying PostgreSQL to ${target}, where its account can run it`);
  const fresh = `${target}.${randomUUID()}`;
  cpSync(native, fresh, { recursive: true, verbatimSymlinks: true });
  if (!prepare(fresh)) throw new Error(`The libraries in ${fresh} cannot be linked.`);
  try {
    renameSync(fresh, target);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  mustBeOurs(target);
  return target;
}

function outside() {
  const failures = [];
  for (const root of ROOTS) {
    const own = process.getuid?.() === 0 ? 'loi-ve' : `loi-ve-${process.getuid?.() ?? 'user'}`;
    const folder = join(root, own);
    try {
      mkdirSync(folder, { recursive: true, mode: 0o755 });
      mustBeOurs(folder);
      return folder;
    } catch (error) {
      failures.push(error.message);
    }
  }
  throw new Error(`No folder for the database server: ${failures.join('; ')}`);
}

// On a shared machine somebody else could have made the folder first, with programs of their own.
function mustBeOurs(folder) {
  const it = lstatSync(folder);
  const ours = process.getuid === undefined || it.uid === process.getuid();
  if (!it.isDirectory() || !ours || (it.mode & 0o022 && process.platform !== 'win32'))
    throw new Error(`${folder} is not a folder that only this account can write`);
}

const key = (text) => createHash('sha256').update(text).digest('hex').slice(0, 16);
