import { randomUUID } from 'node:crypto';
import { Agent } from 'node:http';
import type { CaseView } from '@loive/contracts';
import { Scanner } from '../canaries/scan.js';
import { Browser, type Answer } from '../browser.js';
import { readDocument, type ApiDocument, type RawDocument } from '../fuzz/document.js';
import { edgeFaults } from '../fuzz/oracle.js';
import { faultsOf } from '../fuzz/schema-check.js';
import { send } from '../fuzz/send.js';
import { ADULT, WORLD_PASSWORD, type World } from '../world.js';
import { asOwner } from '../people.js';

/** An API, sound or not, in front of a world's database. */
export interface CheckedHouse {
  readonly world: World;
  readonly address: string;
  /** What it wrote so far. */
  readonly lines: readonly string[];
}

/** Routes that anybody may ask. */
const PUBLIC = new Set(['GET /api/health/live', 'GET /api/health/ready', 'POST /api/session']);

/** What may change when somebody looks: that they looked. */
const OF_LOOKS = new Set(['read_log', 'read_days']);

async function signIn(house: CheckedHouse, username: string): Promise<Browser> {
  const browser = new Browser(house.address);
  const { status, text } = await browser.signIn(username, WORLD_PASSWORD);
  if (status !== 200) throw new Error(`${username} cannot sign in: ${text}`);
  return browser;
}

async function open(browser: Browser, overrides: Record<string, unknown> = {}): Promise<CaseView> {
  const answer = await browser.post('/api/cases', { ...ADULT, ...overrides }, { 'idempotency-key': randomUUID() });
  return made(answer, 201);
}

async function record(browser: Browser, on: CaseView, event: Record<string, unknown>): Promise<CaseView> {
  const headers = { 'idempotency-key': randomUUID(), 'if-match': `"${on.version}"` };
  return made(await browser.post(`/api/cases/${on.id}/events`, event, headers), 200);
}

function made(answer: Answer, status: number): CaseView {
  if (answer.status !== status) throw new Error(`answered ${answer.status}: ${answer.text.slice(0, 300)}`);
  return answer.body as CaseView;
}

async function documentOf(house: CheckedHouse): Promise<ApiDocument> {
  return readDocument((await (await signIn(house, 'commune')).get('/api/openapi.json')).body as unknown as RawDocument);
}

const filled = (path: string, id: string = randomUUID()): string => path.replace(/\{\w+\}/g, id);

/** Routes that answer somebody who is not signed in. */
async function guards(house: CheckedHouse): Promise<string[]> {
  const nobody = new Browser(house.address);
  const faults: string[] = [];
  for (const { method, path } of (await documentOf(house)).operations) {
    if (PUBLIC.has(`${method} ${path}`)) continue;
    const { status } = await nobody.ask(method, filled(path), method === 'GET' ? {} : { body: {} });
    if (status !== 401) faults.push(`${method} ${path} answers nobody with ${status}`);
  }
  return faults;
}

/** Cases that are told apart from what is not there. */
async function walls(house: CheckedHouse): Promise<string[]> {
  const { id, code } = await open(await signIn(house, 'commune'));
  const stranger = await signIn(house, 'commune.khanhhoa');
  const faults: string[] = [];
  const plain = ({ body, status }: Answer): string => JSON.stringify({ ...body, instance: '', status });
  for (const path of ['', '/timeline', '/timeline/verify', '/access']) {
    const [there, gone] = [await stranger.get(`/api/cases/${id}${path}`), await stranger.get(`/api/cases/${randomUUID()}${path}`)];
    if (there.status !== 404 || plain(there) !== plain(gone)) faults.push(`a case that is not theirs is told apart from what is not there: GET ${path || 'page'} ${there.status}`);
  }
  const byCode = await stranger.get(`/api/cases/${code}`);
  if (byCode.status !== 404) faults.push(`a case that is not theirs is told apart from what is not there by its code: ${byCode.status}`);
  return faults;
}

