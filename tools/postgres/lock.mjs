import { spawnSync } from 'node:child_process';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alive } from './cluster.mjs';

/**
 * Takes the data folder for this process. Throws one line when another living process holds it;
 * takes it over from a dead one. Returns the function that gives it back.
 */
export function lockDataDir(dataDir) {
  const file = join(dataDir, 'launcher.lock');
  const mine = `${process.pid} ${startOf(process.pid)}`;
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, mine, { mode: 0o600 });
  try {
    for (let tries = 0; tries < 5; tries++) {
      if (place(draft, file)) return () => giveBack(file, mine);
      const holder = read(file);
      if (holder === undefined) continue;
      if (holds(holder)) throw new Error(taken(dataDir, holder));
      takeAway(file, holder, dataDir);
    }
    throw new Error(taken(dataDir, read(file) ?? '?'));
  } finally {
    rmSync(draft, { force: true });
  }
}

// A link is made whole or not at all, and fails when the name is there: no half-written lock.
function place(draft, file) {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

// Two starters may find the same dead lock: only the one who moved *that* lock away goes on.
function takeAway(file, expected, dataDir) {
  const away = `${file}.stale-${process.pid}`;
  try {
    renameSync(file, away);
  } catch {
    return;
  }
  const moved = read(away);
  const wrong = moved !== expected && moved !== undefined && holds(moved);
  if (wrong) place(away, file);
  rmSync(away, { force: true });
  if (wrong) throw new Error(taken(dataDir, moved));
}

function giveBack(file, mine) {
  if (read(file) === mine) rmSync(file, { force: true });
}

// A number alone may belong to another program by now; the start time tells them apart.
function holds(content) {
  const [pid, ...start] = content.split(' ');
  return alive(Number(pid)) && startOf(Number(pid)) === start.join(' ');
}

function startOf(pid) {
  if (process.platform === 'linux') {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      return stat.slice(stat.lastIndexOf(')')).split(' ')[20];
    } catch {
      return 'gone';
    }
  }
  const run = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return (run.stdout ?? '').trim();
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

const taken = (dataDir, holder) =>
  `Another Lối Về (process ${holder.split(' ')[0]}) is running on ${dataDir}: ` +
  'stop it, or set DATA_DIR to another folder.';
