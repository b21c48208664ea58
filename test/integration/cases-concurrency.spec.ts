import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView } from '@loive/contracts';
import type { Answer } from '../support/browser.js';
import { asOwner } from '../support/people.js';
import { expectRefusal } from '../support/refusal.js';
import { ADULT, World } from '../support/world.js';
import { opened as unsealed, type SealedValue } from '../support/sealed.js';

let world: World;
beforeAll(async () => {
  world = await World.make();
  await Promise.all(['commune', 'commune.head', 'auditor'].map((username) => world.as(username)));
}, 60_000);
afterAll(() => world?.close());

const rights = { type: 'informRights', language: 'vi', form: 'oral' } as const;
const statuses = (answers: readonly Answer[]) => answers.map(({ status }) => status).sort();
const times = <T>(count: number, work: (index: number) => Promise<T>) => Promise.all(Array.from({ length: count }, (_, index) => work(index)));

async function rows(table: string, caseId: string): Promise<number> {
  const [row] = await world.sql<{ n: number }>(`SELECT count(*)::int AS n FROM ${table} WHERE case_id = $1`, [caseId]);
  return row?.n ?? -1;
}

/** Version, chain, records, outbox and answers tell of the same events. */
async function expectWhole(id: string, version: number): Promise<void> {
  expect(await world.page('commune', id)).toMatchObject({ version });
  expect([await rows('timeline_events', id), await rows('event_records', id)]).toEqual([version, version]);
  const [outbox] = await world.sql<{ doubled: number; late: number }>(
    `SELECT count(*)::int - count(DISTINCT (seq, effect, ids))::int AS doubled, count(*) FILTER (WHERE seq > $2)::int AS late
     FROM outbox WHERE case_id = $1`,
    [id, version],
  );
  expect(outbox).toEqual({ doubled: 0, late: 0 });
  const [answers] = await world.sql<{ n: number }>(`SELECT count(*)::int AS n FROM answers WHERE answer ->> 'id' = $1`, [id]);
  expect(answers?.n).toBe(version);
  const { body } = await (await world.as('auditor')).get(`/api/cases/${id}/timeline/verify`);
  expect(body).toMatchObject({ ok: true, events: version });
}

describe('twenty people record at the same moment', () => {
  it('on one case with the version they all read: one is taken, nineteen are told what came between', async () => {
    const read = await world.open('commune');
    const answers = await times(20, (index) => world.tryRecord(index % 2 ? 'commune' : 'commune.head', read, rights));
    expect(statuses(answers)).toEqual([200, ...Array.from({ length: 19 }, () => 412)]);
    const taken = answers.find(({ status }) => status === 200)!;
    expect(taken.headers.get('etag')).toBe('"2"');
    for (const answer of answers.filter(({ status }) => status === 412)) {
      expectRefusal(answer, 412, 'stale');
      expect(answer.body).toMatchObject({ version: 2, since: [{ type: 'informRights', at: taken.body['updatedAt'] }] });
    }
    await expectWhole(read.id, 2);
  });

  it('on cases of their own: all are taken', async () => {
    const cases = await times(12, () => world.open('commune'));
    const answers = await Promise.all(cases.map((one) => world.tryRecord('commune', one, rights)));
    expect(new Set(statuses(answers))).toEqual(new Set([200]));
    for (const { id } of cases) await expectWhole(id, 2);
  });

  it('and try again with the version they were told: every one is taken in the end, none twice', async () => {
    const read = await world.open('commune');
    const insist = async (): Promise<void> => {
      let on: { id: string; version: number } = read;
      for (;;) {
        const answer = await world.tryRecord('commune', on, rights);
        if (answer.status === 200) return;
        expect(answer.status).toBe(412);
        on = { id: read.id, version: Number(answer.body['version']) };
      }
    };
    await times(6, insist);
    await expectWhole(read.id, 7);
  });

  it('but late by one: refused though nobody else is at work, and taken with the present version', async () => {
    const read = await world.open('commune');
    await world.record('commune', read, rights);
    const late = await world.tryRecord('commune', read, rights);
    const anyway = await world.tryRecord('commune', { ...read, version: 2 }, rights);
    expect([late.status, anyway.status]).toEqual([412, 200]);
  });
});

