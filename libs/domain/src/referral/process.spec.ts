import { describe, expect, it } from '@jest/globals';
import { ACTORS, AGENCY } from './exploration/people.js';
import { DECLINE_GROUNDS, LEGAL_AID_REFUSAL_GROUNDS } from './grounds.js';
import type { ReferralEvent } from './referral.js';
import { done, HELD, legalAid, NOW, open, OPENING, referral, step, whyNot } from './testing/example.js';
import { openReferral } from './process.js';

const { sender, senderHead, shelter, shelterHead, legalAid: lawyer, police, auditor, administrator, system } = ACTORS;

describe('drafting a referral', () => {
  it('keeps what is asked for, and proposes the least that the step needs of what the case holds', () => {
    const drafted = done(open({ note: 'Cần chỗ ở ngay' }));
    expect(drafted).toMatchObject({ state: 'draft', effects: [], milestones: [], freezesPacket: false });
    expect(drafted.facts.packet).toEqual(['case.safety', 'case.riskLevel', 'case.identification', 'statement.wishes']);
    expect(drafted.words).toEqual({ note: 'Cần chỗ ở ngay' });
    expect(drafted.record).toMatchObject({ service: 'shelter', urgency: 'normal', to: AGENCY.receiver, packet: drafted.facts.packet });
    expect(JSON.stringify([drafted.facts, drafted.record])).not.toContain('chỗ ở');
    expect(drafted.fieldNames.filter((name) => name === 'note')).toEqual(['note']);
  });

  it('and sending at once is one step, with the packet frozen', () => {
    const sent = done(open({ send: true, urgency: 'now' }));
    expect(sent).toMatchObject({ state: 'queued', freezesPacket: true, effects: [{ name: 'deliverReferral', notBefore: NOW }, { name: 'escalateReferral', about: 'referralOut', notBefore: '2026-11-23T03:00:00.000Z' }] });
    expect(sent.facts.sentBy).toBe(sender.personId);
    expect(sent.record).toMatchObject({ service: 'shelter' });
  });

  it('waits two minutes with a normal one, so that it can be taken back unseen', () => {
    expect(done(open({ send: true })).effects[0]).toEqual({ name: 'deliverReferral', notBefore: '2026-11-23T02:02:00.000Z' });
  });

  it('refuses what a packet may not hold, or what the sender may not open, and names it', () => {
    expect(whyNot(open({ packet: ['case.safety', 'statement.account'] }))).toEqual(['packet.statement.account:notAllowedInPacket']);
    expect(whyNot(open({ packet: ['protection.threat'] }))).toEqual(['packet.protection.threat:notAllowedInPacket']);
    expect(whyNot(open({ packet: ['identity.shoeSize'] }))).toEqual(['packet:unknownId']);
    expect(done(open({ packet: ['protection.threat'] }, { actor: senderHead, held: ['protection.threat'] })).facts.packet).toEqual(['protection.threat']);
  });

  it('leaves out what was chosen but the case does not hold', () => {
    expect(done(open({ packet: ['case.safety', 'identity.bornOn'] })).facts.packet).toEqual(['case.safety']);
  });

  it('refuses a receiver that is oneself or nobody, two grounds at once, and a court date that is over', () => {
    expect(whyNot(open({ to: AGENCY.sender }))).toEqual(['to:ownAgency']);
    expect(whyNot(open({}, { toAgencyType: null }))).toEqual(['to:unknownAgency']);
    expect(whyNot(open({ basis: 'victimTransfer' }))).toEqual(['basis:consentOrBasis']);
    expect(whyNot(open({ service: 'legal_aid', courtOn: '2026-11-22' }))).toEqual(['courtOn:inPast']);
    expect(whyNot(open({ courtOn: '2026-12-22', detained: true }))).toEqual(['detained:unknownField', 'courtOn:unknownField']);
  });

  it('takes the place of one that came back, and of nothing else', () => {
    expect(whyNot(open({ insteadOf: AGENCY.elsewhere }))).toEqual(['insteadOf:notFound']);
    expect(whyNot(open({ insteadOf: AGENCY.elsewhere }, { replaces: false }))).toEqual(['insteadOf:notFound']);
    expect(done(open({ insteadOf: AGENCY.elsewhere }, { replaces: true })).facts.insteadOf).toBe(AGENCY.elsewhere);
  });

  it('is not for those outside the case, and sending at once not for those merely told of it', () => {
    expect(whyNot(open({}, { actor: { ...sender, basis: null } }))).toEqual(['policy']);
    expect(whyNot(open({}, { actor: auditor }))).toEqual(['policy']);
    expect(whyNot(open({}, { actor: { ...sender, basis: 'notified' } }))).toEqual([]);
    expect(whyNot(open({ send: true }, { actor: { ...sender, basis: 'notified' } }))).toEqual(['policy']);
    expect(whyNot(open({ send: true }, { actor: { ...senderHead, basis: 'notified' } }))).toEqual([]);
  });

  it('is refused while the file is closed', () => {
    expect(whyNot(open({}, { fileOpen: false }))).toEqual(['fileOpen']);
    expect(whyNot(open({ send: true }, { fileOpen: false }))).toEqual(['fileOpen']);
  });
});

