import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { PersonView } from '@loive/contracts';
import { DEMO_PEOPLE, demoActor } from '@loive/demo';
import { Browser, type Answer } from '../support/browser.js';
import { openEvents } from '../support/event-reader.js';
import { expectRefusal } from '../support/refusal.js';
import { WORLD_PASSWORD, World } from '../support/world.js';

jest.setTimeout(60_000);

let world: World;
beforeAll(async () => {
  world = await World.make();
}, 60_000);
afterAll(() => world?.close());

const id = (username: string) => demoActor(username).personId;
const tell = async (by: string, person: string, event: object, key: string = randomUUID()): Promise<Answer> =>
  (await world.as(by)).post(`/api/people/${person}/events`, event, { 'idempotency-key': key });
const people = async (by = 'admin'): Promise<PersonView[]> => (await (await world.as(by)).get('/api/people')).body['items'];
const person = async (personId: string, by = 'admin'): Promise<PersonView | undefined> => (await people(by)).find((one) => one.id === personId);
const blockers = (answer: Answer) => answer.body['blockers'].map(({ code }: { code: string }) => code);
let hired = 0;
const hire = async (like: string): Promise<{ id: string; username: string }> => {
  const username = `moi.${(hired += 1)}`;
  await world.hire(username, like);
  const [row] = await world.sql<{ id: string }>('SELECT person_id AS id FROM accounts WHERE username = $1', [username]);
  return { id: row?.id ?? '', username };
};
const signIn = async (username: string, password = WORLD_PASSWORD) => {
  const browser = new Browser(world.api.address);
  return { browser, answer: await browser.signIn(username, password) };
};
const proposal = async (personId: string): Promise<string> =>
  (await person(personId))?.grants.find(({ state }) => state === 'proposed')?.id ?? 'none';

