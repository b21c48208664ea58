import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDemo } from '@loive/demo';
import type { CaseView } from '@loive/contracts';
import type { CaseEvent, OpeningPayload } from '@loive/domain';
import { FileKeyStore } from '@loive/persistence';
import { startApi, type RunningApi } from './api.js';
import { Browser, type Answer } from './browser.js';
import { createTestDatabase } from './database.js';
import { startWorker } from './worker.js';

/** The password of every demo account in the browser tests. */
export const DEMO_PASSWORD = 'con đường trở về';

/** Somebody and what they record. */
export type Planted = readonly [username: string, event: CaseEvent];

/** The demo set on a database of its own, behind the built API that serves the built web app. */
export interface DemoHouse {
  readonly address: string;
  readonly api: RunningApi;
  /** Records over HTTP, as the person with this user name: to set a scene quickly. */
  record(username: string, on: CaseView, event: CaseEvent): Promise<CaseView>;
  /** Opens a case over HTTP, received now. */
  open(username: string, opening: Omit<OpeningPayload, 'receivedAt'>): Promise<CaseView>;
  /** The demo case with this alias, as somebody reads it; throws when they do not see it. */
  caseOf(username: string, alias: string): Promise<CaseView>;
  /** Stops the API and drops the database. */
  close(): Promise<void>;
}

/** Builds the house; takes a few seconds, for every demo case is played through the recorder. `queue` starts the worker too. */
export async function openDemoHouse({ queue = false }: { queue?: boolean } = {}): Promise<DemoHouse> {
  const database = await createTestDatabase();
  const keyOf = (name: string): Buffer => Buffer.from(readFileSync(join(database.dataDir, 'keys', name), 'utf8').trim(), 'hex');
  const store = join(database.dataDir, 'key-store');
  FileKeyStore.prepare(store);
  const sealing = { store: new FileKeyStore(store), report: () => undefined };
  const keys = { ticket: keyOf('ticket.key'), codes: keyOf('codes.key'), sealing };
  const cost = { memoryKiB: 1024, passes: 1 };
  try {
    await loadDemo({ ...database, keys, password: DEMO_PASSWORD, cost });
    const webRoot = process.env['WEB_ROOT'];
    const env = { DEMO: '1', LOG_LEVEL: 'warn', ...(webRoot ? { WEB_ROOT: webRoot } : {}) };
    const recallWindow = { RECALL_WINDOW_SECONDS: '0' };
    const [api, worker] = await Promise.all([
      startApi(database, { ...env, ...recallWindow }),
      queue ? startWorker(database, recallWindow) : undefined,
    ]);
    return furnish(api, async () => {
      await worker?.stop();
      await database.drop();
    });
  } catch (failure) {
    await database.drop();
    throw failure;
  }
}

function furnish(api: RunningApi, drop: () => Promise<void>): DemoHouse {
  const signedIn = new Map<string, Promise<Browser>>();
  const as = (username: string): Promise<Browser> => {
    const found = signedIn.get(username) ?? signIn(api.address, username);
    signedIn.set(username, found);
    return found;
  };
  return {
    address: api.address,
    api,
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
