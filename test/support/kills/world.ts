import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { startApi, type RunningApi } from '../api.js';
import { Browser } from '../browser.js';
import { ask, eventually, launch, temporaryFolder } from '../postgres.js';

/** An API process and a database that waits for its disk, both to be killed at will. */
export interface KillWorld {
  /** The owner's connection: for looking and for planting faults. */
  readonly ownerUrl: string;
  readonly address: string;
  /** Someone of the demo set, signed in. */
  signedIn(username: string): Promise<Browser>;
  /** Kills the API outright, then starts another one on the same port. */
  killApi(): Promise<void>;
  /** Kills the database's processes outright; the launcher starts it again by itself. */
  killDatabase(): Promise<void>;
  /** Kills the database and keeps it away until the returned function is called. */
  takeDatabaseAway(): Promise<() => Promise<void>>;
  stop(): Promise<void>;
}

const PASSWORD = 'chỉ để thử 01';
const CHEAP_HASHES = { ARGON2_MEMORY_KIB: '1024', ARGON2_PASSES: '1' };

/** Starts the world with the demo's agencies and people in it. */
export async function startKillWorld(): Promise<KillWorld> {
  const folder = temporaryFolder();
  const dataDir = join(folder.path, 'data');
  const launched = await launch(dataDir, { settings: [] });
  await setUp(launched.url, dataDir);
  const apiUrl = readFileSync(join(dataDir, 'keys', 'api-database-url'), 'utf8').trim();
  const database = { name: 'loive', ownerUrl: launched.url, apiUrl, dataDir, drop: () => Promise.resolve() };
  const env = { PORT: String(await freePort()), SESSIONS_PER_PERSON: '100', LOG_LEVEL: 'error' };
  let api: RunningApi = await startApi(database, env);
  const { address } = api;

  const answering = () => eventually(() => ask(launched.url, 'SELECT 1'), 20_000);
  return {
    ownerUrl: launched.url,
    address,
    async signedIn(username) {
      const browser = new Browser(address);
      const answer = await browser.signIn(username, PASSWORD);
      if (answer.status !== 200) throw new Error(`${username} cannot sign in: ${answer.text}`);
      return browser;
    },
    async killApi() {
      await api.stop('SIGKILL');
      api = await startApi(database, env);
    },
    async killDatabase() {
      killServer(launched.cluster);
      await answering();
    },
    async takeDatabaseAway() {
      // The launcher must not see it die yet.
      launched.child.kill('SIGSTOP');
      killServer(launched.cluster);
      return async () => {
        launched.child.kill('SIGCONT');
        await answering();
      };
    },
    async stop() {
      launched.child.kill('SIGCONT');
      await api.stop();
      await launched.stop();
      folder.remove();
    },
  };
}

async function setUp(ownerUrl: string, dataDir: string): Promise<void> {
  const child = spawn(process.execPath, ['dist/apps/api/src/setup.js'], {
    env: { PATH: process.env['PATH'], DATABASE_URL: ownerUrl, DATA_DIR: dataDir, DEMO: '1', DEMO_PASSWORD: PASSWORD, ...CHEAP_HASHES },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`the database cannot be set up:\n${said}`);
}

// The postmaster first, so that it cannot end its children in order; then each of them.
function killServer(cluster: string): void {
  const postmaster = Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);
  const children = childrenOf(postmaster);
  for (const pid of [postmaster, ...children]) kill(pid);
}

function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => parentOf(pid) === parent);
}

function parentOf(pid: number): number | undefined {
  try {
    // The name in brackets may hold anything; the fields after it are state and parent.
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1]);
  } catch {
    return undefined;
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (gone) {
    if (!(gone instanceof Error && 'code' in gone && gone.code === 'ESRCH')) throw gone;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
