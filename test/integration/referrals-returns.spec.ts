import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView, ReferralView } from '@loive/contracts';
import { DEMO_AGENCIES } from '@loive/demo/cast';
import { expectRefusal } from '../support/refusal.js';
import { SAID, caseOfHealth, withConsent } from '../support/referred.js';
import { World } from '../support/world.js';

const { shelter, legalaid, health } = DEMO_AGENCIES;
const COURT = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
const PLACE = { to: shelter.id, service: 'shelter', basis: 'victimTransfer' } as const;

let world: World;
let theCase: CaseView;
beforeAll(async () => {
  world = await World.make();
  theCase = await caseOfHealth(world);
}, 60_000);
afterAll(() => world?.close());

const inbox = async (username: string) => (await (await world.as(username)).get('/api/referrals')).body as { items: ReferralView[]; counts: object };

async function offered(username = 'police', draft: object = PLACE, reader = 'shelter'): Promise<ReferralView> {
  return world.deliver(await world.refer(username, theCase.id, draft), reader);
}

async function accepted(packet?: string[]): Promise<ReferralView> {
  return world.step('shelter', await offered('health', packet ? { ...PLACE, packet } : PLACE), { type: 'accept' });
}

describe('a shelter that cannot take somebody', () => {
  it('gives it back with a reason, in code and words, and the sender’s task opens again', async () => {
    const sent = await offered();
    const declined = await world.step('shelter', sent, { type: 'decline', reason: 'noCapacity', text: 'Hết chỗ đến tuần sau.', suggestedAgencyId: health.id });
    expect(declined).toMatchObject({ state: 'declined', teaser: null, ground: 'noCapacity', taskStatus: 'rejected' });
    const back = await world.referral('police', sent.id);
    expect(back).toMatchObject({ needsNewReceiver: true, suggested: { id: health.id } });
    expect(back.thread.at(-1)).toMatchObject({ type: 'decline', reason: 'noCapacity', text: 'Hết chỗ đến tuần sau.' });
    const out = (await (await world.as('police')).get('/api/referrals?box=out&state=waiting')).body;
    expect(out).toMatchObject({ items: [{ id: sent.id, needsNewReceiver: true }], counts: { waiting: 1 } });
    expect((await world.page('police', theCase.id)).referrals).toMatchObject([{ id: sent.id, needsNewReceiver: true }]);

    // The sender chooses another: the open task moves to the new one.
    const next = await world.refer('police', theCase.id, { to: health.id, service: 'shelter', basis: 'victimTransfer', insteadOf: sent.id });
    expect(next.insteadOf).toEqual({ id: sent.id, code: sent.code });
    expect(await world.referral('police', sent.id)).toMatchObject({ needsNewReceiver: false, replacedBy: { id: next.id, code: next.code } });
    // That another was asked before, and which, is not for the second.
    const second = await world.deliver(next, 'health');
    expect(second.insteadOf).toBeNull();
    const told = await (await world.as('health')).get(`/api/referrals/${next.id}/timeline`);
    expect(told.text).not.toMatch(new RegExp(`${sent.id}|insteadOf`));
    // It is nobody's second task, and cannot be replaced twice.
    const twice = await world.tryRefer('police', theCase.id, { ...PLACE, urgency: 'now', insteadOf: sent.id, send: true });
    expectRefusal(twice, 422, 'invalid');
    expect(twice.body['fields']).toEqual([{ path: 'insteadOf', code: 'notFound' }]);
  });

  it('cannot read the words any more once it has declined', async () => {
    const sent = await offered('police', { ...PLACE, note: 'một-lời-riêng' });
    expect(sent.thread).toHaveLength(1);
    const declined = await world.step('shelter', sent, { type: 'decline', reason: 'unsafe', text: 'Không an toàn.' });
    const later = await world.referral('shelter', sent.id);
    expect(JSON.stringify([declined.thread, later.thread])).not.toContain('một-lời-riêng');
    expect(later).toEqual(declined);
  });

  it('leaves it to the sender to look for nobody else', async () => {
    const sent = await offered();
    await world.step('shelter', sent, { type: 'decline', reason: 'other', text: 'Không phù hợp.' });
    const back = await world.referral('police', sent.id);
    expect(back.nextSteps.filter(({ allowed }) => allowed).map(({ type }) => type)).toEqual(['dismiss']);
    const settled = await world.step('police', back, { type: 'dismiss', reason: 'helpedOtherwise' });
    expect(settled).toMatchObject({ state: 'declined', needsNewReceiver: false });
  });
});

