import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { CaseView } from '@loive/contracts';
import { demoActor } from '@loive/demo/cast';
import type { Answer } from '../support/browser.js';
import { caseOfHealth } from '../support/referred.js';
import { expectRefusal } from '../support/refusal.js';
import { Staff } from '../support/staff.js';
import { World } from '../support/world.js';

jest.setTimeout(60_000);

let world: World;
let staff: Staff;
beforeAll(async () => {
  world = await World.make();
  staff = new Staff(world);
}, 60_000);
afterAll(() => world?.close());

const hire = (like: string) => staff.hire(like);
const id = (username: string) => demoActor(username).personId;
const health = demoActor('health').agencyId;

/** A case of the health authority, named to somebody there. */
const caseOf = async (personId: string): Promise<CaseView> =>
  world.record('health.head', await caseOfHealth(world), { type: 'assign', personId });
/** A case of the commune that the health authority works on by a duty, named there to somebody. */
const tiedTo = async (personId: string): Promise<CaseView> => {
  const opened = await world.open('commune');
  const told = await world.record('commune', opened, { type: 'notifyAuthority', agencyId: health, means: 'phone' });
  return world.record('health.head', told, { type: 'assign', personId });
};
const named = async (caseId: string): Promise<string | null> => {
  const [row] = await world.sql<{ id: string | null }>('SELECT assignee_id AS id FROM participants WHERE case_id = $1 AND agency_id = $2', [caseId, health]);
  return row?.id ?? null;
};
const events = (caseId: string) =>
  world.sql<{ type: string; role: string; person: string }>(
    `SELECT body ->> 'type' AS type, body ->> 'role' AS role, body ->> 'personId' AS person FROM timeline_events WHERE case_id = $1 ORDER BY seq DESC`, [caseId]);
const leave = (personId: string, successorId?: string): Promise<Answer> =>
  staff.tell('admin', personId, { type: 'leave', ...(successorId ? { successorId } : {}) });
const handOver = async (from: string, to: string, key: string = randomUUID(), by = 'health.head'): Promise<Answer> =>
  (await world.stepUp(by)).post(`/api/people/${from}/handover`, { to }, { 'idempotency-key': key });

const asked = async (from: string, by = 'health.head'): Promise<Answer> => (await world.as(by)).get(`/api/people/${from}/handover`);
const counted = async (from: string) => (await asked(from)).body;

