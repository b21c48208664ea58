/** An answer as a test reads it. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The parsed body; undefined when it is no JSON. */
  readonly body: Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any -- a test asks what it expects
}

/** What a request may carry beside its path. */
export interface Asking {
  readonly body?: unknown;
  /** Sent as it is, in place of `body`. */
  readonly raw?: string | Uint8Array<ArrayBuffer>;
  readonly headers?: Record<string, string>;
}

/** Asks over HTTP as a browser of our own page would: keeps the cookie, sends the token and its origin. */
export class Browser {
  cookie = '';
  csrf = '';
  readonly #under = new Set<Promise<unknown>>();
  #rotating: Promise<unknown> | null = null;

  constructor(readonly address: string) {}

  get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.ask('GET', path, { headers });
  }

  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    return this.ask('POST', path, { body, headers });
  }

  /** Signs in; the answer is the API's own, right or wrong. */
  async signIn(username: string, password: string): Promise<Answer> {
    const answer = await this.post('/api/session', { username, password });
    if (answer.status === 200) this.csrf = String(answer.body['csrf']);
    return answer;
  }

  async ask(method: string, path: string, asking: Asking = {}): Promise<Answer> {
    while (this.#rotating !== null) await this.#rotating;
    return this.#send(method, path, asking);
  }

  /** Gives the password again. The session goes on under a token of its own, so nothing else may be under way. */
  async stepUp(password: string): Promise<Answer> {
    while (this.#rotating !== null) await this.#rotating;
    const rotated = this.#rotate(password);
    const over = (): void => void (this.#rotating = null);
    this.#rotating = rotated.then(over, over);
    return rotated;
  }

  async #rotate(password: string): Promise<Answer> {
    await Promise.allSettled(this.#under);
    const answer = await this.#send('POST', '/api/session/step-up', { body: { password } });
    if (answer.status === 200) this.csrf = String(answer.body['csrf']);
    return answer;
  }

  async #send(method: string, path: string, asking: Asking): Promise<Answer> {
    const sent = this.#exchange(method, path, asking);
    this.#under.add(sent);
    return sent.finally(() => this.#under.delete(sent));
  }

  async #exchange(method: string, path: string, { body, raw, headers = {} }: Asking): Promise<Answer> {
    const payload = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const response = await fetch(this.address + path, {
      method,
      headers: {
        ...(payload === undefined ? {} : { 'content-type': 'application/json' }),
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...(method === 'GET' ? {} : { origin: this.address, 'x-csrf-token': this.csrf }),
        ...headers,
      },
      ...(payload === undefined ? {} : { body: payload }),
    });
    this.keepCookie(response.headers);
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: parsed(text) };
  }

  private keepCookie(headers: Headers): void {
    const given = headers.getSetCookie()[0]?.split(';')[0];
    if (given !== undefined) this.cookie = given.endsWith('=') ? '' : given;
  }
}

function parsed(text: string): Answer['body'] {
  try {
    return JSON.parse(text) as Answer['body'];
  } catch {
    return {};
  }
}
