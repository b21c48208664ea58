import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView } from '@loive/contracts';
import { CHANNEL_CODES } from '@loive/domain';
import { World } from '../support/world.js';

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
    for (const channel of CHANNEL_CODES) {
      for (const age of [{ bornOn: '1994-05-17', certainty: 'exact' }, { certainty: 'unsure' }] as const) {
        const opened = await world.open(username, { channel, age });
        expectDutiesInOrder(opened);
        const received = await world.record(username, opened, { type: 'completeReceipt', custody: 'withUs' });
        expectDutiesInOrder(received);
        expect(await world.page(username, opened.id)).toEqual(received);
      }
    }
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
      for (const channel of CHANNEL_CODES) expectDutiesInOrder(await world.open('police', { channel, receivedAt, age: { certainty: 'unsure' } }));
    },
  );

  it('and none of this failed inside', () => {
    expect(world.api.lines.filter((line) => line.includes('"event":"failed"'))).toEqual([]);
  });
});
