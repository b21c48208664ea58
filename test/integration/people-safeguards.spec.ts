import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { CaseView } from '@loive/contracts';
import { demoActor } from '@loive/demo/cast';
import { sweepStranded } from '@loive/queue';
import type { Browser } from '../support/browser.js';
import { caseOfHealth } from '../support/referred.js';
import { expectRefusal } from '../support/refusal.js';
import { Staff, blockersOf } from '../support/staff.js';
import { World } from '../support/world.js';
import { DataSource } from 'typeorm';

jest.setTimeout(60_000);

let world: World;
let staff: Staff;
let worker: DataSource;
beforeAll(async () => {
  world = await World.make();
  staff = new Staff(world);
  worker = await new DataSource({ type: 'postgres', url: world.database.workerUrl, synchronize: false, installExtensions: false, poolSize: 1 }).initialize();
}, 60_000);
afterAll(async () => {
  await worker?.destroy();
  await world?.close();
});

const health = demoActor('health').agencyId;
const OWN = 'một mật khẩu của riêng tôi';

const caseOf = async (personId: string): Promise<CaseView> =>
  world.record('health.head', await caseOfHealth(world), { type: 'assign', personId });
const named = async (caseId: string): Promise<string | null> => {
  const [row] = await world.sql<{ id: string | null }>('SELECT assignee_id AS id FROM participants WHERE case_id = $1 AND agency_id = $2', [caseId, health]);
  return row?.id ?? null;
};
const propose = (by: string, to: string, role: string, until?: string) => staff.tell(by, to, { type: 'proposeRole', role, ...(until ? { until } : {}) });
const confirm = async (by: string, to: string) => staff.tell(by, to, { type: 'confirmRole', grantId: await staff.proposal(to) });
const give = async (to: string, role: string, until?: string): Promise<void> => {
  expect((await propose('admin', to, role, until)).status).toBe(200);
  expect((await confirm('admin2', to)).status).toBe(200);
};
/** Somebody whom `admin` took in, with a password of their own. */
const settled = async (username: string): Promise<{ id: string; browser: Browser }> => {
  const { person, password } = (await staff.create({ name: 'Người Mới', username })).body;
  await give(person.id, 'social');
  const first = (await staff.signIn(username, password)).browser;
  expect((await first.post('/api/session/password', { password, newPassword: OWN })).status).toBeLessThan(300);
  return { id: person.id, browser: (await staff.signIn(username, OWN)).browser };
};

describe('two administrators', () => {
  it('make nobody one of them whose first password the maker of the account still knows', async () => {
    const { person } = (await staff.create({ name: 'Người Bóng', username: 'bong' })).body;
    await propose('admin', person.id, 'agencyAdmin');
    const early = await confirm('admin2', person.id);
    expectRefusal(early, 409, 'blocked');
    expect(blockersOf(early)).toEqual(['firstPassword']);
    expect((await staff.one(person.id))?.role).toBeNull();
    await world.sql('UPDATE accounts SET first_password_until = NULL WHERE person_id = $1', [person.id]);
    expect((await confirm('admin2', person.id)).status).toBe(200);
  });

  it('are never an account and whoever made it, whichever of them proposes', async () => {
    const { id, browser: before } = await settled('do.admin.lap');
    await give(id, 'agencyAdmin');
    expectRefusal(await before.get('/api/me'), 401, 'noSession');
    const made = (await staff.signIn('do.admin.lap', OWN)).browser;
    made.csrf = String((await made.post('/api/session/step-up', { password: OWN })).body['csrf']);
    const tell = (to: string, event: object) => made.post(`/api/people/${to}/events`, event, { 'idempotency-key': randomUUID() });
    const [one, other] = [await staff.hire('health'), await staff.hire('health')];

    await propose('admin', one.id, 'supervisor');
    const first = await tell(one.id, { type: 'confirmRole', grantId: await staff.proposal(one.id) });
    expect(blockersOf(first)).toEqual(['madeByTheOther']);
    expect((await tell(other.id, { type: 'proposeRole', role: 'supervisor' })).status).toBe(200);
    expect(blockersOf(await confirm('admin', other.id))).toEqual(['madeByTheOther']);
    expect([(await staff.one(one.id))?.role, (await staff.one(other.id))?.role]).toEqual(['social', 'social']);
    // With a third it is a matter of two again.
    expect((await confirm('admin2', one.id)).status).toBe(200);
    expect((await confirm('admin2', other.id)).status).toBe(200);
  });
});

