/** Sends a request and resolves with whatever was answered. */
type Send = (request: Request) => Promise<Response>;

/** Answered with a session that goes on under a new token: sign-in and unlocking, the password given again, a new password. */
const RENEWS = /^\/api\/session(\/step-up|\/password)?$/;

const renews = ({ method, url }: Request): boolean => method === 'POST' && RENEWS.test(new URL(url).pathname);

/**
 * Keeps a session whole while its token changes. The cookie of the old token dies with the change, so whatever is asked
 * while it is under way waits for the new one, and what was sent before is sent once more when it comes back refused:
 * the guard answers 401 before anything is done, and a deed carries its key.
 */
export class SessionFetch {
  #csrf: string | null = null;
  #renewals = 0;
  #renewing: Promise<void> | null = null;
  readonly #renewed = new Set<() => void>();

  constructor(private readonly send: Send) {}

  /** Keeps the token of the session for later unsafe requests; only in memory. */
  hold(csrf: string | null): void {
    this.#csrf = csrf;
  }

  /** Calls `listener` whenever the session goes on under a new token; returns the way to stop. */
  onRenewed(listener: () => void): () => void {
    this.#renewed.add(listener);
    return () => this.#renewed.delete(listener);
  }

  /** Sends the request under the token of now; one that renews the session goes alone. */
  readonly fetch = async (request: Request): Promise<Response> => {
    await this.#settled();
    if (renews(request)) return this.#renew(request);
    const sentUnder = this.#renewals;
    // A body can be read once only.
    const again = request.clone();
    const answer = await this.#sign(request);
    if (answer.status !== 401) return answer;
    await this.#settled();
    return this.#renewals === sentUnder ? answer : this.#sign(again);
  };

  async #settled(): Promise<void> {
    while (this.#renewing !== null) await this.#renewing;
  }

  async #renew(request: Request): Promise<Response> {
    let settle = (): void => undefined;
    this.#renewing = new Promise((resolve) => (settle = resolve));
    try {
      const answer = await this.#sign(request);
      if (answer.ok) {
        const { csrf } = (await answer.clone().json()) as { csrf: string };
        this.#csrf = csrf;
        this.#renewals += 1;
        this.#renewed.forEach((listener) => listener());
      }
      return answer;
    } finally {
      this.#renewing = null;
      settle();
    }
  }

  #sign(request: Request): Promise<Response> {
    if (request.method !== 'GET' && this.#csrf !== null) request.headers.set('x-csrf-token', this.#csrf);
    return this.send(request);
  }
}