describe('somebody who leaves', () => {
  it('hands every case on to the successor: the queue records it in the chain of each', async () => {
    const [one, next] = [await hire('health'), await hire('health')];
    const [own, tied] = [await caseOf(one.id), await tiedTo(one.id)];
    const answer = await leave(one.id, next.id);
    expect(answer.status).toBe(200);
    for (const { id: caseId, code } of [own, tied]) {
      expect(answer.text).not.toContain(caseId);
      expect(answer.text).not.toContain(code);
    }
    const messages = await (await world.courier()).waiting('handOn', one.id);
    expect(messages.map(({ caseId }) => caseId).sort()).toEqual([own.id, tied.id].sort());
    expect(await (await world.courier()).carry('handOn', one.id)).toEqual(['done', 'done']);
    for (const { id: caseId, version } of [own, tied]) {
      expect(await named(caseId)).toBe(next.id);
      const [last] = await events(caseId);
      expect(last).toMatchObject({ type: 'reassign', role: 'system' });
      expect((await world.page('health.head', caseId)).version).toBe(version + 1);
      expect((await (await world.as('health.head')).get(`/api/cases/${caseId}/timeline/verify`)).body['ok']).toBe(true);
    }
    // Delivered twice, it is done once.
    for (const message of messages) expect(await (await world.courier()).again(message)).toBe('done');
    expect((await events(own.id)).filter(({ type }) => type === 'reassign')).toHaveLength(1);
    expect((await (await world.as(next.username)).get(`/api/cases/${tied.id}`)).status).toBe(200);
  });

  it('without a successor gives the cases back to all of the agency', async () => {
    const one = await hire('health');
    const own = await caseOf(one.id);
    expectRefusal(await (await world.as('health')).get(`/api/cases/${own.id}`), 404, 'notFound');
    expect((await leave(one.id)).status).toBe(200);
    await (await world.courier()).carry('handOn', one.id);
    expect(await named(own.id)).toBeNull();
    expect((await events(own.id))[0]).toMatchObject({ type: 'endAssignment', role: 'system' });
    expect((await (await world.as('health')).get(`/api/cases/${own.id}`)).status).toBe(200);
  });

  it('is followed by nobody who has left meanwhile, nor by whoever is sealed out of that very case', async () => {
    const [one, next] = [await hire('health'), await hire('health')];
    const [shut, open] = [await caseOf(one.id), await caseOf(one.id)];
    await world.sql(`INSERT INTO seals (id, case_id, person_id, ground, since, source_seq) VALUES ($1, $2, $3, 'relative', now(), 1)`, [randomUUID(), shut.id, next.id]);
    await leave(one.id, next.id);
    expect(await (await world.courier()).carry('handOn', one.id)).toEqual(['done', 'done']);
    expect([await named(shut.id), await named(open.id)]).toEqual([null, next.id]);

    const [another, gone] = [await hire('health'), await hire('health')];
    const own = await caseOf(another.id);
    await leave(another.id, gone.id);
    await leave(gone.id);
    expect(await (await world.courier()).carry('handOn', another.id)).toEqual(['done']);
    expect(await named(own.id)).toBeNull();
  });

  it('leaves alone what was given to somebody else before the queue came to it', async () => {
    const [one, next, other] = [await hire('health'), await hire('health'), await hire('health')];
    const own = await caseOf(one.id);
    await leave(one.id, next.id);
    await world.record('health.head', await world.page('health.head', own.id), { type: 'assign', personId: other.id });
    expect(await (await world.courier()).carry('handOn', one.id)).toEqual(['moot']);
    expect(await named(own.id)).toBe(other.id);
  });

  it('is followed by a colleague at work alone: nobody of another agency, no administrator, not themselves', async () => {
    const [one, gone] = [await hire('health'), await hire('health')];
    await leave(gone.id);
    for (const successor of [id('police'), id('admin2'), one.id, gone.id, randomUUID()]) {
      const answer = await leave(one.id, successor);
      expectRefusal(answer, 422, 'invalid');
      expect(answer.body['fields']).toEqual([{ path: 'successorId', code: 'unknownPerson' }]);
    }
    expect(await (await world.courier()).waiting('handOn', one.id)).toEqual([]);
  });
});

