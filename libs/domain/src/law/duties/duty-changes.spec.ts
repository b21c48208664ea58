import { describe, expect, it } from '@jest/globals';
import { lawFactsOf, type ConditionId } from '../book/conditions.js';
import { limitInVietnam } from '../calendar/deadlines.js';
import { dutyChanges, type DutyChanges, type DutyOnFile, type LawQuestion, type NewDuty } from './duty-changes.js';
import { SETTINGS_AS_SHIPPED } from './duty-clock.js';
import { EXAMPLE_REGISTER } from '../testing/example-register.js';
import type { Occurrence } from './moments.js';

type Conditions = Partial<Record<ConditionId, boolean>>;

const happened = (name: string, at: string, agencyId: string): Occurrence => ({ name, at, agencyId });
const vn = (time: string, on = '2025-07-10') => `${on}T${time}:00+07:00`;

function question(channel: string, occurrences: readonly Occurrence[], conditions: Conditions = {}, existing: readonly DutyOnFile[] = []): LawQuestion {
  return { facts: { channel, receivedAt: occurrences[0]?.at ?? vn('09:00'), conditions }, occurrences, register: EXAMPLE_REGISTER, existing, settings: SETTINGS_AS_SHIPPED };
}

const steps = (changes: DutyChanges) => changes.open.map((duty) => duty.step);
const opened = (changes: DutyChanges, step: string): NewDuty => {
  const found = changes.open.find((duty) => duty.step === step);
  if (!found) throw new Error(`not opened: ${step}`);
  return found;
};
const onFile = (step: string, state: DutyOnFile['state'] = 'open', anchorAt = vn('09:00')): DutyOnFile => ({ id: step, step, referralId: null, state, anchorAt, ownerAgencyId: null });

const REPORT = happened('report_received', vn('09:00'), 'border');
const AT_COMMUNE = happened('person_at_commune', vn('10:40'), 'commune');
const NOTIFIED = happened('authority_notified', vn('11:30'), 'health');

describe('a duty that the text leaves to one of several, by decision', () => {
  it('is named for none of them, wherever the moment came, and proposes those that are there', () => {
    const fund = [happened('fund_file_submitted', vn('09:00', '2026-04-23'), 'police'), happened('fund_decision_issued', vn('09:00', '2026-05-12'), 'police')];
    const duty = opened(dutyChanges(question('self_report', [REPORT, ...fund])), 'crime_fund_support.hand_over_support');
    expect(duty).toMatchObject({ ownerAgencyId: null, unresolved: 'several', withAgencyIds: [], jointly: false });
    expect(duty.ownerTypes).toEqual(['MPS_LEADERS', 'MPS_OFFICE', 'INVESTIGATION_BODY', 'PROCURACY', 'COURT', 'MANAGING_BODY']);
    expect(limitInVietnam(duty.dueAt ?? '').on).toBe('2026-05-14');
  });
});

