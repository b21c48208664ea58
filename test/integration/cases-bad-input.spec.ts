import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CaseView } from '@loive/contracts';
import { DEMO_AGENCIES } from '@loive/demo/cast';
import type { Asking, Browser } from '../support/browser.js';
import { SECRET, expectRefusal } from '../support/refusal.js';
import { ADULT, World } from '../support/world.js';

let world: World;
let commune: Browser;
let ours: CaseView;
let theirs: CaseView;
let before: Record<string, string>;

beforeAll(async () => {
  world = await World.make();
  commune = await world.as('commune');
  ours = await world.open('commune');
  theirs = await world.open('commune.khanhhoa');
}, 60_000);
afterAll(() => world?.close());

// Whatever was asked here, nothing may have been recorded.
beforeEach(async () => {
  before = await world.mark();
});
afterEach(async () => {
  expect(await world.mark()).toEqual(before);
});

const key = () => ({ 'idempotency-key': randomUUID() });
const toOpen = (asking: Asking) => commune.ask('POST', '/api/cases', { ...asking, headers: { ...key(), ...asking.headers } });
const toRecord = (asking: Asking, id = ours.id) =>
  commune.ask('POST', `/api/cases/${id}/events`, { ...asking, headers: { ...key(), 'if-match': '"1"', ...asking.headers } });

