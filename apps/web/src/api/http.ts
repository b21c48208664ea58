import { client } from '../generated/api/client.gen.js';
import { learnServerTime } from './clock.js';
import { ApiProblem, NoAnswer, asProblem } from './problem.js';
import { SessionFetch } from './session-fetch.js';

const session = new SessionFetch((request) => fetch(request));
const lostSession = new Set<() => void>();

/** Keeps the token of a session that was found or forgotten; one that is renewed keeps its own. */
export function holdCsrf(token: string | null): void {
  session.hold(token);
}

/** Calls `listener` when the session goes on under a new token; returns the way to stop. */
export const onSessionRenewed = (listener: () => void): (() => void) => session.onRenewed(listener);

/** Calls `listener` when an answer says that the session has ended; returns the way to stop. */
export function onSessionLost(listener: () => void): () => void {
  lostSession.add(listener);
  return () => lostSession.delete(listener);
}

/** The sign-in itself and the question "who am I" answer 401 without anything being lost. */
const asksWho = (request: Request): boolean => /\/api\/(me|session)$/.test(new URL(request.url).pathname);

/** Teaches the generated client our token, the server's clock and our errors; call it once at start. */
export function prepareClient(): void {
  client.setConfig({ credentials: 'same-origin', cache: 'no-store', throwOnError: true, fetch: session.fetch as typeof fetch });
  client.interceptors.request.use((request) => {
    request.headers.set('accept', 'application/json, application/problem+json');
    return request;
  });
  client.interceptors.response.use((response) => {
    learnServerTime(response.headers.get('date'));
    return response;
  });
  client.interceptors.error.use((error, response: Response | undefined, request) => {
    if (response === undefined) return error instanceof DOMException && error.name === 'AbortError' ? error : new NoAnswer();
    if (response.status === 401 && !asksWho(request)) lostSession.forEach((listener) => listener());
    const problem = asProblem(response.status, error, response.headers.get('x-request-id') ?? '');
    return new ApiProblem(problem, Number(response.headers.get('retry-after')) || null);
  });
}