describe('sending', () => {
  it('needs a valid consent or a provision of law that covers this service and receiver', () => {
    expect(whyNot(open({ send: true }, { consentValid: false }))).toEqual(['consentGiven']);
    const without = { to: AGENCY.receiver, service: 'shelter', urgency: 'normal', send: true } as const;
    const opening = { ...OPENING, consentValid: false };
    expect(whyNot(openReferral(without, opening, NOW))).toEqual(['consentGiven']);
    expect(whyNot(openReferral({ ...without, basis: 'victimTransfer' }, opening, NOW))).toEqual([]);
    expect(whyNot(openReferral({ ...without, basis: 'legalAidNotice' }, opening, NOW))).toEqual(['consentGiven']);
    // An unverified provision reminds; it does not refuse.
    expect(whyNot(openReferral({ ...without, basis: 'imminentDanger' }, opening, NOW))).toEqual([]);
    // What protects children carries nothing about an adult.
    expect(whyNot(openReferral({ ...without, basis: 'childProtection' }, opening, NOW))).toEqual(['consentGiven']);
    expect(whyNot(openReferral({ ...without, basis: 'childProtection' }, { ...opening, child: true }, NOW))).toEqual([]);
  });

  it('says why the receiver cannot take it, and who can choose another', () => {
    const refused = open({ send: true }, { unfit: ['full', 'outsideArea'] });
    expect(whyNot(refused)).toEqual(['receiverFit', 'full', 'outsideArea']);
    expect(!refused.ok && refused.refusal === 'chart' && refused.blockers[0]?.who).toEqual([
      { role: 'social', agencyTypes: ['PROV_HEALTH'] },
    ]);
  });

  it('replaces one that came back once: of two drafts the second is told that nothing waits any more', () => {
    const draft = referral('draft', { insteadOf: AGENCY.elsewhere }, { held: HELD });
    expect(whyNot(step({ ...draft, replaces: false }, sender, { type: 'send' }))).toEqual(['insteadOf:notFound']);
    expect(whyNot(step({ ...draft, replaces: true }, sender, { type: 'send' }))).toEqual([]);
  });

  it('asks again what the sender may pass on, and drops what the case no longer holds', () => {
    const draft = referral('draft', { packet: ['case.safety', 'protection.threat'] }, { held: ['case.safety', 'protection.threat'] });
    expect(whyNot(step(draft, sender, { type: 'send' }))).toEqual(['packet.protection.threat:notAllowedInPacket']);
    expect(done(step({ ...draft, held: ['protection.threat'] }, senderHead, { type: 'send' })).facts.packet).toEqual(['protection.threat']);
  });
});