describe('a report at a border post on Thursday 10/07/2025 at 09:00', () => {
  it('asks the post to bring the person to the commune at once', () => {
    const duty = opened(dutyChanges(question('self_report', [REPORT])), 'self_report.bring_to_commune');
    expect(duty).toMatchObject({ ownerAgencyId: 'border', ownerType: 'BORDER_POST', verified: true, blocksClosing: true, operationalTarget: true, unresolved: null });
    expect(limitInVietnam(duty.dueAt ?? '')).toEqual({ on: '2025-07-10', time: '11:00' });
  });

  it('asks the commune to notify the health authority once the person is there', () => {
    const changes = dutyChanges(question('self_report', [REPORT, AT_COMMUNE], {}, [onFile('self_report.bring_to_commune')]));
    expect(changes.meet).toEqual([{ id: 'self_report.bring_to_commune', at: AT_COMMUNE.at }]);
    expect(steps(changes)).toEqual(['self_report.notify_health']);
    expect(opened(changes, 'self_report.notify_health')).toMatchObject({ ownerAgencyId: 'commune', operationalTarget: true });
  });

  it('gives health and police three days from the notice, to Sunday 11:30', () => {
    const existing = [onFile('self_report.bring_to_commune', 'met'), onFile('self_report.notify_health')];
    const changes = dutyChanges(question('self_report', [REPORT, AT_COMMUNE, NOTIFIED], {}, existing));
    expect(changes.meet).toEqual([{ id: 'self_report.notify_health', at: NOTIFIED.at }]);
    expect(steps(changes)).toEqual(['self_report.receive_person', 'self_report.verify_initial']);
    const verify = opened(changes, 'self_report.verify_initial');
    expect(limitInVietnam(verify.dueAt ?? '')).toEqual({ on: '2025-07-13', time: '11:30' });
    expect(verify).toMatchObject({ ownerAgencyId: 'health', withAgencyIds: ['police'], jointly: true, operationalTarget: false, blocksClosing: true });
  });

  it('shows the police step as not verified, without a limit, blocking nothing', () => {
    const requested = happened('verification_requested', vn('09:00', '2025-07-14'), 'health');
    const duty = opened(dutyChanges(question('self_report', [REPORT, AT_COMMUNE, NOTIFIED, requested])), 'self_report.identify');
    expect(duty).toMatchObject({ ownerAgencyId: 'police', dueAt: null, verified: false, blocksClosing: false });
  });

  it('does not take the commune’s reception for that of the health authority', () => {
    const existing = [onFile('self_report.receive_person')];
    const there = [REPORT, AT_COMMUNE, happened('person_received', vn('10:40'), 'commune'), NOTIFIED];
    expect(dutyChanges(question('self_report', there, {}, existing)).meet).toEqual([]);
    const arrived = happened('person_received', vn('15:00'), 'health');
    expect(dutyChanges(question('self_report', [...there, arrived], {}, existing)).meet).toEqual([{ id: 'self_report.receive_person', at: arrived.at }]);
  });

  it('does not take a notice to another body for one to the health authority', () => {
    const existing = [onFile('self_report.notify_health')];
    const told = happened('authority_notified', vn('11:00'), 'police');
    const changes = dutyChanges(question('self_report', [REPORT, AT_COMMUNE, told], {}, existing));
    expect(changes.meet).toEqual([]);
    expect(steps(changes)).not.toContain('self_report.verify_initial');
  });
});

describe('conditions of a step', () => {
  it('a commune that receives the report itself brings nobody anywhere, and has to tell the health authority at once', () => {
    const report = happened('report_received', vn('09:00'), 'commune');
    expect(steps(dutyChanges(question('self_report', [report])))).toEqual(['self_report.notify_health']);
  });

  it('a condition that becomes true later opens its duty later, and only once', () => {
    const occurrences = [REPORT, AT_COMMUNE];
    expect(steps(dutyChanges(question('self_report', occurrences)))).not.toContain('self_report.give_initial_support');
    const needed = { support_needed: true };
    expect(steps(dutyChanges(question('self_report', occurrences, needed)))).toContain('self_report.give_initial_support');
    const again = dutyChanges(question('self_report', occurrences, needed, [onFile('self_report.give_initial_support')]));
    expect(steps(again)).not.toContain('self_report.give_initial_support');
  });

  it('a duty done before it was asked opens as met', () => {
    const support = happened('initial_support_given', vn('10:00'), 'border');
    const duty = opened(dutyChanges(question('self_report', [REPORT, support, AT_COMMUNE], { support_needed: true })), 'self_report.give_initial_support');
    expect(duty.metAt).toBe(support.at);
  });

  it('a proof that comes later ends the request for identification, an unknown one does not', () => {
    const done = happened('initial_verification_done', vn('12:00'), 'health');
    const existing = [onFile('self_report.request_identification')];
    const ended = dutyChanges(question('self_report', [REPORT, done], { no_proving_document: false }, existing)).end;
    expect(ended).toEqual([{ id: 'self_report.request_identification', ground: 'conditionFalse' }]);
    expect(dutyChanges(question('self_report', [REPORT, done], {}, existing)).end).toEqual([]);
  });
});

