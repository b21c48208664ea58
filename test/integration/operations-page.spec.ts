import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView, OperationsView } from '@loive/contracts';
import { DEMO_AGENCIES } from '@loive/demo/cast';
import { startWorker, type RunningWorker } from '../support/worker.js';
import { eventually } from '../support/postgres.js';
import { asApi, seenBy, stateOf, ticketOf } from '../support/raw-api.js';
import { expectRefusal } from '../support/refusal.js';
import { World } from '../support/world.js';

let world: World;
let theCase: CaseView;
let worker: RunningWorker | undefined;
beforeAll(async () => {
  world = await World.make();
  theCase = await world.open('commune');
  await world.sql('DELETE FROM outbox');
}, 60_000);
afterAll(async () => {
  await worker?.stop();
  await world?.close();
});
afterEach(() => world.sql('DELETE FROM queue_health'));

/** Plants a message as the recorder would write it. */
async function message(values: { effect?: string; due?: string; dead?: boolean; queued?: boolean; delivered?: boolean } = {}): Promise<string> {
  const { effect = 'notify', due = '0 s', dead = false, queued = false, delivered = false } = values;
  const ids = { agencyId: DEMO_AGENCIES.police.id, about: 'case', audience: 'agency' };
  const [row] = await world.sql<{ id: string }>(
    `INSERT INTO outbox (effect, case_id, seq, ids, created_at, not_before, queued_at, dead_at, attempts, failure, delivered_at)
     VALUES ($1, $2, 1, $3, now() - interval '1 hour', now() + $4::interval, CASE WHEN $5 THEN now() END,
       CASE WHEN $6 THEN now() END, CASE WHEN $6 THEN 8 ELSE 0 END, CASE WHEN $6 THEN 'MailRefused SMTP_550' END, CASE WHEN $7 THEN now() END)
     RETURNING id`,
    [effect, theCase.id, ids, due, queued, dead, delivered],
  );
  return row!.id;
}

async function look(): Promise<OperationsView> {
  const answer = await (await world.as('operator')).get('/api/operations');
  expect({ status: answer.status, text: answer.status === 200 ? '' : answer.text }).toEqual({ status: 200, text: '' });
  return answer.body as OperationsView;
}

const replay = async (username: string, id: string, key: string = randomUUID()) =>
  (await world.as(username)).post(`/api/operations/dead-letters/${id}/replay`, {}, { 'idempotency-key': key });

const acts = (id: string) =>
  world.sql<{ username: string; act: string }>(
    `SELECT a.username, o.act FROM operator_acts o JOIN accounts a USING (person_id) WHERE o.message_id = $1`,
    [id],
  );

describe('the operator’s page', () => {
  it.each(['commune', 'commune.head', 'police.head', 'legalaid', 'auditor', 'statistician', 'admin'])('is not for the %s', async (username) => {
    expectRefusal(await (await world.as(username)).get('/api/operations'), 403, 'notYours');
    const dead = await message({ dead: true });
    expectRefusal(await replay(username, dead), 403, 'notYours');
    await world.sql('DELETE FROM outbox WHERE id = $1', [dead]);
  });

  it('knows every queue, also those through which nothing has come', async () => {
    const { queues, backend, deadLetters, stopped } = await look();
    expect(queues.map(({ name }) => name)).toEqual(['referrals', 'notices', 'mail', 'duties']);
    expect(queues.every(({ alive, heartbeatAt, due, oldestSeconds }) => !alive && heartbeatAt === null && due === 0 && oldestSeconds === null)).toBe(true);
    expect({ backend, deadLetters, stopped }).toEqual({ backend: null, deadLetters: [], stopped: null });
  });

  it('says why a worker holds work back, as long as it is heard of', async () => {
    await world.sql(`INSERT INTO queue_health (queue, heartbeat_at, backend, worker_id, fault) VALUES
      ('referrals', now(), 'postgres', 'w1', 'catalogueDiffers'), ('notices', now(), 'postgres', 'w1', NULL), ('mail', now() - interval '50 s', 'postgres', 'w1', 'policyDiffers')`);
    const { queues } = await look();
    expect(Object.fromEntries(queues.map(({ name, fault }) => [name, fault]))).toEqual({ referrals: 'catalogueDiffers', notices: null, mail: null, duties: null });
  });

  it('counts what is due, what is for later and what is dead, and leaves out what was delivered', async () => {
    await message({ due: '-90 s' });
    await message({ due: '-30 s', queued: true });
    await message({ due: '1 hour' });
    await message({ delivered: true });
    await message({ effect: 'deliverReferral' });
    await message({ effect: 'lapseReferral', due: '5 days' });
    await message({ effect: 'mail', dead: true });
    await world.sql(`INSERT INTO queue_health VALUES ('notices', now(), 'postgres', 'w1'), ('mail', now() - interval '50 s', 'postgres', 'w1')`);
    const { queues, backend } = await look();
    const of = (name: string) => queues.find((queue) => queue.name === name)!;
    expect(of('notices')).toMatchObject({ due: 2, later: 1, dead: 0, alive: true });
    expect(of('notices').oldestSeconds).toBeGreaterThanOrEqual(89);
    expect(of('notices').oldestSeconds).toBeLessThan(120);
    expect(of('referrals')).toMatchObject({ due: 1, later: 1, dead: 0, alive: false, heartbeatAt: null });
    expect(of('mail')).toMatchObject({ due: 0, dead: 1, oldestSeconds: null, alive: false, heartbeatAt: expect.stringMatching(/Z$/) });
    expect(backend).toBe('postgresql');
    await world.sql('DELETE FROM outbox');
  });

  it('shows of a dead letter what kind it is and how it failed, and no id but its own', async () => {
    const id = await message({ effect: 'mail', dead: true });
    const answer = await (await world.as('operator')).get('/api/operations');
    expect(answer.body['deadLetters']).toEqual([
      { id, effect: 'mail', attempts: 8, failure: 'MailRefused SMTP_550', createdAt: expect.stringMatching(/Z$/), deadAt: expect.stringMatching(/Z$/) },
    ]);
    const ids = answer.text.match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g);
    expect(ids).toEqual([id]);
    await world.sql('DELETE FROM outbox');
  });
});