describe('a body that cannot be read', () => {
  const bodies: [what: string, asking: Asking, status: number, code: string][] = [
    ['breaks off', { raw: '{"channel":"self_report"' }, 400, 'malformed'],
    ['is a list', { raw: '[1]' }, 400, 'malformed'],
    ['is null', { raw: 'null' }, 400, 'malformed'],
    ['is a bare text', { raw: `"${SECRET}"` }, 400, 'malformed'],
    ['is a bare number', { raw: '7' }, 400, 'malformed'],
    ['reaches for the prototype', { raw: `{"__proto__":{"x":"${SECRET}"}}` }, 400, 'malformed'],
    ['hides the prototype deeper', { raw: `{"age":{"__proto__":"${SECRET}"}}` }, 400, 'malformed'],
    ['is nested thirty deep', { raw: `{"age":${'['.repeat(30)}${']'.repeat(30)}}` }, 400, 'malformed'],
    ['has three thousand members', { body: { indicators: Array.from({ length: 3000 }, (_, n) => `act_${n}`) } }, 400, 'malformed'],
    ['is two megabytes', { body: { alias: 'a'.repeat(2_000_000) } }, 413, 'tooLarge'],
    ['is no JSON by its type', { body: ADULT, headers: { 'content-type': 'text/plain' } }, 415, 'notJson'],
    ['is a web form', { raw: 'type=assign', headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 415, 'notJson'],
    ['is not UTF-8', { raw: Uint8Array.from([0x7b, 0x22, 0xff, 0x22, 0x7d]) }, 400, 'malformed'],
    ['holds a NUL', { body: { ...ADULT, alias: `${SECRET}\u0000` } }, 422, 'invalid'],
    ['holds half a character', { raw: '{"alias":"\\ud83d"}' }, 422, 'invalid'],
    ['holds a number beyond all numbers', { raw: '{"age":1e999}' }, 422, 'invalid'],
    ['is empty', { raw: '' }, 422, 'invalid'],
  ];
  it.each(bodies)('that %s opens nothing', async (_, asking, status, code) => {
    expectRefusal(await toOpen(asking), status, code);
  });
  it.each(bodies)('that %s records nothing', async (_, asking, status, code) => {
    expectRefusal(await toRecord(asking), status, code);
  });
});

describe('an opening with a wrong field', () => {
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
  it.each<[what: string, change: Record<string, unknown>, faults: [path: string, code: string][]]>([
    ['a field nobody knows', { role: SECRET }, [['role', 'unknownField']]],
    ['fields named as objects inherit them', { constructor: SECRET, toString: 1 }, [['constructor', 'unknownField'], ['toString', 'unknownField']]],
    ['no channel', { channel: undefined }, [['channel', 'required']]],
    ['null for a channel', { channel: null }, [['channel', 'notText']]],
    ['a channel of its own', { channel: SECRET }, [['channel', 'badCode']]],
    ['a list for a channel', { channel: [SECRET] }, [['channel', 'notText']]],
    ['a time without offset', { receivedAt: '2025-10-09T09:00:00' }, [['receivedAt', 'badInstant']]],
    ['30 February', { receivedAt: '2025-02-30T09:00:00+07:00' }, [['receivedAt', 'badInstant']]],
    ['the year nought', { receivedAt: '0000-01-01T00:00:00Z' }, [['receivedAt', 'badInstant']]],
    ['a year of six digits', { receivedAt: '+012025-10-09T09:00:00Z' }, [['receivedAt', 'badInstant']]],
    ['the hour 25', { receivedAt: '2025-10-09T25:00:00Z' }, [['receivedAt', 'badInstant']]],
    ['tomorrow', { receivedAt: tomorrow }, [['receivedAt', 'inFuture']]],
    ['a number for a time', { receivedAt: 1_760_000_000_000 }, [['receivedAt', 'notText']]],
    ['a name that is blank', { alias: '   ' }, [['alias', 'empty']]],
    ['a name that is too long', { alias: SECRET.repeat(7) }, [['alias', 'tooLong']]],
    ['a name with a control character', { alias: `${SECRET}\u0007` }, [['alias', 'badText']]],
    ['no age at all', { age: undefined }, [['age', 'required']]],
    ['an age in words', { age: SECRET }, [['age', 'badAge']]],
    ['an age with a field of its own', { age: { certainty: 'unsure', name: SECRET } }, [['age', 'badAge']]],
    ['half a year', { age: { estimate: 12.5, certainty: 'estimated' } }, [['age', 'badEstimate']]],
    ['an age beyond all people', { age: { estimate: 1e21, certainty: 'estimated' } }, [['age', 'badEstimate']]],
    ['an age below nought', { age: { estimate: -1, certainty: 'estimated' } }, [['age', 'badEstimate']]],
    ['ages the wrong way round', { age: { estimate: [30, 20], certainty: 'estimated' } }, [['age', 'badEstimate']]],
    ['29 February of a common year', { age: { bornOn: '2025-02-29', certainty: 'exact' } }, [['age', 'badDate']]],
    ['a receipt before the birth', { receivedAt: '2026-01-04T23:00:00+07:00', age: { bornOn: '2026-01-05', certainty: 'exact' } }, [['receivedAt', 'beforeBirth']]],
    ['a birth tomorrow', { age: { bornOn: '2999-01-01', certainty: 'exact' } }, [['age.bornOn', 'inFuture']]],
    ['a birth in the year nought', { age: { bornOn: '0000-01-01', certainty: 'exact' } }, [['age', 'badDate']]],
    ['signs that are no list', { indicators: { 0: 'act_transfer' } }, [['indicators', 'notList']]],
    ['the same sign twice', { indicators: ['act_transfer', 'act_transfer'] }, [['indicators', 'twice']]],
    ['a sign that is an object', { indicators: [{ id: SECRET }] }, [['indicators', 'badCode']]],
    ['a nationality in words', { nationality: SECRET }, [['nationality', 'badNationality']]],
    ['a language in words', { language: `tiếng ${SECRET}` }, [['language', 'badLanguage']]],
    ['yes for safety', { safety: true }, [['safety', 'notText']]],
    ['a number for wishes', { wishes: 7 }, [['wishes', 'notText']]],
    ['wishes without end', { wishes: SECRET.repeat(500) }, [['wishes', 'tooLong']]],
  ])('is told the field: %s', async (_, change, faults) => {
    const answer = await toOpen({ body: { ...ADULT, ...change } });
    expectRefusal(answer, 422, 'invalid');
    expect(answer.body['fields']).toEqual(faults.map(([path, code]) => ({ path, code })));
  });

  it('is told a field of a huge name by its beginning, and of a thousand fields the first', async () => {
    expectRefusal(await toOpen({ body: { ...ADULT, ['<b>'.repeat(50_000)]: 1 } }), 422, 'invalid');
    const many = Object.fromEntries(Array.from({ length: 1500 }, (_, n) => [`${'x'.repeat(100)}${n}`, n]));
    expectRefusal(await toOpen({ body: { ...ADULT, ...many } }), 422, 'invalid');
  });
});

describe('an event with a wrong field', () => {
  const rights = { type: 'informRights', language: 'vi', form: 'oral' };
  it.each<[what: string, event: Record<string, unknown>, faults: [path: string, code: string][]]>([
    ['no type', { form: 'oral' }, [['type', 'unknownEvent']]],
    ['a type nobody knows', { type: SECRET }, [['type', 'unknownEvent']]],
    ['a type that every object has', { type: 'constructor' }, [['type', 'unknownEvent']]],
    ['a type that is the prototype', { type: '__proto__' }, [['type', 'unknownEvent']]],
    ['a number for a type', { type: 7 }, [['type', 'unknownEvent']]],
    ['a list for a type', { type: ['informRights'], language: 'vi', form: 'oral' }, [['type', 'unknownEvent']]],
    ['a field of another event', { ...rights, custody: SECRET }, [['custody', 'unknownField']]],
    ['the case chosen in the body', { ...rights, caseId: SECRET }, [['caseId', 'unknownField']]],
    ['no form', { type: 'informRights', language: 'vi' }, [['form', 'required']]],
    ['text for yes or no', { ...rights, interpreter: 'true' }, [['interpreter', 'notBoolean']]],
    ['a time to come', { ...rights, at: '2999-01-01T00:00:00Z' }, [['at', 'inFuture']]],
    ['a time before the person came', { ...rights, at: '2025-10-01T09:00:00+07:00' }, [['at', 'beforeReceipt']]],
    ['a time that never was', { ...rights, at: '2025-10-32T09:00:00+07:00' }, [['at', 'badInstant']]],
    ['a time that is null', { ...rights, at: null }, [['at', 'badInstant']]],
    ['a remark that is a number', { ...rights, note: 7 }, [['note', 'notText']]],
    ['an agency that is none', { type: 'notifyAuthority', agencyId: SECRET, means: 'phone' }, [['agencyId', 'badId']]],
    ['an agency nobody knows', { type: 'notifyAuthority', agencyId: randomUUID(), means: 'phone' }, [['agencyId', 'unknownAgency']]],
    ['its own agency', { type: 'notifyAuthority', agencyId: DEMO_AGENCIES.commune.id, means: 'phone' }, [['agencyId', 'ownAgency']]],
    ['a duty nobody has', { type: 'completeDuty', dutyId: randomUUID(), step: 'self_report.notify_health' }, [['dutyId', 'unknownDuty']]],
    ['a sensitive field nobody knows', { type: 'recordSensitive', compartment: 'identity', fields: { constructor: SECRET } }, [['fields.constructor', 'unknownField']]],
    ['no sensitive field', { type: 'recordSensitive', compartment: 'identity', fields: {} }, [['fields', 'empty']]],
    ['a birth that is no day', { type: 'recordSensitive', compartment: 'identity', fields: { bornOn: SECRET } }, [['fields.bornOn', 'badDate']]],
    ['half a year in a review', { type: 'assessRisk', level: 'low', reviewOn: 2026.5 }, [['reviewOn', 'notText']]],
    ['a review in the past', { type: 'assessRisk', level: 'low', reviewOn: '2025-10-09' }, [['reviewOn', 'inPast']]],
  ])('is told the field: %s', async (_, event, faults) => {
    const answer = await toRecord({ raw: JSON.stringify(event) });
    expectRefusal(answer, 422, 'invalid');
    expect(answer.body['fields']).toEqual(faults.map(([path, code]) => ({ path, code })));
  });

  it('cannot give the work to somebody of another agency, nor merge a case into itself or an unseen one', async () => {
    const { rows } = { rows: await world.sql<{ person_id: string }>(`SELECT person_id FROM accounts WHERE username = 'police'`) };
    const refused = async (event: unknown, path: string, code: string) => {
      const answer = await world.tryRecord('commune.head', ours, event);
      expectRefusal(answer, 422, 'invalid');
      expect(answer.body['fields']).toEqual([{ path, code }]);
    };
    await refused({ type: 'assign', personId: rows[0]?.person_id }, 'personId', 'unknownPerson');
    await refused({ type: 'merge', intoCaseId: ours.id }, 'intoCaseId', 'unknownCase');
    await refused({ type: 'merge', intoCaseId: ours.id.toUpperCase() }, 'intoCaseId', 'unknownCase');
    await refused({ type: 'merge', intoCaseId: theirs.id }, 'intoCaseId', 'unknownCase');
    await refused({ type: 'merge', intoCaseId: randomUUID() }, 'intoCaseId', 'unknownCase');
  });
});

describe('a request without what makes it safe', () => {
  const event = { type: 'recordChoice', participates: 'yes' };

  it('needs a key of its own for everything that records', async () => {
    for (const bad of ['', 'again', '123', `${randomUUID()}${SECRET}`]) {
      const asking = { body: ADULT, headers: { 'idempotency-key': bad } };
      expectRefusal(await toOpen(asking), 400, 'idempotencyKeyMissing');
      expectRefusal(await toRecord({ ...asking, body: event }), 400, 'idempotencyKeyMissing');
    }
    expectRefusal(await commune.post('/api/cases', ADULT), 400, 'idempotencyKeyMissing');
  });

  it('needs the version that was read', async () => {
    expectRefusal(await commune.post(`/api/cases/${ours.id}/events`, event, key()), 428, 'versionMissing');
    for (const bad of ['*', '1', 'W/"1"', '"0"', '"01"', '"1.5"', '"1e3"', '"-1"', '"9999999999"', `"${SECRET}"`, '"1", "2"']) {
      expectRefusal(await toRecord({ body: event, headers: { 'if-match': bad } }), 400, 'malformed');
    }
  });

  it('with an old version is told the present one and what happened since, by whom and when', async () => {
    const stale = await world.open('commune');
    const now = await world.record('commune', stale, { type: 'informRights', language: 'vi', form: 'oral' });
    before = await world.mark();
    const answer = await world.tryRecord('commune', stale, event);
    expectRefusal(answer, 412, 'stale');
    expect(answer.body).toMatchObject({
      version: now.version,
      since: [{ type: 'informRights', at: now.updatedAt, agency: { id: DEMO_AGENCIES.commune.id } }],
    });
    expectRefusal(await world.tryRecord('commune', { ...stale, version: 99 }, event), 412, 'stale');
  });

  it('for a step that is not open is told why, and who can help', async () => {
    const answer = await toRecord({ body: { type: 'recordInterview', conditions: ['languageUnderstood', 'safePlace', 'mayStopAnyTime'] } });
    expectRefusal(answer, 409, 'blocked');
    expect(answer.body['blockers']).toEqual([{ code: 'rightsInformed', who: expect.arrayContaining([{ role: 'legalAid', agencyTypes: ['LEGAL_AID_CENTRE'] }]) }]);
    expect(answer.text).not.toContain('Hoàng Thị Sen');
  });

  it('by somebody whose work it is not is refused, whatever it says', async () => {
    for (const [username, asking] of [['statistician', ADULT], ['admin', ADULT], ['operator', ADULT], ['auditor', ADULT], ['legalaid', ADULT]] as const) {
      expectRefusal(await world.tryOpen(username, asking), 403, 'notYours');
    }
    expectRefusal(await toRecord({ body: { type: 'startVerification' } }), 403, 'notYours');
    expectRefusal(await toRecord({ body: { type: 'close', outcome: 'died', reason: SECRET } }), 403, 'notYours');
    expectRefusal(await world.tryRecord('auditor', ours, event), 403, 'notYours');
  });
});

describe('another agency’s case', () => {
  it('is answered exactly as a case that does not exist', async () => {
    const ask = async (id: string, method: string, path: string) => {
      const sent = path === '/reveals' ? { compartment: 'identity', reason: 'contact' } : { type: 'recordChoice', participates: 'yes' };
      const asking = method === 'GET' ? {} : { body: sent, headers: { ...key(), 'if-match': '"1"' } };
      const { status, text, headers, body } = await commune.ask(method, `/api/cases/${id}${path}`, asking);
      const names = [...headers.keys()].filter((name) => name !== 'date').sort();
      return { status, names, type: headers.get('content-type'), length: headers.get('content-length'), text: text.replace(String(body['instance']), '') };
    };
    for (const [method, path] of [['GET', ''], ['GET', '/timeline'], ['GET', '/timeline/verify'], ['GET', '/access'], ['POST', '/events'], ['POST', '/reveals']] as const) {
      const missing = await ask(randomUUID(), method, path);
      expect(missing).toMatchObject({ status: 404, text: expect.stringContaining('"code":"notFound"') });
      expect(await ask(theirs.id, method, path)).toEqual(missing);
    }
    expect(await ask(theirs.code, 'GET', '')).toEqual(await ask('LV-2026-99999', 'GET', ''));
    expect(await ask('khong-phai-ma', 'GET', '')).toEqual(await ask(randomUUID(), 'GET', ''));
    expect((await ask(theirs.code, 'POST', '/events')).status).toBe(404);
  });

  it('stands on no list and in no search', async () => {
    for (const query of ['', `?q=${theirs.code}`, `?agency=${theirs.owner.id}`, '?q=hoa%20ban&status=open&sort=changed']) {
      const { body } = await commune.get(`/api/cases${query}`);
      expect(body['items'].map(({ id }: CaseView) => id)).not.toContain(theirs.id);
    }
  });
});

describe('a question that cannot be', () => {
  const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const id = '00000000-0000-4000-8000-000000000001';
  it.each([
    ['cursor=abc', 400, 'badCursor'],
    [`cursor=${cursor(null)}`, 400, 'badCursor'],
    [`cursor=${cursor(['infinity'])}`, 400, 'badCursor'],
    [`cursor=${cursor([SECRET, id])}`, 400, 'badCursor'],
    [`cursor=${cursor(['2026-13-45 99:99:99+00', id])}`, 400, 'badCursor'],
    [`cursor=${cursor(['0000-01-01 00:00:00+00', id])}`, 400, 'badCursor'],
    [`cursor=${cursor(['2026-02-30 00:00:00+00', id])}`, 400, 'badCursor'],
    [`cursor=${cursor(['2026-01-01 00:00:00+99', id])}`, 400, 'badCursor'],
    [`cursor=${cursor(['infinity', "1' OR true --"])}`, 400, 'badCursor'],
    [`cursor=${cursor(['infinity', [id]])}`, 400, 'badCursor'],
    [`cursor=${'x'.repeat(300)}`, 422, 'invalid'],
    ['stage=protection.nowhere', 422, 'invalid'],
    ['stage=nowhere.inForce', 422, 'invalid'],
    ['stage=constructor.name', 422, 'invalid'],
    ['stage=__proto__.x', 422, 'invalid'],
    ['stage=protection', 422, 'invalid'],
    ['phase=everything', 422, 'invalid'],
    ['status=both', 422, 'invalid'],
    ['due=yesterday', 422, 'invalid'],
    ['sort=alias', 422, 'invalid'],
    ['agency=1', 422, 'invalid'],
    ['limit=0', 422, 'invalid'],
    ['limit=101', 422, 'invalid'],
    ['limit=2.5', 422, 'invalid'],
    ['limit=1e1', 200, ''],
    ['limit=many', 422, 'invalid'],
    ['q=%00', 422, 'invalid'],
    ['q=a&q=b', 422, 'invalid'],
    [`q=${'a'.repeat(61)}`, 422, 'invalid'],
    [`q=${encodeURIComponent("' OR 1=1 --")}`, 200, ''],
    ['q=%25%5F%5C', 200, ''],
    [`order=${SECRET}`, 422, 'invalid'],
  ])('of the list is answered: %s', async (query, status, code) => {
    const answer = await commune.get(`/api/cases?${query}`);
    if (status !== 200) return expectRefusal(answer, status, code);
    expect(answer.status).toBe(200);
    expect(answer.body['items'].map((row: CaseView) => row.id)).not.toContain(theirs.id);
  });

  it.each([
    ['cursor=abc', 400, 'badCursor'],
    ['cursor=-1', 400, 'badCursor'],
    ['cursor=99999999999', 400, 'badCursor'],
    ['limit=0', 422, 'invalid'],
    ['limit=1000', 422, 'invalid'],
    [`from=${SECRET}`, 422, 'invalid'],
  ])('of a timeline is answered: %s', async (query, status, code) => {
    expectRefusal(await commune.get(`/api/cases/${ours.id}/timeline?${query}`), status, code);
  });
});

describe('after all of this', () => {
  it('nothing was answered with a failure of ours', () => {
    expect(world.api.lines.filter((line) => line.includes('"event":"failed"'))).toEqual([]);
  });
});
