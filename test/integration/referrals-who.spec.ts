import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView, ReferralView } from '@loive/contracts';
import { DEMO_AGENCIES } from '@loive/demo/cast';
import { asApi, ticketOf } from '../support/raw-api.js';
import { expectRefusal } from '../support/refusal.js';
import { caseOfHealth } from '../support/referred.js';
import { World } from '../support/world.js';

const { shelter, legalaid, police, health } = DEMO_AGENCIES;
const PLACE = { to: shelter.id, service: 'shelter', basis: 'victimTransfer' } as const;

let world: World;
let theCase: CaseView;
beforeAll(async () => {
  world = await World.make();
  theCase = await caseOfHealth(world);
}, 60_000);
afterAll(() => world?.close());

const allowed = (of: ReferralView): string[] => of.nextSteps.filter((step) => step.allowed).map(({ type }) => type);
const row = async (username: string, id: string) => (await world.page(username, theCase.id)).referrals.find((one) => one.id === id);

describe('who drafts and who sends', () => {
  it('lets an agency that handed the person over draft, and its head send', async () => {
    const drafted = await world.refer('commune', theCase.id, { ...PLACE, send: false });
    expect(allowed(drafted)).toEqual(['revise', 'discard']);
    expect(drafted.nextSteps.find(({ type }) => type === 'send')).toMatchObject({ allowed: false, blockers: [{ code: 'anotherRole', who: expect.arrayContaining([expect.objectContaining({ role: 'supervisor' })]) }] });
    expectRefusal(await world.tryStep('commune', drafted, { type: 'send' }), 403, 'notYours');
    const sent = await world.step('commune.head', await world.referral('commune.head', drafted.id), { type: 'send' });
    expect(sent).toMatchObject({ state: 'queued', from: { id: DEMO_AGENCIES.commune.id } });
  });

  it('lets a draft be changed before it is sent, and put away', async () => {
    const drafted = await world.refer('police', theCase.id, { ...PLACE, note: 'lời đầu', send: false });
    const changed = { ...PLACE, to: health.id, urgency: 'now', note: 'lời sau', packet: ['case.safety'] };
    const revised = await world.step('police', drafted, { type: 'revise', ...changed });
    expect(revised).toMatchObject({ state: 'draft', version: 2, to: { id: health.id }, urgency: 'now', packet: [{ name: 'case.safety' }] });
    const sent = await world.step('police', revised, { type: 'send' });
    const offered = await world.deliver(sent, 'health');
    // What was thought of first is nobody else's to read.
    expect(offered.thread.map(({ text }) => text)).toEqual(['lời sau']);
    const put = await world.step('police', await world.refer('police', theCase.id, { ...PLACE, send: false }), { type: 'discard' });
    expect(put).toMatchObject({ state: 'discarded', nextSteps: expect.any(Array) });
    expect(allowed(put)).toEqual([]);
  });
});

