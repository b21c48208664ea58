import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
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
  api = await startApi(database);
}, 60_000);
afterAll(async () => {
  await api?.stop();
  await database?.drop();
});
beforeEach(async () => {
  await sql('DELETE FROM sign_in_failures');
});

describe('giving the password again', () => {
  const steppedUp = async () => (await sql('SELECT stepped_up_at AS at, expires_at AS ends, created_at AS began FROM sessions')).rows;

  beforeEach(async () => {
    await sql('DELETE FROM sessions');
  });

  it('is remembered in the same session under another token, which lasts no longer than the one before', async () => {
    const someone = browser();
    await someone.signIn('thu.commune', PASSWORD);
    const [cookie, csrf, [before]] = [someone.cookie, someone.csrf, await steppedUp()];
    expect(before.at).toBeNull();
    const answer = await someone.post('/api/session/step-up', { password: PASSWORD });
    expect(answer.status).toBe(200);
    expect(someone.cookie).not.toBe(cookie);
    expect(answer.body['csrf']).not.toBe(csrf);
    expect(answer.body).toMatchObject({ user: { username: 'thu.commune' }, role: 'intake' });
    expect((await browser().get('/api/me', { cookie })).status).toBe(401);
    expect((await someone.get('/api/me')).body['csrf']).toBe(answer.body['csrf']);
    const rows = await steppedUp();
    expect(rows).toHaveLength(1);
    expect(Date.now() - rows[0].at.getTime()).toBeLessThan(10_000);
    expect([rows[0].ends, rows[0].began]).toEqual([before.ends, before.began]);
  });

  it('is refused with a wrong one, which leaves the session as it was', async () => {
    const someone = browser();
    await someone.signIn('thu.commune', PASSWORD);
    const cookie = someone.cookie;
    const answer = await someone.post('/api/session/step-up', { password: 'sai' });
    expect([answer.status, answer.body['code'], answer.headers.getSetCookie()]).toEqual([403, 'wrongPassword', []]);
    expect([someone.cookie, (await steppedUp())[0].at]).toEqual([cookie, null]);
    for (const body of [{}, { password: '' }, { password: 5 }, { password: PASSWORD, code: '1' }]) {
      expect((await someone.post('/api/session/step-up', body)).status).toBe(422);
    }
  });

  it('is held back like signing in: guesses at either count for both', async () => {
    const someone = browser();
    await someone.signIn('thu.commune', PASSWORD);
    const tries = [];
    for (let count = 0; count < 5; count += 1) tries.push((await someone.post('/api/session/step-up', { password: 'sai' })).status);
    expect(tries).toEqual([403, 403, 403, 403, 403]);
    expect((await someone.post('/api/session/step-up', { password: PASSWORD })).status).toBe(429);
    expect((await browser().signIn('thu.commune', PASSWORD)).status).toBe(429);
    expect((await steppedUp())[0].at).toBeNull();
  });

  it('is asked of the session itself: not without it, not without its token', async () => {
    expect((await browser().post('/api/session/step-up', { password: PASSWORD })).status).toBe(401);
    const someone = browser();
    await someone.signIn('thu.commune', PASSWORD);
    someone.csrf = 'x';
    expect((await someone.post('/api/session/step-up', { password: PASSWORD })).body['code']).toBe('badCsrfToken');
  });

  it('twice at the same moment gives one new token', async () => {
    const someone = browser();
    await someone.signIn('thu.commune', PASSWORD);
    const { cookie, csrf } = someone;
    const twins = [0, 1].map(() => Object.assign(browser(), { cookie, csrf }));
    const answers = await Promise.all(twins.map((twin) => twin.post('/api/session/step-up', { password: PASSWORD })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
    expect(await steppedUp()).toHaveLength(1);
  });
});