describe('somebody who holds a case for long', () => {
  it('keeps nobody waiting for more than a few seconds: try again later, and nothing is recorded', async () => {
    const read = await world.open('commune');
    const before = await world.mark();
    await asOwner(world.database.ownerUrl, async (holder) => {
      await holder.query('BEGIN');
      await holder.query('SELECT 1 FROM cases WHERE id = $1 FOR UPDATE', [read.id]);
      const started = Date.now();
      const key = randomUUID();
      const [kept, other] = await Promise.all([world.tryRecord('commune', read, rights, key), world.page('commune', read.id)]);
      expectRefusal(kept, 503, 'unavailable');
      expect(Number(kept.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(Date.now() - started).toBeLessThan(5_000);
      expect(other.version).toBe(1);
      await holder.query('ROLLBACK');
      expect(await world.mark()).toEqual(before);
      expect((await world.tryRecord('commune', read, rights, key)).status).toBe(200);
    });
    await expectWhole(read.id, 2);
  });
});

describe('a request that is sent again', () => {
  it('ten times at once opens one case, and every answer is the same', async () => {
    const key = randomUUID();
    const answers = await times(10, () => world.tryOpen('commune', { ...ADULT, alias: 'Chị Mười' }, key));
    expect(statuses(answers)).toEqual(Array.from({ length: 10 }, () => 201));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(new Set(answers.map(({ headers }) => `${headers.get('location')} ${headers.get('etag')}`)).size).toBe(1);
    expect(await world.sql(`SELECT 1 FROM cases WHERE alias = 'Chị Mười'`)).toHaveLength(1);
    await expectWhole(answers[0]!.body['id'], 1);
  });

  it('ten times at once records one event, and every answer is the same', async () => {
    const read = await world.open('commune');
    const key = randomUUID();
    const answers = await times(10, () => world.tryRecord('commune', read, rights, key));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]!.status).toBe(200);
    await expectWhole(read.id, 2);
  });

  it('later, when the case has moved on, is answered as the first time and records nothing', async () => {
    const read = await world.open('commune');
    const key = randomUUID();
    const first = await world.tryRecord('commune', read, rights, key);
    await world.record('commune', { ...read, version: 2 }, rights);
    const before = await world.mark();
    const again = await world.tryRecord('commune', read, rights, key);
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([200, first.text, first.headers.get('etag')]);
    // Fields in another order, and marks typed apart, say the same.
    const reordered = await world.tryRecord('commune', read, { form: 'oral', language: 'vi', type: 'informRights' }, key);
    expect(reordered.text).toBe(first.text);
    expect(await world.mark()).toEqual(before);
  });

  it('with another body is refused, at once or later, and records nothing', async () => {
    const key = randomUUID();
    const answers = await times(8, (index) => world.tryOpen('commune', { ...ADULT, alias: `Chị Khác ${index}` }, key));
    expect(statuses(answers)).toEqual([201, ...Array.from({ length: 7 }, () => 422)]);
    expect(await world.sql(`SELECT 1 FROM cases WHERE alias LIKE 'Chị Khác%'`)).toHaveLength(1);
    const opened = answers.find(({ status }) => status === 201)!.body as CaseView;
    const eventKey = randomUUID();
    await world.tryRecord('commune', opened, rights, eventKey);
    const before = await world.mark();
    expectRefusal(await world.tryRecord('commune', opened, { ...rights, form: 'written' }, eventKey), 422, 'keyReused');
    expectRefusal(await world.tryRecord('commune', opened, { type: 'informRights', secret: 1.5 }, eventKey), 422, 'keyReused');
    expectRefusal(await world.tryOpen('commune', { ...ADULT, alias: 'Chị Nữa' }, key), 422, 'keyReused');
    expect(await world.mark()).toEqual(before);
  });

  it('after it was refused may be tried anew: only what was recorded is remembered', async () => {
    const key = randomUUID();
    expectRefusal(await world.tryOpen('commune', { ...ADULT, language: '' }, key), 422, 'invalid');
    expect((await world.tryOpen('commune', ADULT, key)).status).toBe(201);
  });

  it('is no key to a colleague’s answer', async () => {
    const key = randomUUID();
    const [own, other] = [await world.tryOpen('commune', ADULT, key), await world.tryOpen('commune.head', ADULT, key)];
    expect([own.status, other.status]).toEqual([201, 201]);
    expect(own.body['id']).not.toBe(other.body['id']);
  });
});

describe('Vietnamese typed in pieces', () => {
  it('is kept in one form, found in every form, and is the same request', async () => {
    const name = 'Chị Thuỷ Đẵng';
    const key = randomUUID();
    const apart = { ...ADULT, alias: name.normalize('NFD'), wishes: 'Được về nhà'.normalize('NFD') };
    const opened = await world.tryOpen('commune', apart, key);
    expect(opened.body['alias']).toBe(name.normalize('NFC'));
    expect((await world.tryOpen('commune', { ...apart, alias: name.normalize('NFC') }, key)).text).toBe(opened.text);
    const [row] = await world.sql<{ alias: string; card: string }>(
      'SELECT c.alias, p.card::text FROM cases c JOIN participants p ON p.case_id = c.id AND p.basis = $2 WHERE c.id = $1',
      [opened.body['id'], 'owner'],
    );
    expect(row?.alias).toBe(name.normalize('NFC'));
    expect(row?.card).toContain(name.normalize('NFC'));
    const kept = await world.sql<SealedValue>(
      `SELECT case_id AS "caseId", seq, 'case_statement' AS table, 'statement' AS name, 'sealed' AS column, sealed FROM case_statement WHERE case_id = $1`,
      [opened.body['id']],
    );
    expect(await unsealed(world.database.dataDir, kept)).toEqual([expect.objectContaining({ fields: expect.objectContaining({ wishes: 'Được về nhà'.normalize('NFC') }) })]);
    for (const q of [name.normalize('NFD'), name, 'chi thuy dang', 'THUY']) {
      const { body } = await (await world.as('commune')).get(`/api/cases?q=${encodeURIComponent(q)}`);
      expect(body['items'].map(({ id }: CaseView) => id)).toEqual([opened.body['id']]);
    }
  });
});