describe('who sees what', () => {
  it('tells the owner of the case what another agency asked of whom, and not in which words', async () => {
    const sent = await world.refer('police', theCase.id, { ...PLACE, note: 'riêng-cho-cơ-sở' });
    expect(await row('health', sent.id)).toMatchObject({ box: null, state: 'queued', from: { id: police.id }, to: { id: shelter.id }, claimedBy: null });
    expect(await row('police', sent.id)).toMatchObject({ box: 'out' });
    expect(await row('commune', sent.id)).toBeUndefined();
    expectRefusal(await (await world.as('health')).get(`/api/referrals/${sent.id}`), 404, 'notFound');
    for (const version of [sent.version, 99]) {
      expectRefusal(await world.tryStep('health', { id: sent.id, version }, { type: 'recall', reason: 'other' }), 404, 'notFound');
    }
    const chain = await (await world.as('health')).get(`/api/cases/${theCase.id}/timeline`);
    expect(chain.text).not.toContain('riêng-cho-cơ-sở');
  });

  it('says to whoever works at neither end, or does no such work at one, that it is not there: page, step, and step on an old copy', async () => {
    const sent = await world.refer('police', theCase.id, PLACE);
    const answers = async (username: string) => {
      const browser = await world.as(username);
      const steps = [sent.version, 99].map((version) => world.tryStep(username, { id: sent.id, version }, { type: 'recall', reason: 'other' }));
      return [await browser.get(`/api/referrals/${sent.id}`), await browser.get(`/api/referrals/${sent.id}/timeline`), ...(await Promise.all(steps))];
    };
    // Somebody of the police who looks after accounts, and then after what others do.
    await world.hire('police.accounts', 'police');
    for (const role of ['agencyAdmin', 'auditor']) {
      await world.sql(`UPDATE people SET role = $1 WHERE id = (SELECT person_id FROM accounts WHERE username = 'police.accounts')`, [role]);
      for (const answer of await answers('police.accounts')) expectRefusal(answer, 404, 'notFound');
    }
    for (const username of ['health', 'commune', 'auditor', 'legalaid']) {
      for (const answer of await answers(username)) expectRefusal(answer, 404, 'notFound');
    }
  });

  it('shows a draft to its sender alone, not to the owner of the case, before and after it is put away', async () => {
    const drafted = await world.refer('police', theCase.id, { ...PLACE, send: false });
    expect(await row('police', drafted.id)).toMatchObject({ state: 'draft' });
    expect(await row('health', drafted.id)).toBeUndefined();
    // What answers a step on the case is cut like the page.
    const after = await world.record('health', await world.page('health', theCase.id), { type: 'recordSensitive', compartment: 'contact', fields: { safeContact: 'x' } });
    expect(after.referrals.map(({ id }) => id)).not.toContain(drafted.id);
    await world.step('police', drafted, { type: 'discard' });
    expect(await row('health', drafted.id)).toBeUndefined();
    expect(await row('police', drafted.id)).toMatchObject({ state: 'discarded' });
  });

  it('tells a receiver whose copy is old nothing of how the request was drafted', async () => {
    let drafted = await world.refer('health', theCase.id, { ...PLACE, send: false });
    drafted = await world.step('health', drafted, { type: 'revise', ...PLACE, urgency: 'now' });
    const offered = await world.deliver(await world.step('health', drafted, { type: 'send' }), 'shelter');
    const since = async (username: string) => (await world.tryStep(username, { id: offered.id, version: 1 }, { type: 'ask', text: 'Ai?' })).body['since'].map(({ type }: { type: string }) => type);
    expect(await since('shelter')).toEqual(['send', 'deliver']);
    expect(await since('health')).toEqual(['revise', 'send', 'deliver']);
  });

  it('tells somebody whose copy of the case is old what came in between, and not where', async () => {
    const old = await world.page('police', theCase.id);
    const sent = await world.deliver(await world.refer('health', theCase.id, PLACE), 'shelter');
    await world.step('shelter', sent, { type: 'accept' });
    const stale = await world.tryRecord('police', old, { type: 'startVerification' });
    expectRefusal(stale, 412, 'stale');
    expect(stale.body['since'].map(({ type, agency }: { type: string; agency: { type: string } }) => [type, agency.type])).toEqual([
      ['referral.send', 'PROV_HEALTH'],
      ['referral.deliver', 'SYSTEM'],
      ['referral.accept', 'UNDISCLOSED'],
    ]);
    expect(stale.text).not.toContain(shelter.id);
  });

  it('shows a receiver that takes part in the case the referral there too, once it is offered', async () => {
    const sent = await world.refer('health', theCase.id, { to: police.id, service: 'identification', basis: 'identificationRequest' });
    expect(await row('police', sent.id)).toBeUndefined();
    const offered = await world.deliver(sent, 'police');
    expect(offered).toMatchObject({ box: 'in', state: 'offered', caseId: null, caseCode: null });
    expect(await row('police', sent.id)).toMatchObject({ box: 'in', state: 'offered' });
  });

  it('reads pages of a box one after another, each referral once', async () => {
    const browser = await world.as('police');
    const seen: string[] = [];
    let next = '';
    do {
      const { body } = await browser.get(`/api/referrals?box=out&limit=2${next}`);
      seen.push(...body['items'].map(({ id }: ReferralView) => id));
      next = body['next'] === null ? '' : `&cursor=${body['next']}`;
    } while (next !== '');
    const whole = (await browser.get('/api/referrals?box=out&limit=100')).body['items'].map(({ id }: ReferralView) => id);
    expect(seen).toEqual(whole);
    expect(new Set(seen).size).toBe(seen.length);
    expect((await browser.get('/api/referrals?box=out&state=queued')).body['items'].every(({ state }: ReferralView) => state === 'queued')).toBe(true);
  });
});