describe('a referral that is taken back', () => {
  it('closes its packet from the next request on', async () => {
    const { id, version } = await accepted();
    const before = await world.referral('shelter', id);
    expect(before.packet.find(({ name }) => name === 'statement.wishes')).toMatchObject({ value: 'muốn-được-luật-sư-giúp', intact: true });
    await world.step('health', { id, version }, { type: 'recall', reason: 'personChanged', text: 'Chị đổi ý.' });
    const after = await world.referral('shelter', id);
    expect(after).toMatchObject({ state: 'recalled', packetOpen: false, teaser: null, ground: 'personChanged', nextSteps: expect.any(Array) });
    expect(after).toMatchObject({ packet: [], grounds: null, courtOn: null, detained: false });
    expect(JSON.stringify(after)).not.toContain('muốn-được-luật-sư-giúp');
    const late = await world.tryStep('shelter', after, { type: 'start' });
    expectRefusal(late, 409, 'blocked');
    expect(late.body['blockers']).toMatchObject([{ code: 'past' }]);
  });

  it('was never seen by anybody when it is taken back in time', async () => {
    const sent = await world.refer('health', theCase.id, { ...PLACE, urgency: 'normal' });
    const [message] = await (await world.courier()).waiting('deliverReferral', sent.id);
    const window = Date.parse(message?.notBefore ?? '') - Date.parse(sent.sentAt ?? '');
    expect(window).toBe(120_000);
    const before = await inbox('shelter');
    await world.step('health', sent, { type: 'recall', reason: 'wrongReceiver' });
    expect(await (await world.courier()).carry('deliverReferral', sent.id)).toEqual(['moot']);
    expect(await inbox('shelter')).toEqual(before);
    expectRefusal(await (await world.as('shelter')).get(`/api/referrals/${sent.id}`), 404, 'notFound');
  });

  it('stays delivered once, however often the message comes', async () => {
    const sent = await world.refer('health', theCase.id, PLACE);
    const courier = await world.courier();
    const [message] = await courier.waiting('deliverReferral', sent.id);
    if (message === undefined) throw new Error('no message');
    const outcomes = await Promise.all([courier.again(message), courier.again(message), courier.again(message)]);
    expect(outcomes.every((outcome) => outcome === 'done')).toBe(true);
    expect(await world.referral('shelter', sent.id)).toMatchObject({ state: 'offered', version: 2 });
  });
});

describe('a consent', () => {
  it('carries a referral only as long as it is not withdrawn: what is queued stops, what is open closes', async () => {
    const given = await withConsent(world, await world.page('health', theCase.id), 'legal_aid', 'legal_aid');
    const draft = { to: legalaid.id, service: 'legal_aid', consentId: given.consentId, packet: ['identity.fullName'], courtOn: COURT } as const;
    const queued = await world.refer('health', theCase.id, draft);
    const open = await world.step('legalaid', await offered('health', draft, 'legalaid'), { type: 'accept' });
    expect(open.packet).toEqual([{ name: 'identity.fullName', value: SAID.fullName, intact: true }]);

    const now = await world.page('health', theCase.id);
    await world.record('health', now, { type: 'withdrawConsent', consentId: given.consentId });
    for (const id of [queued.id, open.id]) {
      expect(await world.referral('health', id)).toMatchObject({ state: 'recalled', ground: 'consentWithdrawn', needsNewReceiver: false, grounds: { kind: 'consent', withdrawnOn: expect.any(String) } });
    }
    const closed = await world.referral('legalaid', open.id);
    expect(closed).toMatchObject({ state: 'recalled', packetOpen: false, teaser: null, packet: [], grounds: null, courtOn: null, detained: false, thread: expect.any(Array) });
    const steps = async (username: string) =>
      (await (await world.as(username)).get(`/api/referrals/${open.id}/timeline`)).body['items'].map(({ type, record }: { type: string; record: unknown }) => [type, record]);
    expect(Object.fromEntries(await steps('legalaid'))).toMatchObject({ 'referral.send': null, 'referral.recall': { reason: 'consentWithdrawn' } });
    expect(Object.fromEntries(await steps('health'))).toMatchObject({ 'referral.send': { consentId: given.consentId, courtOn: COURT } });
    expect(JSON.stringify(closed)).not.toContain(SAID.fullName);
    expect(await (await world.courier()).carry('deliverReferral', queued.id)).toEqual(['moot']);

    const again = await world.tryRefer('health', theCase.id, { ...draft, urgency: 'now', send: true });
    expectRefusal(again, 409, 'blocked');
    expect(again.body['blockers']).toMatchObject([{ code: 'consentGiven', who: expect.arrayContaining([expect.objectContaining({ role: 'social' })]) }]);
    const { body } = await (await world.as('health')).get(`/api/cases/${theCase.id}/timeline/verify`);
    expect(body).toMatchObject({ ok: true });
  });

  it('of another service carries nothing', async () => {
    const given = await withConsent(world, await world.page('health', theCase.id), 'medical');
    const answer = await world.tryRefer('health', theCase.id, { to: legalaid.id, service: 'legal_aid', urgency: 'now', consentId: given.consentId, send: true });
    expectRefusal(answer, 409, 'blocked');
    expect(answer.body['blockers']).toMatchObject([{ code: 'consentGiven' }]);
  });
});

