import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { BreakGlassView, CaseView } from '@loive/contracts';
import { DEMO_AGENCIES, demoActor } from '@loive/demo/cast';
import type { Compartment } from '@loive/domain';
import type { Answer } from '../support/browser.js';
import { expectRefusal } from '../support/refusal.js';
import { WORLD_PASSWORD, World } from '../support/world.js';

jest.setTimeout(30_000);

const { auditor, coastguard, health, shelter, steering } = DEMO_AGENCIES;
const WHY = 'Có tin người này bị theo dõi ở bến xe, cần tên để tìm ngay.';
const NAME = 'Lường Thị Chim Én';

let world: World;
let theCase: CaseView;
beforeAll(async () => {
  world = await World.make();
  const receivedAt = new Date(Date.now() - 3_600_000).toISOString();
  theCase = await world.play(await world.open('health', { receivedAt }), [
    ['health', { type: 'recordSensitive', compartment: 'identity', fields: { fullName: NAME } }],
    ['health', { type: 'recordSensitive', compartment: 'shelter', fields: { room: 'phòng sau' } }],
  ]);
}, 60_000);
afterAll(() => world?.close());

async function stepUp(username: string): Promise<void> {
  const browser = await world.as(username);
  const answer = await browser.post('/api/session/step-up', { password: WORLD_PASSWORD });
  expect(answer.status).toBe(200);
  browser.csrf = String(answer.body['csrf']);
}

async function ask(username: string, compartments: readonly Compartment[], more: object = {}, key: string = randomUUID()): Promise<Answer> {
  const body = { case: theCase.code, compartments, reason: 'danger', text: WHY, ...more };
  return (await world.as(username)).post('/api/break-glass', body, { 'idempotency-key': key });
}

async function brokenBy(username: string, compartments: readonly Compartment[], more: object = {}): Promise<BreakGlassView> {
  await stepUp(username);
  const answer = await ask(username, compartments, more);
  expect({ status: answer.status, text: answer.text }).toEqual({ status: 201, text: expect.any(String) });
  return answer.body as unknown as BreakGlassView;
}

async function step(username: string, { id }: { id: string }, body: object): Promise<Answer> {
  return (await world.as(username)).post(`/api/break-glass/${id}/events`, body, { 'idempotency-key': randomUUID() });
}

const said = async (username: string, { id }: { id: string }): Promise<Answer> => (await world.as(username)).get(`/api/break-glass/${id}/text`);
const page = async (username: string): Promise<Answer> => (await world.as(username)).get(`/api/cases/${theCase.code}`);
const look = async (username: string, compartment: Compartment): Promise<Answer> =>
  (await world.as(username)).post(`/api/cases/${theCase.id}/reveals`, { compartment, reason: 'protection' });
const box = async (username: string, name: string): Promise<BreakGlassView[]> =>
  (await (await world.as(username)).get(`/api/break-glass?box=${name}`)).body['items'] as BreakGlassView[];

