import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startApi } from '../support/api.js';
import type { RunningApi } from '../support/api.js';
import { Browser } from '../support/browser.js';
import { createTestDatabase } from '../support/database.js';
import type { TestDatabase } from '../support/database.js';
import { openLine } from '../support/line.js';
import { PASSWORD, plantAccount } from '../support/people.js';

jest.setTimeout(30_000);

let database: TestDatabase;
let api: RunningApi;
let webRoot: string;
let someone: Browser;

beforeAll(async () => {
  webRoot = mkdtempSync(join(tmpdir(), 'loive-web-'));
  mkdirSync(join(webRoot, 'assets'));
  writeFileSync(join(webRoot, 'index.html'), '<meta nonce="__CSP_NONCE__"><title>trang</title>');
  writeFileSync(join(webRoot, 'assets', 'app-1a2b.js'), 'plain');
  writeFileSync(join(webRoot, 'assets', 'app-1a2b.js.br'), 'squeezed');
  database = await createTestDatabase();
  await plantAccount(database.ownerUrl, { username: 'thu.commune', role: 'intake', agencyType: 'COMMUNE_PC' });
  api = await startApi(database, { WEB_ROOT: webRoot });
  someone = new Browser(api.address);
  await someone.signIn('thu.commune', PASSWORD);
}, 60_000);
afterAll(async () => {
  await api?.stop();
  await database?.drop();
  rmSync(webRoot, { recursive: true, force: true });
});