describe('the operator’s own connection', () => {
  const TABLES = ['cases', 'participants', 'timeline_events', 'event_records', 'duties', 'referrals', 'referral_entries', 'notices', 'case_identity', 'case_contact'];

  it('shows no row of any case, and of the outbox no column that names one', async () => {
    await message({ dead: true });
    await asApi(world.database, ticketOf('operator', world.database, { purpose: 'operate' }), async (db) => {
      expect(await seenBy(db, TABLES)).toEqual({});
      expect((await db.query('SELECT id, effect FROM outbox')).rows).toHaveLength(1);
      for (const column of ['case_id', 'ids', 'seq', '*']) expect(await stateOf(db, `SELECT ${column} FROM outbox`)).toBe('42501');
      for (const set of [`delivered_at = now()`, `effect = 'mail'`, `not_before = now()`, `ids = '{}'`]) {
        expect(await stateOf(db, `UPDATE outbox SET ${set}`)).toBe('42501');
      }
    });
  });

  it('writes down only what the operator did, and nobody takes it back', async () => {
    const dead = await message({ dead: true });
    const ACT = `INSERT INTO operator_acts (person_id, act, message_id, request_key) VALUES ($1, 'replay', $2, gen_random_uuid())`;
    const me = (await (await world.as('operator')).get('/api/me')).body['user']['id'] as string;
    const other = (await (await world.as('commune')).get('/api/me')).body['user']['id'] as string;
    await asApi(world.database, ticketOf('operator', world.database, { purpose: 'operate' }), async (db) => {
      expect(await stateOf(db, ACT, [me, dead])).toBe('none');
      expect(await stateOf(db, ACT, [other, dead])).toBe('42501');
      expect(await stateOf(db, `UPDATE operator_acts SET act = 'replay'`)).toBe('42501');
      expect(await stateOf(db, 'DELETE FROM operator_acts')).toBe('42501');
    });
    await asApi(world.database, ticketOf('commune', world.database), async (db) => {
      expect(await stateOf(db, ACT, [other, dead])).toBe('42501');
      expect((await db.query('SELECT id FROM outbox')).rows).toEqual([]);
      expect((await db.query('UPDATE outbox SET dead_at = NULL WHERE dead_at IS NOT NULL')).rowCount).toBe(0);
    });
    await expect(world.sql('DELETE FROM operator_acts')).rejects.toThrow();
    await world.sql('DELETE FROM outbox');
  });
});

describe('a dead letter', () => {
  it('that is no dead letter cannot be set going', async () => {
    for (const id of [randomUUID(), await message(), await message({ delivered: true, dead: true })]) {
      expectRefusal(await replay('operator', id), 404, 'notFound');
      expect(await acts(id)).toEqual([]);
    }
    expectRefusal(await replay('operator', 'x'), 404, 'notFound');
    expectRefusal(await (await world.as('operator')).post(`/api/operations/dead-letters/${randomUUID()}/replay`, {}), 400, 'idempotencyKeyMissing');
    await world.sql('DELETE FROM outbox');
  });

  it('is set going once for one key, however often it is asked, and with another letter the key is refused', async () => {
    const [dead, second] = [await message({ dead: true, queued: true }), await message({ dead: true })];
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 5 }, () => replay('operator', dead, key)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]!.body).toEqual({ id: dead, at: expect.stringMatching(/Z$/) });
    expect(await world.sql('SELECT generation, attempts, dead_at, queued_at, failure FROM outbox WHERE id = $1', [dead])).toEqual([
      { generation: 2, attempts: 0, dead_at: null, queued_at: null, failure: null },
    ]);
    expect(await acts(dead)).toEqual([{ username: 'operator', act: 'replay' }]);
    expectRefusal(await replay('operator', second, key), 422, 'keyReused');
    expectRefusal(await replay('operator', dead), 404, 'notFound');
  });

  it('is delivered by the queue when it is set going, and its notice reaches whom it was for', async () => {
    const dead = await message({ dead: true, queued: true });
    worker = await startWorker(world.database);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await world.sql('SELECT 1 FROM inbox WHERE message_id = $1', [dead])).toEqual([]);
    expect((await replay('operator', dead)).status).toBe(200);
    await eventually(async () => {
      expect(await world.sql('SELECT handler, outcome FROM inbox WHERE message_id = $1', [dead])).toEqual([{ handler: 'notify', outcome: 'done' }]);
    });
    const { items } = (await (await world.as('police')).get('/api/notices')).body as { items: { caseId: string }[] };
    expect(items.map(({ caseId }) => caseId)).toContain(theCase.id);
    await eventually(async () => expect((await look()).queues.map(({ alive }) => alive)).toEqual([true, true, true, true]), 20_000);
    expect((await look()).deadLetters.map(({ id }) => id)).not.toContain(dead);
  });
});
