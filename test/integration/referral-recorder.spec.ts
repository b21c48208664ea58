import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView, ReferralView } from '@loive/contracts';
import { DEMO_AGENCIES } from '@loive/demo/cast';
import type { EventBody } from '@loive/domain';
import { SAID, caseOfHealth, withConsent } from '../support/referred.js';
import { World } from '../support/world.js';

const { health, legalaid, shelter } = DEMO_AGENCIES;

let world: World;
let theCase: CaseView;
let consentId: string;

beforeAll(async () => {
  world = await World.make();
  ({ theCase, consentId } = await withConsent(world, await caseOfHealth(world), 'legal_aid', legalaid.id));
}, 60_000);
afterAll(() => world?.close());

const send = (more: object = {}): Promise<ReferralView> =>
  world.refer('health', theCase.id, { to: legalaid.id, service: 'legal_aid', consentId, packet: ['identity.fullName'], ...more } as never);
const offered = async (more: object = {}): Promise<ReferralView> => world.deliver(await send(more), 'legalaid');
const messages = (id: string) =>
  world.sql<{ effect: string; ids: Record<string, string>; delivered: boolean }>(
    `SELECT effect, ids, delivered_at IS NOT NULL AS delivered FROM outbox WHERE ids ->> 'referralId' = $1 ORDER BY created_at, effect`,
    [id],
  );
const effects = async (id: string): Promise<string[]> => (await messages(id)).map(({ effect }) => effect).sort();

async function expectWhole(): Promise<void> {
  const { body } = await (await world.as('health')).get(`/api/cases/${theCase.id}/timeline/verify`);
  expect(body).toMatchObject({ ok: true });
}