describe('an officer of a far coast who hears that somebody is in danger', () => {
  const officer = 'coastguard.khanhhoa';
  let broken: BreakGlassView;

  it('gives the password again before anything else', async () => {
    expectRefusal(await ask(officer, ['identity']), 403, 'stepUpNeeded');
    expectRefusal(await page(officer), 404, 'notFound');
  });

  it('says why, in words', async () => {
    await stepUp(officer);
    expectRefusal(await ask(officer, ['identity'], { text: 'gấp' }), 422, 'invalid');
    expectRefusal(await ask(officer, ['identity'], { text: ' '.repeat(30) }), 422, 'invalid');
    expectRefusal(await ask(officer, ['identity'], { case: 'LV-2026-00000' }), 404, 'notFound');
    expectRefusal(await ask(officer, ['legalNotes']), 403, 'notYours');
  });

  it('opens for an hour what was asked for, and nothing else', async () => {
    const key = randomUUID();
    await stepUp(officer);
    const first = await ask(officer, ['identity'], {}, key);
    expect(first.status).toBe(201);
    broken = first.body as unknown as BreakGlassView;
    expect(broken).toMatchObject({ code: theCase.code, state: 'live', twoPeople: false, compartments: ['identity'], nextSteps: [] });
    expect(Date.parse(broken.until ?? '') - Date.parse(broken.since ?? '')).toBe(3_600_000);

    const seen = await page(officer);
    expect(seen.body).toMatchObject({ basis: null, scope: null, writable: [], glass: { kind: 'breakGlass', compartments: ['identity'], until: broken.until } });
    expect(seen.body['compartments']).toEqual([{ name: 'identity', fields: ['age', 'fullName'], masked: true }]);
    expect((await look(officer, 'identity')).text).toContain(NAME);
    expectRefusal(await look(officer, 'shelter'), 403, 'notYours');
    expectRefusal(await world.tryRecord(officer, seen.body as unknown as CaseView, { type: 'informRights', language: 'vi', form: 'oral' }), 403, 'notYours');

    const again = await ask(officer, ['identity'], {}, key);
    expect(again.body).toMatchObject({ id: broken.id, state: 'live' });
  });

  it('stands on no list, and records nothing', async () => {
    expect((await (await world.as(officer)).get('/api/cases')).body['items']).toEqual([]);
    const now = (await page(officer)).body as unknown as CaseView;
    expect(now.nextSteps.filter(({ allowed }) => allowed).map(({ type }) => type)).toEqual(['reveal']);
    expectRefusal(await world.tryRecord(officer, now, { type: 'informRights', language: 'vi', form: 'oral' }), 403, 'notYours');
  });

  it('is written into the timeline, by name for those who see persons', async () => {
    const timeline = await (await world.as('health.head')).get(`/api/cases/${theCase.id}/timeline`);
    const event = (timeline.body['items'] as { type: string; person: { id: string } | null }[]).find(({ type }) => type === 'breakGlass');
    expect(event?.person?.id).toBe(demoActor(officer).personId);
  });

  it('is told at once, through the outbox alone, to the owner, the supervisors and oversight', async () => {
    const rows = await world.sql<{ agency: string; audience: string }>(
      `SELECT ids ->> 'agencyId' AS agency, ids ->> 'audience' AS audience FROM outbox WHERE effect = 'notify' AND ids ->> 'about' = 'breakGlass' AND not_before <= now()`,
    );
    const told = rows.map(({ agency, audience }) => `${agency} ${audience}`).sort();
    expect(told).toEqual([`${health.id} agency`, `${health.id} supervisors`, `${coastguard.id} supervisors`, `${auditor.id} agency`, `${steering.id} agency`].sort());
  });

  it('stands among the notices of those who answer for it, and leads to no case', async () => {
    const courier = await world.courier();
    for (const agency of [health, coastguard]) expect(new Set(await courier.carry('notify', agency.id))).toEqual(new Set(['done']));
    await world.hire('coastguard.head', officer);
    await world.sql(`UPDATE people SET role = 'supervisor' WHERE name = 'coastguard.head'`);
    const told = async (username: string) =>
      ((await (await world.as(username)).get('/api/notices')).body['items'] as { about: string; caseId: string | null; escalated: boolean }[])
        .filter(({ about }) => about === 'breakGlass')
        .map(({ caseId, escalated }) => [caseId, escalated]);
    expect(await told('health')).toEqual([[null, false]]);
    expect((await told('health.head')).map(([, escalated]) => escalated).sort()).toEqual([false, true]);
    expect(await told('coastguard.head')).toEqual([[null, true]]);
    expect(await told(officer)).toEqual([]);
    expect((await box('coastguard.head', 'toReview')).map(({ id }) => id)).toEqual([broken.id]);
  });

  it('is reviewed by the owner’s supervisor, never by the officer', async () => {
    expect((await box(officer, 'mine')).map(({ id, state }) => [id, state])).toEqual([[broken.id, 'live']]);
    expect(await box(officer, 'toReview')).toEqual([]);
    const [waiting] = await box('health.head', 'toReview');
    expect(waiting).toMatchObject({ id: broken.id, person: { id: demoActor(officer).personId }, nextSteps: [{ type: 'review', allowed: true }] });
    expect(await box('police.head', 'toReview')).toEqual([]);
    expectRefusal(await step('police.head', broken, { type: 'review', finding: 'justified', text: WHY }), 404, 'notFound');
    expectRefusal(await step(officer, broken, { type: 'review', finding: 'justified', text: WHY }), 403, 'notYours');
    expectRefusal(await step('health.head', broken, { type: 'review', text: WHY }), 422, 'invalid');
    const reviewed = await step('health.head', broken, { type: 'review', finding: 'justified', text: WHY });
    expect(reviewed.body).toMatchObject({ finding: 'justified', nextSteps: [] });
    expectRefusal(await step('health.head', broken, { type: 'review', finding: 'unjustified', text: WHY }), 409, 'blocked');
  });

  it('ends by itself', async () => {
    await world.sql(`UPDATE grants SET until = now() - interval '1 second' WHERE id = $1`, [broken.id]);
    expectRefusal(await page(officer), 404, 'notFound');
    expectRefusal(await look(officer, 'identity'), 404, 'notFound');
    expect((await box(officer, 'mine')).map(({ state }) => state)).toEqual(['over']);
  });

  it('happens three times in thirty days and not a fourth time', async () => {
    for (const count of [2, 3]) {
      const { id } = await brokenBy(officer, ['identity']);
      await world.sql(`UPDATE grants SET until = now() - interval '1 second', reviewed_seq = source_seq, finding = 'justified' WHERE id = $1`, [id]);
      expect((await (await world.as(officer)).get('/api/break-glass')).body['left']).toBe(3 - count);
    }
    expectRefusal(await ask(officer, ['identity']), 409, 'blocked');
  });
});