describe('a child under 16, or one who may be', () => {
  const child = { is_child_u16: true };
  const report = happened('report_received', vn('09:00'), 'border');

  it('adds the overlay to any way of arrival', () => {
    for (const channel of ['self_report', 'handed_back', 'rescued', 'hotline_111']) {
      expect(steps(dutyChanges(question(channel, [report], child)))).toEqual(
        expect.arrayContaining(['child_overlay.record_and_inform', 'child_overlay.assess_initial_risk']),
      );
    }
  });

  it('leaves a seventeen-year-old out of it', () => {
    expect(steps(dutyChanges(question('self_report', [report], { is_child_u16: false }))).filter((step) => step.startsWith('child'))).toEqual([]);
  });

  it('names the receiver for the record and the commune of its seat for the risk', () => {
    const changes = dutyChanges(question('self_report', [report], child));
    expect(opened(changes, 'child_overlay.record_and_inform').ownerAgencyId).toBe('border');
    expect(opened(changes, 'child_overlay.assess_initial_risk')).toMatchObject({ ownerAgencyId: 'commune', ownerType: 'COMMUNE_PC' });
  });

  it('gives twelve hours where the harm is serious', () => {
    const duty = opened(dutyChanges(question('self_report', [report], { ...child, serious_harm_to_child: true })), 'child_overlay.act_in_emergency');
    expect(limitInVietnam(duty.dueAt ?? '')).toEqual({ on: '2025-07-10', time: '21:00' });
  });

  it('gives the child officer at the commune five working days from the risk, the chair two from the draft', () => {
    const assessed = happened('risk_assessed', vn('14:00'), 'commune');
    const drafted = happened('plan_drafted', vn('10:00', '2025-07-16'), 'commune');
    const changes = dutyChanges(question('self_report', [report, assessed, drafted], child));
    const plan = opened(changes, 'child_overlay.assess_and_draft_plan');
    expect(plan).toMatchObject({ ownerAgencyId: 'commune', ownerType: 'COMMUNE_CHILD_OFFICER' });
    expect(limitInVietnam(plan.dueAt ?? '')).toEqual({ on: '2025-07-17', time: '24:00' });
    expect(limitInVietnam(opened(changes, 'child_overlay.decide_plan').dueAt ?? '')).toEqual({ on: '2025-07-18', time: '24:00' });
  });

  it('ends when a document shows an adult, and comes back when that was wrong', () => {
    const existing = [onFile('child_overlay.assess_initial_risk')];
    const adult = { is_child_u16: false };
    expect(dutyChanges(question('self_report', [report], adult, existing)).end).toEqual([{ id: 'child_overlay.assess_initial_risk', ground: 'conditionFalse' }]);
    const ended = [onFile('child_overlay.assess_initial_risk', 'ended')];
    expect(steps(dutyChanges(question('self_report', [report], child, ended)))).toContain('child_overlay.assess_initial_risk');
    const aside = [onFile('child_overlay.assess_initial_risk', 'notApplicable')];
    expect(steps(dutyChanges(question('self_report', [report], child, aside)))).not.toContain('child_overlay.assess_initial_risk');
  });

  it('does not ask for a second plan at every review of the risk, but for a decision on every new draft', () => {
    const at = (name: string, on: string) => happened(name, vn('09:00', on), 'commune');
    const occurrences = [report, at('risk_assessed', '2025-07-11'), at('plan_drafted', '2025-07-14'), at('risk_assessed', '2025-08-11'), at('plan_drafted', '2025-08-14')];
    const existing = [onFile('child_overlay.assess_and_draft_plan', 'met', vn('09:00', '2025-07-11')), onFile('child_overlay.decide_plan', 'met', vn('09:00', '2025-07-14'))];
    const again = steps(dutyChanges(question('self_report', occurrences, child, existing)));
    expect(again).not.toContain('child_overlay.assess_and_draft_plan');
    expect(again).toContain('child_overlay.decide_plan');
  });
});

describe('a file that was closed and is open again', () => {
  it('asks again for what had ended unmet, and not for what was met', () => {
    const existing = [onFile('self_report.bring_to_commune', 'met'), onFile('self_report.notify_health', 'ended')];
    expect(steps(dutyChanges(question('self_report', [REPORT, AT_COMMUNE], {}, existing)))).toEqual(['self_report.notify_health']);
  });
});

