import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import type { HistoryLine, Told } from '../history/lines.js';

/** An answer of the API; null: none came. */
export interface Heard {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** Something to be recorded. */
export interface Deed {
  readonly op: string;
  readonly path: string;
  readonly body: unknown;
  readonly caseId: string;
  readonly referralId: string | null;
  readonly version: number | null;
}

/** Who asks, and where it is written down. */
export interface TellerOptions {
  readonly process: string;
  readonly agencyId: string;
  readonly lines: HistoryLine[];
  readonly chance: () => number;
  /** Share of requests whose answer is not waited for. */
  readonly hangUps: number;
}

/** Somebody is asked again for so long, in milliseconds, until the fate of a request is known. */
const PATIENCE = 60_000;
const ANSWER_WITHIN = 15_000;

/**
 * A client that writes down what it asked and what it was told. It repeats a request under the same
 * key until it knows what became of it, except where it hangs up: then nobody ever tells it.
 */
export class Teller {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  #headers: Record<string, string> = {};

  constructor(
    readonly address: string,
    readonly options: TellerOptions,
  ) {}

  /** Signs in; tried again while the API is away. */
  async signIn(username: string, password: string): Promise<void> {
    const until = Date.now() + PATIENCE;
    for (;;) {
      const heard = await this.#once('POST', '/api/session', { username, password }, {});
      if (heard?.status === 200) {
        this.#headers = { ...this.#headers, 'x-csrf-token': String(heard.body['csrf']) };
        return;
      }
      if (Date.now() > until) throw new Error(`${username} cannot sign in (${heard?.status ?? 'no answer'})`);
      await pause(100);
    }
  }

  /** Records something; null when its fate is not known to this client. */
  async record(deed: Deed): Promise<Heard | null> {
    const { chance, hangUps } = this.options;
    const key = randomUUID();
    const invokedAt = Date.now();
    const more = { 'idempotency-key': key, ...(deed.version === null ? {} : { 'if-match': `"${deed.version}"` }) };
    const hangUp = chance() < hangUps ? chance() * 40 : undefined;
    const failures: number[] = [];
    let asked = 0;
    const ask = (patience: number): Promise<Heard | null> => {
      asked += 1;
      return this.#once('POST', deed.path, deed.body, more, patience);
    };
    const heard = await this.#until(ask, { hangUp, failures });
    const line = lineOf(deed, key, invokedAt, heard, this.options);
    this.options.lines.push({ ...line, ...(failures.length === 0 ? {} : { failures }), ...(asked > 1 ? { again: true } : {}) });
    return heard;
  }

  /** Reads something until it is answered. */
  async read(path: string): Promise<Heard> {
    const heard = await this.#until((patience) => this.#once('GET', path, undefined, {}, patience));
    if (heard === null) throw new Error(`${path} was never answered`);
    return heard;
  }

  /** Reads a referral as its receiver, and writes down what was there. */
  async look(id: string, caseId: string): Promise<Heard> {
    const invokedAt = Date.now();
    const heard = await this.read(`/api/referrals/${id}`);
    const deed = { op: 'read', path: '', body: null, caseId, referralId: id, version: null };
    const line = lineOf(deed, '', invokedAt, heard, this.options);
    if (line.told !== null) this.options.lines.push({ ...line, told: { ...line.told, packetOpen: heard.body['packetOpen'] === true } });
    return heard;
  }

  leave(): void {
    this.#agent.destroy();
  }

  async #until(
    ask: (patience: number) => Promise<Heard | null>,
    { hangUp, failures = [] }: { hangUp?: number | undefined; failures?: number[] } = {},
  ): Promise<Heard | null> {
    if (hangUp !== undefined) return ask(hangUp);
    const until = Date.now() + PATIENCE;
    while (Date.now() < until) {
      const heard = await ask(ANSWER_WITHIN);
      if (heard !== null && heard.status < 500 && !isHeld(heard)) return heard;
      if (heard !== null && heard.status >= 500) failures.push(heard.status);
      await pause(60);
    }
    return null;
  }

  #once(method: string, path: string, body: unknown, more: Record<string, string>, patience = ANSWER_WITHIN): Promise<Heard | null> {
    const payload = body === undefined ? undefined : JSON.stringify(body);
    const { hostname, port } = new URL(this.address);
    const headers = {
      ...this.#headers,
      ...(payload === undefined ? {} : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(payload)) }),
      ...(method === 'GET' ? {} : { origin: this.address }),
      ...more,
    };
    return new Promise((resolve) => {
      const sent = request({ agent: this.#agent, hostname, port, method, path, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', () => resolve(null));
        response.on('end', () => {
          const cookie = response.headers['set-cookie']?.[0]?.split(';')[0];
          if (cookie !== undefined) this.#headers = { ...this.#headers, cookie };
          resolve(heardOf(response.statusCode ?? 0, Buffer.concat(parts).toString()));
        });
      });
      sent.setTimeout(Math.max(1, patience), () => sent.destroy());
      sent.on('error', () => resolve(null));
      sent.on('close', () => resolve(null));
      sent.end(payload);
    });
  }
}

function heardOf(status: number, text: string): Heard | null {
  try {
    return { status, body: JSON.parse(text) as Record<string, unknown> };
  } catch {
    return null;
  }
}

// The same request is being recorded, or the house asks to wait: the fate of this one is not known yet.
function isHeld({ status, body }: Heard): boolean {
  return status === 429 || body['code'] === 'keyInFlight';
}

function lineOf(deed: Deed, key: string, invokedAt: number, heard: Heard | null, { process, agencyId }: TellerOptions): HistoryLine {
  const type = heard === null || heard.status >= 500 ? 'info' : heard.status < 300 ? 'ok' : 'fail';
  const { op, caseId, referralId, version } = deed;
  const told = type === 'ok' && heard !== null ? toldOf(heard.body) : null;
  return { process, op, key, caseId: caseId || (told?.id ?? ''), referralId, version, agencyId, invokedAt, returnedAt: Date.now(), type, told };
}

function toldOf(body: Record<string, unknown>): Told {
  const state = body['state'];
  return { id: String(body['id']), version: Number(body['version']), state: typeof state === 'string' ? state : null };
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