describe('where a leak endangers life', () => {
  it('a second person of the same agency opens it, with the password', async () => {
    const broken = await brokenBy('shelter', ['shelter']);
    expect(broken).toMatchObject({ state: 'waiting', since: null, until: null, twoPeople: true });
    expectRefusal(await page('shelter'), 404, 'notFound');
    expectRefusal(await look('shelter', 'shelter'), 404, 'notFound');
    expectRefusal(await step('shelter', broken, { type: 'confirm' }), 403, 'notYours');
    expect(await box('shelter2.head', 'toConfirm')).toEqual([]);
    expect((await box('shelter.head', 'toConfirm')).map(({ id }) => id)).toEqual([broken.id]);
    expectRefusal(await step('shelter.head', broken, { type: 'confirm' }), 403, 'stepUpNeeded');
    for (const other of ['shelter', 'health.head', 'shelter2.head', 'auditor', 'statistician']) expectRefusal(await said(other, broken), 404, 'notFound');
    expect((await said('shelter.head', broken)).body).toEqual({ text: WHY });
    await stepUp('shelter.head');
    const opened = await step('shelter.head', broken, { type: 'confirm' });
    expect(opened.body).toMatchObject({ state: 'live', twoPeople: true, agency: { id: shelter.id } });
    expect((await look('shelter', 'shelter')).text).toContain('phòng sau');
    expectRefusal(await page('shelter.head'), 404, 'notFound');
  });

  it('is reviewed by neither of the two, and what was said is read by whoever reviews it, once', async () => {
    const id = (await box('shelter', 'mine'))[0]!.id;
    expect((await box('shelter.head', 'toReview')).map((one) => one.id)).not.toContain(id);
    expectRefusal(await step('shelter.head', { id }, { type: 'review', finding: 'justified', text: WHY }), 409, 'blocked');
    for (const other of ['shelter', 'shelter.head', 'health', 'shelter2.head']) expectRefusal(await said(other, { id }), 404, 'notFound');
    const looks = async () => (await world.sql<{ n: number }>(`SELECT count(*)::int AS n FROM read_log WHERE case_id = $1 AND purpose = 'breakGlass'`, [theCase.id]))[0]!.n;
    const before = await looks();
    for (const reviewer of ['health.head', 'auditor']) expect((await said(reviewer, { id })).body).toEqual({ text: WHY });
    expect(await looks()).toBe(before + 2);
    expect((await step('health.head', { id }, { type: 'review', finding: 'justified', text: WHY })).status).toBe(200);
    expectRefusal(await said('health.head', { id }), 404, 'notFound');
  });

  it('one that is refused opens nothing', async () => {
    await world.hire('shelter.three', 'shelter');
    const broken = await brokenBy('shelter.three', ['shelter']);
    expect((await step('shelter.head', broken, { type: 'refuse' })).body).toMatchObject({ state: 'refused', nextSteps: [] });
    expectRefusal(await page('shelter.three'), 404, 'notFound');
    await stepUp('shelter.head');
    expectRefusal(await step('shelter.head', broken, { type: 'confirm' }), 409, 'blocked');
  });

  it('is not opened as a step of the case, where nobody asks for the password', async () => {
    await world.hire('health.late', 'health.head');
    await world.hire('health.five', 'health');
    await stepUp('health.five');
    const broken = (await ask('health.five', ['shelter'])).body as unknown as BreakGlassView;
    expect(broken.state).toBe('waiting');
    const answer = await world.tryRecord('health.late', await world.page('health.late', theCase.id), { type: 'confirmBreakGlass', grantId: broken.id });
    expectRefusal(answer, 422, 'invalid');
    expect((await box('health.five', 'mine')).map(({ state }) => state)).toEqual(['waiting']);
  });
});