describe('work that was taken on and goes back', () => {
  it('is handed back with a reason, its packet closed and the sender’s task open', async () => {
    const taken = await accepted();
    const back = await world.step('shelter', taken, { type: 'handBack', reason: 'notSuitable', text: 'Cần nơi có y tá.' });
    expect(back).toMatchObject({ state: 'handedBack', taskStatus: 'failed', packetOpen: false, teaser: null });
    expect(await world.referral('health', taken.id)).toMatchObject({ needsNewReceiver: true, ground: 'notSuitable' });
  });

  it('fails with a reason and words, and the sender looks for another way', async () => {
    const begun = await world.step('shelter', await accepted(), { type: 'start' });
    await world.step('shelter', begun, { type: 'fail', reason: 'personUnreachable', text: 'Không liên lạc được.' });
    expect(await world.referral('health', begun.id)).toMatchObject({ state: 'failed', needsNewReceiver: true, ground: 'personUnreachable' });
  });
});

describe('an answer that does not come', () => {
  it('is told to the supervisors of both ends, then the offer lapses and the sender’s task opens again', async () => {
    const sent = await offered('health', { ...PLACE, urgency: 'now' });
    const courier = await world.courier();
    expect(await courier.carry('escalateReferral', sent.id)).toEqual(['moot', 'moot']);
    expect(await courier.waiting('lapseReferral', sent.id)).toHaveLength(1);

    const late = await offered('health', { ...PLACE, urgency: 'now' });
    await world.sql(
      `UPDATE referrals SET answer_by = now() - interval '1 hour', lapse_at = now() - interval '1 second',
         facts = facts || jsonb_build_object('answerBy', now() - interval '1 hour', 'lapseAt', now() - interval '1 second') WHERE id = $1`,
      [late.id],
    );
    expect(await world.referral('shelter', late.id)).toMatchObject({ state: 'offered', overdue: true });
    // The other one only asked whether it was delivered.
    expect(await courier.carry('escalateReferral', late.id)).toEqual(['moot', 'done']);
    const told = await courier.waiting('notify', late.id);
    expect(told.filter(({ ids }) => ids.audience === 'supervisors').map(({ ids }) => [ids.agencyId, ids.about])).toEqual([
      [shelter.id, 'referralIn'],
      [health.id, 'referralOut'],
    ]);
    expect(await courier.carry('lapseReferral', late.id)).toEqual(['done']);
    expect(await world.referral('health', late.id)).toMatchObject({ state: 'lapsed', needsNewReceiver: true, taskStatus: 'cancelled' });
    expect(await world.referral('shelter', late.id)).toMatchObject({ teaser: null, packetOpen: false });
    expectRefusal(await world.tryStep('shelter', await world.referral('shelter', late.id), { type: 'accept' }), 409, 'blocked');
  });
});

describe('the file of the case', () => {
  it('closes upon a death only by taking back what is open, in the same step', async () => {
    const other = await caseOfHealth(world);
    const sent = await world.refer('health', other.id, PLACE);
    await world.deliver(sent, 'shelter');
    const now = await world.page('health', other.id);
    const closed = await world.record('health.head', now, { type: 'close', outcome: 'died', reason: 'Mất vì bệnh.' });
    expect(closed).toMatchObject({ status: 'closed', referrals: [{ id: sent.id, state: 'recalled' }] });
    expect(await world.referral('shelter', sent.id)).toMatchObject({ state: 'recalled', ground: 'caseClosed', teaser: null });
    const refused = await world.tryRefer('health', other.id, { ...PLACE, urgency: 'now', send: false });
    expectRefusal(refused, 409, 'blocked');
    expect(refused.body['blockers']).toMatchObject([{ code: 'fileOpen' }]);
    const { body } = await (await world.as('health')).get(`/api/cases/${other.id}/timeline/verify`);
    expect(body).toMatchObject({ ok: true });
  });
});

describe('a request that comes twice', () => {
  it('is answered as the first time and done once', async () => {
    const key = randomUUID();
    const draft = { ...PLACE, urgency: 'urgent', send: true };
    const [first, second] = [await world.tryRefer('health', theCase.id, draft, key), await world.tryRefer('health', theCase.id, draft, key)];
    expect([second.status, second.body]).toEqual([201, first.body]);
    expectRefusal(await world.tryRefer('health', theCase.id, { ...draft, urgency: 'now' }, key), 422, 'keyReused');

    const sent = await world.deliver(first.body as ReferralView, 'shelter');
    const step = randomUUID();
    const accepts = [await world.tryStep('shelter', sent, { type: 'accept' }, step), await world.tryStep('shelter', sent, { type: 'accept' }, step)];
    expect(accepts.map(({ status }) => status)).toEqual([200, 200]);
    expect(accepts[1]?.body).toEqual(accepts[0]?.body);
    expectRefusal(await world.tryStep('shelter', sent, { type: 'decline', reason: 'other', text: 'x' }, step), 422, 'keyReused');
  });

  it('at an old version is told what happened since', async () => {
    const sent = await offered('health');
    await world.step('shelter', sent, { type: 'ask', text: 'Có trẻ đi cùng không?' });
    const stale = await world.tryStep('shelter', sent, { type: 'accept' });
    expectRefusal(stale, 412, 'stale');
    expect(stale.body).toMatchObject({ version: 3, since: [{ type: expect.stringContaining('ask'), agency: { id: shelter.id } }] });
  });
});
