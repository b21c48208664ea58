import { learnServerTime } from './clock.js';
import { ApiProblem, NoAnswer, asProblem } from './problem.js';

let csrf: string | null = null;
const lostSession = new Set<() => void>();

/** Keeps the token of the session for later unsafe requests; only in memory. */
export function holdCsrf(token: string | null): void {
  csrf = token;
}

/** Calls `listener` when an answer says that the session has ended; returns the way to stop. */
export function onSessionLost(listener: () => void): () => void {
  lostSession.add(listener);
  return () => lostSession.delete(listener);
}

/** What a request carries beside its path. */
export interface Sending {
  query?: Record<string, string | number | boolean | undefined>;
  body?: unknown;
  /** One key a deed: the same key again returns the first answer. */
  idempotencyKey?: string;
  /** Version of the record that the reader saw. */
  version?: number;
  /** The sign-in itself and the question "who am I" answer 401 without losing anything. */
  quiet401?: boolean;
  signal?: AbortSignal;
}

/** Sends one request. Throws ApiProblem for every declared refusal, NoAnswer when nothing came back. */
export async function send<T>(method: string, path: string, sending: Sending = {}): Promise<T> {
  const url = new URL(path, window.location.origin);
  for (const [name, value] of Object.entries(sending.query ?? {})) {
    if (value !== undefined && value !== '') url.searchParams.set(name, String(value));
  }
  const headers = new Headers({ accept: 'application/json, application/problem+json' });
  if (sending.body !== undefined) headers.set('content-type', 'application/json');
  if (method !== 'GET' && csrf !== null) headers.set('x-csrf-token', csrf);
  if (sending.idempotencyKey !== undefined) headers.set('idempotency-key', sending.idempotencyKey);
  if (sending.version !== undefined) headers.set('if-match', `"${sending.version}"`);
  const request: RequestInit = { method, headers, credentials: 'same-origin', cache: 'no-store' };
  if (sending.body !== undefined) request.body = JSON.stringify(sending.body);
  if (sending.signal) request.signal = sending.signal;

  const answer = await reach(url, request);
  learnServerTime(answer.headers.get('date'));
  const body = await readJson(answer);
  if (answer.ok) return body as T;
  const problem = asProblem(answer.status, body, answer.headers.get('x-request-id') ?? '');
  if (answer.status === 401 && sending.quiet401 !== true) lostSession.forEach((listener) => listener());
  throw new ApiProblem(problem, Number(answer.headers.get('retry-after')) || null);
}

async function reach(url: URL, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, request);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new NoAnswer();
  }
}

async function readJson(answer: Response): Promise<unknown> {
  const text = await answer.text();
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
