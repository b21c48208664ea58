import { describe, expect, it } from '@jest/globals';
import { step as referralStep, referral } from '../../../referral/testing/example.js';
import { ACTORS } from '../../../referral/exploration/people.js';
import type { ReferralEvent } from '../../../referral/referral.js';
import { placeName, provinceByCode } from '../../../territory/places.js';
import { ageStatus } from '../../people/age.js';
import { millisOf } from '../../calendar/calendar-date.js';
import type { LawFacts } from '../../book/conditions.js';
import { dueBefore, limitInVietnam } from '../../calendar/deadlines.js';
import { dutyChanges, type NewDuty } from '../../duties/duty-changes.js';
import { SETTINGS_AS_SHIPPED } from '../../duties/duty-clock.js';
import { deciderOf } from '../../entitlements/decided-by.js';
import { entitlementsOf, type PersonForSupport } from '../../entitlements/entitlements.js';
import { legalAidIsUrgent, legalAidProofsOn } from '../../people/legal-aid.js';
import type { LawCase, Occurrence } from '../../duties/moments.js';
import { offeredOptions } from '../../duties/options.js';
import { EXAMPLE_REGISTER } from '../example-register.js';

const at = (on: string, time: string) => `${on}T${time}:00+07:00`;
const happened = (name: string, on: string, time: string, agencyId: string, referralId?: string): Occurrence => ({ name, at: at(on, time), agencyId, ...(referralId === undefined ? {} : { referralId }) });
const caseOf = (occurrences: readonly Occurrence[], conditions: LawFacts['conditions'] = {}): LawCase => ({ facts: { channel: 'self_report', receivedAt: occurrences[0]?.at ?? '', conditions }, occurrences, register: EXAMPLE_REGISTER });
const asked = (of: LawCase): readonly NewDuty[] => dutyChanges({ ...of, existing: [], settings: SETTINGS_AS_SHIPPED }).open;
const named = (duties: readonly NewDuty[], step: string) => duties.find((duty) => duty.step === step);
const due = (duty: NewDuty | undefined) => limitInVietnam(duty?.dueAt ?? '');
const stateOf = (person: PersonForSupport, on: string, kind: string) => entitlementsOf(person, on).kinds.find((one) => one.kind === kind)?.state;

