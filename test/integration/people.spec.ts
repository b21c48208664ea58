import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { DEMO_PEOPLE, demoActor } from '@loive/demo/cast';
import { openEvents } from '../support/event-reader.js';
import { expectRefusal } from '../support/refusal.js';
import { Staff, blockersOf } from '../support/staff.js';
import { World } from '../support/world.js';

jest.setTimeout(60_000);

let world: World;
let staff: Staff;
beforeAll(async () => {
  world = await World.make();
  staff = new Staff(world);
}, 60_000);
afterAll(() => world?.close());

/** With what a busy machine takes of it. */
const A_SECOND = 1_500;

const id = (username: string) => demoActor(username).personId;

describe('an administrator', () => {
  it('sees everybody of their agency with role, grants and steps, and nobody of another', async () => {
    const items = await staff.all();
    const own = DEMO_PEOPLE.filter(({ agency }) => agency === 'health').map((one) => one.id);
    expect(items.map((one) => one.id).sort()).toEqual([...own].sort());
    expect(items.find((one) => one.id === id('health'))).toMatchObject({
      username: 'health', state: 'active', role: 'social', steps: ['proposeRole', 'pause', 'leave'],
      grants: [{ role: 'social', state: 'inForce', proposedBy: null, decidedBy: null, until: null }],
    });
    expect(items.find((one) => one.id === id('admin'))?.steps).toEqual([]);
  });

  it('alone comes here: everybody else is told that it is for somebody else', async () => {
    for (const username of ['health', 'health.head', 'auditor', 'statistician', 'operator']) {
      const browser = await world.as(username);
      expectRefusal(await browser.get('/api/people'), 403, 'notYours');
      expectRefusal(await browser.get('/api/people/expiring'), 403, 'notYours');
      expectRefusal(await browser.post('/api/people', { name: 'Ai đó', username: 'ai.do' }, { 'idempotency-key': randomUUID() }), 403, 'notYours');
      expectRefusal(await staff.tell(username, id('health'), { type: 'pause' }), 403, 'notYours');
    }
  });

  it('finds nobody of another agency, and does nothing to them', async () => {
    const before = await world.mark();
    for (const event of [{ type: 'pause' }, { type: 'leave' }, { type: 'proposeRole', role: 'supervisor' }, { type: 'confirmRole', grantId: randomUUID() }]) {
      expectRefusal(await staff.tell('admin', id('police'), event), 404, 'notFound');
      expectRefusal(await staff.tell('admin', randomUUID(), event), 404, 'notFound');
    }
    expect(await world.mark()).toEqual(before);
  });

  it('never learns of a case: no answer tells of one, and every page of a case is absent', async () => {
    const theCase = await world.open('commune');
    const admin = await world.as('admin');
    const texts = [(await admin.get('/api/people')).text, (await admin.get('/api/people/acts')).text, (await admin.get('/api/people/expiring')).text];
    for (const text of texts) expect(text).not.toContain(theCase.code);
    expectRefusal(await admin.get(`/api/cases/${theCase.id}`), 404, 'notFound');
  });
});

describe('somebody new', () => {
  it('has an account with a password that is shown once, and no right at all', async () => {
    const key = randomUUID();
    const body = { name: 'Lâm Thị Mới', username: 'lam.moi' };
    const made = await staff.create(body, key);
    expect(made.status).toBe(201);
    expect(made.body['person']).toMatchObject({ name: 'Lâm Thị Mới', role: null, state: 'active', grants: [] });
    expect(made.body['password']).toMatch(/^([a-z02-9]{5}-){3}[a-z02-9]{5}$/);
    expectRefusal((await staff.signIn('lam.moi', made.body['password'])).answer, 401, 'accountPaused');
    expectRefusal((await staff.signIn('lam.moi', 'sai')).answer, 401, 'signInFailed');
    // The same request is answered the same; another under its key is refused.
    const again = await staff.create(body, key);
    expect([again.status, again.body]).toEqual([201, made.body]);
    expectRefusal(await staff.create({ ...body, name: 'Khác' }, key), 422, 'keyReused');
    expect((await world.sql(`SELECT 1 FROM people WHERE name = 'Lâm Thị Mới'`)).length).toBe(1);
    expect(JSON.stringify(await world.sql('SELECT * FROM people_acts'))).not.toContain(made.body['password']);
  });

  it('replaces that password before anything else: whoever made the account knows it', async () => {
    const { password } = await staff.employ('Mật Khẩu Riêng', 'mk.rieng');
    const [{ browser, answer }, other] = [await staff.signIn('mk.rieng', password), await staff.signIn('mk.rieng', password)];
    expect(answer.body['passwordDue']).toBe(true);
    expect((await browser.get('/api/me')).body['passwordDue']).toBe(true);
    for (const path of ['/api/cases', '/api/colleagues', '/api/agencies', '/api/notices', '/api/stream']) expectRefusal(await browser.get(path), 403, 'passwordDue');
    expectRefusal(await browser.post('/api/session/step-up', { password }), 403, 'passwordDue');

    const own = 'con đường trở về nhà';
    const ask = (body: object) => browser.post('/api/session/password', body);
    expectRefusal(await ask({ password: 'sai', newPassword: own }), 403, 'wrongPassword');
    for (const [newPassword, code] of [['ngắn', 'tooShort'], [password, 'unchanged'], ['đây là mk.rieng đó', 'tooPlain']]) {
      const refused = await ask({ password, newPassword });
      expectRefusal(refused, 422, 'invalid');
      expect(refused.body['fields']).toEqual([{ path: 'newPassword', code }]);
    }
    const cookie = browser.cookie;
    const set = await ask({ password, newPassword: own });
    expect([set.status, set.body['passwordDue']]).toEqual([200, false]);
    browser.csrf = set.body['csrf'];
    expect(browser.cookie).not.toBe(cookie);
    expect((await browser.get('/api/cases')).status).toBe(200);
    expectRefusal(await other.browser.get('/api/me'), 401, 'noSession');
    expectRefusal((await staff.signIn('mk.rieng', password)).answer, 401, 'signInFailed');
    expect((await staff.signIn('mk.rieng', own)).answer.body['passwordDue']).toBe(false);
  });

  it('does not come in by that password when a week has passed', async () => {
    const { id: made, password } = await staff.employ('Quá Một Tuần', 'mot.tuan');
    await world.sql(`UPDATE accounts SET first_password_until = now() - interval '1 second' WHERE person_id = $1`, [made]);
    expectRefusal((await staff.signIn('mot.tuan', password)).answer, 401, 'signInFailed');
  });

  it('is not made twice under one name, nor with one that cannot be typed', async () => {
    const ask = (body: object) => staff.create(body);
    const before = await world.mark();
    const taken = await ask({ name: 'Trùng Tên', username: 'police' });
    expectRefusal(taken, 422, 'invalid');
    expect(taken.body['fields']).toEqual([{ path: 'username', code: 'taken' }]);
    for (const username of ['Police', 'a', '.ab', 'có dấu', 'x'.repeat(51)]) expectRefusal(await ask({ name: 'Tên', username }), 422, 'invalid');
    for (const name of ['', '   ', '123', 'a\u0000b', 'x'.repeat(101)]) expectRefusal(await ask({ name, username: 'ten.moi' }), 422, 'invalid');
    expectRefusal(await ask({ name: 'Tên', username: 'ten.moi', role: 'supervisor' }), 422, 'invalid');
    expect(await world.mark()).toEqual(before);
  });
});

