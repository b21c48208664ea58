import type { Agent } from 'node:http';
import { Composer, type Composed } from './compose.js';
import type { Dice } from './dice.js';
import type { ApiDocument, Operation } from './document.js';
import type { Findings } from './findings.js';
import type { Guest, Guests } from './guests.js';
import { TRICK_HEADS } from './hostile.js';
import { edgeFaults, faultsOfAnswer } from './oracle.js';
import { ODD_PATHS } from './odd-paths.js';
import type { Known, Pool } from './pool.js';
import { send, type Ask, type Reply } from './send.js';
import type { Temper } from './values.js';

/** Methods that no route has. */
const STRANGE = ['HEAD', 'OPTIONS', 'TRACE', 'PUT', 'PATCH', 'DELETE', 'POST', 'GET', 'CONNECT', 'PROPFIND'] as const;

/** How a house refuses an address that is none of its routes. */
const ELSEWHERE = new Set([400, 404, 405, 422]);

/** What all lanes of a run share. */
export interface Shared {
  readonly document: ApiDocument;
  readonly guests: Guests;
  readonly agent: Agent;
  readonly findings: Findings;
  /** The web app's page, without its nonce; what stands at every address outside /api. */
  readonly page: string;
}

/** One of several clients that ask at the same time, with chances and memories of its own. */
export class Lane {
  readonly #composer: Composer;
  private readonly document: ApiDocument;
  private readonly guests: Guests;
  private readonly agent: Agent;
  private readonly findings: Findings;
  private readonly page: string;

  constructor(
    shared: Shared,
    private readonly dice: Dice,
    private readonly pool: Pool,
  ) {
    ({ document: this.document, guests: this.guests, agent: this.agent, findings: this.findings, page: this.page } = shared);
    this.#composer = new Composer(shared.document, shared.guests.house.address, dice, pool);
  }

  /** Sends one request, or a pair to be compared. */
  async next(): Promise<void> {
    const operation = this.dice.weigh(this.document.operations.map((one) => [weightOf(one), one] as const));
    const about = this.#composer.subject(operation);
    const guest = await this.#somebody(about);
    const what = this.dice.weigh([
      [80, 'plain'],
      [9, 'oddPath'],
      [6, 'oddMethod'],
      [5, 'tricked'],
    ] as const);
    if (what === 'oddPath') return this.#oddPath(operation, guest, about);
    if (what === 'oddMethod') return this.#oddMethod(operation, guest, about);
    const temper = this.dice.weigh<Temper>([
      [45, 'valid'],
      [30, 'near'],
      [25, 'hostile'],
    ]);
    const composed = this.#composer.compose(operation, guest, about, temper);
    const ask = what === 'plain' ? composed.ask : { ...composed.ask, headers: { ...composed.ask.headers, ...this.dice.pick(TRICK_HEADS) } };
    await this.#judged(operation, guest, about, { ...composed, ask });
  }