/** Cases that are still seen by whoever may not see them any more. */
async function revocation(house: CheckedHouse): Promise<string[]> {
  const username = `commune.${randomUUID().slice(0, 8)}`;
  await house.world.hire(username, 'commune');
  const [worker, colleague, head] = [await signIn(house, 'commune'), await signIn(house, username), await signIn(house, 'commune.head')];
  const theCase = await open(worker);
  const before = await colleague.get(`/api/cases/${theCase.id}`);
  const me = (await worker.get('/api/me')).body['user'] as { id: string };
  await record(head, theCase, { type: 'assign', personId: me.id });
  const after = await colleague.get(`/api/cases/${theCase.id}`);
  if (before.status !== 200) return [`a colleague does not see what nobody has taken: ${before.status}`];
  return after.status === 404 ? [] : [`the case is still seen after it was given to somebody else: ${after.status}`];
}

/** Rules that the API hands out and that take something away. */
async function rules(house: CheckedHouse): Promise<string[]> {
  const faults: string[] = [];
  for (const username of ['commune', 'commune.head', 'police', 'health', 'legalaid', 'auditor']) {
    const { rules: packed } = (await (await signIn(house, username)).get('/api/me')).body as { rules: unknown[][] };
    // Packed by place: action, subject, conditions, inverted, fields.
    const inverted = packed.filter((rule) => rule[3] === 1 || rule[3] === true || (typeof rule[4] === 'string' && rule[4] !== ''));
    if (inverted.length > 0) faults.push(`${username} has a rule that takes away, or one for single fields`);
  }
  return faults;
}

/** Answers that hold more than the document says, or tell what an answer must not. */
async function schemas(house: CheckedHouse): Promise<string[]> {
  const document = await documentOf(house);
  const worker = await signIn(house, 'commune');
  const { id } = await open(worker);
  const agent = new Agent();
  const faults: string[] = [];
  try {
    for (const { method, path, answers } of document.operations.filter((one) => one.method === 'GET' && one.path !== '/api/stream')) {
      for (const about of [id, randomUUID()]) {
        const { host, port } = new URL(house.address);
        const reply = await send(agent, Number(port), { method, path: filled(path, about), headers: { host, cookie: worker.cookie }, payload: null });
        faults.push(...edgeFaults(reply).map((fault) => `${method} ${path}: ${fault}`));
        const schema = Object.values(answers.get(reply.status) ?? {})[0]?.schema;
        if (schema !== undefined && reply.text.startsWith('{')) faults.push(...faultsOf(document, schema, JSON.parse(reply.text)).map((fault) => `${method} ${path}: ${fault}`));
      }
    }
  } finally {
    agent.destroy();
  }
  return faults;
}

/** Values that open although they were moved. */
async function sealing(house: CheckedHouse): Promise<string[]> {
  const worker = await signIn(house, 'commune');
  const opened = await open(worker);
  const first = await record(worker, opened, { type: 'recordSensitive', compartment: 'identity', fields: { fullName: 'Ai Đó Một' } });
  const second = await record(worker, first, { type: 'recordSensitive', compartment: 'identity', fields: { fullName: 'Ai Đó Hai' } });
  // As somebody with the disk in hand could: the rows' sealed values change places.
  await asOwner(house.world.database.ownerUrl, async (db) => {
    await db.query('SET session_replication_role = replica');
    await db.query(
      `UPDATE case_identity t SET sealed = o.sealed FROM case_identity o WHERE t.case_id = $1 AND o.case_id = $1
       AND ((t.seq = $2 AND o.seq = $3) OR (t.seq = $3 AND o.seq = $2))`,
      [opened.id, first.version, second.version],
    );
  });
  const look = await worker.post(`/api/cases/${opened.id}/reveals`, { compartment: 'identity', reason: 'protection' });
  const entries = look.body['entries'] as { seq: number; fields: Record<string, unknown> }[] | undefined;
  if (entries === undefined) return [`a compartment with moved values does not open at all: ${look.status}`];
  const moved = entries.filter(({ seq, fields }) => [first.version, second.version].includes(seq) && fields['fullName'] !== undefined);
  return moved.map(({ seq }) => `the sealed value of event ${seq} was opened where it does not belong`);
}