describe('a supervisor', () => {
  it('hands all cases of a colleague to another, each by an event of its own', async () => {
    const [one, next] = [await hire('health'), await hire('health')];
    const cases = [await caseOf(one.id), await tiedTo(one.id), await caseOf(one.id)];
    const key = randomUUID();
    expect([await counted(one.id), await counted(next.id)]).toEqual([{ cases: 3 }, { cases: 0 }]);
    const answer = await handOver(one.id, next.id, key);
    expect([answer.status, answer.body]).toEqual([200, { moved: 3, skipped: [] }]);
    expect([await counted(one.id), await counted(next.id)]).toEqual([{ cases: 0 }, { cases: 3 }]);
    for (const { id: caseId } of cases) {
      expect(await named(caseId)).toBe(next.id);
      expect((await events(caseId))[0]).toMatchObject({ type: 'assign', role: 'supervisor', person: id('health.head') });
    }
    // The same request again is answered the same, and moves nothing.
    const marks = await Promise.all(cases.map(({ id: caseId }) => events(caseId)));
    expect((await handOver(one.id, next.id, key)).body).toEqual({ moved: 3, skipped: [] });
    expect(await Promise.all(cases.map(({ id: caseId }) => events(caseId)))).toEqual(marks);
    expectRefusal(await handOver(one.id, id('health'), key), 422, 'keyReused');
    const acts = await world.sql(`SELECT act FROM people_acts WHERE person_id = $1`, [one.id]);
    expect(acts).toEqual([{ act: 'handover' }]);
  });

  it('moves each case once when the same request comes twice at the same moment, and goes on where it stopped', async () => {
    const [one, next] = [await hire('health'), await hire('health')];
    const cases = [await caseOf(one.id), await caseOf(one.id), await caseOf(one.id)];
    const key = randomUUID();
    const both = await Promise.all([handOver(one.id, next.id, key), handOver(one.id, next.id, key)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    for (const { id: caseId, version } of cases) {
      expect(await named(caseId)).toBe(next.id);
      expect((await world.page('health.head', caseId)).version).toBe(version + 1);
    }
    const late = await caseOf(one.id);
    expect((await handOver(one.id, next.id, key)).body).toEqual({ moved: 4, skipped: [] });
    expect(await named(late.id)).toBe(next.id);
  });

  it('is told which case did not move and why', async () => {
    const [one, next] = [await hire('health'), await hire('health')];
    const [stays, goes] = [await caseOf(one.id), await caseOf(one.id)];
    await world.sql(`INSERT INTO seals (id, case_id, person_id, ground, since, source_seq) VALUES ($1, $2, $3, 'relative', now(), 1)`, [randomUUID(), stays.id, next.id]);
    expect((await handOver(one.id, next.id)).body).toEqual({ moved: 1, skipped: [{ code: stays.code, why: 'conflictOfInterest' }] });
    expect([await named(stays.id), await named(goes.id)]).toEqual([one.id, next.id]);
  });

  it('alone does so, for colleagues of the own agency alone', async () => {
    const [one, next] = [await hire('health'), await hire('health')];
    const own = await caseOf(one.id);
    for (const by of ['health', 'admin', 'auditor', 'operator']) expectRefusal(await handOver(one.id, next.id, randomUUID(), by), 403, 'notYours');
    for (const by of ['health', 'admin', 'auditor', 'operator']) expectRefusal(await asked(one.id, by), 403, 'notYours');
    expectRefusal(await handOver(one.id, next.id, randomUUID(), 'police.head'), 404, 'notFound');
    expectRefusal(await asked(one.id, 'police.head'), 404, 'notFound');
    for (const to of [id('police'), id('admin'), one.id, randomUUID()]) expectRefusal(await handOver(one.id, to), 422, 'invalid');
    expectRefusal(await handOver(one.id, 'x'), 422, 'invalid');
    expect(await named(own.id)).toBe(one.id);
  });
});

describe('a read budget', () => {
  const unlock = async (person: string, body: object, key: string = randomUUID(), by = 'health.head'): Promise<Answer> =>
    (await world.stepUp(by)).post(`/api/people/${person}/read-budget`, body, { 'idempotency-key': key });

  it('is widened for today by the supervisor, once for one key', async () => {
    const one = await hire('health');
    const key = randomUUID();
    const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
    for (let times = 0; times < 2; times += 1) {
      expect((await unlock(one.id, { extra: 20, reason: 'manyArrivals' }, key)).body).toEqual({ person: { id: one.id, name: one.username }, day, extra: 20 });
    }
    expect((await unlock(one.id, { extra: 5, reason: 'courtDay' })).body['extra']).toBe(25);
    const acts: { act: string }[] = (await (await world.as('admin')).get('/api/people/acts')).body['items'];
    expect(acts.slice(0, 2).map(({ act }) => act)).toEqual(['readBudget', 'readBudget']);
  });

  it('is never one’s own, nor another agency’s, nor anybody’s else to widen, nor without end', async () => {
    const one = await hire('health');
    expectRefusal(await unlock(id('health.head'), { extra: 1, reason: 'other' }), 403, 'notYours');
    expectRefusal(await unlock(one.id, { extra: 1, reason: 'other' }, randomUUID(), 'police.head'), 404, 'notFound');
    for (const by of ['health', 'admin', 'auditor']) expectRefusal(await unlock(one.id, { extra: 1, reason: 'other' }, randomUUID(), by), 403, 'notYours');
    for (const body of [{ extra: 41, reason: 'other' }, { extra: 0, reason: 'other' }, { extra: 1.5, reason: 'other' }, { extra: 1, reason: 'x' }, { extra: 1 }]) {
      expectRefusal(await unlock(one.id, body), 422, 'invalid');
    }
    expect(await world.sql('SELECT 1 FROM budget_unlocks WHERE person_id = $1', [one.id])).toEqual([]);
  });
});
