import { describe, expect, it } from '@jest/globals';
import { SETTINGS_AS_SHIPPED, openCase, referralMoments, type Actor, type Effect, type Milestone } from '@loive/domain';
import { AgencyEntity } from '../../entities/agency.entity.js';
import { dutiesAfter, type DutiesAfter } from './duties-after.js';
import { unopened } from './work-out.js';
import type { CaseRecord } from '../standing/case-record.js';

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const agency = (n: number, type: string) =>
  Object.assign(new AgencyEntity(), { id: uuid(n), type, nameVi: type, nameEn: type, province: 'vn-lang-son', commune: 'vn-commune-06184', validFrom: '2025-07-01', validTo: null });
const COMMUNE = uuid(1);
const POLICE = uuid(2);
const CENTRE = uuid(3);
const AGENCIES = [agency(1, 'COMMUNE_PC'), agency(2, 'PROV_POLICE'), agency(3, 'LEGAL_AID_CENTRE')];
const NOW = '2026-11-23T02:00:00.000Z';
const clerk: Actor = { personId: uuid(11), agencyId: COMMUNE, agencyType: 'COMMUNE_PC', role: 'intake' };
const REFERRAL = { id: uuid(90), service: 'legal_aid', fromAgencyId: POLICE, toAgencyId: CENTRE };

const opening = openCase(
  { channel: 'self_report', receivedAt: NOW, safety: 'safe', language: 'vi', alias: 'Hoa Ban', age: { bornOn: '1994-05-17', certainty: 'exact' }, nationality: 'VN', indicators: [] },
  clerk,
  NOW,
);
if (!opening.ok) throw new Error('opening refused');
const blank = unopened({ id: uuid(80), code: 'LV-2026-00001', alias: 'Hoa Ban', settings: SETTINGS_AS_SHIPPED }, { type: 'openCase', actor: clerk, decision: opening, now: NOW, requestId: 'r', agencies: AGENCIES });
const CASE = after(blank, dutiesAfter(blank, { decision: opening, actor: clerk, now: NOW, agencies: AGENCIES }, 1));

function after(record: CaseRecord, { all, milestones }: DutiesAfter): CaseRecord {
  return { ...record, version: record.version + 1, duties: all, milestones };
}

function step(record: CaseRecord, at: string, moments: readonly Milestone[], effects: readonly Effect[] = []): DutiesAfter {
  const { stage, facts } = record;
  const decision = { stage, facts, at, effects, milestones: [] };
  return dutiesAfter(record, { decision, moments, actor: { agencyId: POLICE, personId: uuid(70) }, now: at, agencies: AGENCIES }, record.version + 1);
}

const moment = (name: string, at: string, end: 'sender' | 'receiver', state: 'queued' | 'offered' | 'accepted' | 'recalled' = 'queued') =>
  referralMoments({ state, at, milestones: [{ name, at, end }] }, REFERRAL);
const legalAid = ({ all }: DutiesAfter) => all.filter(({ pathway }) => pathway === 'legal_aid');

const sent = step(CASE, NOW, moment('legal_aid_requested', NOW, 'sender'));
const registered = step(after(CASE, sent), NOW, moment('legal_aid_registered_without_proof', NOW, 'receiver', 'accepted'));

describe('duties of a case after a step of one of its referrals', () => {
  it('open for the sender, who is reminded in time, and supervisors when it is late', () => {
    const [inform] = sent.opened;
    expect(sent.opened.map(({ step: name, ownerAgencyId }) => [name, ownerAgencyId])).toEqual([['legal_aid.inform_centre', POLICE]]);
    expect(sent.reminders).toEqual([
      { effect: 'remindDuty', dutyId: inform?.id, notBefore: '2026-11-23T20:00:00.000Z' },
      { effect: 'escalateDuty', dutyId: inform?.id, notBefore: '2026-11-24T02:00:00.000Z' },
    ]);
  });

  it('end when the referral is taken back, and do not come again', () => {
    const over = referralMoments({ state: 'recalled', at: NOW, milestones: [] }, REFERRAL);
    const recalled = step(after(CASE, sent), NOW, over);
    expect(legalAid(recalled).map(({ state, ground }) => [state, ground])).toEqual([['ended', 'referralEnded']]);
    expect(recalled.reminders).toEqual([]);
    expect(step(after(CASE, recalled), NOW, []).opened).toEqual([]);
  });

  it('count what the sender ticks off for the referral it belongs to', () => {
    const record = after(CASE, registered);
    const proof = record.duties.find(({ step: name }) => name === 'legal_aid.supply_proof');
    expect(proof?.ownerAgencyId).toBe(POLICE);
    const effects = [{ name: 'meetDuty', dutyId: proof?.id ?? '', step: 'legal_aid.supply_proof' }] as const;
    const decision = { stage: record.stage, facts: record.facts, at: NOW, effects, milestones: [] };
    const done = dutiesAfter(record, { decision, actor: { agencyId: POLICE, personId: uuid(70) }, now: NOW, agencies: AGENCIES }, 4);
    expect(done.milestones.at(-1)).toEqual({ name: 'legal_aid_proof_supplied', at: NOW, agencyId: POLICE, referralId: REFERRAL.id });
  });
});