/** Values in what the API writes. */
async function logs(house: CheckedHouse): Promise<string[]> {
  const word = `k${randomUUID().replaceAll('-', '').slice(0, 14)}z`;
  const worker = await signIn(house, 'commune');
  const opened = await open(worker, { wishes: `Đặng Thuỷ ${word}` });
  await worker.post(`/api/cases/${opened.id}/events`, { type: 'recordSensitive', compartment: 'identity', fields: { fullName: `Đỗ ${word}`, wrong: word } }, { 'idempotency-key': randomUUID(), 'if-match': '"1"' });
  await worker.get(`/api/cases?q=${word}`);
  await new Promise((resolve) => setTimeout(resolve, 100));
  const hits = new Scanner([[word, `Đặng Thuỷ ${word}`]]).scan('the log', Buffer.from(house.lines.join('\n')));
  return hits.map(({ how }) => `a value stands in the log (${how})`);
}

/** Plain GETs that change something, or answer where only another method may. */
async function gets(house: CheckedHouse): Promise<string[]> {
  const document = await documentOf(house);
  const worker = await signIn(house, 'commune');
  const { id } = await open(worker);
  const mark = async (): Promise<[string, string][]> => Object.entries(await house.world.mark()).filter(([table]) => !OF_LOOKS.has(table));
  const faults: string[] = [];
  const paths = [...new Set(document.operations.map((one) => one.path))].filter((path) => path !== '/api/stream');
  const before = await mark();
  for (const path of paths) {
    const known = document.operations.some((one) => one.method === 'GET' && one.path === path);
    const { status } = await worker.get(filled(path, id));
    if (!known && status !== 404) faults.push(`GET ${path} answers ${status} where only another method may`);
  }
  const changed = (await mark()).filter(([table, now]) => !before.some(([name, was]) => name === table && was === now)).map(([table]) => table);
  if (changed.length > 0) faults.push(`a GET changed something beside the log of looks: ${changed.join(', ')}`);
  if ((await worker.get('/api/me')).status !== 200) faults.push('a GET ended the session');
  return faults;
}

/** Unsafe requests that another site could make. */
async function csrf(house: CheckedHouse): Promise<string[]> {
  const worker = await signIn(house, 'commune');
  const token = worker.csrf;
  const faults: string[] = [];
  const ask = async (what: string, headers: Record<string, string>): Promise<void> => {
    const { status } = await worker.ask('POST', '/api/cases', { body: ADULT, headers: { 'idempotency-key': randomUUID(), ...headers } });
    if (status !== 403) faults.push(`a case was opened ${what}: ${status}`);
  };
  worker.csrf = '';
  await ask('with an empty token', {});
  await ask('with the token of somebody else', { 'x-csrf-token': (await signIn(house, 'police')).csrf });
  const agent = new Agent();
  const { host, port } = new URL(house.address);
  const payload = JSON.stringify(ADULT);
  const bare = { host, cookie: worker.cookie, origin: house.address, 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(payload)), 'idempotency-key': randomUUID() };
  const reply = await send(agent, Number(port), { method: 'POST', path: '/api/cases', headers: bare, payload });
  agent.destroy();
  if (reply.status !== 403) faults.push(`a case was opened without a token: ${reply.status}`);
  worker.csrf = token;
  await ask('from another site', { origin: 'http://evil.example' });
  await ask('from another site, as a browser says', { 'sec-fetch-site': 'cross-site' });
  return faults;
}

/** Every check of an API; each gives what is wrong in words, and nothing for a sound one. */
export const HTTP_CHECKS = { guards, walls, revocation, rules, schemas, sealing, logs, gets, csrf } as const;
export type CheckName = keyof typeof HTTP_CHECKS;