describe('an administrator', () => {
  it('sees everybody of their agency with role, grants and steps, and nobody of another', async () => {
    const items = await people();
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
      expectRefusal(await tell(username, id('health'), { type: 'pause' }), 403, 'notYours');
    }
  });

  it('finds nobody of another agency, and does nothing to them', async () => {
    const before = await world.mark();
    for (const event of [{ type: 'pause' }, { type: 'leave' }, { type: 'proposeRole', role: 'supervisor' }, { type: 'confirmRole', grantId: randomUUID() }]) {
      expectRefusal(await tell('admin', id('police'), event), 404, 'notFound');
      expectRefusal(await tell('admin', randomUUID(), event), 404, 'notFound');
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
    const admin = await world.as('admin');
    const key = randomUUID();
    const body = { name: 'Lâm Thị Mới', username: 'lam.moi' };
    const made = await admin.post('/api/people', body, { 'idempotency-key': key });
    expect(made.status).toBe(201);
    expect(made.body['person']).toMatchObject({ name: 'Lâm Thị Mới', role: null, state: 'active', grants: [] });
    expect(made.body['password']).toMatch(/^([a-z02-9]{5}-){3}[a-z02-9]{5}$/);
    expectRefusal((await signIn('lam.moi', made.body['password'])).answer, 401, 'accountPaused');
    expectRefusal((await signIn('lam.moi', 'sai')).answer, 401, 'signInFailed');
    // The same request is answered the same; another under its key is refused.
    const again = await admin.post('/api/people', body, { 'idempotency-key': key });
    expect([again.status, again.body]).toEqual([201, made.body]);
    expectRefusal(await admin.post('/api/people', { ...body, name: 'Khác' }, { 'idempotency-key': key }), 422, 'keyReused');
    expect((await world.sql(`SELECT 1 FROM people WHERE name = 'Lâm Thị Mới'`)).length).toBe(1);
    expect(JSON.stringify(await world.sql('SELECT * FROM people_acts'))).not.toContain(made.body['password']);
  });

  it('replaces that password before anything else: whoever made the account knows it', async () => {
    const admin = await world.as('admin');
    const { person: made, password } = (await admin.post('/api/people', { name: 'Mật Khẩu Riêng', username: 'mk.rieng' }, { 'idempotency-key': randomUUID() })).body;
    await tell('admin', made.id, { type: 'proposeRole', role: 'social' });
    await tell('admin2', made.id, { type: 'confirmRole', grantId: await proposal(made.id) });
    const [{ browser, answer }, other] = [await signIn('mk.rieng', password), await signIn('mk.rieng', password)];
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
    expectRefusal((await signIn('mk.rieng', password)).answer, 401, 'signInFailed');
    expect((await signIn('mk.rieng', own)).answer.body['passwordDue']).toBe(false);
  });

  it('does not come in by that password when a week has passed', async () => {
    const admin = await world.as('admin');
    const { person: made, password } = (await admin.post('/api/people', { name: 'Quá Một Tuần', username: 'mot.tuan' }, { 'idempotency-key': randomUUID() })).body;
    await tell('admin', made.id, { type: 'proposeRole', role: 'social' });
    await tell('admin2', made.id, { type: 'confirmRole', grantId: await proposal(made.id) });
    await world.sql(`UPDATE accounts SET first_password_until = now() - interval '1 second' WHERE person_id = $1`, [made.id]);
    expectRefusal((await signIn('mot.tuan', password)).answer, 401, 'signInFailed');
  });

  it('is not made twice under one name, nor with one that cannot be typed', async () => {
    const admin = await world.as('admin');
    const ask = (body: object) => admin.post('/api/people', body, { 'idempotency-key': randomUUID() });
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

describe('a role', () => {
  it('is in force once another administrator confirms it, and ends the sessions of before', async () => {
    const one = await hire('health');
    const { browser } = await signIn(one.username);
    const proposed = await tell('admin', one.id, { type: 'proposeRole', role: 'supervisor' });
    expect([proposed.status, proposed.body['role'], proposed.body['steps']]).toEqual([200, 'social', ['refuseRole', 'pause', 'leave']]);
    expect((await browser.get('/api/me')).body['role']).toBe('social');
    expect((await person(one.id, 'admin2'))?.steps).toEqual(['confirmRole', 'refuseRole', 'pause', 'leave']);

    const confirmed = await tell('admin2', one.id, { type: 'confirmRole', grantId: await proposal(one.id) });
    expect(confirmed.body).toMatchObject({ role: 'supervisor', grants: [{ role: 'supervisor', state: 'inForce', proposedBy: { id: id('admin') }, decidedBy: { id: id('admin2') } }, { role: 'social', state: 'ended' }] });
    expectRefusal(await browser.get('/api/me'), 401, 'noSession');
    expect((await signIn(one.username)).answer.body['role']).toBe('supervisor');
  });

  it('is never confirmed by whoever proposed it, in another session of theirs neither', async () => {
    const one = await hire('health');
    await tell('admin', one.id, { type: 'proposeRole', role: 'supervisor' });
    const grantId = await proposal(one.id);
    const second = (await signIn('admin')).browser;
    for (const browser of [await world.as('admin'), second]) {
      const answer = await browser.post(`/api/people/${one.id}/events`, { type: 'confirmRole', grantId }, { 'idempotency-key': randomUUID() });
      expectRefusal(answer, 409, 'blocked');
      expect(blockers(answer)).toEqual(['secondAdministrator']);
    }
    expect((await person(one.id))?.role).toBe('social');
  });

  it('is never given to oneself, whichever of the two one is', async () => {
    expectRefusal(await tell('admin', id('admin'), { type: 'proposeRole', role: 'supervisor' }), 403, 'notYours');
    await tell('admin2', id('admin'), { type: 'proposeRole', role: 'supervisor' });
    expectRefusal(await tell('admin', id('admin'), { type: 'confirmRole', grantId: await proposal(id('admin')) }), 403, 'notYours');
    expect((await tell('admin2', id('admin'), { type: 'refuseRole', grantId: await proposal(id('admin')) })).status).toBe(200);
  });

  it('is not confirmed by an administrator who lost that role, nor on the word of one', async () => {
    const [one, third] = [await hire('health'), await hire('admin')];
    const lost = (await signIn(third.username)).browser;
    await tell('admin', one.id, { type: 'proposeRole', role: 'supervisor' });
    const grantId = await proposal(one.id);
    await world.sql(`UPDATE people SET role = 'social' WHERE id = $1`, [third.id]);
    const answer = await lost.post(`/api/people/${one.id}/events`, { type: 'confirmRole', grantId }, { 'idempotency-key': randomUUID() });
    expectRefusal(answer, 403, 'notYours');

    await tell('admin', one.id, { type: 'refuseRole', grantId });
    await world.sql(`UPDATE people SET role = 'agencyAdmin' WHERE id = $1`, [third.id]);
    await lost.post(`/api/people/${one.id}/events`, { type: 'proposeRole', role: 'supervisor' }, { 'idempotency-key': randomUUID() });
    await world.sql(`UPDATE people SET role = 'social' WHERE id = $1`, [third.id]);
    const gone = await tell('admin2', one.id, { type: 'confirmRole', grantId: await proposal(one.id) });
    expectRefusal(gone, 409, 'blocked');
    expect(blockers(gone)).toEqual(['proposerGone']);
    expect((await person(one.id))?.role).toBe('social');
  });

  it('is confirmed once when two confirm at the same moment, and not when its proposer is paused at that moment', async () => {
    const third = await hire('admin');
    const { browser } = await signIn(third.username);
    for (let round = 0; round < 4; round += 1) {
      const one = await hire('health');
      await tell('admin', one.id, { type: 'proposeRole', role: 'supervisor' });
      const grantId = await proposal(one.id);
      const event = { type: 'confirmRole', grantId };
      const answers = await Promise.all([
        tell('admin2', one.id, event),
        browser.post(`/api/people/${one.id}/events`, event, { 'idempotency-key': randomUUID() }),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect((await person(one.id))?.grants.filter(({ state }) => state === 'inForce')).toHaveLength(1);
    }
    for (let round = 0; round < 4; round += 1) {
      const one = await hire('health');
      const proposed = await browser.post(`/api/people/${one.id}/events`, { type: 'proposeRole', role: 'supervisor' }, { 'idempotency-key': randomUUID() });
      expect(proposed.status).toBe(200);
      const [paused, confirmed] = await Promise.all([
        tell('admin', third.id, { type: 'pause' }),
        tell('admin2', one.id, { type: 'confirmRole', grantId: await proposal(one.id) }),
      ]);
      expect(paused.status).toBe(200);
      const [act] = await world.sql<{ before: boolean }>(
        `SELECT (SELECT max(at) FROM people_acts WHERE act = 'confirmRole' AND person_id = $1) < (SELECT max(at) FROM people_acts WHERE act = 'pause') AS before`, [one.id]);
      expect(confirmed.status === 200).toBe(act?.before === true);
      await tell('admin', third.id, { type: 'resume' });
      Object.assign(browser, (await signIn(third.username)).browser);
    }
  });

  it('ends by itself at the next request, and lets the one before come back', async () => {
    const ask = { name: 'Chỉ Một Lúc', username: 'mot.luc' };
    const fresh = (await (await world.as('admin')).post('/api/people', ask, { 'idempotency-key': randomUUID() })).body;
    const one = await hire('health');
    const until = new Date(Date.now() + 3_000).toISOString();
    for (const [to, role] of [[one.id, 'supervisor'], [fresh['person'].id, 'social']] as const) {
      await tell('admin', to, { type: 'proposeRole', role, until });
      expect((await tell('admin2', to, { type: 'confirmRole', grantId: await proposal(to) })).status).toBe(200);
    }
    const [{ browser }, passing] = [await signIn(one.username), await signIn('mot.luc', fresh['password'])];
    expect((await browser.get('/api/me')).body['role']).toBe('supervisor');
    expect(passing.answer.body['role']).toBe('social');
    await new Promise((resolve) => setTimeout(resolve, Date.parse(until) - Date.now() + 50));
    expect((await browser.get('/api/me')).body['role']).toBe('social');
    expectRefusal(await passing.browser.get('/api/me'), 401, 'noSession');
  });

  it('is listed in the 30 days before it ends, unless it goes on', async () => {
    const [soon, later, goesOn] = [await hire('health'), await hire('health'), await hire('health')];
    const day = 24 * 3600 * 1000;
    const give = async (to: { id: string }, days: number) => {
      await tell('admin', to.id, { type: 'proposeRole', role: 'supervisor', until: new Date(Date.now() + days * day).toISOString() });
      expect((await tell('admin2', to.id, { type: 'confirmRole', grantId: await proposal(to.id) })).status).toBe(200);
    };
    await give(soon, 20);
    await give(later, 40);
    await give(goesOn, 10);
    await give(goesOn, 90);
    const items: { person: { id: string } }[] = (await (await world.as('admin')).get('/api/people/expiring')).body['items'];
    const ids = items.map(({ person: { id: one } }) => one);
    expect([soon, later, goesOn].map((one) => ids.includes(one.id))).toEqual([true, false, false]);
  });

  it('is refused where it means nothing, where its end has passed, and while another proposal waits', async () => {
    const one = await hire('health');
    const ask = (event: object) => tell('admin', one.id, event);
    for (const role of ['police', 'auditor', 'operator']) expectRefusal(await ask({ type: 'proposeRole', role }), 422, 'invalid');
    expectRefusal(await ask({ type: 'proposeRole', role: 'supervisor', until: '2020-01-01T00:00:00Z' }), 422, 'invalid');
    for (const until of ['tomorrow', '2030-02-31T00:00:00Z', '2030-01-01', 5]) expectRefusal(await ask({ type: 'proposeRole', role: 'supervisor', until }), 422, 'invalid');
    expectRefusal(await ask({ type: 'proposeRole' }), 422, 'invalid');
    expectRefusal(await ask({ type: 'pause', role: 'supervisor' }), 422, 'invalid');
    expectRefusal(await ask({ type: 'promote' }), 422, 'invalid');
    expect((await ask({ type: 'proposeRole', role: 'supervisor' })).status).toBe(200);
    expect(blockers(await ask({ type: 'proposeRole', role: 'agencyAdmin' }))).toEqual(['proposalWaits']);
    expect(blockers(await tell('admin2', one.id, { type: 'confirmRole', grantId: randomUUID() }))).toEqual(['proposalDecided']);
  });

  it('is done once for one key', async () => {
    const one = await hire('health');
    const key = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => tell('admin', one.id, { type: 'proposeRole', role: 'supervisor' }, key)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expectRefusal(await tell('admin', one.id, { type: 'proposeRole', role: 'agencyAdmin' }, key), 422, 'keyReused');
    expect((await person(one.id))?.grants).toHaveLength(2);
  });

  it('can be asked about for any day', async () => {
    const one = await hire('health');
    await tell('admin', one.id, { type: 'proposeRole', role: 'supervisor' });
    await tell('admin2', one.id, { type: 'confirmRole', grantId: await proposal(one.id) });
    const [row] = await world.sql(`SELECT app.role_of($1) AS now, app.role_of($1, '2025-12-01') AS then, app.role_of($1, '2020-01-01') AS before`, [one.id]);
    expect(row).toEqual({ now: 'supervisor', then: 'social', before: null });
  });
});

describe('somebody who is kept out', () => {
  it('by a pause, is out at the next request, is told so with the right password alone, and comes back', async () => {
    const one = await hire('health');
    const { browser } = await signIn(one.username);
    const stream = await openEvents(browser);
    const before = performance.now();
    expect((await tell('admin', one.id, { type: 'pause' })).body['state']).toBe('paused');
    expectRefusal(await browser.get('/api/me'), 401, 'noSession');
    await stream.ended;
    expect(performance.now() - before).toBeLessThan(1_000);
    expectRefusal((await signIn(one.username)).answer, 401, 'accountPaused');
    expectRefusal((await signIn(one.username, 'sai')).answer, 401, 'signInFailed');
    expect(blockers(await tell('admin', one.id, { type: 'pause' }))).toEqual(['isPaused']);
    expect((await tell('admin2', one.id, { type: 'resume' })).body['state']).toBe('active');
    expect((await signIn(one.username)).answer.status).toBe(200);
  });

  it('for good, is out at the next request, has no role, and stays in the list for those who look back', async () => {
    const one = await hire('health');
    const { browser } = await signIn(one.username);
    const stream = await openEvents(browser);
    await tell('admin', one.id, { type: 'proposeRole', role: 'supervisor' });
    const before = performance.now();
    const left = await tell('admin', one.id, { type: 'leave' });
    expect(left.body).toMatchObject({ state: 'left', role: null, steps: [] });
    expect(left.body['grants'].map(({ state }: { state: string }) => state)).toEqual(['refused', 'ended']);
    expectRefusal(await browser.get('/api/me'), 401, 'noSession');
    await stream.ended;
    expect(performance.now() - before).toBeLessThan(1_000);
    expectRefusal((await signIn(one.username)).answer, 401, 'signInFailed');
    for (const event of [{ type: 'proposeRole', role: 'social' }, { type: 'resume' }, { type: 'leave' }]) {
      expect(blockers(await tell('admin2', one.id, event))).toEqual(['hasLeft']);
    }
  });

  it('is never the last who works on cases there', async () => {
    await world.hire('bien.phong.admin', 'border');
    await world.sql(`UPDATE people p SET role = 'agencyAdmin' FROM accounts a WHERE a.person_id = p.id AND a.username = 'bien.phong.admin'`);
    const answer = await tell('bien.phong.admin', id('border'), { type: 'leave' });
    expectRefusal(answer, 409, 'blocked');
    expect(blockers(answer)).toEqual(['lastWorkingPerson']);
    await world.hire('bien.phong.2', 'border');
    expect((await tell('bien.phong.admin', id('border'), { type: 'leave' })).status).toBe(200);
  });
});

describe('what administrators did', () => {
  it('is kept for them and for the inspectorate of the province, and nobody changes it', async () => {
    const one = await hire('health');
    await tell('admin', one.id, { type: 'pause' });
    for (const username of ['admin2', 'auditor']) {
      const items: object[] = (await (await world.as(username)).get('/api/people/acts')).body['items'];
      expect(items[0]).toMatchObject({ act: 'pause', by: { id: id('admin') }, person: { id: one.id }, role: null });
    }
    expectRefusal(await (await world.as('health.head')).get('/api/people/acts'), 403, 'notYours');
    await expect(world.sql('DELETE FROM people_acts')).rejects.toThrow('append-only');
  });
});