describe('the way of a referral', () => {
  it('is delivered by the queue alone, with the clocks of its urgency', () => {
    const queued = referral('queued', { urgency: 'now' });
    expect(whyNot(step(queued, sender, { type: 'deliver' }))).toEqual(['policy']);
    const delivered = done(step(queued, system, { type: 'deliver' }));
    expect(delivered.facts).toMatchObject({ answerBy: '2026-11-23T03:00:00.000Z', lapseAt: '2026-11-23T04:00:00.000Z' });
    expect(delivered.effects).toEqual([
      { name: 'notify', end: 'receiver', about: 'referralIn' },
      { name: 'escalateReferral', notBefore: '2026-11-23T03:00:00.000Z' },
      { name: 'lapseReferral', notBefore: '2026-11-23T04:00:00.000Z' },
    ]);
  });

  it('is accepted by the receiver alone, and once', () => {
    const offered = referral('offered');
    for (const actor of [sender, senderHead, police, auditor, administrator, system]) expect(whyNot(step(offered, actor, { type: 'accept' }))).toEqual(['policy']);
    const accepted = done(step(offered, shelter, { type: 'accept' }));
    expect(accepted).toMatchObject({ state: 'accepted', facts: { claimedBy: shelter.personId }, effects: [{ name: 'notify', end: 'sender', about: 'referralOut' }] });
    expect(whyNot(step(referral('accepted'), shelterHead, { type: 'accept' }))).toEqual(['alreadyAccepted']);
    expect(whyNot(step(referral('recalled'), shelter, { type: 'accept' }))).toEqual(['past']);
    expect(whyNot(step(referral('queued'), shelter, { type: 'accept' }))).toEqual(['notYet']);
  });

  it('is claimed by oneself, or given out by whoever leads', () => {
    const offered = referral('offered');
    expect(done(step(offered, shelter, { type: 'claim', personId: shelter.personId })).facts.claimedBy).toBe(shelter.personId);
    expect(whyNot(step(offered, shelter, { type: 'claim', personId: shelterHead.personId }))).toEqual(['policy']);
    expect(done(step(offered, shelterHead, { type: 'claim', personId: shelter.personId })).facts.claimedBy).toBe(shelter.personId);
  });

  it('comes back only with a reason and a text', () => {
    const returns = [
      [referral('offered'), 'decline'],
      [referral('inService'), 'fail'],
      [referral('accepted'), 'handBack'],
    ] as const;
    for (const [snapshot, type] of returns) {
      const event = (payload: object) => ({ type, ...payload }) as unknown as ReferralEvent;
      expect(whyNot(step(snapshot, shelter, event({})))).toEqual(['reason:required', 'text:required']);
      expect(whyNot(step(snapshot, shelter, event({ reason: 'noCapacity', text: '' })))).toEqual(['text:required']);
      expect(whyNot(step(snapshot, shelter, event({ reason: 'noCapacity', text: '  \n ' })))).toEqual(['text:required']);
      for (const unseen of ['\u200b\u200d\ufeff', '\u00ad \u2060', '\u3164', '\t\u0085']) {
        expect(whyNot(step(snapshot, shelter, event({ reason: 'noCapacity', text: unseen })))).toEqual(['text:required']);
      }
      expect(whyNot(step(snapshot, shelter, event({ reason: '', text: 'hết chỗ' })))).toEqual(['reason:badCode']);
      const back = done(step(snapshot, shelter, event({ reason: 'noCapacity', text: 'hết chỗ' })));
      expect(back.facts).toMatchObject({ ground: 'noCapacity', needsReceiver: true });
      expect([back.words, back.record]).toEqual([{ text: 'hết chỗ' }, { reason: 'noCapacity' }]);
      expect(back.effects).toEqual([{ name: 'notify', end: 'sender', about: 'referralOut' }]);
    }
  });

  it('settled by its sender, looks for nobody any more', () => {
    const declined = referral('declined', { needsReceiver: true });
    expect(whyNot(step(declined, shelter, { type: 'dismiss', reason: 'other' }))).toEqual(['policy']);
    const settled = done(step(declined, sender, { type: 'dismiss', reason: 'helpedOtherwise' }));
    expect(settled).toMatchObject({ state: 'declined', facts: { needsReceiver: false } });
    expect(whyNot(step(referral('declined'), sender, { type: 'dismiss', reason: 'other' }))).toEqual(['needsReceiver']);
  });

  it('keeps its state over a question; the answer starts the clocks of an offer anew', () => {
    const later = '2026-11-23T08:00:00.000Z';
    const offered = referral('offered', { urgency: 'urgent', answerBy: '2026-11-24T02:00:00.000Z', lapseAt: '2026-11-25T02:00:00.000Z' });
    const asked = done(step(offered, shelter, { type: 'ask', text: 'Có thuốc đang dùng không?' }));
    expect(asked).toMatchObject({ state: 'offered', facts: { questionOpen: true } });
    expect(whyNot(step(offered, sender, { type: 'answer', text: 'Không' }))).toEqual(['questionOpen']);
    const answered = done(step({ ...offered, facts: asked.facts }, sender, { type: 'answer', text: 'Không' }, later));
    expect(answered.facts).toMatchObject({ questionOpen: false, answerBy: '2026-11-24T08:00:00.000Z', lapseAt: '2026-11-25T08:00:00.000Z' });
    expect(answered.effects.map(({ name }) => name)).toEqual(['notify', 'escalateReferral', 'lapseReferral']);
    // The message of the old lapse then finds nothing due.
    expect(whyNot(step({ ...offered, facts: answered.facts }, system, { type: 'lapse' }, '2026-11-25T02:00:00.000Z'))).toEqual(['lapseDue']);
    const inService = done(step(referral('inService', { questionOpen: true }), sender, { type: 'answer', text: 'Có' }));
    expect(inService.effects.map(({ name }) => name)).toEqual(['notify']);
  });

  it('lapses by the queue alone, when its time is over', () => {
    const offered = referral('offered', { answerBy: NOW, lapseAt: '2026-11-23T03:00:00.000Z' });
    expect(whyNot(step(offered, system, { type: 'lapse' }))).toEqual(['lapseDue']);
    expect(whyNot(step(offered, senderHead, { type: 'lapse' }, '2026-11-23T03:00:00.000Z'))).toEqual(['policy']);
    const lapsed = done(step(offered, system, { type: 'lapse' }, '2026-11-23T03:00:00.000Z'));
    expect(lapsed).toMatchObject({ state: 'lapsed', facts: { needsReceiver: true } });
  });

  it('taken back before delivery is nobody’s news', () => {
    const event: ReferralEvent = { type: 'recall', reason: 'wrongReceiver' };
    expect(done(step(referral('queued'), sender, event)).effects).toEqual([]);
    expect(done(step(referral('accepted'), sender, event)).effects).toEqual([{ name: 'notify', end: 'receiver', about: 'referralIn' }]);
    expect(whyNot(step(referral('accepted'), sender, { type: 'recall', reason: 'consentWithdrawn' }))).toEqual(['reason:badCode']);
  });

  it('is answered for by its sender also when the sender’s part in the case is over', () => {
    const gone = { ...sender, basis: null };
    expect(whyNot(step(referral('offered'), gone, { type: 'recall', reason: 'noLongerNeeded' }))).toEqual([]);
    expect(whyNot(step(referral('draft', {}, { held: HELD }), gone, { type: 'send' }))).toEqual(['policy']);
  });

  it('never happens in the future, nor before its last step', () => {
    const offered = referral('offered', {}, { notBefore: NOW });
    expect(whyNot(step(offered, shelter, { type: 'accept', at: '2026-11-23T05:00:00Z' }))).toEqual(['at:inFuture']);
    expect(whyNot(step(offered, shelter, { type: 'accept', at: '2026-11-22T05:00:00Z' }))).toEqual(['at:beforeReceipt']);
    expect(whyNot(step(offered, shelter, { type: 'accept', at: NOW }))).toEqual([]);
  });
});