describe('a broken glass that nobody reviews', () => {
  it('pauses the account of whoever broke it until somebody does', async () => {
    await world.hire('coastguard.two', 'coastguard.khanhhoa');
    const { id } = await brokenBy('coastguard.two', ['identity']);
    const browser = await world.as('coastguard.two');
    await world.sql(`UPDATE grants SET review_by = now() - interval '1 second' WHERE id = $1`, [id]);
    expect((await browser.get('/api/me')).status).toBe(401);
    expect((await step('health.head', { id }, { type: 'review', finding: 'unjustified', text: WHY })).status).toBe(200);
    expect((await browser.get('/api/me')).status).toBe(200);
    // Without reason: it shuts at once.
    expectRefusal(await page('coastguard.two'), 404, 'notFound');
  });
});

describe('somebody who is sealed out', () => {
  it('is told that there is no such case', async () => {
    await world.hire('health.head.two', 'health.head');
    const { personId } = demoActor('border');
    const proposed = await world.record('health.head', await world.page('health.head', theCase.id), { type: 'seal', personId, ground: 'relative' });
    expect((await world.record('health.head.two', proposed, { type: 'seal', personId, ground: 'relative' })).seals).toMatchObject([{ person: { id: personId } }]);
    await stepUp('border');
    expectRefusal(await ask('border', ['identity']), 404, 'notFound');
  });

  it('has spent what they broke in that case before', async () => {
    await world.hire('coastguard.four', 'coastguard.khanhhoa');
    await brokenBy('coastguard.four', ['identity']);
    const [row] = await world.sql<{ id: string }>(`SELECT person_id AS id FROM accounts WHERE username = 'coastguard.four'`);
    const seal = { type: 'seal', personId: row!.id, ground: 'relative' };
    const proposed = await world.record('health.head', await world.page('health.head', theCase.id), seal);
    await world.record('health.head.two', proposed, seal);
    const mine = (await (await world.as('coastguard.four')).get('/api/break-glass')).body;
    expect([mine['items'], mine['left']]).toEqual([[], 2]);
    const receivedAt = new Date(Date.now() - 3_600_000).toISOString();
    for (const left of [1, 0]) {
      const other = await world.open('health', { receivedAt });
      await brokenBy('coastguard.four', ['identity'], { case: other.code });
      expect((await (await world.as('coastguard.four')).get('/api/break-glass')).body['left']).toBe(left);
    }
    expectRefusal(await ask('coastguard.four', ['identity'], { case: (await world.open('health', { receivedAt })).code }), 409, 'blocked');
  });
});
