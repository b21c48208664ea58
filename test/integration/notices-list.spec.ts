import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView, NoticePageView } from '@loive/contracts';
import { DEMO_AGENCIES } from '@loive/demo/cast';
import { openEvents } from '../support/event-reader.js';
import { eventually } from '../support/postgres.js';
import { expectRefusal } from '../support/refusal.js';
import { World } from '../support/world.js';

let world: World;
let theCase: CaseView;
beforeAll(async () => {
  world = await World.make();
  theCase = await world.open('commune');
}, 60_000);
afterAll(() => world?.close());

/** Plants a notice as the worker would write it, and gives its id. */
async function plant(agencyId: string, audience: 'agency' | 'supervisors' = 'agency', at = new Date()): Promise<string> {
  const [row] = await world.sql<{ id: string }>(
    `INSERT INTO notices (message_id, agency_id, audience, about, case_id, escalated, created_at)
     VALUES (gen_random_uuid(), $1, $2, 'case', $3, $2 = 'supervisors', $4) RETURNING id`,
    [agencyId, audience, theCase.id, at],
  );
  return row!.id;
}

async function list(username: string, query = ''): Promise<NoticePageView> {
  const answer = await (await world.as(username)).get(`/api/notices${query}`);
  expect({ status: answer.status, text: answer.status === 200 ? '' : answer.text }).toEqual({ status: 200, text: '' });
  return answer.body as NoticePageView;
}

const read = async (username: string, body: unknown, key: string = randomUUID()) =>
  (await world.as(username)).post('/api/notices/read', body, { 'idempotency-key': key });

describe('notices', () => {
  it('are for the people who work there, and their supervisors also see what was left unanswered', async () => {
    const [told, escalated] = [await plant(DEMO_AGENCIES.police.id), await plant(DEMO_AGENCIES.police.id, 'supervisors')];
    expect((await list('police')).items.map(({ id }) => id)).toEqual([told]);
    const { items, unread } = await list('police.head');
    expect(new Set(items.map(({ id }) => id))).toEqual(new Set([told, escalated]));
    expect(unread).toBe(2);
    expect(items.find(({ id }) => id === escalated)).toEqual({
      id: escalated,
      about: 'case',
      caseId: theCase.id,
      referralId: null,
      person: null,
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      read: false,
      escalated: true,
    });
    expect((await list('health')).items).toEqual([]);
  });

  it.each(['auditor', 'statistician', 'admin', 'operator'])('are not for the %s', async (username) => {
    const someone = await world.as(username);
    expectRefusal(await someone.get('/api/notices'), 403, 'notYours');
    expectRefusal(await read(username, { ids: [randomUUID()] }), 403, 'notYours');
  });

  it('are marked by each person alone, and again does no harm', async () => {
    const id = await plant(DEMO_AGENCIES.health.id);
    const key = randomUUID();
    for (let n = 0; n < 2; n += 1) expect((await read('health', { ids: [id] }, key)).status).toBe(204);
    expect((await list('health')).items.find((one) => one.id === id)?.read).toBe(true);
    expect((await list('health.head')).items.find((one) => one.id === id)?.read).toBe(false);
    expect((await list('health')).unread).toBe(0);
  });

  it('of others, or such as are not there, are passed over without a word', async () => {
    const [others, supervisors] = [await plant(DEMO_AGENCIES.shelter.id), await plant(DEMO_AGENCIES.health.id, 'supervisors')];
    expect((await read('health', { ids: [others, supervisors, randomUUID()] })).status).toBe(204);
    expect(await world.sql('SELECT 1 FROM notice_reads WHERE notice_id = ANY ($1)', [[others, supervisors]])).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['no ids', { ids: [] }, 'ids'],
    ['an id that is none', { ids: ['x'] }, 'ids'],
    ['more than a hundred', { ids: Array.from({ length: 101 }, () => randomUUID()) }, 'ids'],
    ['anything else', { ids: [randomUUID()], all: true }, 'all'],
  ])('are not marked with %s', async (_, body, path) => {
    const answer = await read('health', body);
    expectRefusal(answer, 422, 'invalid');
    expect(answer.body['fields'][0].path).toBe(path);
  });

  it('are not marked without a key, nor listed from a place that is none', async () => {
    const someone = await world.as('health');
    expectRefusal(await someone.post('/api/notices/read', { ids: [randomUUID()] }), 400, 'idempotencyKeyMissing');
    const day = Buffer.from(JSON.stringify(['2026-13-40 00:00:00+00', randomUUID()])).toString('base64url');
    for (const cursor of ['x', day, Buffer.from('{}').toString('base64url')]) {
      expectRefusal(await someone.get(`/api/notices?cursor=${cursor}`), 400, 'badCursor');
    }
    expectRefusal(await someone.get('/api/notices?limit=101'), 422, 'invalid');
  });

  it('come newest first, each once over all pages, and are counted to a hundred', async () => {
    const at = new Date(Date.now() - 60_000);
    const planted: string[] = [];
    // Half of them share their time: order must not hang on it alone.
    for (let n = 0; n < 104; n += 1) planted.push(await plant(DEMO_AGENCIES.legalaid.id, 'agency', new Date(at.getTime() + (n % 52))));
    const seen: string[] = [];
    let next: string | null = null;
    do {
      const page: NoticePageView = await list('legalaid', `?limit=30${next === null ? '' : `&cursor=${next}`}`);
      expect(page.unread).toBe(100);
      seen.push(...page.items.map(({ id }) => id));
      next = page.next;
    } while (next !== null);
    expect(new Set(seen)).toEqual(new Set(planted));
    expect(seen).toHaveLength(planted.length);
    const times = (await list('legalaid', '?limit=100')).items.map(({ createdAt }) => createdAt);
    expect(times).toEqual([...times].sort().reverse());
  });

  it('and what another agency does reach an open page within a second', async () => {
    const reader = await openEvents(await world.as('shelter'));
    try {
      await eventually(async () => {
        await plant(DEMO_AGENCIES.shelter.id);
        expect(reader.changes().length).toBeGreaterThan(0);
      });
      await new Promise((resolve) => setTimeout(resolve, 800));
      const before = reader.changes().length;
      const asked = performance.now();
      await world.record('commune', await world.page('commune', theCase.id), { type: 'notifyAuthority', agencyId: DEMO_AGENCIES.shelter.id, means: 'phone' });
      await eventually(async () => expect(reader.changes().length).toBeGreaterThan(before), 3_000);
      expect(reader.changes()[before]!.at - asked).toBeLessThan(1_000);
    } finally {
      reader.close();
    }
  });
});
