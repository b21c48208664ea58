import { randomUUID } from 'node:crypto';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseView } from '@loive/contracts';
import type { CaseEvent, OpeningPayload } from '@loive/domain';
import { startApi, type RunningApi } from './api.js';
import { Browser, type Answer } from './browser.js';
import { createTestDatabase, type Furnishing, type TestDatabase } from './database.js';
import { startWorker } from './worker.js';

/** The password of every demo account in the browser tests. */
export const DEMO_PASSWORD = 'con đường trở về';

/** Somebody and what they record. */
export type Planted = readonly [username: string, event: CaseEvent];

/** The demo set on a database of its own, behind the built API that serves the built web app. */
export interface DemoHouse {
  readonly address: string;
  readonly api: RunningApi;
  readonly database: TestDatabase;
  /** Folder of this house's own keys. */
  readonly keyStore: string;
  /** Records over HTTP, as the person with this user name: to set a scene quickly. */
  record(username: string, on: CaseView, event: CaseEvent): Promise<CaseView>;
  /** Opens a case over HTTP, received now. */
  open(username: string, opening: Omit<OpeningPayload, 'receivedAt'>): Promise<CaseView>;
  /** The demo case with this alias, as somebody reads it; throws when they do not see it. */
  caseOf(username: string, alias: string): Promise<CaseView>;
  /** Stops the API and drops the database. */
  close(): Promise<void>;
}

const storeOf = (dataDir: string, house: string): string => join(dataDir, `key-store-${house}`);

/** Playing every demo case takes seconds, and is done once in a run. */
const DEMO: Furnishing = {
  name: 'demo',
  load: async (template) => (await import('./furnish.js')).furnishDemo(template, DEMO_PASSWORD, storeOf(template.dataDir, 'demo')),
};

/** Opens a house of one's own, with its own copy of the keys. `queue` starts the worker too. */
export async function openDemoHouse({ queue = false }: { queue?: boolean } = {}): Promise<DemoHouse> {
  const database = await createTestDatabase(DEMO);
  const keyStore = storeOf(database.dataDir, database.name);
  const leave = async (): Promise<void> => {
    await database.drop();
    rmSync(keyStore, { recursive: true, force: true });
  };
  try {
    cpSync(storeOf(database.dataDir, 'demo'), keyStore, { recursive: true });
    const webRoot = process.env['WEB_ROOT'];
    const settings = { KEYS_STORE: keyStore, RECALL_WINDOW_SECONDS: '0' };
    const [api, worker] = await Promise.all([
      startApi(database, { ...settings, DEMO: '1', LOG_LEVEL: 'warn', ...(webRoot ? { WEB_ROOT: webRoot } : {}) }),
      queue ? startWorker(database, settings) : undefined,
    ]);
    return furnish({ api, database, keyStore }, async () => {
      await worker?.stop();
      await leave();
    });
  } catch (failure) {
    await leave();
    throw failure;
  }
}

function furnish({ api, database, keyStore }: Pick<DemoHouse, 'api' | 'database' | 'keyStore'>, drop: () => Promise<void>): DemoHouse {
  const signedIn = new Map<string, Promise<Browser>>();
  const as = (username: string): Promise<Browser> => {
    const found = signedIn.get(username) ?? signIn(api.address, username);
    signedIn.set(username, found);
    return found;
  };
  return {
    address: api.address,
    api,
    database,
    keyStore,
    record: async (username, { id, version }, event) => {
      const headers = { 'idempotency-key': randomUUID(), 'if-match': `"${version}"` };
      return read(await (await as(username)).post(`/api/cases/${id}/events`, event, headers), 200);
    },
    open: async (username, opening) => {
      const body = { ...opening, receivedAt: new Date().toISOString() };
      return read(await (await as(username)).post('/api/cases', body, { 'idempotency-key': randomUUID() }), 201);
    },
    caseOf: async (username, alias) => {
      const browser = await as(username);
      const { items } = (await browser.get(`/api/cases?q=${encodeURIComponent(alias)}`)).body as { items: { id: string }[] };
      return read(await browser.get(`/api/cases/${items[0]?.id ?? alias}`), 200);
    },
    close: async () => {
      await api.stop();
      await drop();
    },
  };
}

async function signIn(address: string, username: string): Promise<Browser> {
  const browser = new Browser(address);
  read(await browser.signIn(username, DEMO_PASSWORD), 200);
  return browser;
}

function read(answer: Answer, status: number): CaseView {
  if (answer.status !== status) throw new Error(`answered ${answer.status}: ${answer.text}`);
  return answer.body as CaseView;
}
