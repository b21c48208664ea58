import { Agent } from 'node:http';
import { Composer } from '../fuzz/compose.js';
import { Dice } from '../fuzz/dice.js';
import { readDocument, type ApiDocument, type Operation, type RawDocument } from '../fuzz/document.js';
import { Guests, type FuzzHouse } from '../fuzz/guests.js';
import { Pool } from '../fuzz/pool.js';
import { send, type Reply } from '../fuzz/send.js';
import { Canaries } from './canary.js';
import { ToldStory } from './told-story.js';

/** How much is told and how far is walked. */
export interface WritePlan {
  /** Canaries that requests with a success must have carried. */
  readonly wanted: number;
  /** Requests of the walk that follows the stories, in all. */
  readonly walk: number;
  readonly seed: number;
  /** Clients at the same time; each tells a story of its own first. */
  readonly lanes: number;
}

/** Routes that are not asked: they would end sessions, or take a password where a canary would only be wrong. */
const LEFT_OUT = new Set(['DELETE /api/session', 'POST /api/session', 'POST /api/session/step-up', 'GET /api/stream']);

/**
 * Tells cases from their opening to their referral, then walks through the house as everybody, with requests
 * that are mostly right: a canary goes into every text that a compartment, a note, a reason or a question takes.
 */
export async function writeCanaries(house: FuzzHouse, { walk: steps, seed, lanes }: WritePlan): Promise<{ canaries: Canaries; requests: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: lanes * 2 });
  const guests = new Guests(house, agent, { steppedUp: true });
  const registers: Canaries[] = [];
  let requests = 0;
  try {
    const document = await documentOf(agent, guests);
    await Promise.all(
      Array.from({ length: lanes }, async (_, number) => {
        const dice = new Dice(seed * 100 + number);
        const canaries = new Canaries(dice);
        registers.push(canaries);
        await new ToldStory(guests, agent, dice, canaries).tell();
        const walk = new Walk(document, guests, agent, dice, canaries);
        if (steps > 0) await walk.begin();
        while (requests < steps) {
          requests += 1;
          await walk.step();
        }
      }),
    );
    const whole = new Canaries(new Dice(seed));
    for (const { all } of registers) whole.all.push(...all);
    return { canaries: whole, requests };
  } finally {
    agent.destroy();
  }
}

class Walk {
  readonly #pool = new Pool();
  readonly #composer: Composer;
  readonly #operations: readonly (readonly [weight: number, operation: Operation])[];

  constructor(
    document: ApiDocument,
    private readonly guests: Guests,
    private readonly agent: Agent,
    private readonly dice: Dice,
    private readonly canaries: Canaries,
  ) {
    this.#composer = new Composer(document, guests.house.address, dice, this.#pool, (field, longest) => canaries.make(field, longest));
    const asked = document.operations.filter(({ method, path }) => !LEFT_OUT.has(`${method} ${path}`));
    this.#operations = asked.map((one) => [weightOf(one), one] as const);
  }

  /** Looks around as everybody. */
  async begin(): Promise<void> {
    this.#learn('commune', await this.#get('/api/agencies', 'commune'));
    for (const username of ['commune', 'health', 'police', 'legalaid', 'shelter'])
      for (const path of ['/api/colleagues', '/api/cases', '/api/referrals?box=in']) this.#learn(username, await this.#get(path, username));
  }

  async step(): Promise<void> {
    const operation = this.dice.weigh(this.#operations);
    const about = this.#composer.subject(operation);
    const username = about !== undefined && this.dice.often(0.85) ? about.seenBy : this.dice.pick(this.guests.house.usernames);
    const guest = await this.guests.get(username);
    const { ask } = this.#composer.compose(operation, guest, about, this.dice.often(0.9) ? 'valid' : 'near');
    const reply = await send(this.agent, this.guests.port, ask);
    if (reply.status === 401) this.guests.forget(guest);
    const sent = `${ask.path} ${ask.payload?.toString('utf8') ?? ''}`;
    this.canaries.settle(`${operation.method} ${operation.path}`, /"type":"(\w+)"/.exec(sent)?.[1] ?? '', reply.status < 300, sent);
    this.#learn(username, reply);
    // What changed is looked at by somebody else too, who may have the next step.
    if (reply.status < 300 && about !== undefined && this.dice.often(0.5)) {
      const other = this.dice.pick(this.guests.house.usernames);
      this.#learn(other, await this.#get(`/api/${about.code.startsWith('LV') ? 'cases' : 'referrals'}/${about.id}`, other));
    }
  }

  async #get(path: string, username: string): Promise<Reply> {
    const { cookie } = await this.guests.get(username);
    return send(this.agent, this.guests.port, { method: 'GET', path, headers: { host: `127.0.0.1:${this.guests.port}`, cookie }, payload: null });
  }

  #learn(username: string, { status, text }: Reply): void {
    if (status < 300 && text.startsWith('{')) this.#pool.learn(JSON.parse(text), username);
  }
}

async function documentOf(agent: Agent, guests: Guests): Promise<ApiDocument> {
  const headers = { host: `127.0.0.1:${guests.port}` };
  const { text } = await send(agent, guests.port, { method: 'GET', path: '/api/openapi.json', headers, payload: null });
  return readDocument(JSON.parse(text) as RawDocument);
}

function weightOf({ method, path }: Operation): number {
  if (method === 'GET') return path === '/api/cases' ? 0.5 : 0.2;
  if (path === '/api/cases/{id}/events') return 12;
  if (/people|read-budget/.test(path)) return 0.2;
  return path.startsWith('/api/cases') || path.startsWith('/api/referrals') ? 3 : 0.7;
}