describe('a step of a referral', () => {
  it('is one event in the chain of its case: no name, no receiver, no value, and a commitment to each part', async () => {
    const referral = await send();
    const [event] = await world.sql<{ body: EventBody; payload: unknown }>(
      `SELECT e.body, r.payload FROM timeline_events e JOIN event_records r USING (case_id, seq) JOIN referral_events v USING (case_id, seq)
       WHERE v.referral_id = $1`,
      [referral.id],
    );
    expect(event?.body).toMatchObject({ type: 'referral.send', agencyId: health.id, referrals: [referral.id] });
    expect(event?.payload).toEqual({ code: referral.code, service: 'legal_aid' });
    expect(Object.keys(event?.body.commits ?? {}).sort()).toEqual(['record', ...['packet', 'record'].map((part) => `${part}:${referral.id}`)].sort());
    expect(JSON.stringify(event)).not.toContain(legalaid.id);
    expect(JSON.stringify(event)).not.toContain(SAID.fullName);
    expect(referral.code).toMatch(/^CT-\d{4}-\d{5,}$/);
    await expectWhole();
  });

  it('leaves the messages that its chart names, ids only, and nothing else', async () => {
    const referral = await send();
    expect(await messages(referral.id)).toEqual([
      { effect: 'deliverReferral', ids: { referralId: referral.id }, delivered: false },
      { effect: 'escalateReferral', ids: { referralId: referral.id, about: 'referralOut' }, delivered: false },
    ]);
    await world.deliver(referral, 'legalaid');
    expect(await messages(referral.id)).toEqual(
      expect.arrayContaining([
        { effect: 'deliverReferral', ids: { referralId: referral.id }, delivered: true },
        { effect: 'notify', ids: { referralId: referral.id, agencyId: legalaid.id, about: 'referralIn', audience: 'agency' }, delivered: false },
      ]),
    );
    expect(await effects(referral.id)).toEqual(['deliverReferral', 'escalateReferral', 'escalateReferral', 'lapseReferral', 'notify']);
  });

  it('waits for two minutes when it is not urgent, and can be taken back unseen', async () => {
    const referral = await send({ urgency: 'normal' });
    const [row] = await world.sql<{ wait: number }>(
      `SELECT round(extract(epoch FROM not_before - created_at))::int AS wait FROM outbox WHERE ids ->> 'referralId' = $1`,
      [referral.id],
    );
    expect(row?.wait).toBe(120);
    const recalled = await world.step('health', referral, { type: 'recall', reason: 'noLongerNeeded' });
    expect(recalled.state).toBe('recalled');
    // Nobody is told who was never asked, and the delivery that comes too late does nothing.
    expect(await effects(referral.id)).toEqual(['deliverReferral', 'escalateReferral']);
    for (const effect of ['deliverReferral', 'escalateReferral']) expect(await (await world.courier()).carry(effect, referral.id)).toEqual(['moot']);
    const [inbox] = await world.sql<{ outcome: string }>(
      `SELECT i.outcome FROM inbox i JOIN outbox o ON o.id = i.message_id WHERE o.ids ->> 'referralId' = $1`,
      [referral.id],
    );
    expect(inbox?.outcome).toBe('moot');
    expect((await (await world.as('legalaid')).get(`/api/referrals/${referral.id}`)).status).toBe(404);
  });

  it('that cannot be delivered, and that nothing takes back, stays a failure, and the sender’s supervisors are told', async () => {
    const referral = await send();
    const courier = await world.courier();
    // No way of the product leads here.
    const consents = (await world.sql<{ consents: unknown }>(`SELECT facts -> 'consents' AS consents FROM cases WHERE id = $1`, [theCase.id]))[0]?.consents;
    const keep = (value: unknown) => world.sql(`UPDATE cases SET facts = jsonb_set(facts, '{consents}', $2) WHERE id = $1`, [theCase.id, JSON.stringify(value)]);
    await keep([]);
    await expect(courier.carry('deliverReferral', referral.id)).rejects.toThrow('undeliverable');
    expect(await courier.carry('escalateReferral', referral.id)).toEqual(['done']);
    const told = (await courier.waiting('notify', referral.id)).map(({ ids }) => ids);
    expect(told).toEqual([{ referralId: referral.id, agencyId: health.id, about: 'referralOut', audience: 'supervisors' }]);
    await keep(consents);
  });

  it('is recorded once although its message comes again, at the same time too', async () => {
    const referral = await send();
    const courier = await world.courier();
    const [message] = await courier.waiting('deliverReferral', referral.id);
    if (message === undefined) throw new Error('nothing was to be delivered');
    const outcomes = await Promise.all([courier.again(message), courier.again(message), courier.again(message)]);
    expect(outcomes.filter((outcome) => outcome === 'done').length).toBeGreaterThanOrEqual(1);
    await courier.again(message);
    expect((await world.referral('legalaid', referral.id)).version).toBe(2);
    const [inbox] = await world.sql<{ n: number }>('SELECT count(*)::int AS n FROM inbox WHERE message_id = $1', [message.id]);
    expect(inbox?.n).toBe(1);
    await expectWhole();
  });

  it('has one winner when ten accept at once, and the others are told what came in between', async () => {
    const referral = await offered();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) => world.tryStep(index % 2 ? 'legalaid' : 'legalaid.head', referral, { type: 'accept' })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(9).fill(412)]);
    const stale = answers.find(({ status }) => status === 412);
    expect(stale?.body).toMatchObject({ version: 3, since: [{ type: 'accept' }] });
    await expectWhole();
  });

  it('is refused a second time at the present version too: it was accepted already', async () => {
    const referral = await world.step('legalaid', await offered(), { type: 'accept' });
    const again = await world.tryStep('legalaid', referral, { type: 'accept' });
    expect(again).toMatchObject({ status: 409, body: { blockers: [{ code: 'alreadyAccepted' }] } });
  });

  it('has one winner between recall and acceptance, and both ends agree', async () => {
    for (let round = 0; round < 5; round += 1) {
      const referral = await offered();
      const [accept, recall] = await Promise.all([
        world.tryStep('legalaid', referral, { type: 'accept' }),
        world.tryStep('health', referral, { type: 'recall', reason: 'other' }),
      ]);
      expect([accept.status, recall.status].sort()).toEqual([200, 412]);
      const [sender, receiver] = [await world.referral('health', referral.id), await world.referral('legalaid', referral.id)];
      expect(sender.state).toBe(accept.status === 200 ? 'accepted' : 'recalled');
      expect({ state: receiver.state, version: receiver.version }).toEqual({ state: sender.state, version: sender.version });
    }
    await expectWhole();
  });
});

