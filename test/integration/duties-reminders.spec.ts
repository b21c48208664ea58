import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView, DutyView, ReferralView } from '@loive/contracts';
import { DEMO_AGENCIES } from '@loive/demo/cast';
import type { OutboxMessage } from '@loive/queue';
import { caseOfHealth, withConsent } from '../support/referred.js';
import type { Courier } from '../support/courier.js';
import { World } from '../support/world.js';

const { commune, health, legalaid } = DEMO_AGENCIES;

let world: World;
let courier: Courier;
beforeAll(async () => {
  world = await World.make();
  courier = await world.courier();
}, 60_000);
afterAll(() => world?.close());

const justNow = () => new Date(Date.now() - 60_000).toISOString();

async function arrived(): Promise<{ theCase: CaseView; notice: DutyView }> {
  const opened = await world.open('commune', { receivedAt: justNow() });
  const notice = opened.duties.find(({ step }) => step === 'self_report.notify_health');
  if (notice === undefined) throw new Error('no duty to tell the health authority');
  return { theCase: opened, notice };
}

const told = async (id: string) =>
  (await courier.waiting('notify', id)).map(({ ids }) => ({ agency: ids.agencyId, about: ids.about, audience: ids.audience, ...(ids.rung === undefined ? {} : { rung: ids.rung }), referral: ids.referralId }));
const moved = (id: string, opened: string, due: string) =>
  world.sql(`UPDATE duties SET anchor_at = now() + $2::interval, due_at = now() + $3::interval WHERE id = $1`, [id, opened, due]);

describe('a duty with a limit', () => {
  it('leaves a reminder before its limit and an escalation at it, of ids alone', async () => {
    const { theCase, notice } = await arrived();
    const [remind] = await courier.waiting('remindDuty', notice.id);
    const [escalate] = await courier.waiting('escalateDuty', notice.id);
    expect(escalate?.notBefore).toBe(notice.dueAt);
    expect(Date.parse(remind?.notBefore ?? '')).toBeLessThan(Date.parse(notice.dueAt ?? ''));
    for (const message of [remind, escalate]) expect(JSON.stringify(message?.ids)).toBe(JSON.stringify({ dutyId: notice.id }));
    expect(theCase.owner.id).toBe(commune.id);
  });

  it('reminds the agency whose duty it is, and tells it once the limit has passed', async () => {
    const { notice } = await arrived();
    await moved(notice.id, '-110 minutes', '10 minutes');
    expect(await courier.carry('remindDuty', notice.id)).toEqual(['done']);
    expect(await told(notice.id)).toEqual([{ agency: commune.id, about: 'duty', audience: 'agency', referral: undefined }]);
    await moved(notice.id, '-3 hours', '-1 hour');
    expect(await courier.carry('escalateDuty', notice.id)).toEqual(['done']);
    expect((await told(notice.id)).at(-1)).toEqual({ agency: commune.id, about: 'duty', audience: 'agency', rung: 'owner', referral: undefined });
  });

  it('is silent once it is met: the row of the duty is the truth, the message only the occasion', async () => {
    const { theCase, notice } = await arrived();
    await world.record('commune', theCase, { type: 'notifyAuthority', agencyId: health.id, means: 'phone' });
    expect(await courier.carry('remindDuty', notice.id)).toEqual(['moot']);
    expect(await courier.carry('escalateDuty', notice.id)).toEqual(['moot']);
    expect(await told(notice.id)).toEqual([]);
  });

  it('waits again when its limit was moved to a later time, and tells nobody meanwhile', async () => {
    const { notice } = await arrived();
    await moved(notice.id, '0 minutes', '30 days');
    expect(await courier.carry('escalateDuty', notice.id)).toEqual(['done']);
    expect(await told(notice.id)).toEqual([]);
    const [later] = await courier.waiting('escalateDuty', notice.id);
    expect(Date.parse(later?.notBefore ?? '')).toBeGreaterThan(Date.now() + 29 * 86_400_000);
  });

  it('is told to the agency that the message names where none could be named for the duty', async () => {
    const { notice } = await arrived();
    await world.sql(`UPDATE duties SET owner_agency_id = NULL, unresolved = 'noneHere' WHERE id = $1`, [notice.id]);
    await world.sql(`UPDATE outbox SET ids = ids || jsonb_build_object('agencyId', $2::text) WHERE ids ->> 'dutyId' = $1`, [notice.id, health.id]);
    await moved(notice.id, '-3 hours', '-1 hour');
    expect(await courier.carry('escalateDuty', notice.id)).toEqual(['done']);
    expect(await told(notice.id)).toEqual([{ agency: health.id, about: 'duty', audience: 'agency', rung: 'owner', referral: undefined }]);
  });

  it('tells once, however often the message comes', async () => {
    const { notice } = await arrived();
    await moved(notice.id, '-3 hours', '-1 hour');
    const [message] = await courier.waiting('escalateDuty', notice.id);
    await Promise.all([1, 2, 3].map(() => courier.again(message as OutboxMessage)));
    expect(await told(notice.id)).toHaveLength(1);
  });
});

