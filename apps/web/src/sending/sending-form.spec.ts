import { describe, expect, it } from '@jest/globals';
import type { ReferralView } from '@loive/contracts';
import { bodyOf, changed, EMPTY, formOf, fromApi, packetOf, sendingFaults, type SendingForm } from './sending-form.js';

const items = [
  { name: 'case.safety', proposed: true, held: true, allowed: true },
  { name: 'identity.fullName', proposed: false, held: true, allowed: true },
  { name: 'statement.wishes', proposed: true, held: false, allowed: true },
  { name: 'health.condition', proposed: true, held: true, allowed: false },
];
const filled: SendingForm = { ...EMPTY, service: 'medical', to: 'agency', urgency: 'urgent', ground: 'consent c1' };

describe('the packet of a referral', () => {
  it('is what the rule proposes, where the case holds it and this sender may pass it on', () => {
    expect(packetOf(null, items)).toEqual(['case.safety']);
  });

  it('is what the sender ticked, and never anything that is not offered', () => {
    expect(packetOf(['identity.fullName', 'health.condition', 'statement.account'], items)).toEqual(['identity.fullName']);
    expect(packetOf([], items)).toEqual([]);
  });
});

describe('the form that sends a referral', () => {
  it('chooses no consent for me and does not send without a ground, but keeps a draft', () => {
    expect(EMPTY.ground).toBe('');
    expect(sendingFaults({ ...filled, ground: '' }, true)).toEqual([{ path: 'ground', code: 'required' }]);
    expect(sendingFaults({ ...filled, ground: '' }, false)).toEqual([]);
  });

  it('asks what is needed, of whom and how soon', () => {
    expect(sendingFaults(EMPTY, false).map(({ path }) => path)).toEqual(['service', 'to', 'urgency']);
    expect(sendingFaults({ ...filled, service: 'legal_aid', courtOn: '31/11/2026' }, true)).toEqual([{ path: 'courtOn', code: 'noSuchDay' }]);
  });

  it('drops receiver, ground and packet with another service, and only the ground with another receiver', () => {
    const before = { ...filled, packet: ['case.safety'] };
    expect(changed(before, { service: 'shelter' })).toMatchObject({ to: '', ground: '', packet: null, urgency: 'urgent' });
    expect(changed(before, { to: 'other' })).toMatchObject({ ground: '', packet: ['case.safety'] });
  });

  it('sends a consent or a basis of the law, and the days of legal aid for legal aid alone', () => {
    expect(bodyOf({ ...filled, note: ' Cần khám ', detained: true, courtOn: '1/12/2026' }, items, null)).toEqual({
      to: 'agency',
      service: 'medical',
      urgency: 'urgent',
      packet: ['case.safety'],
      note: 'Cần khám',
      consentId: 'c1',
    });
    expect(bodyOf({ ...filled, service: 'legal_aid', ground: 'basis legalAidNotice', detained: true, courtOn: '1/12/2026' }, [], 'r0')).toMatchObject({
      basis: 'legalAidNotice',
      insteadOf: 'r0',
      detained: true,
      courtOn: '2026-12-01',
    });
  });

  it('takes for another receiver what is still true: the need and the words, not the ground', () => {
    const view = {
      service: 'shelter',
      urgency: 'now',
      to: { id: 'old' },
      grounds: { kind: 'consent', consentId: 'c1' },
      packet: [{ name: 'case.safety' }],
      thread: [{ seq: 1, type: 'referral.send', text: 'Cần nơi ở' }, { seq: 2, type: 'referral.decline', text: 'Hết chỗ' }],
    } as unknown as ReferralView;
    expect(formOf(view, true)).toMatchObject({ service: 'shelter', to: '', ground: '', note: 'Cần nơi ở', packet: ['case.safety'] });
    expect(formOf(view, false)).toMatchObject({ to: 'old', ground: 'consent c1' });
  });

  it('shows a refusal of the API at the field it is about', () => {
    expect(fromApi([{ path: 'consentId', code: 'notFound' }, { path: 'packet.statement.account', code: 'notAllowedInPacket' }, { path: 'to', code: 'full' }])).toEqual([
      { path: 'ground', code: 'notFound' },
      { path: 'packet', code: 'notAllowedInPacket' },
      { path: 'to', code: 'full' },
    ]);
  });
});