describe('bad input', () => {
  const sent = (raw: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
    someone.ask('POST', '/api/session', { raw, headers });

  it.each([
    ['JSON that breaks off', '{"username":', 400, 'malformed'],
    ['a key that would reach the prototype', '{"__proto__":{"role":"operator"}}', 400, 'malformed'],
    ['ten thousand brackets', '['.repeat(10_000), 400, 'malformed'],
    ['a tower of brackets that closes', `{"username":${'['.repeat(30)}${']'.repeat(30)}}`, 400, 'malformed'],
    ['a list in place of a form', '[1,2]', 400, 'malformed'],
    ['null in place of a form', 'null', 400, 'malformed'],
    ['an empty body', '', 422, 'invalid'],
    ['a field that the form does not have', '{"username":"a","password":"b","role":"operator"}', 422, 'invalid'],
    ['a NUL in a name', '{"username":"a\\u0000","password":"b"}', 422, 'invalid'],
    ['half a character', '{"username":"\\ud800","password":"b"}', 422, 'invalid'],
    ['two megabytes', JSON.stringify({ username: 'a'.repeat(2_000_000) }), 413, 'tooLarge'],
  ])('answers %s with words and no more', async (_what, raw, status, code) => {
    const answer = await sent(raw);
    expect(answer.body).toMatchObject({ status, code, type: `urn:loi-ve:problem:${code}` });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(answer.text).not.toMatch(/ at |SELECT|node_modules/);
  });

  it('names the fields that are wrong', async () => {
    const { body } = await sent('{"username":7,"role":"operator"}');
    expect(body['fields']).toEqual([
      { path: 'role', code: 'unknownField' },
      { path: 'username', code: 'isString' },
      { path: 'password', code: 'required' },
    ]);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=latin1', 'application/json-patch+json'])(
    'reads no %s',
    async (type) => {
      expect((await sent('{}', { 'content-type': type })).body).toMatchObject({ status: 415, code: 'notJson' });
    },
  );

  it('refuses bytes that are no UTF-8', async () => {
    expect((await sent(Uint8Array.from([0x22, 0xff, 0x22]))).body).toMatchObject({ status: 400 });
  });

  it.each([
    ['/api/%zz', 400],
    ['/api/agencies?type=a%00b', 422],
    ['/api/agencies?__proto__=x', 400],
    ['/api/agencies?type=a&type=b', 422],
    ['/api/agencies?sort=name', 422],
    ['/api/../api/none', 404],
    [`/api/${'x'.repeat(3_000)}`, 404],
  ])('answers %s with a problem', async (path, status) => {
    const answer = await someone.get(path);
    expect(answer.status).toBe(status);
    expect(answer.body['status']).toBe(status);
  });

  it.each([
    ['GET', '/api/none'],
    ['PUT', '/api/me'],
    ['POST', '/none'],
    ['DELETE', '/api'],
  ])('has one answer for what is not there: %s %s', async (method, path) => {
    const answer = await someone.ask(method, path);
    expect({ ...answer.body, instance: '' }).toEqual({
      type: 'urn:loi-ve:problem:notFound',
      title: 'There is nothing here for you',
      status: 404,
      code: 'notFound',
      instance: '',
    });
  });

  it('never answered anything with 500', () => {
    const failed = api.lines.filter((line) => line.includes('"event":"failed"'));
    expect(failed).toEqual([]);
  });
});

describe('headers', () => {
  it('lets nothing run in an answer, and nobody keep it', async () => {
    for (const path of ['/api/health/live', '/api/none', '/api/%zz', '/api/me']) {
      const { headers } = await someone.get(path);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      for (const tells of ['server', 'x-powered-by', 'strict-transport-security', 'access-control-allow-origin']) {
        expect(headers.get(tells)).toBeNull();
      }
    }
  });

  it('serves the page at every address outside /api, with a nonce of its own each time', async () => {
    const [first, second] = [await someone.get('/'), await someone.get('/ho-so/LV-2026-48213')];
    const nonces = [first, second].map(({ headers, text }) => {
      const nonce = /'nonce-([^']+)'/.exec(headers.get('content-security-policy') ?? '')?.[1] ?? 'none';
      expect(text).toContain(`nonce="${nonce}"`);
      expect(headers.get('content-security-policy')).toContain("script-src 'self';");
      expect(headers.get('cache-control')).toBe('no-store');
      return nonce;
    });
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  it('lets hashed files be kept for ever, squeezed where the browser can', async () => {
    const plain = await someone.get('/assets/app-1a2b.js', { 'accept-encoding': 'identity' });
    expect(plain.text).toBe('plain');
    expect(plain.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const squeezed = await fetch(`${api.address}/assets/app-1a2b.js`, { method: 'HEAD', headers: { 'accept-encoding': 'br' } });
    expect(squeezed.headers.get('content-encoding')).toBe('br');
    expect(squeezed.headers.get('vary')).toContain('accept-encoding');
    expect((await someone.get('/assets/none.js')).status).toBe(404);
    expect((await someone.get('/assets/..%2findex.html')).status).toBe(404);
  });

  it('behind TLS binds the cookie to the host and asks browsers to stay on TLS', async () => {
    const behind = await startApi(database, { PUBLIC_ORIGIN: 'https://loive.example.vn' });
    try {
      const answer = await new Browser(behind.address).post(
        '/api/session',
        { username: 'thu.commune', password: PASSWORD },
        { origin: 'https://loive.example.vn' },
      );
      expect(answer.headers.getSetCookie()[0]).toMatch(/^__Host-loive=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
      expect(answer.headers.get('strict-transport-security')).toBe('max-age=63072000');
      expect((await new Browser(behind.address).signIn('thu.commune', PASSWORD)).body).toMatchObject({ code: 'badOrigin' });
    } finally {
      await behind.stop();
    }
  });
});

describe('health and documents', () => {
  it('is alive and ready', async () => {
    expect((await someone.get('/api/health/live')).body).toEqual({ status: 'ok' });
    expect((await someone.get('/api/health/ready')).body).toMatchObject({ status: 'ok', keys: 'ready' });
  });

  it('describes its routes, and problems for each of them', async () => {
    const { body } = await someone.get('/api/openapi.json');
    const operations = Object.values(body['paths'] as Record<string, Record<string, any>>).flatMap((path) => Object.values(path)); // eslint-disable-line @typescript-eslint/no-explicit-any
    expect(operations.length).toBeGreaterThan(5);
    for (const { responses } of operations) expect(responses.default.content).toHaveProperty('application/problem+json');
    expect((await someone.get('/api/docs')).headers.get('content-type')).toBe('text/html');
  });

  it('says 503 with a time to come back while the database is away, and works again after', async () => {
    const line = await openLine(database.apiUrl);
    const away = await startApi({ ...database, apiUrl: line.url }, { LOG_LEVEL: 'silent' });
    try {
      const user = new Browser(away.address);
      await user.signIn('thu.commune', PASSWORD);
      await line.cut();
      const during = await Promise.all(Array.from({ length: 10 }, () => user.get('/api/me')));
      for (const answer of during) {
        expect(answer.body).toMatchObject({ status: 503, code: 'unavailable' });
        expect(answer.headers.get('retry-after')).toBe('2');
      }
      expect((await user.get('/api/health/ready')).status).toBe(503);
      expect((await user.get('/api/health/live')).status).toBe(200);
      await line.mend();
      expect((await user.get('/api/me')).status).toBe(200);
      expect((await user.get('/api/health/ready')).status).toBe(200);
    } finally {
      await away.stop();
      await line.cut();
    }
  });

  it('logs ids and route templates, never an address, a name or a body', async () => {
    await someone.get('/api/agencies?type=BIMAT');
    const log = api.lines.join('\n');
    expect(log).toContain('"route":"/api/agencies"');
    for (const secret of ['BIMAT', 'thu.commune', '127.0.0.1:5', PASSWORD, someone.cookie]) expect(log).not.toContain(secret);
  });
});

describe('starting and stopping', () => {
  it('says which setting to change when it cannot start', async () => {
    await expect(startApi(database, { PORT: '70000' })).rejects.toThrow('PORT must be a whole number');
    const { port } = new URL(api.address);
    await expect(startApi(database, { PORT: port })).rejects.toThrow('is taken: set PORT');
    await expect(startApi(database, { API_DATABASE_URL: '' })).rejects.toThrow('API_DATABASE_URL is missing');
  });

  it('stops at once when it is told to', async () => {
    const short = await startApi(database);
    const before = Date.now();
    await short.stop();
    expect(Date.now() - before).toBeLessThan(5_000);
  });
});
