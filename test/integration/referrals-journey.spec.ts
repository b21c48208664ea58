import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView, PacketItemView, ReferralView, TimelineEventView } from '@loive/contracts';
import { DEMO_AGENCIES, demoActor } from '@loive/demo/cast';
import { expectRefusal } from '../support/refusal.js';
import { SAID, caseOfHealth, withConsent } from '../support/referred.js';
import { World } from '../support/world.js';

const { health, legalaid } = DEMO_AGENCIES;
const SECRETS = new RegExp(Object.values(SAID).join('|'));

let world: World;
let theCase: CaseView;
let consentId: string;
let referral: ReferralView;

beforeAll(async () => {
  world = await World.make();
  ({ theCase, consentId } = await withConsent(world, await caseOfHealth(world), 'legal_aid', legalaid.id));
}, 60_000);
afterAll(() => world?.close());

const value = (of: ReferralView, name: string): PacketItemView | undefined => of.packet.find((item) => item.name === name);
const steps = (of: ReferralView, allowed = true): string[] => of.nextSteps.filter((step) => step.allowed === allowed).map(({ type }) => type);

async function timeline(username: string, path: string): Promise<TimelineEventView[]> {
  const answer = await (await world.as(username)).get(`/api/${path}/timeline`);
  expect({ username, path, status: answer.status }).toEqual({ username, path, status: 200 });
  return answer.body['items'] as TimelineEventView[];
}

