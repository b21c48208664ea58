import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ask, eventually, launch, temporaryFolder } from '../support/postgres.js';

jest.setTimeout(90_000);

interface Started {
  readonly npm: ChildProcess;
  said(): string;
  /** The address, once it is ready; rejects with what it said when it ends before. */
  ready(): Promise<string>;
  ended: Promise<number | null>;
}

function npmStart(env: Record<string, string>): Started {
  const npm = spawn('npm', ['start', '--silent'], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], PORT: '0', DEMO: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [npm.stdout, npm.stderr]) stream.on('data', (part: Buffer) => (text += part.toString()));
  const ended = once(npm, 'close').then(([code]) => code as number | null);
  const address = (): Promise<string> => {
    const found = /ready at (\S+)/.exec(text)?.[1];
    return found ? Promise.resolve(found) : Promise.reject(new Error(`npm start said only: ${text}`));
  };
  const ready = (): Promise<string> =>
    Promise.race([ended.then(() => address()), eventually(() => address(), 60_000)]);
  return { npm, said: () => text, ready, ended };
}

const isUp = (address: string): Promise<boolean> =>
  fetch(`${address}/api/health/ready`).then(
    (answer) => answer.status === 200,
    () => false,
  );

/** Numbers of the processes that run this script on this data folder. */
function processesWith(script: string, dataDir: string): number[] {
  const read = (pid: string, name: string): string => {
    try {
      return readFileSync(`/proc/${pid}/${name}`, 'utf8');
    } catch {
      return '';
    }
  };
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const mine = pids.filter((pid) => /^[^\0]*node\0/.test(read(pid, 'cmdline')) && read(pid, 'cmdline').includes(script));
  return mine.filter((pid) => read(pid, 'environ').includes(`DATA_DIR=${dataDir}\0`)).map(Number);
}
const ifProc = existsSync('/proc/self/environ') ? it : it.skip;

let folder: ReturnType<typeof temporaryFolder>;
let dataDir: string;
const started: Started[] = [];

function start(env: Record<string, string> = {}): Started {
  const one = npmStart({ DATA_DIR: dataDir, ...env });
  started.push(one);
  return one;
}
const workerLog = (): string => readFileSync(join(dataDir, 'worker.log'), 'utf8');
const databaseFile = (): string => join(dataDir, 'postgres', 'postmaster.pid');
const databaseRuns = (): boolean => existsSync(databaseFile());

function arrive(): void {
  folder = temporaryFolder();
  dataDir = join(folder.path, 'data');
}

async function leave(): Promise<void> {
  for (const one of started.splice(0)) {
    one.npm.kill('SIGTERM');
    await one.ended;
  }
  folder.remove();
}

describe('npm start', () => {
  beforeEach(arrive);
  afterEach(leave);

  it('brings everything up, says one address, and SIGTERM takes everything down', async () => {
    const one = start();
    const address = await one.ready();
    expect(one.said().match(/http:\/\//g)).toHaveLength(1);
    expect(await isUp(address)).toBe(true);
    for (const name of ['api-database-url', 'worker-database-url'])
      expect([name, statSync(join(dataDir, 'keys', name)).mode & 0o777]).toEqual([name, 0o600]);
    expect(workerLog()).toContain('"event":"queueStarted","backend":"postgres"');
    one.npm.kill('SIGTERM');
    expect(await one.ended).toBe(0);
    expect(await isUp(address)).toBe(false);
    expect(workerLog()).toContain('"event":"queueStopped"');
    expect(databaseRuns()).toBe(false);
  });

  it('stops everything when it is interrupted in the middle', async () => {
    const one = start();
    await eventually(() => (databaseRuns() ? Promise.resolve() : Promise.reject(new Error(one.said()))), 60_000);
    one.npm.kill('SIGINT');
    expect(await one.ended).toBe(0);
    expect(one.said()).not.toContain('ready at');
    expect(databaseRuns()).toBe(false);
  });

  it('says in one line which setting is wrong when the worker cannot start, and leaves nothing running', async () => {
    const one = start({ REDIS_URL: 'redis://127.0.0.1:1' });
    expect(await one.ended).toBe(1);
    expect(one.said()).toMatch(/The worker cannot start: The Redis of REDIS_URL does not answer \([^\n]*ECONNREFUSED\)/);
    expect(one.said()).not.toContain('ready at');
    expect(databaseRuns()).toBe(false);
  });

  it('says which setting to change when the port is taken, and starts nothing', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    const one = start({ PORT: String(port) });
    expect(await one.ended).toBe(1);
    expect(one.said()).toMatch(/^Port \d+ [^\n]* set PORT [^\n]*\n$/);
    expect(existsSync(join(dataDir, 'postgres'))).toBe(false);
    server.close();
  });

  it('takes the database of DATABASE_URL in place of its own, without the demo set', async () => {
    const own = await launch(join(folder.path, 'elsewhere'));
    try {
      const one = start({ DATABASE_URL: own.url, DEMO: '' });
      expect(await isUp(await one.ready())).toBe(true);
      expect(one.said()).not.toMatch(/Demo accounts/);
      expect(existsSync(join(dataDir, 'postgres'))).toBe(false);
      expect(await ask(own.url, "select count(*)::int from information_schema.tables where table_name = 'cases'")).toBe(1);
      one.npm.kill('SIGTERM');
      await one.ended;
    } finally {
      await own.stop();
    }
  });
});

// One start for all of them: each takes something away from a system that is up.
describe('a system that npm start keeps up', () => {
  let one: Started;
  let address: string;

  beforeAll(async () => {
    arrive();
    one = start();
    address = await one.ready();
  });
  afterAll(leave);

  it('refuses a second start on the same data and leaves the first one running', async () => {
    const second = start();
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain('DATA_DIR');
    expect(await isUp(address)).toBe(true);
  });

  it('goes on serving after its database is killed', async () => {
    process.kill(Number(readFileSync(databaseFile(), 'utf8').split('\n')[0]), 'SIGKILL');
    await eventually(async () => expect(one.said()).toMatch(/starting it again/), 10_000);
    await eventually(async () => expect(await isUp(address)).toBe(true), 20_000);
  });

  ifProc('starts the API again when it is killed', async () => {
    process.kill(processesWith('apps/api/src/main.js', dataDir)[0] ?? 0, 'SIGKILL');
    await eventually(async () => expect(one.said()).toMatch(/The API stopped unasked/), 10_000);
    await eventually(async () => expect(await isUp(address)).toBe(true), 30_000);
  });

  ifProc('starts the worker again when it is killed, and the API serves on meanwhile', async () => {
    const starts = (): number => workerLog().match(/queueStarted/g)?.length ?? 0;
    const before = starts();
    const [killed = 0] = processesWith('apps/worker/src/main.js', dataDir);
    process.kill(killed, 'SIGKILL');
    expect(await isUp(address)).toBe(true);
    await eventually(async () => expect(one.said()).toMatch(/The worker stopped unasked \(SIGKILL/), 10_000);
    await eventually(async () => expect(starts()).toBeGreaterThan(before), 30_000);
    expect(processesWith('apps/worker/src/main.js', dataDir)).not.toContain(killed);
  });

  ifProc('leaves nothing behind even when the starter itself is killed', async () => {
    process.kill(processesWith('tools/start.mjs', dataDir)[0] ?? 0, 'SIGKILL');
    await eventually(async () => expect(await isUp(address)).toBe(false), 20_000);
    await eventually(async () => expect(processesWith('apps/worker/src/main.js', dataDir)).toEqual([]), 20_000);
    await eventually(async () => expect(databaseRuns()).toBe(false), 20_000);
  });
});
