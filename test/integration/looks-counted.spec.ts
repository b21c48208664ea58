import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { CaseView } from '@loive/contracts';
import { DEMO_AGENCIES, demoActor } from '@loive/demo/cast';
import type { Answer } from '../support/browser.js';
import { caseOfHealth, withConsent } from '../support/referred.js';
import { expectRefusal } from '../support/refusal.js';
import { WORLD_PASSWORD, World } from '../support/world.js';

jest.setTimeout(60_000);

const WHY = 'Có tin người này bị theo dõi ở bến xe, cần tên để tìm ngay.';
const OFFICER = 'coastguard.khanhhoa';
const SECOND = 'police.head.khanhhoa';
const RIGHTS = { type: 'informRights', language: 'vi', form: 'oral' } as const;

let world: World;
beforeAll(async () => {
  world = await World.make({ env: { READ_BUDGET: '3', GLASS_TRIES: '3', SEARCHES_PER_MINUTE: '3', SEARCHES_PER_DAY: '4' } });
}, 60_000);
afterAll(() => world?.close());

interface Looked {
  purpose: string;
  case_id: string | null;
  referral_id: string | null;
  shown: number | null;
}

const looksOf = (username: string, purpose: string): Promise<Looked[]> =>
  world.sql<Looked>('SELECT purpose, case_id, referral_id, shown FROM read_log WHERE person_id = $1 AND purpose = $2 ORDER BY at', [demoActor(username).personId, purpose]);
const triesOf = (username: string, purpose: string) =>
  world.sql('SELECT case_id FROM read_log WHERE person_id = $1 AND purpose = $2 AND tried', [demoActor(username).personId, purpose]);
const forget = (username: string) => world.sql('DELETE FROM read_days WHERE person_id = $1', [demoActor(username).personId]);

async function breakGlass(code: string, compartments: string[], more: { text?: string; key?: string } = {}): Promise<Answer> {
  const body = { case: code, compartments, reason: 'danger', text: more.text ?? WHY };
  return (await world.as(OFFICER)).post('/api/break-glass', body, { 'idempotency-key': more.key ?? randomUUID() });
}

// An officer of the second person's agency asks for what nobody opens alone.
async function waitingGlass({ code }: CaseView): Promise<string> {
  const asked = { case: code, compartments: ['contact'], reason: 'danger', text: WHY };
  const answer = await (await world.stepUp('police.khanhhoa')).post('/api/break-glass', asked, { 'idempotency-key': randomUUID() });
  expect({ status: answer.status, text: answer.text }).toEqual({ status: 201, text: expect.any(String) });
  return String(answer.body['id']);
}