// One referral goes the whole way, so each test stands on the ones before it.
describe('health asks legal aid for a lawyer', () => {
  it('sees beforehand what the centre would see, and nothing is recorded by looking', async () => {
    const before = await world.mark();
    const browser = await world.as('health');
    const answer = await browser.post(`/api/cases/${theCase.id}/referrals/preview`, { to: legalaid.id, service: 'legal_aid', urgency: 'urgent' });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      teaser: { alias: 'Chị Hoa Ban', ageGroup: 'adult', language: 'vi' },
      consents: [{ id: consentId, purpose: 'legal_aid', receiver: legalaid.id, giver: 'person', on: '2025-10-10' }],
      bases: [],
      unfit: [],
      answerWithinMinutes: 24 * 60,
    });
    expect(answer.body['items']).toContainEqual({ name: 'identity.fullName', proposed: true, held: true, allowed: true });
    expect(answer.body['withheld']).toContainEqual({ name: 'shelter', reason: 'safety' });
    expect(answer.text).not.toMatch(SECRETS);
    expect(await world.mark()).toEqual(before);
  });

  it('drafts it: a draft is the sender’s alone', async () => {
    const answer = await world.tryRefer('health', theCase.id, {
      to: legalaid.id,
      service: 'legal_aid',
      urgency: 'urgent',
      consentId,
      note: 'Xin cử người biết tiếng Thái.',
      packet: ['statement.wishes', 'identity.fullName', 'identity.documentsHeld', 'contact.safeContact'],
      send: false,
    });
    expect(answer.status).toBe(201);
    referral = answer.body as ReferralView;
    expect(answer.headers.get('location')).toBe(`/api/referrals/${referral.id}`);
    expect(answer.headers.get('etag')).toBe('"1"');
    expect(referral).toMatchObject({
      code: expect.stringMatching(/^CT-\d{4}-\d{5,}$/),
      box: 'out',
      state: 'draft',
      taskStatus: 'draft',
      caseId: theCase.id,
      caseCode: theCase.code,
      grounds: { kind: 'consent', consentId, giver: 'person', withdrawnOn: null },
      packetOpen: false,
    });
    expect(steps(referral)).toEqual(['revise', 'send', 'discard']);
    expectRefusal(await (await world.as('legalaid')).get(`/api/referrals/${referral.id}`), 404, 'notFound');
    expect((await world.page('health', theCase.id)).referrals).toMatchObject([{ id: referral.id, state: 'draft', box: 'out' }]);
  });

  it('sends it; the centre sees nothing before it is delivered', async () => {
    referral = await world.step('health', referral, { type: 'send' });
    expect(referral).toMatchObject({ state: 'queued', version: 2, taskStatus: 'requested', packetOpen: false });
    expect(value(referral, 'identity.fullName')).toEqual({ name: 'identity.fullName', value: null, intact: true });
    expect(JSON.stringify(referral)).not.toMatch(SECRETS);
    for (const path of ['', '/timeline']) {
      expectRefusal(await (await world.as('legalaid')).get(`/api/referrals/${referral.id}${path}`), 404, 'notFound');
    }
    const { body } = await (await world.as('legalaid')).get('/api/referrals');
    expect(body).toEqual({ items: [], next: null, counts: { waiting: 0, running: 0, ended: 0 } });
  });

  it('is delivered once: the centre sees a made-up name, an age group and what would come, and no more', async () => {
    referral = await world.deliver(referral, 'legalaid');
    expect(referral).toMatchObject({
      box: 'in',
      state: 'offered',
      version: 3,
      teaser: { alias: 'Chị Hoa Ban', ageGroup: 'adult', language: 'vi' },
      caseId: null,
      caseCode: null,
      packetOpen: false,
      from: { id: health.id },
      overdue: false,
    });
    expect(referral.packet.map(({ name, value: shown }) => [name, shown])).toEqual(expect.arrayContaining([['identity.fullName', null]]));
    expect(referral.thread).toMatchObject([{ agency: { id: health.id }, text: 'Xin cử người biết tiếng Thái.' }]);
    expect(JSON.stringify(referral)).not.toMatch(SECRETS);
    expect(JSON.stringify(referral)).not.toContain(theCase.id);
    expect(steps(referral)).toEqual(['claim', 'accept', 'decline', 'ask']);
    for (const path of ['', '/timeline', '/timeline/verify', '/access']) {
      expectRefusal(await (await world.as('legalaid')).get(`/api/cases/${theCase.id}${path}`), 404, 'notFound');
    }
    expect((await (await world.as('legalaid')).get('/api/cases')).body['items']).toEqual([]);
    const inbox = (await (await world.as('legalaid')).get('/api/referrals?box=in&state=waiting')).body;
    expect(inbox).toMatchObject({ items: [{ id: referral.id, state: 'offered' }], counts: { waiting: 1, running: 0, ended: 0 } });
    expect(inbox['items'][0].answerBy).toBe(referral.answerBy);
  });

  it('lets the centre ask and the sender answer, in words that both ends read', async () => {
    referral = await world.step('legalaid', referral, { type: 'ask', text: 'Đã có ngày xét xử chưa?' });
    expect(referral).toMatchObject({ state: 'offered', questionOpen: true });
    const asked = await world.referral('health', referral.code);
    expect(steps(asked)).toEqual(['answer', 'recall']);
    const answered = await world.step('health', asked, { type: 'answer', text: 'Chưa có.' });
    expect(answered.thread.map(({ type, text }) => [type, text])).toEqual([
      [expect.any(String), 'Xin cử người biết tiếng Thái.'],
      ['ask', 'Đã có ngày xét xử chưa?'],
      ['answer', 'Chưa có.'],
    ]);
    referral = await world.referral('legalaid', referral.id);
    expect(referral).toMatchObject({ questionOpen: false, thread: answered.thread });
  });

  it('is taken by somebody and accepted: the packet opens in the same step, with the values as they were sent', async () => {
    theCase = await world.page('health', theCase.id);
    await world.record('health', theCase, { type: 'recordSensitive', compartment: 'identity', fields: { fullName: 'tên-sửa-sau-khi-gửi' } });
    referral = await world.step('legalaid', referral, { type: 'claim', personId: demoActor('legalaid').personId });
    expect(referral.claimedBy?.name).toBe('Triệu Văn Tài');
    referral = await world.step('legalaid', referral, { type: 'accept' });
    expect(referral).toMatchObject({ state: 'accepted', packetOpen: true, taskStatus: 'accepted' });
    expect(value(referral, 'identity.fullName')).toEqual({ name: 'identity.fullName', value: SAID.fullName, intact: true });
    expect(value(referral, 'contact.safeContact')?.value).toBe(SAID.safeContact);
    expect(JSON.stringify(referral)).not.toContain(theCase.id);
    expect(JSON.stringify(referral)).not.toContain('tên-sửa-sau-khi-gửi');
    expectRefusal(await (await world.as('legalaid')).get(`/api/cases/${theCase.id}`), 404, 'notFound');
    // The sender has the values in the case, behind a reason: here it reads which ones went along.
    const sent = await world.referral('health', referral.id);
    expect(sent).toMatchObject({ state: 'accepted', packetOpen: true });
    expect(sent.packet.map(({ value: shown }) => shown)).toEqual([null, null, null, null]);
    expect(JSON.stringify(sent)).not.toMatch(SECRETS);
    // Who took it over there is the centre's own matter.
    expect(sent.claimedBy).toBeNull();
  });

  it('gives the centre its duties of the law, and nobody the case because of them', async () => {
    expect(referral.duties.map(({ step }) => step)).toContain('legal_aid.answer_request');
    expect(referral.duties.every(({ caseId, owner }) => caseId === null && owner?.id === legalaid.id)).toBe(true);
    expect((await world.page('health', theCase.id)).participants.map(({ agency }) => agency.id)).not.toContain(legalaid.id);
  });

  it('cannot be accepted twice', async () => {
    const again = await world.tryStep('legalaid.head', referral, { type: 'accept' });
    expectRefusal(again, 409, 'blocked');
    expect(again.body['blockers']).toMatchObject([{ code: 'alreadyAccepted' }]);
  });

  it('is started and completed; the packet stays open for what remains to be written', async () => {
    const appointing = (of: ReferralView) => of.duties.find(({ step }) => step === 'legal_aid.appoint_provider')?.state;
    expect(appointing(referral)).toBe('open');
    referral = await world.step('legalaid', referral, { type: 'start' });
    expect(referral).toMatchObject({ state: 'inService', taskStatus: 'in-progress' });
    expect(appointing(referral)).toBe('met');
    referral = await world.step('legalaid', referral, { type: 'complete', outcome: 'provided', text: 'Đã có luật sư.' });
    expect(referral).toMatchObject({ state: 'completed', taskStatus: 'completed', ground: 'provided', packetOpen: true });
    expect(steps(referral)).toEqual([]);
    const sent = await world.referral('health', referral.id);
    expect(sent).toMatchObject({ state: 'completed', needsNewReceiver: false, thread: referral.thread });
    expect((await (await world.as('health')).get('/api/referrals?box=out&state=ended')).body['counts']).toEqual({ waiting: 0, running: 0, ended: 1 });
  });

  it('reads the same at both ends and in the chain of the case', async () => {
    const at = async (username: string) => (await timeline(username, `referrals/${referral.id}`)).map(({ seq, type, hash, prev, agency }) => ({ seq, type, hash, prev, agency: agency.id }));
    const [sender, receiver] = [await at('health'), await at('legalaid')];
    expect(sender.map(({ type }) => type)).toEqual(['draft', 'send', 'deliver', 'ask', 'answer', 'claim', 'accept', 'start', 'complete'].map((type) => `referral.${type}`));
    // The draft was made before the centre had any part in it.
    expect(receiver).toEqual(sender.slice(1));
    const inCase = (await timeline('health', `cases/${theCase.id}`)).filter(({ type }) => type.startsWith('referral.'));
    expect(inCase.map(({ seq, type, hash, prev, agency }) => ({ seq, type, hash, prev, agency: agency.id }))).toEqual(sender);
    const { body } = await (await world.as('health')).get(`/api/cases/${theCase.id}/timeline/verify`);
    expect(body).toMatchObject({ ok: true });
  });

  it('tells the police, who take part, that there was a referral and not to whom', async () => {
    const seen = (await timeline('police', `cases/${theCase.id}`)).filter(({ type }) => type.startsWith('referral.'));
    expect(seen).toHaveLength(9);
    expect(JSON.stringify(seen)).not.toContain(legalaid.id);
    expect(seen.find(({ type }) => type === 'referral.accept')).toMatchObject({ agency: { type: 'UNDISCLOSED' }, person: null, record: { service: 'legal_aid' } });
    expect((await world.page('police', theCase.id)).referrals).toEqual([]);
    expectRefusal(await (await world.as('police')).get(`/api/referrals/${referral.id}`), 404, 'notFound');
  });

  it('shows the auditor who did what, without people, values or words', async () => {
    const seen = (await timeline('auditor', `cases/${theCase.id}`)).filter(({ type }) => type.startsWith('referral.'));
    expect(seen.find(({ type }) => type === 'referral.accept')).toMatchObject({ agency: { id: legalaid.id }, role: 'legalAid', person: null, record: null });
    expect(seen.find(({ type }) => type === 'referral.deliver')).toMatchObject({ role: 'system', person: null });
    expect(JSON.stringify(seen)).not.toMatch(/luật sư|xét xử|tiếng Thái/);
    expect((await (await world.as('auditor')).get(`/api/cases/${theCase.id}/timeline/verify`)).body).toMatchObject({ ok: true });
    expectRefusal(await (await world.as('auditor')).get(`/api/referrals/${referral.id}`), 404, 'notFound');
  });

  it.each(['commune', 'shelter', 'legalaid.khanhhoa', 'statistician', 'admin', 'operator', 'auditor'])('is nothing that %s could find', async (username) => {
    const browser = await world.as(username);
    for (const name of [referral.id, referral.code]) expectRefusal(await browser.get(`/api/referrals/${name}`), 404, 'notFound');
    expectRefusal(await browser.get(`/api/referrals/${referral.id}/timeline`), 404, 'notFound');
    expectRefusal(await world.tryStep(username, referral, { type: 'ask', text: 'Ai đấy?' }), 404, 'notFound');
    for (const box of ['in', 'out']) {
      const list = await browser.get(`/api/referrals?box=${box}`);
      expect(list.body).toEqual({ items: [], next: null, counts: { waiting: 0, running: 0, ended: 0 } });
    }
  });

  it('left nothing of the packet in any line that the API wrote', () => {
    expect(world.api.lines.join('\n')).not.toMatch(SECRETS);
  });
});
