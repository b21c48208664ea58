import { spawnSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { program } from './binaries.mjs';

/** The role that owns the cluster; the product's processes use roles of their own. */
export const OWNER = 'loive_owner';

/** Environment of the server's programs: nothing of the caller's PG* settings or locale leaks in. */
export const SERVER_ENV = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };

/** Major version of the data in a cluster's folder, undefined when there is none yet. */
export function majorOf(cluster) {
  const file = join(cluster, 'PG_VERSION');
  if (!existsSync(cluster)) return undefined;
  try {
    return Number(readFileSync(file, 'utf8').trim());
  } catch {
    throw new Error(
      `${cluster} cannot be read by this account, or holds no database: start as the account ` +
        'that made it, or set DATA_DIR to another folder.',
    );
  }
}

/** True when the data folder holds the owner's password already. */
export const hasPassword = (dataDir) => existsSync(passwordFile(dataDir));

const passwordFile = (dataDir) => join(dataDir, 'keys', 'postgres-password');

/** The owner's password, made once and kept where only this account reads it. */
export function ownerPassword(dataDir, clusterExists) {
  const file = passwordFile(dataDir);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  if (clusterExists)
    throw new Error(`${file} is missing: restore it, without it the database cannot be opened.`);
  const password = randomBytes(24).toString('base64url');
  writeFileSync(file, password + '\n', { mode: 0o600, flag: 'wx' });
  return password;
}

/** Makes an empty cluster with page checksums and password sign-in; all of it or nothing. */
export function createCluster({ cluster, binaries, account, password }) {
  const fresh = `${cluster}.new-${randomUUID()}`;
  const secret = mkdtempSync(join(tmpdir(), 'loive-initdb-'));
  const pwfile = join(secret, 'password');
  writeFileSync(pwfile, password + '\n', { mode: 0o600 });
  mkdirSync(fresh, { recursive: true, mode: 0o700 });
  if (account) {
    for (const path of [secret, pwfile, fresh])
      chownSync(path, account.ids.uid, account.ids.gid);
  }
  const options = ['-D', fresh, '-U', OWNER, '-E', 'UTF8', '-k', '--pwfile', pwfile];
  const run = spawnSync(
    program(binaries.bin, 'initdb'),
    [...options, '--auth=scram-sha-256', ...localeOptions(binaries.major)],
    { ...account?.ids, cwd: dirname(fresh), env: SERVER_ENV, encoding: 'utf8' },
  );
  rmSync(secret, { recursive: true, force: true });
  if (run.status !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    const why = (run.stderr || run.error?.message || '').trim().split('\n').pop();
    throw new Error(`The database cannot be made in ${cluster}: ${why}`);
  }
  renameSync(fresh, cluster);
}

/** Process id of a server that runs on this cluster now, undefined when none does. */
export function runningServer(cluster) {
  const pid = Number(readPidFile(cluster)?.split('\n')[0]);
  return pid > 0 && isServerOf(pid, cluster) ? pid : undefined;
}

/**
 * Removes a postmaster.pid that a dead server left and whose number another program bears now;
 * the server would refuse to start over it. With the number free the server clears it itself.
 */
export function clearStalePid(cluster) {
  const pid = Number(readPidFile(cluster)?.split('\n')[0]);
  if (!pid || !alive(pid) || isServerOf(pid, cluster) || usersOf(cluster).length > 0) return;
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
}

/** True when a process with this number exists. */
export function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

// Vietnamese capitals must fold (Đ to đ) whatever the machine's locale; sorting names its collation.
function localeOptions(major) {
  return major >= 17
    ? ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
    : ['--locale=C', '--locale-provider=icu', '--icu-locale=und'];
}

function readPidFile(cluster) {
  try {
    return readFileSync(join(cluster, 'postmaster.pid'), 'utf8');
  } catch {
    return undefined;
  }
}

function isServerOf(pid, cluster) {
  if (!alive(pid)) return false;
  if (process.platform === 'linux') return usersOf(cluster).includes(pid);
  const run = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  return run.error !== undefined || /postgres/.test(run.stdout);
}

// Every server process has the cluster as its working folder.
function usersOf(cluster) {
  if (process.platform !== 'linux' || !existsSync(cluster)) return [];
  const folder = realpathSync(cluster);
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map(Number).filter((pid) => {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === folder;
    } catch {
      return false;
    }
  });
}
