import { Agent } from 'node:http';
import { Dice } from './dice.js';
import { readDocument, type ApiDocument, type RawDocument } from './document.js';
import { Findings, type Finding } from './findings.js';
import { Guests, type FuzzHouse } from './guests.js';
import { Lane, withoutNonce } from './lane.js';
import { MemoryWatch, type MemoryTrend } from './memory.js';
import { Pool } from './pool.js';
import { send } from './send.js';

/** How much is asked, and by what chance. */
export interface FuzzPlan {
  readonly requests: number;
  readonly seed: number;
  /** Clients that ask at the same time. */
  readonly lanes: number;
  readonly log?: (text: string) => void;
}

/** What the answers were. */
export interface FuzzReport {
  readonly requests: number;
  readonly seed: number;
  readonly lanes: number;
  readonly seconds: number;
  readonly slowestMs: number;
  readonly memory: MemoryTrend | null;
  /** Routes of the document, and those among them that were ever answered with a success. */
  readonly routes: number;
  readonly succeeded: number;
  /** Share of the answers of guarded routes that were given to somebody signed in. */
  readonly letIn: number;
  /** Share of all answers that were 503. */
  readonly unavailable: number;
  readonly answers: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly findings: readonly Finding[];
}

/** Requests that tell somebody what there is; agencies are the same for all. */
const FIRST_LOOKS = ['/api/agencies', '/api/colleagues', '/api/cases', '/api/referrals?box=in', '/api/referrals?box=out', '/api/notices', '/api/people', '/api/agencies/successions', '/api/operations', '/api/break-glass?box=mine', '/api/duties', '/api/rescues'];

/** Asks a running house all kinds of things and judges each answer. Only 127.0.0.1 is ever asked. */
export async function fuzz(house: FuzzHouse, { requests, seed, lanes, log = () => undefined }: FuzzPlan): Promise<FuzzReport> {
  const agent = new Agent({ keepAlive: true, maxSockets: lanes * 2 });
  const guests = new Guests(house, agent);
  const findings = new Findings();
  const memory = new MemoryWatch(house.pid);
  const from = Date.now();
  try {
    const document = await documentOf(agent, guests);
    const page = await pageOf(agent, guests);
    const first = await firstLooks(agent, guests);
    let left = requests;
    const work = async (number: number): Promise<void> => {
      const pool = new Pool();
      for (const { username, body } of first) pool.learn(body, username);
      const lane = new Lane({ document, guests, agent, findings, page }, new Dice(seed * 1_000 + number), pool);
      while (left > 0) {
        left -= 1;
        if (left % 500 === 0) memory.look(requests - left);
        if (left % 10_000 === 0) log(`${requests - left} of ${requests} asked, ${findings.all().length} kinds of findings`);
        await lane.next();
      }
    };
    await Promise.all(Array.from({ length: lanes }, (_, number) => work(number)));
    return { ...reportOf(document, findings), seed, lanes, seconds: (Date.now() - from) / 1000, memory: memory.trend() };
  } finally {
    agent.destroy();
  }
}

function reportOf(document: ApiDocument, findings: Findings): Omit<FuzzReport, 'seed' | 'lanes' | 'seconds' | 'memory'> {
  const answers = findings.answers();
  const succeeded = document.operations.filter(({ method, path }) => Object.keys(answers[`${method} ${path}`] ?? {}).some((status) => Number(status) >= 200 && Number(status) < 300));
  const statuses = document.operations.filter(({ guarded }) => guarded).flatMap(({ method, path }) => Object.entries(answers[`${method} ${path}`] ?? {}));
  const all = statuses.reduce((sum, [, count]) => sum + count, 0);
  const outside = statuses.reduce((sum, [status, count]) => sum + (status === '401' ? count : 0), 0);
  const away = Object.values(answers).reduce((sum, counts) => sum + (counts['503'] ?? 0), 0);
  const share = (part: number, whole: number): number => Math.round((part / whole) * 1000) / 1000;
  return { letIn: share(all - outside, all), unavailable: share(away, findings.requests), requests: findings.requests, slowestMs: Math.round(findings.slowestMs), routes: document.operations.length, succeeded: succeeded.length, answers, findings: findings.all() };
}

async function documentOf(agent: Agent, guests: Guests): Promise<ApiDocument> {
  const { text } = await get(agent, guests, '/api/openapi.json', '');
  return readDocument(JSON.parse(text) as RawDocument);
}

async function pageOf(agent: Agent, guests: Guests): Promise<string> {
  return withoutNonce((await get(agent, guests, '/', '')).text);
}

interface Told {
  readonly username: string;
  readonly body: unknown;
}

// Everybody looks around once; what they were told is given to every lane.
async function firstLooks(agent: Agent, guests: Guests): Promise<Told[]> {
  const told: Told[] = [];
  const ask = async (username: string, path: string): Promise<void> => {
    const { cookie } = await guests.get(username);
    const { status, text } = await get(agent, guests, path, cookie);
    if (status === 200 && text.startsWith('{')) told.push({ username, body: JSON.parse(text) as unknown });
  };
  await Promise.all(guests.house.usernames.map(async (username, index) => {
    for (const path of FIRST_LOOKS.slice(index === 0 ? 0 : 1)) await ask(username, path);
  }));
  const pool = new Pool();
  for (const { username, body } of told) pool.learn(body, username);
  for (const known of [...pool.cases.values(), ...pool.referrals.values()].slice(0, 40))
    await ask(known.seenBy, `/api/${known.code.startsWith('LV') ? 'cases' : 'referrals'}/${known.id}`);
  return told;
}

function get(agent: Agent, guests: Guests, path: string, cookie: string) {
  const headers = { host: `127.0.0.1:${guests.port}`, ...(cookie === '' ? {} : { cookie }) };
  return send(agent, guests.port, { method: 'GET', path, headers, payload: null });
}
