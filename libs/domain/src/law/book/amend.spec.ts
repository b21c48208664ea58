import { describe, expect, it } from '@jest/globals';
import { amendedBook, type Amendment } from './amend.js';
import { limitInVietnam } from '../calendar/deadlines.js';
import { dutyChanges, type DutyOnFile, type NewDuty } from '../duties/duty-changes.js';
import { SETTINGS_AS_SHIPPED } from '../duties/duty-clock.js';
import { LAW_BOOK, pathwayOn, stepOf, type LawBook } from './law-book.js';
import type { Occurrence } from '../duties/moments.js';
import { within } from './pathway.js';
import { previewDuties } from '../duties/preview-duties.js';
import { EXAMPLE_REGISTER } from '../testing/example-register.js';

/** Invented: from 2027 the initial verification takes five days and the police have thirty. */
const INVENTED: Amendment = {
  pathway: 'self_report',
  becomes: 'self_report_2027',
  from: '2027-03-01',
  steps: { verify_initial: { limit: within(5, 'calendar_days') }, identify: { limit: within(30, 'calendar_days') }, give_initial_support: null },
  citation: 'Law 99/2026/QH16 art. 1 (invented)',
  verified: true,
};
const AMENDED = amendedBook(LAW_BOOK, [INVENTED]);

const happened = (name: string, at: string, agencyId: string): Occurrence => ({ name, at, agencyId });
const [BEFORE, AFTER] = ['2027-02-28T09:00:00+07:00', '2027-03-01T09:00:00+07:00'];
const TOLD_BEFORE = [happened('report_received', BEFORE, 'commune'), happened('authority_notified', BEFORE, 'health')];

function asked(book: LawBook, occurrences: readonly Occurrence[], existing: readonly DutyOnFile[] = []) {
  const [first] = occurrences;
  return dutyChanges({ facts: { channel: 'self_report', receivedAt: first?.at ?? '', conditions: { is_child_u16: false, support_needed: true } }, occurrences, register: EXAMPLE_REGISTER, existing, book, settings: SETTINGS_AS_SHIPPED });
}

const due = (duties: readonly NewDuty[], step: string) => limitInVietnam(duties.find((duty) => duty.step === step)?.dueAt ?? '').on;

describe('a law that is amended', () => {
  it('is another pathway from its day on, with steps of its own', () => {
    expect(pathwayOn('self_report', '2027-02-28', AMENDED)?.id).toBe('self_report');
    expect(pathwayOn('self_report', '2027-03-01', AMENDED)?.id).toBe('self_report_2027');
    expect(pathwayOn('other_agency', '2027-03-01', AMENDED)?.id).toBe('self_report_2027');
    expect(stepOf('self_report.verify_initial', AMENDED)?.limit).toEqual(within(3, 'calendar_days'));
    expect(stepOf('self_report_2027.verify_initial', AMENDED)).toMatchObject({ limit: within(5, 'calendar_days'), citation: INVENTED.citation });
    expect(stepOf('self_report_2027.give_initial_support', AMENDED)).toBeNull();
    expect(stepOf('self_report_2027.notify_health', AMENDED)?.citation).toBe(stepOf('self_report.notify_health')?.citation);
  });

  it('leaves what happened the day before under the text of that day', () => {
    const [old, amended] = [asked(LAW_BOOK, TOLD_BEFORE), asked(AMENDED, TOLD_BEFORE)];
    expect(amended).toEqual(old);
    expect(due(amended.open, 'self_report.verify_initial')).toBe('2027-03-03');
  });

  it('asks for what happens from its day on, also on a case that began before', () => {
    const requested = happened('verification_requested', AFTER, 'police');
    const steps = asked(AMENDED, [...TOLD_BEFORE, requested]).open;
    expect(due(steps, 'self_report_2027.identify')).toBe('2027-03-31');
    expect(steps.map(({ step }) => step)).toEqual(expect.arrayContaining(['self_report.notify_health', 'self_report.verify_initial']));
    expect(steps.map(({ step }) => step)).not.toContain('self_report_2027.verify_initial');
  });

  it('moves no clock of a duty that is open', () => {
    const existing = asked(LAW_BOOK, TOLD_BEFORE).open.map((duty, index): DutyOnFile => ({ ...duty, id: `d${index}`, state: duty.metAt === null ? 'open' : 'met' }));
    expect(asked(AMENDED, TOLD_BEFORE, existing)).toEqual({ open: [], meet: [], end: [], reclock: [] });
  });

  it('lets what happens under the new text meet what was asked under the old', () => {
    const existing: DutyOnFile[] = [{ id: 'd1', step: 'self_report.verify_initial', referralId: null, state: 'open', anchorAt: BEFORE, ownerAgencyId: 'health' }];
    const done = happened('initial_verification_done', AFTER, 'health');
    expect(asked(AMENDED, [...TOLD_BEFORE, done], existing).meet).toEqual([{ id: 'd1', at: AFTER }]);
  });

  it('takes over a matter that another pathway leads on to', () => {
    const back = [happened('report_received', BEFORE, 'border'), happened('person_at_commune', AFTER, 'commune')];
    const { open } = dutyChanges({ facts: { channel: 'self_returned', receivedAt: BEFORE, conditions: { is_child_u16: false } }, occurrences: back, register: EXAMPLE_REGISTER, existing: [], settings: SETTINGS_AS_SHIPPED, book: AMENDED });
    expect(open.map(({ step }) => step)).toEqual(['self_returned.receive', 'self_report_2027.notify_health']);
  });

  it('shows in the preview of a case of its days', () => {
    const steps = (receivedAt: string) => previewDuties({ channel: 'self_report', receivedAt, conditions: { is_child_u16: false }, openingAgencyId: 'border', book: AMENDED }, EXAMPLE_REGISTER, SETTINGS_AS_SHIPPED).map(({ pathway }) => pathway);
    expect(new Set(steps(BEFORE))).toEqual(new Set(['self_report']));
    expect(new Set(steps(AFTER))).toEqual(new Set(['self_report_2027']));
  });

  it('is refused where nothing is there to amend', () => {
    const refused = (more: Partial<Amendment>) => () => amendedBook(LAW_BOOK, [{ ...INVENTED, ...more }]);
    expect(refused({ pathway: 'no_such' })).toThrow('no such pathway');
    expect(refused({ steps: { no_such: null } })).toThrow('no such step');
    expect(refused({ becomes: 'rescued' })).toThrow('the id is taken');
    expect(refused({ pathway: 'self_report_old' })).toThrow('not in force');
  });
});
