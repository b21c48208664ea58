import { describe, expect, it } from '@jest/globals';
import type { LawFacts } from '../book/conditions.js';
import { limitInVietnam } from '../calendar/deadlines.js';
import { dutyChanges, type DutyOnFile } from './duty-changes.js';
import { SETTINGS_AS_SHIPPED } from './duty-clock.js';
import type { LawCase, Occurrence } from './moments.js';
import { offeredOptions, optionMark } from './options.js';
import { EXAMPLE_REGISTER } from '../testing/example-register.js';

const at = (on: string) => `${on}T09:00:00+07:00`;
const happened = (name: string, on: string, agencyId: string, referralId?: string): Occurrence => ({ name, at: at(on), agencyId, ...(referralId === undefined ? {} : { referralId }) });
const lawCase = (channel: string, occurrences: readonly Occurrence[], conditions: LawFacts['conditions'] = {}): LawCase => ({ facts: { channel, receivedAt: occurrences[0]?.at ?? '', conditions }, occurrences, register: EXAMPLE_REGISTER });
const steps = (of: LawCase, on: string) => offeredOptions(of, on, SETTINGS_AS_SHIPPED).map(({ step }) => step);

const DENOUNCED = [happened('report_received', '2026-01-05', 'border')];
const COMPLEX = 'criminal_proceedings.decide_complex';
const ONCE_MORE = 'criminal_proceedings.extend_once_more';
const DECIDE: DutyOnFile = { id: 'd1', step: 'criminal_proceedings.decide', referralId: null, state: 'open', anchorAt: at('2026-01-05'), dueAt: at('2026-01-25'), ownerAgencyId: null };

const taken = (of: LawCase, step: string, on: string): LawCase => {
  const [name] = optionMark(step);
  if (name === undefined) throw new Error('no option');
  return { ...of, occurrences: [...of.occurrences, happened(name, on, 'police')] };
};
const decideBy = (of: LawCase) => {
  const moved = dutyChanges({ ...of, existing: [DECIDE], settings: SETTINGS_AS_SHIPPED }).reclock.find(({ id }) => id === 'd1');
  return moved?.dueAt == null ? null : limitInVietnam(moved.dueAt).on;
};

describe('an option that changes a limit', () => {
  const begun = lawCase('criminal_proceedings', DENOUNCED);

  it('is offered with the condition it needs, and opens nothing', () => {
    expect(offeredOptions(begun, '2026-01-06', SETTINGS_AS_SHIPPED)).toContainEqual({ pathway: 'criminal_proceedings', step: COMPLEX, referralId: null, replaces: DECIDE.step, dependsOn: 'complex_case', until: null });
    expect(dutyChanges({ ...begun, existing: [], settings: SETTINGS_AS_SHIPPED }).open.map(({ step }) => step)).not.toContain(COMPLEX);
    expect(steps(lawCase('criminal_proceedings', DENOUNCED, { complex_case: false }), '2026-01-06')).not.toContain(COMPLEX);
  });

  it('leaves the duty open with the limit of the option once it is taken', () => {
    expect(decideBy(begun)).toBeNull();
    expect(decideBy(taken(begun, COMPLEX, '2026-01-20'))).toBe('2026-03-05');
    expect(dutyChanges({ ...taken(begun, COMPLEX, '2026-01-20'), existing: [DECIDE], settings: SETTINGS_AS_SHIPPED }).end).toEqual([]);
  });

  it('is not offered twice, and moves nothing twice', () => {
    const extended = taken(begun, COMPLEX, '2026-01-20');
    expect(steps(extended, '2026-01-21')).not.toContain(COMPLEX);
    expect(dutyChanges({ ...extended, existing: [{ ...DECIDE, dueAt: at('2026-03-05') }], settings: SETTINGS_AS_SHIPPED }).reclock).toEqual([]);
  });

  it('is there only after the one that it extends', () => {
    expect(steps(begun, '2026-01-06')).not.toContain(ONCE_MORE);
    expect(steps(taken(begun, COMPLEX, '2026-01-20'), '2026-01-21')).toContain(ONCE_MORE);
  });

  it('goes on from the end of the limit that ran, where the text says so', () => {
    const once = taken(begun, COMPLEX, '2026-01-20');
    expect(decideBy(taken(once, ONCE_MORE, '2026-02-26'))).toBe('2026-05-05');
    const expired = { ...once, occurrences: [...once.occurrences, happened('limit_expired', '2026-03-04', 'police')] };
    expect(decideBy(taken(expired, ONCE_MORE, '2026-03-04'))).toBe('2026-05-04');
  });

  it('belongs to the referral for which it was taken', () => {
    const registered = ['a', 'b'].flatMap((referral) => [happened('legal_aid_requested', '2026-01-05', 'border', referral), happened('legal_aid_registered_without_proof', '2026-01-05', 'border', referral)]);
    const base = lawCase('self_report', [happened('report_received', '2026-01-05', 'border'), ...registered], { extremely_difficult_area: true });
    const marks = optionMark('legal_aid.supply_proof_difficult_area').map((name) => happened(name, '2026-01-06', 'border', 'b'));
    const { open } = dutyChanges({ ...base, occurrences: [...base.occurrences, ...marks], existing: [], settings: SETTINGS_AS_SHIPPED });
    const proof = open.filter(({ step }) => step === 'legal_aid.supply_proof').map(({ referralId, dueAt }) => [referralId, limitInVietnam(dueAt ?? '').on]);
    expect(proof).toEqual([['a', '2026-01-12'], ['b', '2026-01-19']]);
  });
});