describe('a duty that came with a referral', () => {
  it('leads the legal aid centre to the referral, for it does not see the case', async () => {
    const { theCase, consentId } = await withConsent(world, await caseOfHealth(world), 'legal_aid');
    const sent: ReferralView = await world.deliver(
      await world.refer('health', theCase.id, { to: legalaid.id, service: 'legal_aid', consentId }),
      'legalaid',
    );
    const accepted = await world.step('legalaid', sent, { type: 'accept' });
    const appoint = accepted.duties.find(({ step, state }) => step.includes('appoint') && state === 'open');
    expect(appoint).toMatchObject({ owner: { id: legalaid.id }, caseId: null, verified: true });
    await moved(appoint?.id ?? '', '-5 days', '-1 hour');
    expect(await courier.carry('escalateDuty', appoint?.id ?? '')).toEqual(['done']);
    expect(await told(appoint?.id ?? '')).toEqual([{ agency: legalaid.id, about: 'duty', audience: 'agency', rung: 'owner', referral: sent.id }]);
  });

  it('stands on the page of its own referral alone, also when the same centre is asked again', async () => {
    const { theCase, consentId } = await withConsent(world, await caseOfHealth(world), 'legal_aid');
    const refer = async () => world.deliver(await world.refer('health', theCase.id, { to: legalaid.id, service: 'legal_aid', consentId }), 'legalaid');
    const first = await world.step('legalaid', await refer(), { type: 'accept' });
    await world.step('legalaid', first, { type: 'handBack', reason: 'anotherProviderHasIt', text: 'đã có người trợ giúp' });
    const second = await world.step('legalaid', await refer(), { type: 'accept' });
    expect(second.duties.filter(({ step }) => step === 'legal_aid.appoint_provider').map(({ state }) => state)).toEqual(['open']);
    const [appoint] = second.duties.filter(({ state }) => state === 'open');
    const again = await world.referral('legalaid', first.id);
    expect(again.duties.map(({ id }) => id)).toEqual(first.duties.map(({ id }) => id));
    expect(again.duties.map(({ id }) => id)).not.toContain(appoint?.id);
    await moved(appoint?.id ?? '', '-5 days', '-1 hour');
    // The other one was changed last; a notice of this duty must not lead there.
    await world.sql('UPDATE referrals SET updated_at = now() WHERE id = $1', [first.id]);
    expect(await courier.carry('escalateDuty', appoint?.id ?? '')).toEqual(['done']);
    expect((await told(appoint?.id ?? '')).map(({ referral }) => referral)).toEqual([second.id]);
  });

  it('tells an agency at neither end nothing, though it is named beside whose duty it is', async () => {
    const { theCase, consentId } = await withConsent(world, await caseOfHealth(world), 'legal_aid');
    const sent = await world.deliver(await world.refer('health', theCase.id, { to: legalaid.id, service: 'legal_aid', consentId }), 'legalaid');
    const answer = sent.duties.find(({ state, dueAt }) => state === 'open' && dueAt !== null);
    await world.sql('UPDATE duties SET with_agency_ids = $2 WHERE id = $1', [answer?.id, [health.id, commune.id]]);
    await moved(answer?.id ?? '', '-5 days', '-1 hour');
    expect(await courier.carry('escalateDuty', answer?.id ?? '')).toEqual(['done']);
    const notices = await told(answer?.id ?? '');
    expect(notices.map(({ agency }) => agency).sort()).toEqual([health.id, legalaid.id].sort());
    expect(notices.every(({ referral }) => referral === sent.id)).toBe(true);
  });
});