describe('time', () => {
  it('moves the clocks when the time of the report was wrong', () => {
    const before = question('self_report', [REPORT], {}, [onFile('self_report.bring_to_commune')]);
    expect(dutyChanges(before).reclock).toEqual([]);
    const corrected = { ...before, facts: { ...before.facts, receivedAt: vn('08:15') } };
    expect(dutyChanges(corrected).reclock).toEqual([
      { id: 'self_report.bring_to_commune', anchorAt: '2025-07-10T01:15:00.000Z', dueAt: '2025-07-10T03:15:00.000Z' },
    ]);
  });

  it('ends what a report of another law asked, and of none, unless it was done; corrected back it is asked again', () => {
    const step = 'self_report.bring_to_commune';
    const on = (day: string, state: DutyOnFile['state'] = 'open') => {
      const asked = question('self_report', [REPORT], {}, [onFile(step, state)]);
      return dutyChanges({ ...asked, facts: { ...asked.facts, receivedAt: vn('09:00', day) } });
    };
    const ended = [{ id: step, ground: 'receiptCorrected' }];
    expect([on('2025-06-10').end, steps(on('2025-06-10'))]).toEqual([ended, ['self_report_old.bring_to_commune']]);
    expect([on('1999-06-10').end, steps(on('1999-06-10'))]).toEqual([ended, []]);
    expect(on('2025-06-10', 'met').end).toEqual([]);
    expect(on('2025-07-01').end).toEqual([]);
    expect(steps(on('2025-07-10', 'ended'))).toEqual([step]);
  });

  it('before 01/07/2025 follows the old law and names no agency', () => {
    const on = '2025-06-10';
    const occurrences = [happened('report_received', vn('09:00', on), 'border'), happened('person_at_commune', vn('10:00', on), 'commune'), happened('authority_notified', vn('11:30', on), 'health')];
    const changes = dutyChanges(question('self_report', occurrences));
    expect(changes.open.map(({ step, ownerAgencyId, unresolved }) => [step, ownerAgencyId, unresolved])).toEqual([
      ['self_report_old.bring_to_commune', null, 'beforeRegister'],
      ['self_report_old.take_declaration_and_notify', null, 'beforeRegister'],
      ['self_report_old.establish_initial_information', null, 'noTextNamesOwner'],
    ]);
    expect(limitInVietnam(changes.open[2]?.dueAt ?? '')).toEqual({ on: '2025-06-13', time: '11:30' });
  });

  it('takes the law of the day on which each moment comes', () => {
    const occurrences = [happened('report_received', vn('22:00', '2025-06-30'), 'border'), happened('person_at_commune', vn('00:10', '2025-07-01'), 'commune')];
    expect(steps(dutyChanges(question('self_report', occurrences))).toSorted()).toEqual(['self_report.notify_health', 'self_report_old.bring_to_commune']);
  });
});

describe('other ways of arrival', () => {
  it('one who came back alone follows the way of a report from the commune on', () => {
    const changes = dutyChanges(question('self_returned', [REPORT, AT_COMMUNE]));
    expect(steps(changes)).toEqual(['self_returned.receive', 'self_report.notify_health']);
  });

  it('being handed back is itself the arrival at the gate', () => {
    expect(opened(dutyChanges(question('handed_back', [REPORT])), 'handed_back.receive_at_gate')).toMatchObject({ ownerAgencyId: 'border', verified: false, blocksClosing: false });
  });

  it('a denunciation goes on from whoever has it, each by its own rule', () => {
    const from = (agencyId: string) => steps(dutyChanges(question('criminal_proceedings', [happened('report_received', vn('09:00'), agencyId)]))).filter((step) => step.includes('transfer'));
    expect(from('commune-police')).toEqual(['criminal_proceedings.transfer_by_commune_police']);
    expect(from('border')).toEqual(['criminal_proceedings.transfer_by_other_body']);
  });

  it('another agency’s report opens the duties of one who comes forward', () => {
    expect(steps(dutyChanges(question('other_agency', [REPORT])))).toEqual(['self_report.bring_to_commune']);
  });

  it('an unknown way of arrival asks nothing', () => {
    expect(steps(dutyChanges(question('nothing', [REPORT])))).toEqual([]);
  });
});

describe('facts of a case as conditions', () => {
  const facts = { channel: 'self_report', receivedAt: vn('09:00'), safety: 'safe', language: 'vi', childU16: false, riskLevel: null, supportKinds: [], proof: null, identifiedOn: null } as const;
  it.each([
    ['an adult who speaks Vietnamese and is safe', facts, { is_child_u16: false, no_proving_document: true, serious_harm_to_child: false }],
    ['one who speaks another language', { ...facts, language: 'zh' }, { is_child_u16: false, no_proving_document: true, serious_harm_to_child: false, support_needed: true }],
    ['a child whose risk is not assessed', { ...facts, childU16: true }, { is_child_u16: true, no_proving_document: true }],
    ['a child in danger', { ...facts, childU16: true, safety: 'unsafe' as const }, { is_child_u16: true, no_proving_document: true, support_needed: true, serious_harm_to_child: true }],
    ['a child at medium risk', { ...facts, childU16: true, riskLevel: 'medium' as const }, { is_child_u16: true, no_proving_document: true, serious_harm_to_child: false }],
    ['one identified under the law of 2011', { ...facts, identifiedOn: '2025-06-30' }, { is_child_u16: false, no_proving_document: false, serious_harm_to_child: false, keeps_2011_support: true }],
    ['one with a proof', { ...facts, identifiedOn: '2025-08-01' }, { is_child_u16: false, no_proving_document: false, serious_harm_to_child: false }],
  ])('%s', (_, given, expected) => {
    expect(lawFactsOf(given).conditions).toEqual({ keeps_2011_support: false, ...expected });
  });
});