describe('ids that name nothing here', () => {
  const nobody = '00000000-0000-4000-8000-00000000dead';
  it.each<[string, object, string, string]>([
    ['an agency that never was', { to: nobody }, 'to', 'unknownAgency'],
    ['the own agency', { to: health.id }, 'to', 'ownAgency'],
    ['a consent of another case', { consentId: 'c99' }, 'consentId', 'unknownConsent'],
    ['a referral that never came back', { insteadOf: nobody }, 'insteadOf', 'notFound'],
  ])('are refused by name: %s', async (_, change, path, code) => {
    const draft = { to: legalaid.id, service: 'legal_aid', urgency: 'now', consentId, send: true, ...change };
    const answer = await world.tryRefer('health', theCase.id, draft);
    expect({ status: answer.status, fields: answer.body['fields'] }).toEqual({ status: 422, fields: expect.arrayContaining([{ path, code }]) });
  });

  it('are refused in a claim: a person of another agency', async () => {
    const referral = await offered();
    const [other] = await world.sql<{ id: string }>(`SELECT person_id AS id FROM accounts WHERE username = 'health'`);
    const answer = await world.tryStep('legalaid.head', referral, { type: 'claim', personId: other?.id });
    expect(answer).toMatchObject({ status: 422, body: { fields: [{ path: 'personId', code: 'unknownPerson' }] } });
  });

  it('are refused in a claim: somebody of the same agency who does no such work', async () => {
    const referral = await offered();
    const id = '00000000-0000-4000-8000-0000000000ad';
    await world.sql(`INSERT INTO people (id, agency_id, name, role, active) VALUES ($1, $2, 'Người quản trị', 'agencyAdmin', true)`, [id, legalaid.id]);
    const answer = await world.tryStep('legalaid.head', referral, { type: 'claim', personId: id });
    expect(answer).toMatchObject({ status: 422, body: { fields: [{ path: 'personId', code: 'unknownPerson' }] } });
  });
});

describe('ids in capital letters', () => {
  it('name the same agency, person and referral, and are kept in small ones', async () => {
    const came = await world.step('legalaid', await offered(), { type: 'decline', reason: 'unlawfulContent', text: 'Không thuộc thẩm quyền.', suggestedAgencyId: shelter.id.toUpperCase() });
    const again = await offered({ to: legalaid.id.toUpperCase(), insteadOf: came.id.toUpperCase() });
    expect(await world.referral('health', came.id)).toMatchObject({ needsNewReceiver: false, replacedBy: { id: again.id }, suggested: { id: shelter.id } });
    const [me] = await world.sql<{ id: string }>(`SELECT person_id AS id FROM accounts WHERE username = 'legalaid'`);
    const claimed = await world.step('legalaid', again, { type: 'claim', personId: me?.id.toUpperCase() });
    expect(claimed.claimedBy).toMatchObject({ id: me?.id });
    const kept = await world.sql('SELECT fields FROM referral_entries WHERE referral_id = $1', [again.id]);
    expect(kept).toContainEqual({ fields: expect.objectContaining({ insteadOf: came.id }) });
  });
});

