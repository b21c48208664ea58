import { randomUUID } from 'node:crypto';
import type { Browser } from '../browser.js';
import { chanceOf } from './chance.js';

/** A case as the API answers it; only what is looked at here. */
export interface CaseAnswer {
  readonly id: string;
  readonly version: number;
}

/** One thing that a client wanted recorded, and what it was told in the end. */
export interface Deed {
  readonly key: string;
  readonly path: string;
  readonly type: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** Version the client had seen; null for an opening. */
  readonly version: number | null;
  /** How often the client could not know whether it had been recorded. */
  unsure: number;
  /** What became of it: recorded, refused, or never told. */
  end: 'ok' | 'refused' | 'unknown';
  status: number;
  answer: CaseAnswer | null;
}

/** What the clients did and were told. */
export interface History {
  readonly deeds: Deed[];
  /** Answers of 5xx as they came. */
  readonly failures: { status: number; type: string; retryAfter: string }[];
  /** Requests whose answer is awaited now. */
  inFlight: number;
}

// As long as the API and the database are waited for on a busy machine: what was killed comes back before that.
const PATIENCE = 60_000;
const ANSWER_WITHIN = 10_000;

/** Clients that write without a pause until told to stop; each repeats a request until it knows. */
export async function writeUntil(
  stop: { readonly now: boolean },
  browsers: readonly Browser[],
  history: History,
  seed: number,
): Promise<void> {
  const shared: { current: CaseAnswer | null } = { current: null };
  await Promise.all(browsers.map((browser, index) => write(stop, browser, { history, shared, chance: chanceOf(seed + index) })));
}

interface Desk {
  readonly history: History;
  /** A case that all of them write on, so that they get in each other's way. */
  readonly shared: { current: CaseAnswer | null };
  readonly chance: () => number;
}

async function write(stop: { readonly now: boolean }, browser: Browser, desk: Desk): Promise<void> {
  while (!stop.now) {
    let own = await send(browser, opening(), desk.history);
    desk.shared.current ??= own;
    for (let count = 0; own !== null && !stop.now && count < 4; count += 1) {
      own = (await send(browser, event(own, count), desk.history)) ?? own;
      if (desk.chance() < 0.3 && desk.shared.current !== null) {
        const told = await send(browser, event(desk.shared.current, count), desk.history);
        if (told !== null && told.version > desk.shared.current.version) desk.shared.current = told;
        else await refresh(browser, desk.shared);
      }
    }
  }
}

async function refresh(browser: Browser, shared: Desk['shared']): Promise<void> {
  const answer = await browser.get(`/api/cases/${shared.current?.id}`).catch(() => null);
  if (answer?.status === 200) shared.current = answer.body as unknown as CaseAnswer;
}

const ago = (seconds: number): string => new Date(Date.now() - seconds * 1000).toISOString();
const HEALTH = '00000000-0000-4000-8000-000000000004';

function opening(): Deed {
  return deed('/api/cases', null, {
    channel: 'self_report',
    receivedAt: ago(120),
    safety: 'unsafe',
    language: 'vi',
    alias: 'Chị Thử',
    age: { estimate: 30, certainty: 'estimated' },
    nationality: 'VN',
    indicators: ['act_transfer', 'means_deception'],
    wishes: 'Muốn về nhà.',
  });
}

function event({ id, version }: CaseAnswer, step: number): Deed {
  const bodies: readonly Record<string, unknown>[] = [
    { type: 'informRights', language: 'vi', form: 'oral' },
    { type: 'startInitialSupport', kinds: ['essential_needs'] },
    { type: 'notifyAuthority', agencyId: HEALTH, means: 'phone' },
    { type: 'completeReceipt', custody: 'withUs' },
  ];
  return deed(`/api/cases/${id}/events`, version, { ...bodies[step % bodies.length], at: ago(1) });
}

function deed(path: string, version: number | null, body: Record<string, unknown>): Deed {
  const type = String(body['type'] ?? 'openCase');
  return { key: randomUUID(), path, type, body, version, unsure: 0, end: 'unknown', status: 0, answer: null };
}

/** Sends a deed until its fate is known; null when it was refused. */
export async function send(browser: Browser, one: Deed, history: History): Promise<CaseAnswer | null> {
  history.deeds.push(one);
  const until = Date.now() + PATIENCE;
  while (Date.now() < until) {
    const told = await once(browser, one, history);
    if (told === null) {
      one.unsure += 1;
      await new Promise((resolve) => setTimeout(resolve, 50));
      continue;
    }
    one.status = told.status;
    one.end = told.status < 300 ? 'ok' : 'refused';
    one.answer = one.end === 'ok' ? told.body : null;
    return one.answer;
  }
  return null;
}

/** Asks once; null when nothing is known afterwards (no answer, or a 5xx). */
export async function once(
  browser: Browser,
  one: Deed,
  history: Pick<History, 'failures' | 'inFlight'>,
): Promise<{ status: number; body: CaseAnswer } | null> {
  history.inFlight += 1;
  try {
    const response = await fetch(browser.address + one.path, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        cookie: browser.cookie,
        origin: browser.address,
        'x-csrf-token': browser.csrf,
        'idempotency-key': one.key,
        ...(one.version === null ? {} : { 'if-match': `"${one.version}"` }),
      },
      body: JSON.stringify(one.body),
      signal: AbortSignal.timeout(ANSWER_WITHIN),
    });
    const text = await response.text();
    if (response.status >= 500) {
      const { headers, status } = response;
      history.failures.push({ status, type: headers.get('content-type') ?? '', retryAfter: headers.get('retry-after') ?? '' });
      return null;
    }
    return { status: response.status, body: JSON.parse(text) as CaseAnswer };
  } catch {
    return null;
  } finally {
    history.inFlight -= 1;
  }
}
