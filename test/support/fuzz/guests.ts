import type { Agent } from 'node:http';
import { send } from './send.js';

/** Somebody who asks: signed in, or nobody. */
export interface Guest {
  /** Null: nobody is signed in. */
  readonly username: string | null;
  readonly cookie: string;
  readonly csrf: string;
}

/** Where the requests go, and who may ask. */
export interface FuzzHouse {
  /** Such as `http://127.0.0.1:40123`. */
  readonly address: string;
  readonly usernames: readonly string[];
  readonly password: string;
  /** Process id of the API, to watch its memory. */
  readonly pid?: number | undefined;
  /** Lets somebody in again whom a request has shut out: a password that was changed, a pause, a role that ended. */
  readonly mend?: (username: string) => Promise<void>;
}

/** Nobody. */
export const NOBODY: Guest = { username: null, cookie: '', csrf: '' };

/** Everybody of a house, each with a session that comes back when it is lost. */
export class Guests {
  readonly #signedIn = new Map<string, Promise<Guest>>();
  readonly port: number;

  constructor(
    readonly house: FuzzHouse,
    private readonly agent: Agent,
    /** With `steppedUp` everybody gives their password once more, as the dangerous acts ask. */
    private readonly options: { readonly steppedUp?: boolean } = {},
  ) {
    this.port = Number(new URL(house.address).port);
  }

  /** Somebody, signed in; nobody when the house does not let them in any more. */
  async get(username: string | null): Promise<Guest> {
    if (username === null) return NOBODY;
    const found = this.#signedIn.get(username) ?? this.#signIn(username);
    this.#signedIn.set(username, found);
    return found;
  }

  /** Their session is over: the next time they sign in again. */
  forget(guest: Guest): void {
    if (guest.username !== null) this.#signedIn.delete(guest.username);
  }

  async #signIn(username: string): Promise<Guest> {
    const { password, mend } = this.house;
    let first = await this.#ask('/api/session', { username, password }, NOBODY, username);
    if (first === NOBODY && mend !== undefined) {
      await mend(username);
      first = await this.#ask('/api/session', { username, password }, NOBODY, username);
    }
    return this.options.steppedUp === true && first !== NOBODY ? this.#ask('/api/session/step-up', { password }, first, username) : first;
  }

  async #ask(path: string, body: unknown, as: Guest, username: string): Promise<Guest> {
    const { address } = this.house;
    const payload = JSON.stringify(body);
    const known: Record<string, string> = as === NOBODY ? {} : { cookie: as.cookie, 'x-csrf-token': as.csrf };
    const headers = { host: new URL(address).host, origin: address, 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(payload)), ...known };
    const reply = await send(this.agent, this.port, { method: 'POST', path, headers, payload });
    const cookie = reply.headers['set-cookie']?.[0]?.split(';')[0];
    if (reply.status !== 200 || cookie === undefined) return as;
    return { username, cookie, csrf: (JSON.parse(reply.text) as { csrf: string }).csrf };
  }
}