describe('a case that names somebody', () => {
  it('goes back to all of their agency when their new role works on none', async () => {
    const one = await staff.hire('health');
    const own = await caseOf(one.id);
    expectRefusal(await (await world.as('health')).get(`/api/cases/${own.id}`), 404, 'notFound');
    await give(one.id, 'agencyAdmin');
    expect(await (await world.courier()).carry('handOn', one.id)).toEqual(['done']);
    expect(await named(own.id)).toBeNull();
    expect((await (await world.as('health')).get(`/api/cases/${own.id}`)).status).toBe(200);
  });

  it('stays theirs when their new role works on cases too', async () => {
    const one = await staff.hire('health');
    const own = await caseOf(one.id);
    await give(one.id, 'supervisor');
    await sweepStranded(worker);
    expect(await (await world.courier()).waiting('handOn', one.id)).toEqual([]);
    expect(await named(own.id)).toBe(one.id);
  });

  it('goes back when their role has ended by itself, once however often it is looked for', async () => {
    const { person } = (await staff.create({ name: 'Chỉ Một Lúc', username: 'mot.luc.thoi' })).body;
    const until = new Date(Date.now() + 3_600_000).toISOString();
    await give(person.id, 'social', until);
    const own = await caseOf(person.id);
    await sweepStranded(worker);
    expect(await (await world.courier()).waiting('handOn', person.id)).toEqual([]);
    await world.sql(`UPDATE role_grants SET until = clock_timestamp() + interval '100 ms' WHERE until = $1`, [until]);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect([await sweepStranded(worker), await sweepStranded(worker)]).toEqual([1, 0]);
    expect(await (await world.courier()).carry('handOn', person.id)).toEqual(['done']);
    expect(await named(own.id)).toBeNull();
    expect(await sweepStranded(worker)).toBe(0);
    expect((await (await world.as('health')).get(`/api/cases/${own.id}`)).status).toBe(200);
  });

  it('is given to nobody who is paused, and kept from them all the same', async () => {
    const one = await staff.hire('health');
    const theCase = await caseOfHealth(world);
    expect((await staff.tell('admin', one.id, { type: 'pause' })).status).toBe(200);
    const refused = await world.tryRecord('health.head', theCase, { type: 'assign', personId: one.id });
    expectRefusal(refused, 422, 'invalid');
    expect(refused.body['fields']).toEqual([{ path: 'personId', code: 'unknownPerson' }]);
    expect((await world.tryRecord('health.head', theCase, { type: 'seal', personId: one.id, ground: 'relative' })).status).toBe(200);
    await staff.tell('admin', one.id, { type: 'resume' });
    const other = await caseOfHealth(world);
    expect((await world.tryRecord('health.head', other, { type: 'assign', personId: one.id })).status).toBe(200);
  });
});

describe('the last who works on cases for good', () => {
  it('does not leave on the strength of a colleague whose role ends', async () => {
    await world.hire('bien.phong.admin', 'border');
    await world.hire('bien.phong.tam', 'border');
    await world.sql(`UPDATE people p SET role = 'agencyAdmin' FROM accounts a WHERE a.person_id = p.id AND a.username = 'bien.phong.admin'`);
    await world.sql(`UPDATE role_grants g SET until = now() + interval '1 day' FROM accounts a WHERE a.person_id = g.person_id AND a.username = 'bien.phong.tam'`);
    const last = demoActor('border').personId;
    const answer = await staff.tell('bien.phong.admin', last, { type: 'leave' });
    expect(blockersOf(answer)).toEqual(['lastWorkingPerson']);
    await world.hire('bien.phong.lau', 'border');
    expect((await staff.tell('bien.phong.admin', last, { type: 'leave' })).status).toBe(200);
  });
});
