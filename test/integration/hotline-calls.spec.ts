import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CallRowView, CallView, Page, ToldView } from '@loive/contracts';
import type { CallEvent, CallPayload } from '@loive/domain';
import { DEMO_AGENCIES, demoActor } from '@loive/demo/cast';
import type { Answer } from '../support/browser.js';
import { asApi, stateOf, ticketOf } from '../support/raw-api.js';
import { expectRefusal } from '../support/refusal.js';
import { World } from '../support/world.js';

let world: World;
beforeAll(async () => {
  world = await World.make();
}, 60_000);
afterAll(() => world?.close());

const { police, hotline } = DEMO_AGENCIES;
const HOUR = 3_600_000;
const TOLD = 'Cháu gái bị rủ sang bên kia biên giới, mất liên lạc ba ngày.';
const NUMBER = '0912 345 678';

const call = (rest: Partial<CallPayload> = {}): CallPayload => ({
  at: new Date(Date.now() - HOUR).toISOString(),
  kind: 'report',
  caller: 'family',
  language: 'vi',
  placeId: 'vn-lang-son',
  number: NUMBER,
  callBack: 'asTold',
  safeContact: 'Chỉ gọi buổi trưa, nói là người của trường học.',
  recording: 'GA-2026-114',
  told: TOLD,
  ...rest,
});

const tryLog = async (body: unknown, key: string = randomUUID(), username = 'hotline'): Promise<Answer> =>
  (await world.as(username)).post('/api/hotline/calls', body, { 'idempotency-key': key });
const tryStep = async ({ id, version }: Pick<CallView, 'id' | 'version'>, event: unknown, key: string = randomUUID(), username = 'hotline'): Promise<Answer> =>
  (await world.as(username)).post(`/api/hotline/calls/${id}/events`, event, { 'idempotency-key': key, 'if-match': `"${version}"` });
const get = async (username: string, path: string): Promise<Answer> => (await world.as(username)).get(path);

async function log(rest: Partial<CallPayload> = {}): Promise<CallView> {
  const answer = await tryLog(call(rest));
  expect({ status: answer.status, text: answer.status === 201 ? '' : answer.text }).toEqual({ status: 201, text: '' });
  return answer.body as CallView;
}

async function step(on: Pick<CallView, 'id' | 'version'>, event: CallEvent): Promise<CallView> {
  const answer = await tryStep(on, event);
  expect({ status: answer.status, text: answer.status === 200 ? '' : answer.text }).toEqual({ status: 200, text: '' });
  return answer.body as CallView;
}

const faultsOf = ({ status, body }: Answer): unknown => ({ status, fields: body['fields'] });
const blockersOf = ({ status, body }: Answer): unknown => ({ status, codes: (body['blockers'] as { code: string }[]).map(({ code }) => code) });

