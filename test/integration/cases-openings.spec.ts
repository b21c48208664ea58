import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView } from '@loive/contracts';
import { CHANNEL_CODES } from '@loive/domain';
import { expectRefusal } from '../support/refusal.js';
import { ADULT, World } from '../support/world.js';

/** Of every way of arrival: a foreigner is no citizen. */
const nationalityFor = (channel: string) => (channel === 'foreigner_in_vietnam' ? 'LA' : 'VN');
/** Whoever is back in the country is received there, not by a mission abroad. */
const channelsOf = (username: string) => CHANNEL_CODES.filter((channel) => username !== 'embassy' || !['handed_back', 'self_returned'].includes(channel));
const OPENERS = ['commune', 'border', 'coastguard.khanhhoa', 'police', 'health', 'shelter', 'embassy', 'hotline'];

let world: World;
beforeAll(async () => {
  world = await World.make();
}, 60_000);
afterAll(() => world?.close());

/** A duty names its agency or leaves it open; it never names one that is not there, and each named one takes part. */
function expectDutiesInOrder({ duties, participants, owner }: CaseView): void {
  const takingPart = new Set([owner.id, ...participants.map(({ agency }) => agency.id)]);
  for (const duty of duties) {
    if (duty.owner !== null) expect(takingPart).toContain(duty.owner.id);
    for (const agency of duty.with) expect(takingPart).toContain(agency.id);
    expect(duty.citation).not.toBe('');
    if (duty.blocksClosing) expect(duty).toMatchObject({ verified: true, kind: 'duty' });
  }
  expect(new Set(duties.filter(({ state }) => state === 'open').map(({ step }) => step)).size).toBe(duties.filter(({ state }) => state === 'open').length);
}

describe('a case may be opened', () => {
  it.each(OPENERS)('by %s on every channel, for an adult and for a person of unsure age, and goes on from there', async (username) => {
    for (const channel of channelsOf(username)) {
      for (const age of [{ bornOn: '1994-05-17', certainty: 'exact' }, { certainty: 'unsure' }] as const) {
        const opened = await world.open(username, { channel, age, nationality: nationalityFor(channel) });
        expectDutiesInOrder(opened);
        const received = await world.record(username, opened, { type: 'completeReceipt', custody: 'withUs' });
        expectDutiesInOrder(received);
        expect(await world.page(username, opened.id)).toEqual(received);
      }
    }
  });

  it.each([
    ['police', { channel: 'foreigner_in_vietnam' }, { path: 'nationality', code: 'notForeign' }],
  ])('by %s with %j only if both can be true', async (username, stated, fault) => {
    expect((await world.tryOpen(username, { ...ADULT, ...stated })).body).toMatchObject({ status: 422, fields: [fault] });
  });

  it('with the longest and strangest form that is lawful', async () => {
    const opened = await world.open('commune', {
      alias: 'Ệ'.repeat(60),
      receivedAt: '1900-01-01T00:00:00Z',
      language: 'zh-Hant-TW',
      nationality: 'stateless',
      age: { bornOn: '1900-01-01', estimate: [0, 120], certainty: 'unsure' },
      wishes: '🕊️ ễ\n\t'.repeat(600).slice(0, 4000).trim(),
    });
    const noted = await world.record('commune', opened, { type: 'informRights', language: 'vi', form: 'oral', at: '1900-01-02T23:59:59.999999999+14:00', note: 'ữ'.repeat(4000) });
    expect(await world.page('commune', opened.id)).toEqual(noted);
    const { body } = await (await world.as('auditor')).get(`/api/cases/${opened.id}/timeline/verify`);
    expect(body).toMatchObject({ ok: true, events: 2 });
  });

  it.each(['1986-12-30T23:00:00+07:00', '2010-06-01T09:00:00+07:00', '2025-06-30T23:59:00+07:00', '2025-07-01T00:00:00+07:00'])(
    'for somebody received at %s, under the law of that day or of none',
    async (receivedAt) => {
      for (const channel of CHANNEL_CODES) expectDutiesInOrder(await world.open('police', { channel, receivedAt, nationality: nationalityFor(channel), age: { certainty: 'unsure' } }));
    },
  );

  it('and none of this failed inside', () => {
    expect(world.api.lines.filter((line) => line.includes('"event":"failed"'))).toEqual([]);
  });
});

describe('a place', () => {
  const commune = () => world.as('commune');
  const places = async (query: string) => (await commune()).get(`/api/territory/places${query}`);

  it('that did not stand on the day of receipt opens nothing', async () => {
    const refused = async (placeId: string, receivedAt: string) =>
      (await (await commune()).post('/api/cases', { ...ADULT, receivedAt, placeId }, { 'idempotency-key': randomUUID() })).body['fields'];
    expect(await refused('vn-commune-06184', '2025-06-30T09:00:00+07:00')).toEqual([{ path: 'placeId', code: 'notOnThatDay' }]);
    expect(await refused('vn-kon-tum', '2025-07-01T09:00:00+07:00')).toEqual([{ path: 'placeId', code: 'notOnThatDay' }]);
    expect(await refused('20', '2025-07-01T09:00:00+07:00')).toEqual([{ path: 'placeId', code: 'unknownPlace' }]);
  });

  it('is found by its old name, with what it became', async () => {
    const { status, body } = await places('?q=t%E1%BB%89nh%20kon%20tum&on=2026-01-15');
    expect(status).toBe(200);
    expect(body).toMatchObject({ items: [{ id: 'vn-kon-tum', there: false, to: '2025-06-30', became: [{ id: 'vn-quang-ngai-2025', part: 'whole' }] }], more: false });
  });

  it.each([
    ['', 'q', 'required'],
    ['?q=', 'q', 'required'],
    [`?q=${'a'.repeat(101)}`, 'q', 'tooLong'],
    ['?q=a&on=2026-02-30', 'on', 'badDate'],
    ['?q=a&on=1/7/2025', 'on', 'badDate'],
    ['?q=a&on=2011-12-31', 'on', 'beforeRegister'],
    ['?q=a&on=2026-01-01&x=1', 'x', 'unknownField'],
  ])('is not looked for by %j', async (query, path, code) => {
    const answer = await places(query);
    expectRefusal(answer, 422, 'invalid');
    expect(answer.body['fields']).toEqual([{ path, code }]);
  });
});