describe('somebody who is kept out', () => {
  it('by a pause, is out at the next request, is told so with the right password alone, and comes back', async () => {
    const one = await staff.hire('health');
    const { browser } = await staff.signIn(one.username);
    const stream = await openEvents(browser);
    expect((await staff.tell('admin', one.id, { type: 'pause' })).body['state']).toBe('paused');
    const before = performance.now();
    expectRefusal(await browser.get('/api/me'), 401, 'noSession');
    await stream.ended;
    expect(performance.now() - before).toBeLessThan(A_SECOND);
    expectRefusal((await staff.signIn(one.username)).answer, 401, 'accountPaused');
    expectRefusal((await staff.signIn(one.username, 'sai')).answer, 401, 'signInFailed');
    expect(blockersOf(await staff.tell('admin', one.id, { type: 'pause' }))).toEqual(['isPaused']);
    expect((await staff.tell('admin2', one.id, { type: 'resume' })).body['state']).toBe('active');
    expect((await staff.signIn(one.username)).answer.status).toBe(200);
  });

  it('for good, is out at the next request, has no role, and stays in the list for those who look back', async () => {
    const one = await staff.hire('health');
    const { browser } = await staff.signIn(one.username);
    const stream = await openEvents(browser);
    await staff.tell('admin', one.id, { type: 'proposeRole', role: 'supervisor' });
    const left = await staff.tell('admin', one.id, { type: 'leave' });
    const before = performance.now();
    expect(left.body).toMatchObject({ state: 'left', role: null, steps: [] });
    expect(left.body['grants'].map(({ state }: { state: string }) => state)).toEqual(['refused', 'ended']);
    expectRefusal(await browser.get('/api/me'), 401, 'noSession');
    await stream.ended;
    expect(performance.now() - before).toBeLessThan(A_SECOND);
    expectRefusal((await staff.signIn(one.username)).answer, 401, 'signInFailed');
    for (const event of [{ type: 'proposeRole', role: 'social' }, { type: 'resume' }, { type: 'leave' }]) {
      expect(blockersOf(await staff.tell('admin2', one.id, event))).toEqual(['hasLeft']);
    }
  });

  it('is never the last who works on cases there', async () => {
    await world.hire('bien.phong.admin', 'border');
    await world.sql(`UPDATE people p SET role = 'agencyAdmin' FROM accounts a WHERE a.person_id = p.id AND a.username = 'bien.phong.admin'`);
    const answer = await staff.tell('bien.phong.admin', id('border'), { type: 'leave' });
    expectRefusal(answer, 409, 'blocked');
    expect(blockersOf(answer)).toEqual(['lastWorkingPerson']);
    await world.hire('bien.phong.2', 'border');
    expect((await staff.tell('bien.phong.admin', id('border'), { type: 'leave' })).status).toBe(200);
  });
});

describe('what administrators did', () => {
  it('is kept for them and for the inspectorate of the province, and nobody changes it', async () => {
    const one = await staff.hire('health');
    await staff.tell('admin', one.id, { type: 'pause' });
    for (const username of ['admin2', 'auditor']) {
      const items: object[] = (await (await world.as(username)).get('/api/people/acts')).body['items'];
      expect(items[0]).toMatchObject({ act: 'pause', by: { id: id('admin') }, person: { id: one.id }, role: null });
    }
    expectRefusal(await (await world.as('health.head')).get('/api/people/acts'), 403, 'notYours');
    await expect(world.sql('DELETE FROM people_acts')).rejects.toThrow('append-only');
  });
});
