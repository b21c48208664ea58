import { describe, expect, it } from '@jest/globals';
import { SessionFetch } from './session-fetch.js';

const AT = 'https://loi-ve.test';
const request = (method: string, path: string, body?: string): Request =>
  new Request(AT + path, { method, ...(body === undefined ? {} : { body, headers: { 'idempotency-key': 'k-1' } }) });
const answer = (status: number, body: unknown = {}): Response => new Response(JSON.stringify(body), { status });
const stepUp = (): Request => request('POST', '/api/session/step-up', '{}');

interface Sent {
  readonly path: string;
  readonly csrf: string | null;
  readonly key: string | null;
  readonly body: string;
  answered: (response: Response) => void;
}

/** A line that keeps what was sent until the test answers it. */
function line() {
  const sent: Sent[] = [];
  const session = new SessionFetch(async (asked) => {
    const body = await asked.text();
    return new Promise((answered) => {
      sent.push({ path: new URL(asked.url).pathname, csrf: asked.headers.get('x-csrf-token'), key: asked.headers.get('idempotency-key'), body, answered });
    });
  });
  session.hold('old');
  return { session, sent };
}

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('a session whose token changes', () => {
  it('lets what is asked meanwhile wait, and sends it under the new token', async () => {
    const { session, sent } = line();
    const renewing = session.fetch(stepUp());
    await soon();
    const recording = session.fetch(request('POST', '/api/cases/1/events', '{}'));
    await soon();
    expect(sent.map(({ path }) => path)).toEqual(['/api/session/step-up']);
    sent[0]?.answered(answer(200, { csrf: 'new' }));
    expect((await renewing).status).toBe(200);
    await soon();
    expect(sent[1]).toMatchObject({ path: '/api/cases/1/events', csrf: 'new' });
    sent[1]?.answered(answer(200));
    expect((await recording).status).toBe(200);
  });

  it('sends once more what went out under the old token and came back refused, with the same key and body', async () => {
    const { session, sent } = line();
    const reading = session.fetch(request('GET', '/api/cases'));
    const recording = session.fetch(request('POST', '/api/cases/1/events', '{"type":"x"}'));
    await soon();
    const renewing = session.fetch(stepUp());
    await soon();
    // One refusal comes before the new token, one after.
    sent[0]?.answered(answer(401));
    await soon();
    sent[2]?.answered(answer(200, { csrf: 'new' }));
    await renewing;
    sent[1]?.answered(answer(401));
    await soon();
    expect(sent.slice(3)).toEqual([
      expect.objectContaining({ path: '/api/cases', csrf: null }),
      expect.objectContaining({ path: '/api/cases/1/events', csrf: 'new', key: 'k-1', body: '{"type":"x"}' }),
    ]);
    sent[3]?.answered(answer(200));
    sent[4]?.answered(answer(401));
    expect((await reading).status).toBe(200);
    // Refused a second time: the session is over.
    expect((await recording).status).toBe(401);
  });

  it('passes a refusal on where nothing was renewed, also when the password was wrong', async () => {
    const { session, sent } = line();
    const reading = session.fetch(request('GET', '/api/cases'));
    await soon();
    const renewing = session.fetch(stepUp());
    await soon();
    sent[1]?.answered(answer(403));
    sent[0]?.answered(answer(401));
    expect((await renewing).status).toBe(403);
    expect((await reading).status).toBe(401);
    expect(sent).toHaveLength(2);
  });

  it('goes on when the line broke while it was being renewed', async () => {
    let broken = true;
    const session = new SessionFetch(() => (broken ? Promise.reject(new TypeError('no line')) : Promise.resolve(answer(200))));
    await expect(session.fetch(stepUp())).rejects.toThrow('no line');
    broken = false;
    expect((await session.fetch(request('GET', '/api/cases'))).status).toBe(200);
  });

  it('tells who listens that there is a new token, until they stop', async () => {
    const session = new SessionFetch(() => Promise.resolve(answer(200, { csrf: 'new' })));
    let told = 0;
    const stop = session.onRenewed(() => (told += 1));
    for (const path of ['/api/session', '/api/session/step-up', '/api/session/password']) await session.fetch(request('POST', path, '{}'));
    await session.fetch(request('DELETE', '/api/session'));
    stop();
    await session.fetch(stepUp());
    expect(told).toBe(3);
  });
});