describe('a referral to legal aid', () => {
  it('is refused on the four grounds of its law alone; others on the general ones alone', () => {
    const decline = (reason: string) => ({ type: 'decline', reason, text: 'lý do' }) as ReferralEvent;
    for (const reason of LEGAL_AID_REFUSAL_GROUNDS) expect(whyNot(step(legalAid('offered'), lawyer, decline(reason)))).toEqual([]);
    for (const reason of DECLINE_GROUNDS) expect(whyNot(step(legalAid('offered'), lawyer, decline(reason)))).toEqual(['reason:notALawfulGround']);
    for (const reason of LEGAL_AID_REFUSAL_GROUNDS) expect(whyNot(step(referral('offered'), shelter, decline(reason)))).toEqual(['reason:notALawfulGround']);
    // Advice by the same centre is no legal aid: its law says nothing of it.
    const advice = legalAid('offered', { service: 'legal_advice' });
    expect(whyNot(step(advice, lawyer, decline('noCapacity')))).toEqual([]);
    expect(whyNot(step(advice, lawyer, decline('unlawfulContent')))).toEqual(['reason:notALawfulGround']);
    const back = { type: 'handBack', reason: 'noCapacity', text: 'hết người' } as const;
    expect(whyNot(step(legalAid('accepted'), lawyer, back))).toEqual(['reason:notALawfulGround']);
    expect(whyNot(step(legalAid('accepted'), lawyer, { ...back, reason: 'personDied' }))).toEqual([]);
  });

  it('that came to nothing may say why, like every service', () => {
    const failed = { type: 'fail', reason: 'personUnreachable', text: 'ba lần không gặp' } as const;
    expect(whyNot(step(legalAid('inService'), lawyer, failed))).toEqual([]);
    expect(whyNot(step(legalAid('inService'), lawyer, { ...failed, reason: 'unlawfulContent' } as never))).toEqual(['reason:badCode']);
  });

  it('tells the law each moment that it counts from, at the end where it happens', () => {
    const names = (decision: ReturnType<typeof step>) => done(decision).milestones.map(({ name, end }) => `${end} ${name}`);
    expect(names(step(legalAid('draft'), sender, { type: 'send' }))).toEqual(['sender legal_aid_requested']);
    expect(names(step(legalAid('draft', { detained: true }), sender, { type: 'send' }))).toEqual([
      'sender legal_aid_requested',
      'sender legal_aid_requested_detained',
    ]);
    expect(names(step(legalAid('queued', { courtOn: '2026-12-20' }), system, { type: 'deliver' }))).toEqual(['receiver legal_aid_centre_informed']);
    const urgent = ['receiver legal_aid_centre_informed', 'receiver legal_aid_urgent'];
    expect(names(step(legalAid('queued', { courtOn: '2026-11-26' }), system, { type: 'deliver' }))).toEqual(urgent);
    expect(names(step(legalAid('queued', {}, { fromAgencyType: 'PROV_POLICE' }), system, { type: 'deliver' }))).toEqual(urgent);
    expect(names(step(legalAid('offered'), lawyer, { type: 'ask', text: 'Giấy tờ?' }))).toEqual(['receiver legal_aid_answered']);
    expect(names(step(legalAid('offered'), lawyer, { type: 'claim', personId: lawyer.personId }))).toEqual([]);
    expect(names(step(legalAid('offered', { detained: true }), lawyer, { type: 'accept', proofMissing: true }))).toEqual([
      'receiver legal_aid_answered',
      'receiver legal_aid_registered',
      'receiver legal_aid_registered_detained',
      'receiver legal_aid_registered_without_proof',
    ]);
    expect(names(step(legalAid('accepted'), lawyer, { type: 'claim', personId: lawyer.personId }))).toEqual(['receiver legal_aid_provider_appointed']);
    expect(names(step(legalAid('accepted'), lawyer, { type: 'start' }))).toEqual(['receiver legal_aid_provider_appointed']);
    expect(names(step(legalAid('accepted', { proofMissing: true }), lawyer, { type: 'supplyProof' }))).toEqual(['receiver legal_aid_proof_supplied']);
    expect(names(step(legalAid('offered'), lawyer, { type: 'decline', reason: 'personDied', text: 'đã mất' }))).toEqual([
      'receiver legal_aid_answered',
      'receiver legal_aid_refused',
    ]);
    expect(names(step(referral('offered'), shelter, { type: 'accept' }))).toEqual([]);
  });
});