describe('the clock of a duty', () => {
  const [bring] = CASE.duties;
  const touch = (record: CaseRecord, at: string, deed: Extract<Effect, { name: 'touchClock' }>['deed']) => step(record, at, [], [{ name: 'touchClock', dutyId: bring?.id ?? '', deed }]);
  const row = ({ all }: DutiesAfter) => all.find(({ id }) => id === bring?.id);

  it('stands still, runs again with the time given back and its reminders planned anew, and keeps the limit of the law', () => {
    const paused = touch(CASE, '2026-11-23T02:30:00.000Z', { type: 'pauseDuty', ground: 'personUnwell' });
    expect(row(paused)).toMatchObject({ ground: 'personUnwell', dueAt: bring?.dueAt, pauses: [{ from: '2026-11-23T02:30:00.000Z', to: null }] });
    expect(paused.reminders).toEqual([]);
    const resumed = touch(after(CASE, paused), '2026-11-23T05:00:00.000Z', { type: 'resumeDuty' });
    expect(row(resumed)).toMatchObject({ ground: null, dueAt: '2026-11-23T06:30:00.000Z', lawDueAt: bring?.dueAt });
    expect(resumed.reminders.map(({ effect, notBefore }) => [effect, notBefore])).toEqual([
      ['remindDuty', '2026-11-23T05:22:30.000Z'],
      ['escalateDuty', '2026-11-23T06:30:00.000Z'],
    ]);
    expect(row(step(after(CASE, resumed), '2026-11-23T05:10:00.000Z', []))).toEqual(row(resumed));
  });

  it('is given a later end once that was allowed, and forgets what was asked when the duty is over', () => {
    const asked = touch(CASE, NOW, { type: 'askDutyExtension', ground: 'complexMatter', until: '2026-11-24T02:00:00Z' });
    expect(row(asked)).toMatchObject({ dueAt: bring?.dueAt, extensionAsked: { ground: 'complexMatter' } });
    expect(row(touch(after(CASE, asked), NOW, { type: 'confirmDutyExtension' }))).toMatchObject({ dueAt: '2026-11-24T02:00:00.000Z', extensionAsked: null });
    const over = step(after(CASE, asked), NOW, [], [{ name: 'endDuty', dutyId: bring?.id ?? '', step: bring?.step ?? '', ground: 'other' }]);
    expect(row(over)).toMatchObject({ state: 'notApplicable', extensionAsked: null });
  });
});

const received = (receivedAt: string, record = CASE) => {
  const decision = { stage: record.stage, facts: { ...record.facts, receivedAt }, at: NOW, effects: [], milestones: [] };
  return dutiesAfter(record, { decision, actor: clerk, now: NOW, agencies: AGENCIES }, record.version + 1);
};

describe('a report that is corrected to a day of another law', () => {
  it('leaves no duty of the law that does not apply open, and opens it again when corrected back', () => {
    const open = (of: DutiesAfter | CaseRecord) => ('all' in of ? of.all : of.duties).filter(({ state }) => state === 'open').map(({ pathway }) => pathway);
    const back = received('2025-06-10T02:00:00.000Z');
    expect(open(CASE)).toEqual(['self_report']);
    expect(open(back)).toEqual([]);
    expect(back.all.find(({ pathway }) => pathway === 'self_report')).toMatchObject({ state: 'ended', ground: 'receiptCorrected' });
    expect(open(received(NOW, after(CASE, back)))).toEqual(['self_report']);
    expect(open(received('1999-06-10T02:00:00.000Z'))).toEqual([]);
  });
});

describe('reminders of a duty whose limit moves', () => {
  const [bring] = CASE.duties;
  const moved = (receivedAt: string) => received(receivedAt).reminders;

  it('are planned anew when it comes sooner, and wait by themselves when it comes later', () => {
    expect(bring?.dueAt).toBe('2026-11-23T04:00:00.000Z');
    expect(moved('2026-11-23T01:00:00.000Z').map(({ effect, notBefore }) => [effect, notBefore])).toEqual([
      ['remindDuty', '2026-11-23T02:45:00.000Z'],
      ['escalateDuty', '2026-11-23T03:00:00.000Z'],
    ]);
    expect(moved('2026-11-23T02:00:00.000Z')).toEqual([]);
    expect(moved('2026-11-23T03:00:00.000Z')).toEqual([]);
  });
});