describe('a call to the hotline', () => {
  it('is written down once, and read again without its number', async () => {
    const [key, body] = [randomUUID(), call()];
    const first = await tryLog(body, key);
    expect(first.status).toBe(201);
    expect(first.headers.get('etag')).toBe('"1"');
    expect(first.body).toMatchObject({ kind: 'report', state: 'toHandOn', told: TOLD, erased: false, hasNumber: true, number: null, repeats: 0, handedOn: [], caseId: null });
    expect((await tryLog(body, key)).body['id']).toBe(first.body['id']);
    expectRefusal(await tryLog({ ...body, kind: 'tip' }, key), 422, 'keyReused');
    const read = await get('hotline', `/api/hotline/calls/${first.body['id']}`);
    expect(read.body).toEqual(first.body);
    expect(read.text).not.toMatch(/0912/);
  });

  it('leaves neither words nor number plain in the database', async () => {
    await log();
    const rows = await world.sql(`SELECT to_jsonb(c)::text || to_jsonb(e)::text AS row FROM hotline_calls c JOIN hotline_call_events e USING (call_id)
      UNION ALL SELECT to_jsonb(k)::text FROM hotline_callers k UNION ALL SELECT to_jsonb(a)::text FROM answers a`);
    for (const word of ['Cháu gái', '912345678', '0912 ', '0912.', 'buổi trưa', 'GA-2026']) expect(JSON.stringify(rows)).not.toContain(word);
  });

  it('tells how often the same number called in thirty days, however it was written', async () => {
    const number = '+84 98 765 43 21';
    const earlier = await log({ number, at: new Date(Date.now() - 5 * 24 * HOUR).toISOString() });
    expect(earlier.repeats).toBe(0);
    await log({ number: '0987.654.321', at: new Date(Date.now() - 40 * 24 * HOUR).toISOString() });
    const last = { number: '0987654321', at: new Date(Date.now() - HOUR).toISOString() };
    expect((await log(last)).repeats).toBe(1);
    // Told by the minute: of two at the same time the one that was written down later is the repeat.
    expect([(await log(last)).repeats, (await log(last)).repeats]).toEqual([2, 3]);
    expect(await log({ kind: 'silent', number: undefined, callBack: 'no', safeContact: undefined, told: undefined })).toMatchObject({ repeats: null, told: null, erased: false });
  });

  it.each([
    ['a time to come', { at: new Date(Date.now() + HOUR).toISOString() }, 'at', 'inFuture'],
    ['a day before the decree of the line', { at: '2025-06-30T23:00:00+07:00', placeId: undefined }, 'at', 'beforeHotline'],
    ['a place that was no place then', { placeId: 'vn-ha-giang' }, 'placeId', 'notOnThatDay'],
    ['a number that is none', { number: 'anh Ba' }, 'number', 'badNumber'],
    ['a call back without a number', { number: undefined }, 'number', 'required'],
    ['a safe way that is not told', { safeContact: undefined }, 'safeContact', 'required'],
    ['a report of nothing', { told: undefined }, 'told', 'required'],
    ['a kind that does not exist', { kind: 'lừa' as CallPayload['kind'] }, 'kind', 'badCode'],
  ])('is refused with the field for %s', async (_what, rest, path, code) => {
    expect(faultsOf(await tryLog(call(rest)))).toEqual({ status: 422, fields: [{ path, code }] });
  });
});