  async #somebody(about: Known | undefined): Promise<Guest> {
    if (about !== undefined && this.dice.often(0.7)) return this.guests.get(about.seenBy);
    return this.guests.get(this.dice.often(0.08) ? null : this.dice.pick(this.guests.house.usernames));
  }

  async #judged(operation: Operation, guest: Guest, about: Known | undefined, { ask, proven }: Composed): Promise<Reply> {
    const reply = await send(this.agent, this.guests.port, ask);
    const route = `${operation.method} ${operation.path}`;
    this.findings.count(route, reply);
    const faults = faultsOfAnswer(this.document, operation, ask, reply, proven);
    this.findings.keep(route, faults, this.dice.seed, guest.username, ask, reply);
    this.#remember(guest, about, reply);
    return reply;
  }

  #remember(guest: Guest, about: Known | undefined, reply: Reply): void {
    if (reply.status === 401) this.guests.forget(guest);
    const [known, changed] = [about, /"code":"stale".*?"version":(\d+)/.exec(reply.text)?.[1]];
    if (known !== undefined && changed !== undefined) (this.pool.cases.has(known.id) ? this.pool.cases : this.pool.referrals).set(known.id, { ...known, version: Number(changed) });
    if (reply.status >= 300 || guest.username === null || !reply.text.startsWith('{')) return;
    this.pool.learn(JSON.parse(reply.text), guest.username);
  }

  // The odd address must be nothing at all, the web app's page, or exactly what the plain one is.
  async #oddPath(operation: Operation, guest: Guest, about: Known | undefined): Promise<void> {
    const { ask, proven } = this.#composer.compose(operation, guest, about, 'valid');
    const odd = this.dice.pick(ODD_PATHS);
    const oddAsk: Ask = { ...ask, path: odd.write(ask.path, this.dice) };
    const route = `${operation.method} with ${odd.name}`;
    for (let tries = 1; ; tries += 1) {
      const reply = await send(this.agent, this.guests.port, oddAsk);
      if (tries === 1) this.findings.count(route, reply);
      if (reply.broken !== null || ELSEWHERE.has(reply.status) || this.#isPage(reply)) return this.findings.keep(route, reply.broken === null ? edgeFaults(reply) : [], this.dice.seed, guest.username, oddAsk, reply);
      if (reply.status === 401) this.guests.forget(guest);
      if (operation.method !== 'GET') return this.findings.keep(route, faultsOfAnswer(this.document, operation, oddAsk, reply, proven), this.dice.seed, guest.username, oddAsk, reply);
      const plain = await send(this.agent, this.guests.port, ask);
      // A list of looks grows by this very look.
      const same = operation.path.endsWith('/reads') || essence(reply) === essence(plain);
      if (reply.status === plain.status && same) return;
      // Somebody else may have changed something in between.
      if (tries === 4) return this.findings.keep(route, [`answers otherwise than the plain address, which says ${plain.status}`], this.dice.seed, guest.username, oddAsk, reply);
    }
  }

  async #oddMethod(operation: Operation, guest: Guest, about: Known | undefined): Promise<void> {
    const method = this.dice.pick(STRANGE);
    const { ask, proven } = this.#composer.compose(operation, guest, about, 'valid');
    const known = this.document.operations.find((one) => one.path === operation.path && one.method === (method === 'HEAD' ? 'GET' : method));
    const oddAsk: Ask = { ...ask, method, ...(method === 'HEAD' || method === 'TRACE' ? { payload: null, headers: withoutBody(ask.headers) } : {}) };
    if (known !== undefined) return void (await this.#judged(known, guest, about, { ask: oddAsk, proven: { ...proven, token: proven.token && (operation.method !== 'GET' || method === 'HEAD') } }));
    const reply = await send(this.agent, this.guests.port, oddAsk);
    const route = `${method} where there is none`;
    this.findings.count(route, reply);
    const faults = reply.broken === null ? edgeFaults(reply) : method === 'CONNECT' ? [] : [`the line was ${reply.broken}`];
    if (reply.broken === null && !ELSEWHERE.has(reply.status)) faults.push(`status ${reply.status}`);
    this.findings.keep(route, faults, this.dice.seed, guest.username, oddAsk, reply);
  }

  #isPage({ headers, text }: Reply): boolean {
    return headers['content-type']?.startsWith('text/html') === true && withoutNonce(text) === this.page;
  }
}

/** The web app's page without what differs each time. */
export function withoutNonce(text: string): string {
  return text.replace(/nonce="[^"]*"/g, 'nonce');
}

// What of an answer must be equal: all but the request's own id and the time of the answer.
function essence({ text }: Reply): string {
  return text.replace(/"instance":"[^"]*"/, '').replace(/"until":"[^"]*"/, '');
}

function withoutBody(headers: Ask['headers']): Ask['headers'] {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith('content-')));
}

function weightOf({ method, path }: Operation): number {
  if (path.endsWith('/events')) return 7;
  if (path === '/api/session') return method === 'DELETE' ? 0.05 : 0.5;
  if (path === '/api/stream') return 0.2;
  return method === 'GET' ? 1 : 2;
}