describe('a draft that is changed', () => {
  it('is answered with what holds back its new service and its new receiver', async () => {
    const draft = await world.refer('health', theCase.id, { to: legalaid.id, service: 'legal_aid', consentId, send: false } as never);
    const revise = (more: object) => world.step('health', draft, { type: 'revise', to: legalaid.id, service: 'legal_aid', urgency: 'now', consentId, ...more });
    const other = await revise({ service: 'shelter' });
    const blockersOf = (view: ReferralView) => view.nextSteps.find(({ type }) => type === 'send')?.blockers.map(({ code }) => code);
    expect(blockersOf(other)).toEqual(expect.arrayContaining(['receiverFit', 'doesNotServe']));
    await world.sql(`INSERT INTO provider_settings (agency_id, accepting, capacity) VALUES ($1, true, 'full') ON CONFLICT (agency_id) DO UPDATE SET capacity = 'full'`, [shelter.id]);
    const moved = await world.step('health', other, { type: 'revise', to: shelter.id, service: 'shelter', urgency: 'now', basis: 'victimTransfer' });
    await world.sql(`DELETE FROM provider_settings WHERE agency_id = $1`, [shelter.id]);
    expect(blockersOf(moved)).toEqual(['receiverFit', 'full']);
    await world.step('health', moved, { type: 'discard' });
  });
});

describe('a referral that came back', () => {
  it('waits for another receiver until one is sent in its place', async () => {
    const first = await world.step('legalaid', await offered(), { type: 'decline', reason: 'unlawfulContent', text: 'Không thuộc thẩm quyền.' });
    expect(first.state).toBe('declined');
    expect(await world.referral('health', first.id)).toMatchObject({ needsNewReceiver: true, thread: expect.arrayContaining([expect.objectContaining({ text: 'Không thuộc thẩm quyền.' })]) });
    const draft = await send({ insteadOf: first.id, send: false });
    expect(await world.referral('health', first.id)).toMatchObject({ needsNewReceiver: true });
    const second = await world.step('health', draft, { type: 'send' });
    expect(await world.referral('health', first.id)).toMatchObject({ needsNewReceiver: false, replacedBy: { id: second.id } });
    expect(second.insteadOf).toMatchObject({ id: first.id });
    await expectWhole();
  });
});

describe('two drafts in place of one that came back', () => {
  it('replace it once: the second is refused when it is sent', async () => {
    const came = await world.step('legalaid', await offered(), { type: 'decline', reason: 'unlawfulContent', text: 'Không thuộc thẩm quyền.' });
    const [first, second] = [await send({ insteadOf: came.id, send: false }), await send({ insteadOf: came.id, send: false })];
    await world.step('health', first, { type: 'send' });
    expect(await world.tryStep('health', second, { type: 'send' })).toMatchObject({ status: 422, body: { fields: [{ path: 'insteadOf', code: 'notFound' }] } });
  });
});

describe('a draft', () => {
  it('shows its receiver what was sent, never what it said before', async () => {
    let draft = await send({ send: false, note: 'SỐ-NHÀ-CŨ' });
    draft = await world.step('health', draft, {
      type: 'revise',
      to: legalaid.id,
      service: 'legal_aid',
      urgency: 'urgent',
      consentId,
      packet: ['identity.fullName'],
      note: 'Xin cử người sớm.',
    });
    const sent = await world.step('health', draft, { type: 'send' });
    const page = await world.deliver(sent, 'legalaid');
    expect(page.thread.map(({ text }) => text)).toContain('Xin cử người sớm.');
    const timeline = await (await world.as('legalaid')).get(`/api/referrals/${sent.id}/timeline`);
    expect(timeline.text + JSON.stringify(page)).not.toContain('SỐ-NHÀ-CŨ');
    expect((timeline.body['items'] as { type: string }[]).map(({ type }) => type)).toEqual(['referral.send', 'referral.deliver']);
  });
});

