import { readFileSync, readdirSync } from 'node:fs';

// Linux counts in hundredths of a second, whatever the kernel's own tick.
const TICK_MS = 10;

/** CPU milliseconds used so far by the API and by all of the database; null where /proc is not there. */
export function cpuOf({ api, postmaster }) {
  const own = statOf(api);
  const server = statOf(postmaster);
  if (!own || !server) return null;
  const backends = childrenOf(postmaster).map(statOf);
  const database = backends.reduce((sum, stat) => sum + (stat?.used ?? 0), server.used + server.ofDead);
  return { api: own.used, database };
}

function childrenOf(parent) {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.filter((pid) => statOf(pid)?.parent === parent);
}

function statOf(pid) {
  try {
    // The name in brackets may hold anything; fields are counted after it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
    const ticks = (index) => Number(fields[index]) * TICK_MS;
    return { parent: Number(fields[1]), used: ticks(11) + ticks(12), ofDead: ticks(13) + ticks(14) };
  } catch {
    return undefined;
  }
}