describe('a step with a call', () => {
  it('passes it on at once: the receiver is noticed and reads what was passed on, and nothing else', async () => {
    const passed = await step(await log(), { type: 'handOn', agencyId: police.id, means: 'phone', told: 'Đề nghị xác minh ngay.' });
    expect(passed).toMatchObject({ state: 'handedOn', version: 2, handedOn: [{ agency: { id: police.id }, means: 'phone' }] });
    const { items } = (await get('police', '/api/hotline/told')).body as Page<ToldView>;
    expect(items[0]).toMatchObject({ from: { id: hotline.id }, kind: 'report', placeId: 'vn-lang-son', told: null });
    const page = await get('police', `/api/hotline/told/${items[0]?.id}`);
    expect(page.body['told']).toBe('Đề nghị xác minh ngay.');
    expect(page.text).not.toMatch(/0912|Cháu gái|caller/);
    expect((await get('police', '/api/notices')).body['items'][0]).toMatchObject({ about: 'call', caseId: null, referralId: null, read: false });
    expect(((await get('health', '/api/hotline/told')).body as Page<ToldView>).items).toEqual([]);
    expectRefusal(await get('health', `/api/hotline/told/${items[0]?.id}`), 404, 'notFound');
  });

  it('is refused where there is nothing to pass on, or nobody to pass it on to', async () => {
    const on = await log();
    const handOn = { type: 'handOn', means: 'phone', told: 'x' } as const;
    expect(faultsOf(await tryStep(on, { ...handOn, agencyId: DEMO_AGENCIES.auditor.id }))).toEqual({ status: 422, fields: [{ path: 'agencyId', code: 'notAReceiver' }] });
    expect(faultsOf(await tryStep(on, { ...handOn, agencyId: randomUUID() }))).toEqual({ status: 422, fields: [{ path: 'agencyId', code: 'unknownAgency' }] });
    const spam = await step(on, { type: 'classify', kind: 'spam' });
    expect(spam).toMatchObject({ kind: 'spam', state: 'done' });
    expect(blockersOf(await tryStep(spam, { ...handOn, agencyId: police.id }))).toEqual({ status: 409, codes: ['nothingToHandOn'] });
    const stale = await tryStep(on, { type: 'classify', kind: 'tip' });
    expectRefusal(stale, 412, 'stale');
    expect(stale.body).toMatchObject({ version: 2, since: [{ type: 'classify' }] });
  });

  it('is recorded once, whoever else records at the same moment', async () => {
    const on = await log();
    const answers = await Promise.all((['tip', 'information', 'counselling'] as const).map((kind) => tryStep(on, { type: 'classify', kind })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
  });

  it('ties it to a case that its officer may read, and to no other', async () => {
    const [mine, theirs] = await Promise.all([world.open('hotline', { channel: 'hotline_111' }), world.open('commune')]);
    const on = await log();
    expect(faultsOf(await tryStep(on, { type: 'openCase', caseId: theirs.id }))).toEqual({ status: 422, fields: [{ path: 'caseId', code: 'unknownCase' }] });
    const tied = await step(on, { type: 'openCase', caseId: mine.id });
    expect(tied).toMatchObject({ state: 'caseOpened', caseId: mine.id });
    expect(blockersOf(await tryStep(tied, { type: 'openCase', caseId: mine.id }))).toEqual({ status: 409, codes: ['callIsACase'] });
  });

  it('goes with the case that it became, once that is erased', async () => {
    const theCase = await world.open('hotline', { channel: 'hotline_111' });
    const tied = await step(await log(), { type: 'openCase', caseId: theCase.id });
    await world.sql(`UPDATE cases SET facts = jsonb_set(facts, '{erasure}', '{"on": "2026-01-15"}') WHERE id = $1`, [theCase.id]);
    const [message] = await world.sql<{ id: string }>(
      `INSERT INTO outbox (effect, case_id, seq, ids, created_at) VALUES ('destroyKeys', $1, 1, '{}', now()) RETURNING id`,
      [theCase.id],
    );
    const courier = await world.courier();
    expect(await courier.again({ id: message?.id ?? '', effect: 'destroyKeys', caseId: theCase.id, seq: 1, ids: {}, notBefore: '' })).toBe('done');
    expect((await get('hotline', `/api/hotline/calls/${tied.id}`)).body).toMatchObject({ state: 'caseOpened', told: null, erased: true, safeContact: null, repeats: null });
    expect(await world.sql('SELECT 1 FROM hotline_callers WHERE call_id = $1', [tied.id])).toEqual([]);
    expect(blockersOf(await tryStep(await log(), { type: 'openCase', caseId: theCase.id }))).toEqual({ status: 409, codes: ['caseTakesNoCall'] });
  });

  it('is tied to nobody who refused, who would be known by it again', async () => {
    const theCase = await world.open('hotline', { channel: 'hotline_111' });
    await world.sql(`UPDATE cases SET facts = facts || '{"choice": "no", "minorU18": false, "presumedChild": false}', held = '{}' WHERE id = $1`, [theCase.id]);
    expect(blockersOf(await tryStep(await log(), { type: 'openCase', caseId: theCase.id }))).toEqual({ status: 409, codes: ['caseTakesNoCall'] });
  });

  it('is not there for whoever is sealed out of the case that it became, nor what was passed on of it', async () => {
    const theCase = await world.open('hotline', { channel: 'hotline_111' });
    const passed = await step(await log(), { type: 'handOn', agencyId: police.id, means: 'phone', told: 'Đề nghị xác minh.' });
    const tied = await step(passed, { type: 'openCase', caseId: theCase.id });
    const told = ((await get('police', '/api/hotline/told')).body as Page<ToldView>).items[0]?.id;
    expect((await get('police', `/api/hotline/told/${told}`)).status).toBe(200);
    for (const column of ['agency_id', 'person_id']) {
      const outs = { agency_id: police.id, person_id: demoActor('hotline').personId };
      await world.sql(`INSERT INTO seals (id, case_id, ${column}, ground, since, source_seq) VALUES ($1, $2, $3, 'party', now(), 1)`, [randomUUID(), theCase.id, outs[column as keyof typeof outs]]);
    }
    expectRefusal(await get('police', `/api/hotline/told/${told}`), 404, 'notFound');
    expect((await get('police', '/api/hotline/told')).text).not.toContain(told);
    expectRefusal(await get('hotline', `/api/hotline/calls/${tied.id}`), 404, 'notFound');
    expectRefusal(await tryStep(tied, { type: 'showNumber', reason: 'danger' }), 404, 'notFound');
    expect((await get('hotline', '/api/hotline/calls?limit=100')).text).not.toContain(tied.id);
  });

  it('is passed on to no agency that is sealed out of the case that it became, and says no more than that it is not taken', async () => {
    const theCase = await world.open('hotline', { channel: 'hotline_111' });
    const tied = await step(await log(), { type: 'openCase', caseId: theCase.id });
    await world.sql(`INSERT INTO seals (case_id, agency_id, ground, since, source_seq) VALUES ($1, $2, 'party', now(), 1)`, [theCase.id, police.id]);
    const handOn = { type: 'handOn', means: 'phone', told: 'x' } as const;
    expect(faultsOf(await tryStep(tied, { ...handOn, agencyId: police.id.toUpperCase() }))).toEqual({ status: 422, fields: [{ path: 'agencyId', code: 'notAReceiver' }] });
    await asApi(world.database, ticketOf('hotline', world.database, { purpose: 'hotline' }), async (db) => {
      const write = `INSERT INTO hotline_call_events (call_id, seq, agency_id, by_person, type, kind, to_agency_id, means, sealed) VALUES ($1, 3, $2, $3, 'handOn', 'report', $4, 'phone', 'x')`;
      const pass = (to: string) => stateOf(db, write, [tied.id, hotline.id, demoActor('hotline').personId, to]);
      expect([await pass(police.id), await pass(DEMO_AGENCIES.border.id)]).toEqual(['42501', 'none']);
    });
    expect(await step(tied, { ...handOn, agencyId: DEMO_AGENCIES.border.id })).toMatchObject({ version: 3, handedOn: [{ agency: { id: DEMO_AGENCIES.border.id } }] });
  });

  it('is tied by whoever was told of it to the case that they opened, which neither side learns more by', async () => {
    const passed = await step(await log(), { type: 'handOn', agencyId: police.id, means: 'phone', told: 'Đề nghị xác minh.' });
    const [told] = ((await get('police', '/api/hotline/told')).body as Page<ToldView>).items;
    const path = `/api/hotline/told/${told?.id}/case`;
    const tie = async (username: string, caseId: string) => (await world.as(username)).post(path, { caseId }, { 'idempotency-key': randomUUID() });
    const [theirs, theCase] = await Promise.all([world.open('commune'), world.open('police')]);
    expectRefusal(await tie('health', theCase.id), 404, 'notFound');
    expectRefusal(await tie('hotline', theCase.id), 403, 'notYours');
    expect(faultsOf(await tie('police', theirs.id))).toEqual({ status: 422, fields: [{ path: 'caseId', code: 'unknownCase' }] });
    expect((await tie('police', theCase.id)).body).toMatchObject({ id: told?.id, caseId: theCase.id, told: 'Đề nghị xác minh.' });
    expect(blockersOf(await tie('police', theCase.id))).toEqual({ status: 409, codes: ['callIsACase'] });
    // The hotline reads of its call what it did before, and nothing of the case; whoever does not read the case is told of none.
    const call = await get('hotline', `/api/hotline/calls/${passed.id}`);
    expect(call.body).toMatchObject({ state: passed.state, caseId: null, version: passed.version });
    expect(call.text).not.toContain(theCase.id);
    expectRefusal(await get('hotline', `/api/cases/${theCase.id}`), 404, 'notFound');
    await world.record('police.head', theCase, { type: 'assign', personId: demoActor('police.head').personId });
    expect((await get('police', `/api/hotline/told/${told?.id}`)).body).toMatchObject({ caseId: null });
    expect((await get('police.head', `/api/hotline/told/${told?.id}`)).body).toMatchObject({ caseId: theCase.id });
    // What was told of somebody whose case is gone is read by nobody there again; the hotline keeps its log.
    await world.sql(`UPDATE cases SET facts = facts || '{"choice": "no", "minorU18": false, "presumedChild": false}', held = '{}' WHERE id = $1`, [theCase.id]);
    expectRefusal(await get('police.head', `/api/hotline/told/${told?.id}`), 404, 'notFound');
    await world.sql('SELECT app.forget_callers($1)', [theCase.id]);
    expect(await world.sql('SELECT case_id AS id FROM told_cases WHERE told_id = $1', [told?.id])).toEqual([{ id: null }]);
    expectRefusal(await get('police.head', `/api/hotline/told/${told?.id}`), 404, 'notFound');
    expect((await get('hotline', `/api/hotline/calls/${passed.id}`)).body).toMatchObject({ told: TOLD });
  });

  it('shows the number with a reason that is kept, and not for a call back that was refused', async () => {
    const on = await log({ callBack: 'no', safeContact: undefined });
    expect(blockersOf(await tryStep(on, { type: 'showNumber', reason: 'callBack' }))).toEqual({ status: 409, codes: ['callBackRefused'] });
    const shown = await step(on, { type: 'showNumber', reason: 'danger' });
    expect(shown.number).toBe(NUMBER);
    expect(shown.steps.at(-1)).toMatchObject({ type: 'showNumber', reason: 'danger', person: { name: 'Dương Gia Linh' } });
    const without = await log({ number: undefined, callBack: 'no', safeContact: undefined });
    expect(blockersOf(await tryStep(without, { type: 'showNumber', reason: 'danger' }))).toEqual({ status: 409, codes: ['noNumber'] });
  });
});

describe('the log of the hotline', () => {
  it('lists the calls of a day and those that still wait, and says nothing of what was told', async () => {
    const waiting = await log();
    const done = await log({ kind: 'information' });
    const today = new Date(Date.now() - HOUR + 7 * HOUR).toISOString().slice(0, 10);
    const all = await get('hotline', `/api/hotline/calls?on=${today}&limit=100`);
    expect((all.body['items'] as CallRowView[]).map(({ id }) => id)).toEqual(expect.arrayContaining([waiting.id, done.id]));
    expect(all.text).not.toMatch(/Cháu gái|0912|GA-2026/);
    const open = (await get('hotline', '/api/hotline/calls?waiting=true&limit=100')).body as Page<CallRowView>;
    expect(open.items.map(({ id }) => id)).toContain(waiting.id);
    expect(open.items.every(({ state }) => state === 'toHandOn')).toBe(true);
    const first = (await get('hotline', '/api/hotline/calls?limit=1')).body as Page<CallRowView>;
    const second = (await get('hotline', `/api/hotline/calls?limit=1&cursor=${first.next}`)).body as Page<CallRowView>;
    expect(second.items[0]?.id).not.toBe(first.items[0]?.id);
    expect(faultsOf(await get('hotline', '/api/hotline/calls?on=2026-02-30'))).toEqual({ status: 422, fields: [{ path: 'on', code: 'badDate' }] });
  });

  it('shows oversight when a call was passed on to an agency of its territory, and nothing more', async () => {
    const passed = await step(await log(), { type: 'handOn', agencyId: police.id, means: 'phone', told: 'x' });
    const other = await step(await log(), { type: 'handOn', agencyId: DEMO_AGENCIES.policeKhanhHoa.id, means: 'phone', told: 'x' });
    const answer = await get('auditor', '/api/hotline/calls?limit=100');
    const items = answer.body['items'] as CallRowView[];
    expect(items.find(({ id }) => id === passed.id)).toMatchObject({ kind: 'report', state: 'handedOn', caller: null, language: null, placeId: null, repeats: null, caseId: null });
    expect(items.map(({ id }) => id)).not.toContain(other.id);
    expectRefusal(await get('auditor', `/api/hotline/calls/${passed.id}`), 403, 'notYours');
  });

  it('is for nobody else, whoever asks', async () => {
    const on = await log();
    for (const username of ['commune', 'police.head', 'embassy', 'statistician', 'admin', 'operator']) {
      expectRefusal(await get(username, '/api/hotline/calls'), 403, 'notYours');
      expectRefusal(await get(username, `/api/hotline/calls/${on.id}`), 403, 'notYours');
      expectRefusal(await tryLog(call(), randomUUID(), username), 403, 'notYours');
      expectRefusal(await tryStep(on, { type: 'classify', kind: 'tip' }, randomUUID(), username), 403, 'notYours');
    }
  });

  it('forgets after thirty days by which numbers people called', async () => {
    await log({ at: new Date(Date.now() - 31 * 24 * HOUR).toISOString() });
    const count = async () => Number((await world.sql<{ n: string }>(`SELECT count(*) AS n FROM hotline_callers WHERE at < now() - interval '30 days'`))[0]?.n);
    expect(await count()).toBeGreaterThan(0);
    await world.sql('SELECT app.sweep_callers()');
    expect(await count()).toBe(0);
  });
});