describe('the acceptance examples', () => {
  it('A1: a report at a border post on Thursday 10/07/2025 at 09:00', () => {
    const duties = asked(
      caseOf([
        happened('report_received', '2025-07-10', '09:00', 'border'),
        happened('person_at_commune', '2025-07-10', '10:30', 'commune'),
        happened('authority_notified', '2025-07-10', '11:30', 'health'),
        happened('verification_requested', '2025-07-14', '09:00', 'health'),
      ]),
    );
    expect(named(duties, 'self_report.bring_to_commune')).toMatchObject({ ownerAgencyId: 'border', operationalTarget: true });
    expect(named(duties, 'self_report.notify_health')).toMatchObject({ ownerAgencyId: 'commune', operationalTarget: true });
    const verify = named(duties, 'self_report.verify_initial');
    expect(verify).toMatchObject({ ownerAgencyId: 'health', withAgencyIds: ['police'], jointly: true });
    expect(due(verify)).toEqual({ on: '2025-07-13', time: '11:30' });
    expect(named(duties, 'self_report.identify')).toMatchObject({ verified: false, blocksClosing: false, dueAt: null });
  });

  it('A2: the same on 10/06/2025 has no owner by statute, and nobody is proposed', () => {
    const duties = asked(caseOf([happened('report_received', '2025-06-10', '09:00', 'border'), happened('authority_notified', '2025-06-10', '11:30', 'health')]));
    expect(named(duties, 'self_report_old.establish_initial_information')).toMatchObject({ ownerAgencyId: null, unresolved: 'noTextNamesOwner', withAgencyIds: [] });
    expect(duties.every(({ ownerAgencyId, unresolved }) => ownerAgencyId === null && unresolved !== null)).toBe(true);
    const person: PersonForSupport = { category: 'VICTIM_VN_OR_STATELESS_PR', identifiedOn: '2025-06-30' };
    expect(entitlementsOf(person, '2025-06-30').regime.id).toBe('REGIME_2011');
    expect(entitlementsOf({ ...person, identifiedOn: '2025-07-01' }, '2025-07-01').regime.id).toBe('REGIME_2024');
  });

  it('A3: identified on 30/06/2025, applies on 15/08/2025', () => {
    const identified = caseOf([happened('report_received', '2025-06-10', '09:00', 'commune'), happened('victim_confirmed', '2025-06-30', '10:00', 'police')]);
    const option = offeredOptions(identified, '2025-08-15', SETTINGS_AS_SHIPPED).find(({ step }) => step === 'support_application_old.apply');
    expect(limitInVietnam(option?.until ?? '')).toEqual({ on: '2026-06-30', time: '10:00' });
    const of = (territory: string) => entitlementsOf({ category: 'VICTIM_VN_OR_STATELESS_PR', identifiedOn: '2025-06-30', territories: [territory] }, '2025-08-15');
    expect(of('vn-khanh-hoa').regime.id).toBe('REGIME_2011');
    expect(of('vn-khanh-hoa').localRates[0]?.levels).toContainEqual(expect.objectContaining({ kind: 'hardship_allowance', value: 2_000_000 }));
    expect(of('vn-binh-duong').localRates).toEqual([expect.objectContaining({ state: 'none', levels: [] })]);
    expect(deciderOf('REGIME_2011', '2025-08-15')).toMatchObject({ type: null, candidates: ['PROV_HEALTH'] });
    const applied = { ...identified, facts: { ...identified.facts, conditions: { keeps_2011_support: true } }, occurrences: [...identified.occurrences, happened('application_filed', '2025-08-15', '09:00', 'health')] };
    expect(asked(applied).filter(({ pathway }) => pathway === 'support_application').map(({ step, ownerAgencyId, unresolved, verified, blocksClosing }) => [step, ownerAgencyId, unresolved, verified, blocksClosing])).toEqual([
      ['support_application.decide_kept', null, 'noTextNamesOwner', false, false],
    ]);
  });

  it('A4: a foreign adult under identification gets no travel cost, but an interpreter and psychological help', () => {
    const person: PersonForSupport = { category: 'FOREIGNER_TRAFFICKED_IN_VN', identifiedOn: null, minor: false };
    expect(stateOf(person, '2025-07-10', 'travel_cost')).toBe('notOffered');
    expect(['interpretation', 'psychological'].map((kind) => stateOf(person, '2025-07-10', kind))).not.toContain('notOffered');
  });

  it('A5: a citizen at an embassy gets no legal aid, travel or psychological help until in the country', () => {
    const states = (category: PersonForSupport['category']) => ['legal_aid', 'travel_cost', 'psychological'].map((kind) => stateOf({ category, identifiedOn: null }, '2025-07-10', kind) === 'notOffered');
    expect(states('UNDER_IDENTIFICATION_VN_ABROAD')).toEqual([true, true, true]);
    expect(states('UNDER_IDENTIFICATION_VN_OR_STATELESS_PR_IN_COUNTRY')).toEqual([false, false, false]);
  });

  it('A6: seventeen is a minor and no child; unknown, fifteen to nineteen by looks, is presumed a child', () => {
    expect(ageStatus({ bornOn: '2008-01-01', certainty: 'exact' }, '2025-07-10')).toEqual({ childU16: false, minorU18: true, presumedChild: false });
    const presumed = ageStatus({ estimate: [15, 19], certainty: 'estimated' }, '2025-07-10');
    expect(presumed).toEqual({ childU16: true, minorU18: true, presumedChild: true });
    const report = [happened('report_received', '2025-07-10', '09:00', 'border')];
    const overlay = (isChild: boolean) => asked(caseOf(report, { is_child_u16: isChild })).filter(({ pathway }) => pathway === 'child_overlay').length;
    expect([overlay(false), overlay(presumed.childU16)]).toEqual([0, 2]);
  });

  it('A7: a request for legal aid without proof, the trial four working days away', () => {
    expect(legalAidIsUrgent({ at: at('2025-07-08', '10:00'), fromAgencyType: 'COMMUNE_PC', urgency: 'normal', courtOn: '2025-07-14' })).toBe(true);
    expect(legalAidIsUrgent({ at: at('2025-07-08', '10:00'), fromAgencyType: 'COMMUNE_PC', urgency: 'normal', courtOn: '2025-07-15' })).toBe(false);
    const moments = [happened('report_received', '2025-07-07', '09:00', 'commune'), happened('legal_aid_requested', '2025-07-08', '10:00', 'commune', 'r1'), happened('legal_aid_registered_without_proof', '2025-07-08', '11:00', 'commune', 'r1')];
    expect(due(named(asked(caseOf(moments)), 'legal_aid.supply_proof'))).toEqual({ on: '2025-07-15', time: '24:00' });
    expect(legalAidProofsOn('2025-06-30').map(({ verified }) => verified)).toEqual([true]);
    expect(legalAidProofsOn('2025-07-01').map(({ verified }) => verified)).toEqual([false]);
  });

  it('A8: code 24 was Bắc Giang in 2024 and is Bắc Ninh in 2026', () => {
    const nameOf = (code: string, on: string) => placeName(provinceByCode(code, on)?.id ?? '', on);
    expect(nameOf('24', '2024-05-01')).toContain('Bắc Giang');
    expect(nameOf('24', '2026-05-01')).toContain('Bắc Ninh');
  });

  it('A9: a report due "trước ngày 16" is late on the 16th', () => {
    const end = millisOf(dueBefore('2025-12-16'));
    expect([millisOf(at('2025-12-15', '23:59')) < end, millisOf(at('2025-12-16', '00:00')) < end]).toEqual([true, false]);
  });

  it('A10: a facility that refuses without a reason is refused itself', () => {
    const refusal = { type: 'decline' } as unknown as ReferralEvent;
    expect(referralStep(referral('offered'), ACTORS.shelter, refusal)).toMatchObject({ ok: false });
  });
});