describe('an option that begins something', () => {
  const reported = happened('report_received', '2025-06-10', 'commune');
  const identified = (on: string) => lawCase('self_report', [reported, happened('victim_confirmed', on, 'police')], { no_proving_document: false, keeps_2011_support: on < '2025-07-01' });

  it('belongs to the law of the day on which the person was identified', () => {
    expect(offeredOptions(identified('2025-06-30'), '2025-08-15', SETTINGS_AS_SHIPPED).find(({ step }) => step.startsWith('support'))).toMatchObject({ step: 'support_application_old.apply', until: '2026-06-30T02:00:00.000Z' });
    expect(steps(identified('2025-07-01'), '2025-08-15')).toContain('support_application.apply');
    expect(steps(lawCase('self_report', [reported]), '2025-08-15')).toEqual([]);
  });

  it('starts its pathway when it is taken, decided under the law of that day', () => {
    const applied = taken(identified('2025-07-01'), 'support_application.apply', '2025-08-15');
    const duty = dutyChanges({ ...applied, existing: [], settings: SETTINGS_AS_SHIPPED }).open.find(({ pathway }) => pathway.startsWith('support'));
    expect(duty).toMatchObject({ step: 'support_application.decide', ownerAgencyId: 'health', verified: true, blocksClosing: true });
    expect(limitInVietnam(duty?.dueAt ?? '')).toEqual({ on: '2025-08-28', time: '24:00' });
    expect(steps(applied, '2025-08-16')).toEqual([]);
  });

  it('is decided by nobody whom a text names where the person keeps the older regime', () => {
    const applied = taken(identified('2025-06-30'), 'support_application_old.apply', '2025-08-15');
    const duties = dutyChanges({ ...applied, existing: [], settings: SETTINGS_AS_SHIPPED }).open.filter(({ pathway }) => pathway.startsWith('support'));
    expect(duties).toEqual([
      expect.objectContaining({ step: 'support_application.decide_kept', ownerAgencyId: null, unresolved: 'noTextNamesOwner', verified: false, blocksClosing: false }),
    ]);
    expect(limitInVietnam(duties[0]?.dueAt ?? '')).toEqual({ on: '2025-08-28', time: '24:00' });
    expect(steps(applied, '2025-08-16')).toEqual([]);
  });

  it('is offered without a moment only where its condition is known to hold, on the days of its law', () => {
    const fund = 'crime_fund_support.compile_file';
    expect(steps(identified('2025-07-01'), '2026-03-30')).toContain(fund);
    expect(steps(identified('2025-07-01'), '2026-03-29')).not.toContain(fund);
    expect(steps(taken(identified('2025-07-01'), fund, '2026-04-01'), '2026-04-02')).not.toContain(fund);
    expect(steps(lawCase('self_report', [reported]), '2026-03-30')).not.toContain(fund);
  });

  it('is nothing that can be taken where the step is a duty or unknown', () => {
    expect(optionMark('self_report.notify_health')).toEqual([]);
    expect(optionMark('no.such')).toEqual([]);
  });
});
