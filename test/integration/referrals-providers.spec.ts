import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ProviderView } from '@loive/contracts';
import { DEMO_AGENCIES } from '@loive/demo/cast';
import { expectRefusal } from '../support/refusal.js';
import { caseOfHealth, withConsent } from '../support/referred.js';
import { World } from '../support/world.js';

const { health, shelter, legalaid, legalaidKhanhHoa, healthKhanhHoa, police } = DEMO_AGENCIES;

let world: World;
beforeAll(async () => {
  world = await World.make();
}, 60_000);
afterAll(() => world?.close());

async function find(username: string, query: string): Promise<ProviderView[]> {
  const answer = await (await world.as(username)).get(`/api/directory/providers${query}`);
  expect({ query, status: answer.status }).toEqual({ query, status: 200 });
  return answer.body['items'] as ProviderView[];
}

const reasons = (items: ProviderView[], { id }: { id: string }) => items.find(({ agencyId }) => agencyId === id)?.reasons;
const own = async (username: string, body: object, key: string = randomUUID()) =>
  (await world.as(username)).post('/api/directory/providers/own', body, { 'idempotency-key': key });
const standing = async (username: string) => (await world.as(username)).get('/api/directory/providers/own');

describe('the directory of receivers', () => {
  it('names who gives a service, the near ones first, and why the others cannot', async () => {
    const found = await find('health', '?need=legal_aid');
    expect(found.map(({ agencyId }) => agencyId)).toEqual([legalaid.id, legalaidKhanhHoa.id]);
    expect(found[0]).toMatchObject({ name: legalaid.nameVi, type: 'LEGAL_AID_CENTRE', services: ['legal_advice', 'legal_aid', 'other'], capacity: null, reasons: [] });
    expect(found[1]).toMatchObject({ reasons: ['outsideArea'] });
  });

  it('leaves out oneself, the queue and those who receive nobody', async () => {
    const found = await find('health', '');
    const types = new Set(found.map(({ type }) => type));
    for (const type of ['SYSTEM', 'AUDITOR', 'STEERING_138', 'HOST']) expect(types).not.toContain(type);
    expect(found.map(({ agencyId }) => agencyId)).not.toContain(health.id);
    expect(reasons(found, police)).toEqual([]);
    const { body } = await (await world.as('health')).get('/api/agencies');
    expect(body['items'].map(({ type }: { type: string }) => type)).not.toContain('SYSTEM');
  });

  it('looks near the place that is named, or near the case', async () => {
    const there = await find('health', '?need=shelter&place=vn-commune-22366');
    expect([reasons(there, shelter), reasons(there, healthKhanhHoa)]).toEqual([['outsideArea'], []]);
    const theCase = await caseOfHealth(world);
    expect(reasons(await find('health', `?need=shelter&case=${theCase.id}`), shelter)).toEqual([]);
  });

  it('answers for another day, when an agency did not exist yet', async () => {
    expect(reasons(await find('health', '?need=legal_aid&on=2025-06-30'), legalaid)).toEqual(['ended']);
  });

  it.each([
    ['?need=everything', 'need', 'unknownCode'],
    ['?place=vn-nowhere', 'place', 'unknownPlace'],
    ['?on=2026-02-30', 'on', 'badDate'],
    ['?case=00000000-0000-4000-8000-00000000abcd', 'case', 'unknownCase'],
  ])('is told the field: %s', async (query, path, code) => {
    const answer = await (await world.as('health')).get(`/api/directory/providers${query}`);
    expectRefusal(answer, 422, 'invalid');
    expect(answer.body['fields']).toEqual([{ path, code }]);
  });
});

describe('what an agency says of itself', () => {
  it('is for its supervisor to say, and every sender reads it at once', async () => {
    const key = randomUUID();
    expect((await own('legalaid.head', { accepting: true, capacity: 'full' }, key)).body).toMatchObject({ agencyId: legalaid.id, capacity: 'full', reasons: ['full'] });
    expect(reasons(await find('health', '?need=legal_aid'), legalaid)).toEqual(['full']);
    // The same request again is answered again; another one under its key is not.
    expect((await own('legalaid.head', { accepting: true, capacity: 'full' }, key)).status).toBe(200);
    expectRefusal(await own('legalaid.head', { accepting: false, capacity: 'full' }, key), 422, 'keyReused');
    await own('legalaid.head', { accepting: false, capacity: 'open' });
    expect(reasons(await find('health', '?need=legal_aid'), legalaid)).toEqual(['closed']);
    await own('legalaid.head', { accepting: true, capacity: 'waitlist' });
    expect(reasons(await find('health', '?need=legal_aid'), legalaid)).toEqual([]);
  });

  it('is read by everybody of the agency, as it was last said', async () => {
    await own('legalaid.head', { accepting: true, capacity: 'waitlist' });
    for (const username of ['legalaid', 'legalaid.head']) {
      expect(await standing(username)).toMatchObject({ status: 200, body: { agencyId: legalaid.id, capacity: 'waitlist', reasons: [] } });
    }
    await own('legalaid.head', { accepting: false, capacity: 'full' });
    expect((await standing('legalaid')).body).toMatchObject({ capacity: 'full', reasons: ['closed', 'full'] });
    // Nothing said is nothing in the way.
    expect((await standing('shelter')).body).toMatchObject({ agencyId: shelter.id, capacity: null, reasons: [] });
    expectRefusal(await standing('auditor'), 403, 'notYours');
  });

  it('refuses what is sent to it once it is closed, keeps what had come, and takes anew when it opens', async () => {
    await own('legalaid.head', { accepting: true, capacity: 'open' });
    const { theCase, consentId } = await withConsent(world, await caseOfHealth(world));
    const came = await world.deliver(await world.refer('health', theCase.id, { to: legalaid.id, service: 'legal_aid', consentId }), 'legalaid');
    const sendOneMore = () => world.tryRefer('health', theCase.id, { to: legalaid.id, service: 'legal_aid', urgency: 'urgent', consentId, send: true });

    await own('legalaid.head', { accepting: false, capacity: 'open' });
    const refused = await sendOneMore();
    expectRefusal(refused, 409, 'blocked');
    expect(refused.body['blockers'].map(({ code }: { code: string }) => code)).toEqual(['receiverFit', 'closed']);
    const kept = await world.referral('legalaid', came.id);
    expect(kept).toMatchObject({ state: 'offered', teaser: came.teaser });
    expect(kept.nextSteps).toContainEqual(expect.objectContaining({ type: 'accept', allowed: true }));

    await own('legalaid.head', { accepting: true, capacity: 'waitlist' });
    expect((await sendOneMore()).status).toBe(201);
  });

  it.each(['legalaid', 'admin', 'auditor', 'statistician', 'operator'])('is not for %s to say', async (username) => {
    expectRefusal(await own(username, { accepting: false, capacity: 'full' }), 403, 'notYours');
  });

  it('is told the field when it is said wrongly, and needs a key', async () => {
    const answer = await own('legalaid.head', { accepting: 'no', capacity: 'some', services: [] });
    expectRefusal(answer, 422, 'invalid');
    expect(answer.body['fields']).toEqual(
      expect.arrayContaining([
        { path: 'services', code: 'unknownField' },
        { path: 'accepting', code: 'isBoolean' },
        { path: 'capacity', code: 'unknownCode' },
      ]),
    );
    expectRefusal(await (await world.as('legalaid.head')).post('/api/directory/providers/own', { accepting: true, capacity: 'open' }), 400, 'idempotencyKeyMissing');
  });
});
