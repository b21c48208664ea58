import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startApi, type RunningApi } from '../api.js';
import { Browser } from '../browser.js';
import { ask, eventually, launch, temporaryFolder } from '../postgres.js';
import { freePort, killServer, setUpDatabase } from './processes.js';

/** An API process and a database that waits for its disk, both to be killed at will. */
export interface KillWorld {
  /** The owner's connection: for looking and for planting faults. */
  readonly ownerUrl: string;
  /** Where its keys are. */
  readonly dataDir: string;
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

/** Starts the world with the demo's agencies and people in it. */
export async function startKillWorld(): Promise<KillWorld> {
  const folder = temporaryFolder();
  const dataDir = join(folder.path, 'data');
  const launched = await launch(dataDir, { settings: [] });
  await setUpDatabase(launched.url, dataDir, { DEMO: '1', DEMO_PASSWORD: PASSWORD });
  const apiUrl = readFileSync(join(dataDir, 'keys', 'api-database-url'), 'utf8').trim();
  const database = { name: 'loive', ownerUrl: launched.url, apiUrl, dataDir, drop: () => Promise.resolve() };
  const env = { PORT: String(await freePort()), SESSIONS_PER_PERSON: '100', LOG_LEVEL: 'error' };
  let api: RunningApi = await startApi(database, env);
  const { address } = api;

  const answering = () => eventually(() => ask(launched.url, 'SELECT 1'), 20_000);
  return {
    ownerUrl: launched.url,
    dataDir,
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