describe('the case itself', () => {
  it('takes back with a withdrawn consent what rests on it, in the same event, and shuts what was open after the end', async () => {
    const mine = await withConsent(world, await world.page('health', theCase.id), 'shelter', shelter.id);
    const refer = (): Promise<ReferralView> =>
      world.refer('health', theCase.id, { to: shelter.id, service: 'shelter', consentId: mine.consentId, packet: ['identity.fullName'] } as never);
    const queued = await refer();
    const ended = await world.step('shelter', await world.deliver(await refer(), 'shelter'), { type: 'accept' });
    const done = await world.step('shelter', await world.step('shelter', ended, { type: 'start' }), { type: 'complete', outcome: 'provided' });
    expect(done.packetOpen).toBe(true);
    const running = await world.step('shelter', await world.deliver(await refer(), 'shelter'), { type: 'accept' });

    const page = await world.page('health', theCase.id);
    await world.record('health', page, { type: 'withdrawConsent', consentId: mine.consentId });
    const [event] = await world.sql<{ body: EventBody }>('SELECT body FROM timeline_events WHERE case_id = $1 ORDER BY seq DESC LIMIT 1', [theCase.id]);
    expect(event?.body.type).toBe('withdrawConsent');
    expect([...(event?.body.referrals ?? [])].sort()).toEqual([queued.id, running.id].sort());
    for (const { id } of [queued, running]) expect(await world.referral('health', id)).toMatchObject({ state: 'recalled', ground: 'consentWithdrawn' });
    for (const { id } of [running, done]) expect(await world.referral('shelter', id)).toMatchObject({ packetOpen: false });
    expect(await effects(running.id)).toEqual(expect.arrayContaining(['notify']));
    // The receiver learns that it was taken back, not what happened to the case.
    const told = await (await world.as('shelter')).get(`/api/referrals/${running.id}/timeline`);
    const last = (told.body['items'] as { type: string; agency: { id: string }; person: unknown; fieldNames: string[] }[]).at(-1);
    expect(last).toMatchObject({ type: 'referral.recall', agency: { id: health.id }, person: null, fieldNames: [], record: { reason: 'consentWithdrawn' } });
    await expectWhole();
  });

  it('counts open referrals for everybody who may ask to close it, and recalls them when it closes', async () => {
    const referral = await offered();
    const page = await world.page('health', theCase.id);
    expect(page.referrals.map(({ id }) => id)).toContain(referral.id);
    const kept = await world.tryRecord('health.head', page, { type: 'close', outcome: 'reintegrated', reason: 'Xong.' });
    expect(kept).toMatchObject({ status: 409 });
    expect(kept.text).toContain('noOpenReferral');
    await world.record('health.head', page, { type: 'close', outcome: 'withdrawn', reason: 'Người được giúp đề nghị dừng.' });
    expect(await world.referral('legalaid', referral.id)).toMatchObject({ state: 'recalled', ground: 'caseClosed', packetOpen: false });
    await expectWhole();
  });
});

describe('what a step said', () => {
  it('is told to be unreadable when somebody put something else in its place, to whoever may read it', async () => {
    const other = await withConsent(world, await caseOfHealth(world), 'legal_aid', legalaid.id);
    const sent = await world.refer('health', other.theCase.id, { to: legalaid.id, service: 'legal_aid', consentId: other.consentId, packet: ['identity.fullName'], note: 'Cần gấp.' } as never);
    const accepted = await world.step('legalaid', await world.deliver(sent, 'legalaid'), { type: 'accept' });
    expect(accepted.packet).toEqual([{ name: 'identity.fullName', value: SAID.fullName, intact: true }]);
    await world.sql(`SET session_replication_role = replica; UPDATE referral_entries SET sealed = set_byte(sealed, 40, get_byte(sealed, 40) # 1)
      WHERE referral_id = '${sent.id}' AND part <> 'record'; SET session_replication_role = DEFAULT`);
    const packet = [{ name: 'identity.fullName', value: null, intact: false, unreadable: true }];
    expect(await world.referral('legalaid', sent.id)).toMatchObject({ packet, thread: [{ type: 'send', text: '', unreadable: true }] });
  });
});