describe('the police ask for a lawyer for somebody who is held', () => {
  it('tell the centre within twelve hours without a consent, for the law says so', async () => {
    const sent = await world.refer('police', theCase.id, { to: legalaid.id, service: 'legal_aid', basis: 'legalAidNotice', detained: true });
    expect(sent).toMatchObject({ grounds: { kind: 'law', basis: 'legalAidNotice', citation: expect.stringContaining('11/2017/QH14') }, detained: true });
    const informing = (await world.page('police', theCase.id)).duties.find(({ step }) => step === 'legal_aid.inform_centre_detained');
    expect(Date.parse(informing?.dueAt ?? '') - Date.parse(sent.sentAt ?? '')).toBe(12 * 3_600_000);
    expect(informing).toMatchObject({ owner: { id: police.id }, state: 'open', verified: true });
    const offered = await world.deliver(sent, 'legalaid');
    expect((await world.page('police', theCase.id)).duties.find(({ id }) => id === informing?.id)).toMatchObject({ state: 'met' });

    // Whose duty it is says who received it: the other agencies of the case are shown none of it, in the page or in lists.
    const aid = async (username: string) => (await world.page(username, theCase.id)).duties.filter(({ pathway }) => pathway === 'legal_aid').length;
    expect(await aid('commune')).toBe(0);
    expect([await aid('police'), await aid('health')].every((count) => count > 1)).toBe(true);
    const list = async (username: string) => (await (await world.as(username)).get('/api/cases')).text;
    expect(await list('police')).toContain('legal_aid.');
    expect(await list('commune')).not.toMatch(new RegExp(`legal_aid\\.|${legalaid.id}`));
    const inSql = (username: string) =>
      asApi(world.database, ticketOf(username, world.database, { purpose: 'page', case: theCase.id }), async (db) => (await db.query(`SELECT 1 FROM duties WHERE case_id = $1 AND pathway = 'legal_aid'`, [theCase.id])).rows.length);
    expect(await inSql('commune')).toBe(0);
    expect([await inSql('police'), await inSql('health')].every((count) => count > 1)).toBe(true);
    const answered = await world.record('commune', await world.page('commune', theCase.id), { type: 'recordSensitive', compartment: 'contact', fields: { safeContact: 'y' } });
    expect(JSON.stringify(answered.duties)).not.toContain('legal_aid');

    // Taken although a paper is missing: somebody owes it, and it can be handed in later.
    const accepted = await world.step('legalaid', offered, { type: 'accept', proofMissing: true });
    expect(accepted).toMatchObject({ state: 'accepted', proofMissing: true, detained: true });
    expect(allowed(accepted)).toContain('supplyProof');
    const supplied = await world.step('legalaid', accepted, { type: 'supplyProof' });
    expect(supplied.proofMissing).toBe(false);
    expect(allowed(supplied)).not.toContain('supplyProof');
  });

  it('get it back on one of the four grounds of the law alone', async () => {
    const sent = await world.refer('police', theCase.id, { to: legalaid.id, service: 'legal_aid', basis: 'legalAidNotice' });
    const offered = await world.deliver(sent, 'legalaid');
    const refused = await world.step('legalaid', offered, { type: 'decline', reason: 'anotherProviderHasIt', text: 'Đã có luật sư.' });
    expect(refused).toMatchObject({ state: 'declined', ground: 'anotherProviderHasIt' });
    expect(await world.referral('police', sent.id)).toMatchObject({ needsNewReceiver: true });
  });
});
