import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { AgencyImport, withOwner } from '@loive/persistence';
import { startApi } from '../support/api.js';
import type { RunningApi } from '../support/api.js';
import { Browser } from '../support/browser.js';
import { createTestDatabase } from '../support/database.js';
import type { TestDatabase } from '../support/database.js';
import { PASSWORD, asOwner, plantAccount } from '../support/people.js';

jest.setTimeout(30_000);

let database: TestDatabase;
let api: RunningApi;
const browser = () => new Browser(api.address);
const sql = (text: string, values: unknown[] = []) => asOwner(database.ownerUrl, (db) => db.query(text, values));

beforeAll(async () => {
  database = await createTestDatabase();
  await plantAccount(database.ownerUrl, { username: 'thu.commune', role: 'intake', agencyType: 'COMMUNE_PC' });
  await plantAccount(database.ownerUrl, { username: 'thu.left', role: 'social', agencyType: 'PROV_HEALTH', active: false });
  api = await startApi(database);
}, 60_000);
afterAll(async () => {
  await api?.stop();
  await database?.drop();
});
beforeEach(async () => {
  await sql('DELETE FROM sign_in_failures');
});

describe('signing in', () => {
  it('tells who is signed in, for which agency and in which role', async () => {
    const answer = await browser().signIn('thu.commune', PASSWORD);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      user: { username: 'thu.commune', name: 'Người thử thu.commune' },
      agency: { type: 'COMMUNE_PC', nameVi: 'Cơ quan thu.commune' },
      role: 'intake',
    });
    expect(answer.body['csrf']).toHaveLength(43);
    expect(answer.body['rules'].length).toBeGreaterThan(0);
  });

  it('hands the token over in a cookie that no script reads and no other site sends', async () => {
    const answer = await browser().signIn('thu.commune', PASSWORD);
    expect(answer.headers.getSetCookie()[0]).toMatch(/^loive=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('keeps neither token nor password where the database could tell them', async () => {
    const someone = browser();
    await someone.signIn('thu.commune', PASSWORD);
    const { rows } = await sql(`SELECT encode(token_hash, 'hex') AS kept FROM sessions ORDER BY created_at DESC LIMIT 1`);
    const token = someone.cookie.split('=')[1] ?? '';
    expect(rows[0].kept).toHaveLength(64);
    expect(rows[0].kept).not.toContain(Buffer.from(token, 'base64url').toString('hex'));
    expect(api.lines.join('\n')).not.toContain(token);
  });

  it('takes the name in capitals and the password typed in pieces', async () => {
    expect((await browser().signIn(' THU.Commune ', PASSWORD.normalize('NFD'))).status).toBe(200);
  });

  it('answers the same for a wrong password, an unknown name and somebody who has left', async () => {
    const wrong = await browser().signIn('thu.commune', 'sai');
    const unknown = await browser().signIn('thu.nobody', 'sai');
    const left = await browser().signIn('thu.left', PASSWORD);
    for (const answer of [wrong, unknown, left]) {
      expect(answer.status).toBe(401);
      expect({ ...answer.body, instance: '' }).toEqual({ ...wrong.body, instance: '' });
      expect(answer.headers.getSetCookie()).toEqual([]);
    }
  });

  it('takes as long for an unknown name as for a wrong password', async () => {
    const cost = { memoryCost: 64 * 1024, timeCost: 3 };
    await plantAccount(database.ownerUrl, { username: 'thu.slow', role: 'social', agencyType: 'PROV_HEALTH', cost });
    const slow = await startApi(database, { ARGON2_MEMORY_KIB: String(cost.memoryCost), ARGON2_PASSES: String(cost.timeCost) });
    try {
      const timeOf = async (username: string) => {
        const before = performance.now();
        await new Browser(slow.address).signIn(username, 'sai');
        return performance.now() - before;
      };
      // In turn, and the quickest of each: the machine may be busy with other tests.
      const [wrong, unknown]: [number[], number[]] = [[], []];
      for (let tries = 0; tries < 5; tries += 1) {
        wrong.push(await timeOf('thu.slow'));
        unknown.push(await timeOf('thu.nobody'));
      }
      expect(Math.min(...unknown) / Math.min(...wrong)).toBeGreaterThan(0.4);
      expect(Math.min(...wrong) / Math.min(...unknown)).toBeGreaterThan(0.4);
    } finally {
      await slow.stop();
    }
  });

  it('gives a new token at each sign-in and ends the one that was presented', async () => {
    const someone = browser();
    await someone.signIn('thu.commune', PASSWORD);
    const first = someone.cookie;
    await someone.signIn('thu.commune', PASSWORD);
    expect(someone.cookie).not.toBe(first);
    expect((await browser().get('/api/me', { cookie: first })).status).toBe(401);
    expect((await someone.get('/api/me')).status).toBe(200);
  });

  it('lets a person be signed in twice; a third time ends the oldest', async () => {
    const three = [browser(), browser(), browser()];
    for (const one of three) await one.signIn('thu.commune', PASSWORD);
    const answers = await Promise.all(three.map((one) => one.get('/api/me')));
    expect(answers.map(({ status }) => status)).toEqual([401, 200, 200]);
  });

  it('keeps to two sessions when many sign in at the same moment', async () => {
    for (let round = 0; round < 6; round += 1) {
      await Promise.all(Array.from({ length: 4 }, () => browser().signIn('thu.commune', PASSWORD)));
      const { rows } = await sql('SELECT count(*)::int AS living FROM sessions');
      expect(rows[0].living).toBe(2);
    }
  });
});

describe('guessing passwords', () => {
  it('makes the account wait after five failures, even with the right password', async () => {
    for (let tries = 0; tries < 5; tries += 1) {
      expect((await browser().signIn('thu.commune', `sai ${tries}`)).status).toBe(401);
    }
    const answer = await browser().signIn('thu.commune', PASSWORD);
    expect(answer.status).toBe(429);
    expect(answer.body['code']).toBe('throttled');
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(20);
  });

  it('treats a name that does not exist alike', async () => {
    const tries = [];
    for (let count = 0; count < 6; count += 1) tries.push((await browser().signIn('thu.nobody', 'sai')).status);
    expect(tries).toEqual([401, 401, 401, 401, 401, 429]);
  });

  it('lets the person in again when the wait is over', async () => {
    for (let tries = 0; tries < 6; tries += 1) await browser().signIn('thu.commune', 'sai');
    await sql(`UPDATE sign_in_failures SET at = at - interval '31 seconds'`);
    expect((await browser().signIn('thu.commune', PASSWORD)).status).toBe(200);
  });

  it('does not count those who succeed', async () => {
    for (let tries = 0; tries < 12; tries += 1) {
      expect((await browser().signIn('thu.commune', PASSWORD)).status).toBe(200);
    }
  });

  it('makes a network wait that fails on many names', async () => {
    const failures = [];
    for (let tries = 0; tries < 31; tries += 1) failures.push((await browser().signIn(`thu.${tries}`, 'sai')).status);
    expect(failures.slice(0, 30)).toEqual(Array(30).fill(401));
    expect(failures[30]).toBe(429);
  });

  it('writes down neither the names that were tried nor the addresses', async () => {
    await browser().signIn('thu.secret', 'sai');
    const { rows } = await sql('SELECT subject, network FROM sign_in_failures');
    expect(rows).toEqual([{ subject: expect.stringMatching(/^[0-9a-f]{64}$/), network: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    expect(api.lines.join('\n')).not.toContain('thu.secret');
  });
});

describe('a session', () => {
  it('ends by signing out: cookie cleared, page data cleared, token dead', async () => {
    const someone = browser();
    await someone.signIn('thu.commune', PASSWORD);
    const cookie = someone.cookie;
    const answer = await someone.ask('DELETE', '/api/session');
    expect(answer.status).toBe(204);
    expect(answer.headers.get('clear-site-data')).toBe('"cache", "cookies", "storage"');
    expect(answer.headers.getSetCookie()[0]).toMatch(/^loive=; Max-Age=0; Path=\//);
    expect((await browser().get('/api/me', { cookie })).body).toMatchObject({ status: 401, code: 'noSession' });
  });

  it.each([
    ['fifteen minutes without a request', `last_seen_at = now() - interval '15 minutes 1 second'`],
    ['ten hours', `expires_at = now() - interval '1 second'`],
  ])('ends after %s', async (_after, change) => {
    const someone = browser();
    await someone.signIn('thu.commune', PASSWORD);
    expect((await someone.get('/api/me')).status).toBe(200);
    await sql(`UPDATE sessions SET ${change}`);
    expect((await someone.get('/api/me')).status).toBe(401);
  });

  it('is kept alive by use, with at most one write a minute', async () => {
    const someone = browser();
    await someone.signIn('thu.commune', PASSWORD);
    await sql(`UPDATE sessions SET last_seen_at = now() - interval '10 minutes'`);
    await someone.get('/api/me');
    const seen = async () => (await sql('SELECT max(last_seen_at) AS at FROM sessions')).rows[0].at.getTime();
    const first = await seen();
    expect(Date.now() - first).toBeLessThan(5_000);
    await someone.get('/api/me');
    expect(await seen()).toBe(first);
  });

  it('ends when the person is no longer active', async () => {
    const someone = browser();
    await someone.signIn('thu.commune', PASSWORD);
    await sql(`UPDATE people SET active = false WHERE name = 'Người thử thu.commune'`);
    try {
      expect((await someone.get('/api/me')).status).toBe(401);
    } finally {
      await sql(`UPDATE people SET active = true WHERE name = 'Người thử thu.commune'`);
    }
  });
});

describe('requests that another site might forge', () => {
  it('needs the token of this session', async () => {
    const someone = browser();
    await someone.signIn('thu.commune', PASSWORD);
    for (const token of ['', 'x'.repeat(43)]) {
      const answer = await someone.ask('DELETE', '/api/session', { headers: { 'x-csrf-token': token } });
      expect(answer.body).toMatchObject({ status: 403, code: 'badCsrfToken' });
    }
    expect((await someone.get('/api/me')).status).toBe(200);
  });

  it.each<Record<string, string>>([{ origin: 'https://evil.example' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }])(
    'refuses %j, at sign-in too',
    async (headers) => {
      const someone = browser();
      const signIn = { username: 'thu.commune', password: PASSWORD };
      expect((await someone.post('/api/session', signIn, headers)).body).toMatchObject({ status: 403, code: 'badOrigin' });
      await someone.signIn('thu.commune', PASSWORD);
      const answer = await someone.ask('DELETE', '/api/session', { headers });
      expect(answer.body).toMatchObject({ status: 403, code: 'badOrigin' });
    },
  );
});

describe('the directory of agencies', () => {
  it('is for those who are signed in', async () => {
    expect((await browser().get('/api/agencies')).status).toBe(401);
  });

  it('finds agencies of a type, ended ones left out', async () => {
    await sql(
      `INSERT INTO agencies (id, type, name_vi, name_en, province, commune, valid_from, valid_to)
       VALUES (gen_random_uuid(), 'COMMUNE_PC', 'Cơ quan đã hết', 'Ended', 'vn-thu', NULL, '2020-01-01', '2025-06-30')`,
    );
    const someone = browser();
    await someone.signIn('thu.commune', PASSWORD);
    const { body } = await someone.get('/api/agencies?type=COMMUNE_PC&province=vn-thu');
    expect(body['items'].map(({ nameVi }: { nameVi: string }) => nameVi)).toEqual(['Cơ quan thu.commune']);
    expect(body['next']).toBeNull();
  });

  it('takes a table of agencies whole, and none of it when one is there already', async () => {
    const [one, other] = [randomUUID(), randomUUID()];
    const seat = 'COMMUNE_PC,UBND xã Thất Khê,That Khe,vn-lang-son,vn-commune-06040,2025-07-01,';
    const add = (...rows: string[]) =>
      withOwner(database.ownerUrl, (db) => new AgencyImport(db).add(['id,type,name_vi,name_en,province,commune,valid_from,valid_to', ...rows].join('\n')));
    expect(await add(`${one},${seat}`)).toEqual({ added: 1, ended: 0, faults: [] });
    // Every bad row at once, whatever is wrong with it.
    expect((await add(`x,${seat}`, `${other},${seat}`, `${one},${seat}`)).faults).toEqual([{ line: 2, field: 'id', code: 'badId' }, { line: 4, field: 'id', code: 'inRegister' }]);
    expect(await sql('SELECT id FROM agencies WHERE commune = $1', ['vn-commune-06040'])).toMatchObject({ rows: [{ id: one }] });
  });
});