describe('whoever names a code to break its glass', () => {
  let there: CaseView;
  beforeAll(async () => {
    there = await world.open('health');
    const browser = await world.as(OFFICER);
    browser.csrf = String((await browser.post('/api/session/step-up', { password: WORLD_PASSWORD })).body['csrf']);
  });

  it('is refused by role and form before any case is looked for, and learns nothing of one', async () => {
    const [seen, unseen] = [await breakGlass(there.code, ['legalNotes']), await breakGlass('LV-2026-00000', ['legalNotes'])];
    for (const answer of [seen, unseen]) expectRefusal(answer, 403, 'notYours');
    const [spaces, nowhere] = [await breakGlass(there.code, ['identity'], { text: ' '.repeat(30) }), await breakGlass('LV-2026-00000', ['identity'], { text: ' '.repeat(30) })];
    for (const answer of [spaces, nowhere]) expectRefusal(answer, 422, 'invalid');
    expect(await looksOf(OFFICER, 'breakGlass')).toEqual([]);
  });

  it('is told the same of a code that is not there and of a case that is shut to them; each try is written down', async () => {
    const sealed = await world.open('health');
    await world.sql(`INSERT INTO seals (case_id, person_id, ground, since, source_seq) VALUES ($1, $2, 'related', now(), 1)`, [sealed.id, demoActor(OFFICER).personId]);
    const [shut, missing] = [await breakGlass(sealed.code, ['identity']), await breakGlass('LV-2026-00000', ['identity'])];
    for (const answer of [shut, missing]) expectRefusal(answer, 404, 'notFound');
    const told = ({ body }: Answer) => ({ ...body, instance: undefined });
    expect(told(shut)).toEqual(told(missing));
    expect((await looksOf(OFFICER, 'breakGlass')).map(({ case_id }) => case_id)).toEqual([null, null]);
  });

  it('may do so a few times a day; what was asked for before is answered again and is no try', async () => {
    const key = randomUUID();
    expect((await breakGlass(there.code, ['identity'], { key })).status).toBe(201);
    expect((await looksOf(OFFICER, 'breakGlass')).map(({ case_id }) => case_id)).toEqual([null, null, there.id]);
    for (const code of [there.code, 'LV-2026-00000']) {
      const refused = await breakGlass(code, ['identity']);
      expectRefusal(refused, 429, 'throttled');
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    expect((await breakGlass(there.code, ['identity'], { key })).status).toBe(201);
    expectRefusal(await breakGlass('LV-2026-00000', ['identity'], { key }), 422, 'keyReused');
    expect(await triesOf(OFFICER, 'breakGlass')).toHaveLength(3);
    // What was answered again is a look.
    expect((await looksOf(OFFICER, 'breakGlass')).slice(3).map(({ case_id }) => case_id)).toEqual([there.id]);
  });

  it('may do so however often they read what others said', async () => {
    const id = await waitingGlass(there);
    const browser = await world.stepUp(SECOND);
    for (let n = 0; n < 4; n += 1) expect((await browser.get(`/api/break-glass/${id}/text`)).status).toBe(200);
    const ask = { case: 'LV-2026-00000', compartments: ['identity'], reason: 'danger', text: WHY };
    expectRefusal(await browser.post('/api/break-glass', ask, { 'idempotency-key': randomUUID() }), 404, 'notFound');
    expect([(await looksOf(SECOND, 'breakGlass')).length, (await triesOf(SECOND, 'breakGlass')).length]).toEqual([5, 1]);
  });

  it.each(['confirm', 'refuse'] as const)('and whoever %ss it and sends that again: each answer is a look but the one that is an event', async (type) => {
    const id = await waitingGlass(await world.open('health'));
    const browser = await world.stepUp(SECOND);
    const key = randomUUID();
    const before = (await looksOf(SECOND, 'breakGlass')).length;
    const answer = () => browser.post(`/api/break-glass/${id}/events`, { type }, { 'idempotency-key': key });
    expect((await answer()).status).toBe(200);
    expect(await looksOf(SECOND, 'breakGlass')).toHaveLength(before);
    expect((await answer()).status).toBe(200);
    expect(await looksOf(SECOND, 'breakGlass')).toHaveLength(before + 1);
  });

  it('finds their own on a list that is written down', async () => {
    await (await world.as(OFFICER)).get('/api/break-glass?box=mine');
    expect((await looksOf(OFFICER, 'list')).at(-1)).toMatchObject({ shown: 1 });
  });
});

describe('the cases of a day', () => {
  it('count those that somebody writes into: one more is refused before anything is written', async () => {
    await forget('commune');
    const cases = [await world.open('commune'), await world.open('commune'), await world.open('commune'), await world.open('commune')];
    await forget('commune');
    for (const one of cases.slice(0, 3)) expect((await world.tryRecord('commune', one, RIGHTS)).status).toBe(200);
    const last = cases[3] as CaseView;
    expectRefusal(await world.tryRecord('commune', last, RIGHTS), 429, 'readBudget');
    expect(await world.sql('SELECT version FROM cases WHERE id = $1', [last.id])).toEqual([{ version: last.version }]);
    // One that was seen today costs nothing.
    expect((await (await world.as('commune')).get(`/api/cases/${cases[0]?.id}`)).status).toBe(200);
  });

  it('count those whose referrals somebody reads or answers', async () => {
    const to = DEMO_AGENCIES.legalaid.id;
    const sent = [];
    for (let n = 0; n < 4; n += 1) {
      for (const username of ['commune', 'health', 'legalaid']) await forget(username);
      const { theCase, consentId } = await withConsent(world, await caseOfHealth(world), 'legal_aid', to);
      sent.push(await world.deliver(await world.refer('health', theCase.id, { to, service: 'legal_aid', consentId, urgency: 'now', packet: [] }), 'legalaid'));
    }
    await forget('legalaid');
    const browser = await world.as('legalaid');
    for (const { id } of sent.slice(0, 3)) expect((await browser.get(`/api/referrals/${id}`)).status).toBe(200);
    const last = sent[3] as (typeof sent)[number];
    for (const tail of ['', '/timeline']) expectRefusal(await browser.get(`/api/referrals/${last.id}${tail}`), 429, 'readBudget');
    expectRefusal(await world.tryStep('legalaid', last, { type: 'accept' }), 429, 'readBudget');
    expect(await world.sql('SELECT state FROM referrals WHERE id = $1', [last.id])).toEqual([{ state: 'offered' }]);
  });
});

describe('what is shown once more', () => {
  it('to a request sent again is a look', async () => {
    await forget('commune');
    const seen = await world.open('commune');
    const key = randomUUID();
    const before = (await looksOf('commune', 'page')).length;
    const again = () => world.tryRecord('commune', seen, RIGHTS, key);
    expect((await again()).status).toBe(200);
    expect(await looksOf('commune', 'page')).toHaveLength(before);
    expect((await again()).status).toBe(200);
    expect((await looksOf('commune', 'page')).slice(before)).toEqual([expect.objectContaining({ case_id: seen.id })]);
  });

  it('on a page of notices is written down as a list', async () => {
    const before = (await looksOf('health', 'list')).length;
    await (await world.as('health')).get('/api/notices');
    expect(await looksOf('health', 'list')).toHaveLength(before + 1);
  });
});

describe('a step that is refused with how far things have come', () => {
  it('is a look at the case, and counts like one', async () => {
    const cases = [await world.open('commune'), await world.open('commune'), await world.open('commune'), await world.open('commune')];
    const [first, second, third, last] = cases as [CaseView, CaseView, CaseView, CaseView];
    await forget('commune');
    const before = (await looksOf('commune', 'page')).length;
    for (const one of [first, second, third]) expectRefusal(await world.tryRecord('commune', { ...one, version: 99 }, RIGHTS), 412, 'stale');
    expect((await looksOf('commune', 'page')).slice(before).map(({ case_id }) => case_id)).toEqual([first.id, second.id, third.id]);
    expectRefusal(await world.tryRecord('commune', { ...last, version: 99 }, RIGHTS), 429, 'readBudget');
    expectRefusal(await world.tryRecord('commune', first, { type: 'completeReintegration' }), 409, 'blocked');
    expect((await looksOf('commune', 'page')).slice(before).map(({ case_id }) => case_id)).toEqual([first.id, second.id, third.id, first.id]);
  });

  it('is a look at the referral', async () => {
    for (const username of ['commune', 'health', 'legalaid']) await forget(username);
    const to = DEMO_AGENCIES.legalaid.id;
    const { theCase, consentId } = await withConsent(world, await caseOfHealth(world), 'legal_aid', to);
    const sent = await world.deliver(await world.refer('health', theCase.id, { to, service: 'legal_aid', consentId, urgency: 'now', packet: [] }), 'legalaid');
    await forget('legalaid');
    const before = (await looksOf('legalaid', 'referral')).length;
    expectRefusal(await world.tryStep('legalaid', { ...sent, version: 99 }, { type: 'accept' }), 412, 'stale');
    expectRefusal(await world.tryStep('legalaid', sent, { type: 'start' }), 409, 'blocked');
    expect((await looksOf('legalaid', 'referral')).slice(before).map(({ referral_id }) => referral_id)).toEqual([sent.id, sent.id]);
    expect(await world.sql('SELECT case_id FROM read_days WHERE person_id = $1', [demoActor('legalaid').personId])).toEqual([{ case_id: theCase.id }]);
  });
});

describe('the number of a proving document', () => {
  it('is guessed five times a day, each guess is written down, and then not even the right one is told', async () => {
    const on = { type: 'recordProof', kind: 'policeConfirmation', date: '2025-10-20', issuer: 'Công an tỉnh Lạng Sơn' } as const;
    let seen = await world.open('police');
    seen = await world.record('police', seen, { ...on, number: 'XN-111' });
    const guess = (number: string) => world.tryRecord('police.head', seen, { ...on, number });
    for (let n = 0; n < 5; n += 1) expectRefusal(await guess(`XN-20${n}`), 422, 'invalid');
    expect((await triesOf('police.head', 'record')).map(({ case_id }) => case_id)).toEqual(Array(5).fill(seen.id));
    for (const number of ['XN-999', 'XN-111']) expectRefusal(await guess(number), 429, 'throttled');
    expect(await looksOf('police.head', 'record')).toHaveLength(5);
  });
});

describe('a day of receipt that is corrected', () => {
  const at = (day: string) => ({ type: 'correctFact', field: 'receivedAt', value: `${day}T09:00:00+07:00`, reason: 'wrongEntry' }) as const;
  const opened = async (username: string, { id }: CaseView) =>
    (await world.sql<{ compartments: string[] | null }>('SELECT compartments FROM read_log WHERE person_id = $1 AND case_id = $2 AND tried', [demoActor(username).personId, id])).map(({ compartments }) => compartments?.join());

  it('is held to the sealed birth for who may see it, each time written down and five times a day; nobody else is told', async () => {
    const child = await world.open('commune', { age: { bornOn: '2015-06-01', certainty: 'exact' } });
    const told = async (username: string, day: string) => (await world.tryRecord(username, child, at(day))).body['fields'];
    for (const day of ['2015-05-31', '2015-06-01']) expect(await told('commune', day)).toEqual([{ path: 'value', code: 'birthUnseen' }]);
    expect(await opened('commune', child)).toEqual([]);
    expect(await told('commune.head', '2015-05-31')).toEqual([{ path: 'value', code: 'beforeBirth' }]);
    const put = await world.record('commune.head', child, at('2015-06-01'));
    expect(put.facts['receivedAt']).toBe('2015-06-01T09:00:00+07:00');
    expect(await opened('commune.head', child)).toEqual(['identity', 'identity']);
    for (let n = 0; n < 3; n += 1) expectRefusal(await world.tryRecord('commune.head', put, at('2014-01-01')), 422, 'invalid');
    expectRefusal(await world.tryRecord('commune.head', put, at('2014-01-01')), 429, 'throttled');
    expect(await opened('commune.head', child)).toHaveLength(5);
  });

  it('opens nothing while the age at receipt says enough, also after a birth was told later', async () => {
    let adult = await world.record('commune', await world.open('commune'), at('2007-10-09'));
    expect(await opened('commune', adult)).toEqual([]);
    adult = await world.record('commune', adult, { type: 'recordSensitive', compartment: 'identity', fields: { bornOn: '1994-05-18' } });
    expect((await world.tryRecord('commune', adult, at('1994-05-17'))).body['fields']).toEqual([{ path: 'value', code: 'beforeBirth' }]);
    expect((await world.record('commune', adult, at('1994-05-18'))).facts['receivedAt']).toBe('1994-05-18T09:00:00+07:00');
    expect(await opened('commune', adult)).toEqual(['identity', 'identity']);
  });
});

describe('whoever searches', () => {
  it('is asked to wait after so many in a minute, one at a time, and no longer than that', async () => {
    const browser = await world.as(SECOND);
    const search = () => browser.post('/api/cases/search', { q: 'Lò Thị Sen' });
    for (let n = 0; n < 3; n += 1) expect((await search()).status).toBe(200);
    const refused = await search();
    expectRefusal(refused, 429, 'throttled');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(50);
    expect(await triesOf(SECOND, 'search')).toHaveLength(3);
    await world.sql('ALTER TABLE read_log DISABLE TRIGGER USER');
    await world.sql(`UPDATE read_log SET at = at - interval '50 seconds' WHERE person_id = $1 AND purpose = 'search'`, [demoActor(SECOND).personId]);
    await world.sql('ALTER TABLE read_log ENABLE TRIGGER USER');
    expect(Number((await search()).headers.get('retry-after'))).toBeLessThanOrEqual(11);
  });

  it('is refused once the day has had as many, however long they waited', async () => {
    const search = async () => (await world.as(SECOND)).post('/api/cases/search', { q: 'Lò Thị Sen' });
    await world.sql('ALTER TABLE read_log DISABLE TRIGGER USER');
    // The beginning of the day is the law's, and may be less than a minute ago.
    await world.sql(`UPDATE read_log SET at = greatest(at - interval '1 minute', date_trunc('day', now(), 'Asia/Ho_Chi_Minh')) WHERE person_id = $1 AND purpose = 'search'`, [demoActor(SECOND).personId]);
    await world.sql('ALTER TABLE read_log ENABLE TRIGGER USER');
    expect((await search()).status).toBe(200);
    const refused = await search();
    expectRefusal(refused, 429, 'searchBudget');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await triesOf(SECOND, 'search')).toHaveLength(4);
  });
});
