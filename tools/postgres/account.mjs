import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';

/**
 * The account that the server runs as. PostgreSQL refuses root, so root hands over to the owner of
 * the data already there, else to `postgres`, else to `nobody`; everybody else runs it themselves
 * (undefined). Nothing is added to the system's accounts.
 */
export function serverAccount(existingData) {
  if (process.getuid?.() !== 0) return undefined;
  const owner = existingData && statSync(existingData, { throwIfNoEntry: false });
  if (owner?.uid) return { name: `uid ${owner.uid}`, ids: { uid: owner.uid, gid: owner.gid } };
  return namedAccount('postgres') ?? namedAccount('nobody') ?? { name: 'nobody', ids: NOBODY };
}

/** True when the account can enter the folder or run the file, whatever lies above it. */
export function reachable(path, { ids }) {
  const test = ['-c', 'test -x "$0"', path];
  return spawnSync('/bin/sh', test, { ...ids, cwd: '/', stdio: 'ignore' }).status === 0;
}

const NOBODY = { uid: 65534, gid: 65534 };

function namedAccount(name) {
  const line = passwd().find((l) => l.startsWith(`${name}:`));
  if (!line) return undefined;
  const [, , uid, gid] = line.split(':').map(Number);
  return uid ? { name, ids: { uid, gid } } : undefined;
}

function passwd() {
  try {
    return readFileSync('/etc/passwd', 'utf8').split('\n');
  } catch {
    return [];
  }
}
