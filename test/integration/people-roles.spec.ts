import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { demoActor } from '@loive/demo/cast';
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

const id = (username: string) => demoActor(username).personId;

describe('a role', () => {
  it('is in force once another administrator confirms it, and ends the sessions of before', async () => {
    const one = await staff.hire('health');
    const { browser } = await staff.signIn(one.username);
    const proposed = await staff.tell('admin', one.id, { type: 'proposeRole', role: 'supervisor' });
    expect([proposed.status, proposed.body['role'], proposed.body['steps']]).toEqual([200, 'social', ['refuseRole', 'pause', 'leave']]);
    expect((await browser.get('/api/me')).body['role']).toBe('social');
    expect((await staff.one(one.id, 'admin2'))?.steps).toEqual(['confirmRole', 'refuseRole', 'pause', 'leave']);

    const confirmed = await staff.tell('admin2', one.id, { type: 'confirmRole', grantId: await staff.proposal(one.id) });
    expect(confirmed.body).toMatchObject({ role: 'supervisor', grants: [{ role: 'supervisor', state: 'inForce', proposedBy: { id: id('admin') }, decidedBy: { id: id('admin2') } }, { role: 'social', state: 'ended' }] });
    expectRefusal(await browser.get('/api/me'), 401, 'noSession');
    expect((await staff.signIn(one.username)).answer.body['role']).toBe('supervisor');
  });

  it('is never confirmed by whoever proposed it, in another session of theirs neither', async () => {
    const one = await staff.hire('health');
    await staff.tell('admin', one.id, { type: 'proposeRole', role: 'supervisor' });
    const grantId = await staff.proposal(one.id);
    const second = (await staff.signIn('admin')).browser;
    for (const browser of [await world.as('admin'), second]) {
      const answer = await staff.record(browser, one.id, { type: 'confirmRole', grantId });
      expectRefusal(answer, 409, 'blocked');
      expect(blockersOf(answer)).toEqual(['secondAdministrator']);
    }
    expect((await staff.one(one.id))?.role).toBe('social');
  });

  it('is never given to oneself, whichever of the two one is', async () => {
    expectRefusal(await staff.tell('admin', id('admin'), { type: 'proposeRole', role: 'supervisor' }), 403, 'notYours');
    await staff.tell('admin2', id('admin'), { type: 'proposeRole', role: 'supervisor' });
    expectRefusal(await staff.tell('admin', id('admin'), { type: 'confirmRole', grantId: await staff.proposal(id('admin')) }), 403, 'notYours');
    expect((await staff.tell('admin2', id('admin'), { type: 'refuseRole', grantId: await staff.proposal(id('admin')) })).status).toBe(200);
  });

  it('is not confirmed by an administrator who lost that role, nor on the word of one', async () => {
    const [one, third] = [await staff.hire('health'), await staff.hire('admin')];
    const lost = (await staff.signIn(third.username)).browser;
    await staff.tell('admin', one.id, { type: 'proposeRole', role: 'supervisor' });
    const grantId = await staff.proposal(one.id);
    await world.sql(`UPDATE people SET role = 'social' WHERE id = $1`, [third.id]);
    const answer = await staff.record(lost, one.id, { type: 'confirmRole', grantId });
    expectRefusal(answer, 403, 'notYours');

    await staff.tell('admin', one.id, { type: 'refuseRole', grantId });
    await world.sql(`UPDATE people SET role = 'agencyAdmin' WHERE id = $1`, [third.id]);
    await staff.record(lost, one.id, { type: 'proposeRole', role: 'supervisor' });
    await world.sql(`UPDATE people SET role = 'social' WHERE id = $1`, [third.id]);
    const gone = await staff.tell('admin2', one.id, { type: 'confirmRole', grantId: await staff.proposal(one.id) });
    expectRefusal(gone, 409, 'blocked');
    expect(blockersOf(gone)).toEqual(['proposerGone']);
    expect((await staff.one(one.id))?.role).toBe('social');
  });

  it('is confirmed once when two confirm at the same moment, and not when its proposer is paused at that moment', async () => {
    const third = await staff.hire('admin');
    let { browser } = await staff.signIn(third.username);
    for (let round = 0; round < 4; round += 1) {
      const one = await staff.hire('health');
      await staff.tell('admin', one.id, { type: 'proposeRole', role: 'supervisor' });
      const grantId = await staff.proposal(one.id);
      const event = { type: 'confirmRole', grantId };
      const answers = await Promise.all([
        staff.tell('admin2', one.id, event),
        staff.record(browser, one.id, event),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect((await staff.one(one.id))?.grants.filter(({ state }) => state === 'inForce')).toHaveLength(1);
    }
    for (let round = 0; round < 4; round += 1) {
      const one = await staff.hire('health');
      const proposed = await staff.record(browser, one.id, { type: 'proposeRole', role: 'supervisor' });
      expect(proposed.status).toBe(200);
      const [paused, confirmed] = await Promise.all([
        staff.tell('admin', third.id, { type: 'pause' }),
        staff.tell('admin2', one.id, { type: 'confirmRole', grantId: await staff.proposal(one.id) }),
      ]);
      expect(paused.status).toBe(200);
      const [act] = await world.sql<{ before: boolean }>(
        `SELECT (SELECT max(at) FROM people_acts WHERE act = 'confirmRole' AND person_id = $1) < (SELECT max(at) FROM people_acts WHERE act = 'pause') AS before`, [one.id]);
      expect(confirmed.status === 200).toBe(act?.before === true);
      await staff.tell('admin', third.id, { type: 'resume' });
      ({ browser } = await staff.signIn(third.username));
    }
  });

  it('ends by itself at the next request, and lets the one before come back', async () => {
    const [one, fresh] = [await staff.hire('health'), (await staff.create({ name: 'Chỉ Một Lúc', username: 'mot.luc' })).body];
    const until = new Date(Date.now() + 3_600_000).toISOString();
    for (const [to, role] of [[one.id, 'supervisor'], [fresh['person'].id, 'social']] as const) {
      await staff.tell('admin', to, { type: 'proposeRole', role, until });
      expect((await staff.tell('admin2', to, { type: 'confirmRole', grantId: await staff.proposal(to) })).status).toBe(200);
    }
    const [{ browser }, passing] = [await staff.signIn(one.username), await staff.signIn('mot.luc', fresh['password'])];
    expect((await browser.get('/api/me')).body['role']).toBe('supervisor');
    expect(passing.answer.body['role']).toBe('social');
    // The hour passes.
    await world.sql(`UPDATE role_grants SET until = clock_timestamp() + interval '200 ms' WHERE until = $1`, [until]);
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect((await browser.get('/api/me')).body['role']).toBe('social');
    expectRefusal(await passing.browser.get('/api/me'), 401, 'noSession');
  });

  it('is listed in the 30 days before it ends, unless it goes on', async () => {
    const [soon, later, goesOn] = [await staff.hire('health'), await staff.hire('health'), await staff.hire('health')];
    const day = 24 * 3600 * 1000;
    const give = async (to: { id: string }, days: number) => {
      await staff.tell('admin', to.id, { type: 'proposeRole', role: 'supervisor', until: new Date(Date.now() + days * day).toISOString() });
      expect((await staff.tell('admin2', to.id, { type: 'confirmRole', grantId: await staff.proposal(to.id) })).status).toBe(200);
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
    const one = await staff.hire('health');
    const ask = (event: object) => staff.tell('admin', one.id, event);
    for (const role of ['police', 'auditor', 'operator']) expectRefusal(await ask({ type: 'proposeRole', role }), 422, 'invalid');
    expectRefusal(await ask({ type: 'proposeRole', role: 'supervisor', until: '2020-01-01T00:00:00Z' }), 422, 'invalid');
    for (const until of ['tomorrow', '2030-02-31T00:00:00Z', '2030-01-01', 5]) expectRefusal(await ask({ type: 'proposeRole', role: 'supervisor', until }), 422, 'invalid');
    expectRefusal(await ask({ type: 'proposeRole' }), 422, 'invalid');
    expectRefusal(await ask({ type: 'pause', role: 'supervisor' }), 422, 'invalid');
    expectRefusal(await ask({ type: 'promote' }), 422, 'invalid');
    expect((await ask({ type: 'proposeRole', role: 'supervisor' })).status).toBe(200);
    expect(blockersOf(await ask({ type: 'proposeRole', role: 'agencyAdmin' }))).toEqual(['proposalWaits']);
    expect(blockersOf(await staff.tell('admin2', one.id, { type: 'confirmRole', grantId: randomUUID() }))).toEqual(['proposalDecided']);
  });

  it('asks for the password again before it is proposed, confirmed or taken away for good', async () => {
    const [one, other] = [await staff.hire('health'), await staff.hire('admin')];
    const { browser } = await staff.signIn(other.username);
    const ask = (event: object) => browser.post(`/api/people/${one.id}/events`, event, { 'idempotency-key': randomUUID() });
    for (const event of [{ type: 'proposeRole', role: 'supervisor' }, { type: 'confirmRole', grantId: randomUUID() }, { type: 'leave' }]) {
      expectRefusal(await ask(event), 403, 'stepUpNeeded');
    }
    expectRefusal(await browser.post('/api/people', { name: 'Tên', username: 'ten.moi' }, { 'idempotency-key': randomUUID() }), 403, 'stepUpNeeded');
    // Keeping somebody out must be quick.
    expect((await ask({ type: 'pause' })).status).toBe(200);
    await staff.stepUp(browser);
    expect((await ask({ type: 'proposeRole', role: 'supervisor' })).status).toBe(200);
    await world.sql(`UPDATE sessions SET stepped_up_at = stepped_up_at - interval '5 minutes' WHERE person_id = $1`, [other.id]);
    expectRefusal(await ask({ type: 'leave' }), 403, 'stepUpNeeded');
  });

  it('is done once for one key', async () => {
    const one = await staff.hire('health');
    const key = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => staff.tell('admin', one.id, { type: 'proposeRole', role: 'supervisor' }, key)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expectRefusal(await staff.tell('admin', one.id, { type: 'proposeRole', role: 'agencyAdmin' }, key), 422, 'keyReused');
    expect((await staff.one(one.id))?.grants).toHaveLength(2);
  });

  it('can be asked about for any day', async () => {
    const one = await staff.hire('health');
    await staff.tell('admin', one.id, { type: 'proposeRole', role: 'supervisor' });
    await staff.tell('admin2', one.id, { type: 'confirmRole', grantId: await staff.proposal(one.id) });
    const [row] = await world.sql(`SELECT app.role_of($1) AS now, app.role_of($1, '2025-12-01') AS then, app.role_of($1, '2020-01-01') AS before`, [one.id]);
    expect(row).toEqual({ now: 'supervisor', then: 'social', before: null });
  });
});
