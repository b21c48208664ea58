import { describe, expect, it } from '@jest/globals';
import { dayInVietnam } from '../calendar/calendar-date.js';
import { UNTOUCHED, afterDeed, clockFault, limitAfter, type TouchedClock } from './clock-deeds.js';
import { dueAt, limitInVietnam } from '../calendar/deadlines.js';
import { PATHWAYS } from '../book/law-book.js';
import { VIETNAM_CALENDAR } from '../calendar/work-calendar.js';

const vn = (on: string, time = '09:00') => new Date(`${on}T${time}:00+07:00`).toISOString();
const STEPS = PATHWAYS.flatMap(({ steps }) => steps);
const ofUnit = (unit: string) => {
  const step = STEPS.find(({ limit, kind }) => kind !== 'option' && limit?.kind === 'within' && limit.unit === unit && limit.amount > 0);
  if (step?.limit?.kind !== 'within') throw new Error(`no step in ${unit}`);
  return { id: step.id, limit: step.limit };
};
const AT_ONCE = STEPS.find(({ limit }) => limit?.kind === 'atOnce')?.id ?? '';
const clock = (step: string, lawDueAt: string, pauses: readonly [string, string | null][], anchorAt = vn('2026-03-02')): TouchedClock => ({
  ...UNTOUCHED,
  step,
  anchorAt,
  lawDueAt,
  pauses: pauses.map(([from, to]) => ({ from, to })),
});
const ends = (touched: TouchedClock) => {
  const { on, time } = limitInVietnam(limitAfter(touched) ?? '');
  return `${on} ${time}`;
};

describe('a limit whose clock stood still', () => {
  // 2026-03-02 is a Monday.
  it.each([
    ['a target of the house by the minute', AT_ONCE, vn('2026-03-02', '11:00'), [[vn('2026-03-02', '09:30'), vn('2026-03-02', '10:15')]], '2026-03-02 11:45'],
    ['hours by the minute', ofUnit('hours').id, vn('2026-03-03', '09:00'), [[vn('2026-03-02', '23:00'), vn('2026-03-03', '01:30')]], '2026-03-03 11:30'],
    ['calendar days by the days that ended', ofUnit('calendar_days').id, vn('2026-03-05'), [[vn('2026-03-03'), vn('2026-03-05', '08:00')]], '2026-03-07 09:00'],
    ['not by a part of a day', ofUnit('calendar_days').id, vn('2026-03-05'), [[vn('2026-03-03', '08:00'), vn('2026-03-03', '17:00')]], '2026-03-05 09:00'],
    ['twice', ofUnit('calendar_days').id, vn('2026-03-05'), [[vn('2026-03-02', '10:00'), vn('2026-03-03')], [vn('2026-03-04'), vn('2026-03-05', '08:00')]], '2026-03-07 09:00'],
    ['working days by working days, over a weekend', ofUnit('working_days').id, vn('2026-03-07', '00:00'), [[vn('2026-03-06', '08:00'), vn('2026-03-09', '10:00')]], '2026-03-09 24:00'],
    ['working days not by a weekend', ofUnit('working_days').id, vn('2026-03-10', '00:00'), [[vn('2026-03-07', '08:00'), vn('2026-03-08', '10:00')]], '2026-03-09 24:00'],
    ['nothing for what stood still before the clock began', ofUnit('calendar_days').id, vn('2026-03-05'), [[vn('2026-02-20'), vn('2026-02-25')]], '2026-03-05 09:00'],
    ['nothing yet while it stands still', ofUnit('calendar_days').id, vn('2026-03-05'), [[vn('2026-03-03'), null]], '2026-03-05 09:00'],
  ] as const)('is longer: %s', (_, step, due, pauses, expected) => {
    expect(ends(clock(step, due, pauses as never))).toBe(expected);
  });

  it('of months keeps its time of day', () => {
    expect(ends(clock(ofUnit('months').id, vn('2026-04-02'), [[vn('2026-03-10'), vn('2026-03-20')]]))).toBe('2026-04-12 09:00');
  });

  it('keeps its end when it runs again at once, never ends before it would have, and never before its trigger', () => {
    let seed = 11;
    const dice = (n: number) => (seed = (seed * 48_271) % 2_147_483_647) % n;
    const limits = STEPS.filter(({ kind, limit }) => kind !== 'option' && limit?.kind === 'within' && limit.amount > 0);
    for (let round = 0; round < 400; round += 1) {
      const { id, limit } = limits[dice(limits.length)] ?? { id: '', limit: null };
      if (limit?.kind !== 'within') throw new Error('no limit');
      const anchorAt = new Date(Date.parse('2025-06-01T00:00:00Z') + dice(600 * 1440) * 60_000).toISOString();
      const lawDueAt = dueAt(anchorAt, limit.amount, limit.unit);
      const from = new Date(Date.parse(anchorAt) + dice(20 * 1440) * 60_000).toISOString();
      const to = new Date(Date.parse(from) + dice(40 * 1440) * 60_000).toISOString();
      expect(limitAfter(clock(id, lawDueAt, [[from, from]], anchorAt))).toBe(lawDueAt);
      const end = limitAfter(clock(id, lawDueAt, [[from, to]], anchorAt)) ?? '';
      expect(Date.parse(end)).toBeGreaterThanOrEqual(Date.parse(lawDueAt));
      expect(Date.parse(end)).toBeGreaterThanOrEqual(Date.parse(anchorAt));
      if (limit.unit === 'working_days') {
        let free = 0;
        for (let at = Date.parse(`${dayInVietnam(from)}T05:00:00Z`); dayInVietnam(new Date(at).toISOString()) < dayInVietnam(to); at += 86_400_000) {
          if (VIETNAM_CALENDAR.isWorkingDay(dayInVietnam(new Date(at).toISOString()))) free += 1;
        }
        expect(end).toBe(dueAt(anchorAt, limit.amount + free, 'working_days'));
      }
    }
  });
});

describe('what may be done to a clock', () => {
  const step = ofUnit('calendar_days').id;
  const [now, due] = [vn('2026-03-03'), vn('2026-03-05')];
  const open = { ...UNTOUCHED, step, dueAt: due, anchorAt: vn('2026-03-02'), lawDueAt: due };
  const { amount } = ofUnit('calendar_days').limit;
  const latest = dueAt(due, amount, 'calendar_days');
  const after = (time: string) => new Date(Date.parse(time) + 60_000).toISOString();
  const lan = { personId: 'lan', agencyId: 'commune' };
  const asked = { ...open, ...afterDeed(open, { type: 'askDutyExtension', until: vn('2026-03-07'), ground: 'complexMatter' }, lan, now) };
  const paused = { ...open, ...afterDeed(open, { type: 'pauseDuty' }, lan, now) };

  it.each([
    ['a pause while it runs', open, { type: 'pauseDuty' }, 'lan', now, null],
    ['no second pause', paused, { type: 'pauseDuty' }, 'lan', now, 'alreadyPaused'],
    ['no pause once it is late', open, { type: 'pauseDuty' }, 'lan', due, 'limitPassed'],
    ['no pause without a limit', { ...open, dueAt: null }, { type: 'pauseDuty' }, 'lan', now, 'noClock'],
    ['to run again once it stands still, even late', paused, { type: 'resumeDuty' }, 'lan', vn('2026-03-20'), null],
    ['not to run again while it runs', open, { type: 'resumeDuty' }, 'lan', now, 'notPaused'],
    ['to ask for a later end', open, { type: 'askDutyExtension', until: vn('2026-03-06') }, 'lan', now, null],
    ['not for an earlier one', open, { type: 'askDutyExtension', until: due }, 'lan', now, 'notLater'],
    ['to ask for the law’s own time once more', open, { type: 'askDutyExtension', until: latest }, 'lan', now, null],
    ['not for longer', open, { type: 'askDutyExtension', until: after(latest) }, 'lan', now, 'afterLatest'],
    ['not for longer after an extension', { ...open, dueAt: latest, extension: { until: latest, at: now, askedBy: 'lan', confirmedBy: 'minh' } }, { type: 'askDutyExtension', until: after(latest) }, 'lan', now, 'afterLatest'],
    ['nor is what was asked for longer allowed', { ...asked, extensionAsked: { ...asked.extensionAsked!, until: after(latest) } }, { type: 'confirmDutyExtension' }, 'minh', now, 'afterLatest'],
    ['not twice', asked, { type: 'askDutyExtension', until: vn('2026-03-10') }, 'lan', now, 'alreadyAsked'],
    ['not once it is late', open, { type: 'askDutyExtension', until: vn('2026-03-10') }, 'lan', due, 'limitPassed'],
    ['nothing to allow where nothing was asked', open, { type: 'confirmDutyExtension' }, 'minh', now, 'nothingAsked'],
    ['nobody allows their own', asked, { type: 'confirmDutyExtension' }, 'lan', now, 'secondPersonNeeded'],
    ['a second person allows', asked, { type: 'confirmDutyExtension' }, 'minh', now, null],
    ['whoever asked takes it back', asked, { type: 'refuseDutyExtension' }, 'lan', now, null],
    ['a second person refuses, after the end too', asked, { type: 'refuseDutyExtension' }, 'minh', vn('2026-03-06'), null],
  ] as const)('%s', (_, before, deed, by, at, expected) => {
    expect(clockFault(deed, before, by, at)?.code ?? null).toBe(expected);
  });

  it.each([
    ['what is due at once by thirty days', AT_ONCE, vn('2026-03-02', '11:00'), '2026-04-01 11:00'],
    ['by the longest limit that the law itself names', 'self_report_old.identify', dueAt(vn('2026-03-02'), 30, 'calendar_days'), '2026-05-01 09:00'],
    ['by each extension that the law itself names', 'criminal_proceedings.decide', dueAt(vn('2026-03-02'), 20, 'calendar_days'), '2026-07-02 09:00'],
    ['working days by as many', ofUnit('working_days').id, dueAt(vn('2026-03-02'), ofUnit('working_days').limit.amount, 'working_days'), null],
  ])('a limit is extended at most: %s', (_, id, lawDueAt, expected) => {
    const fault = clockFault({ type: 'askDutyExtension', until: vn('2050-01-01') }, { ...clock(id, lawDueAt, []), dueAt: lawDueAt }, 'lan', now < lawDueAt ? now : vn('2026-03-02'));
    const { on, time } = limitInVietnam(fault?.latest ?? '');
    const twice = limitInVietnam(dueAt(vn('2026-03-02'), 2 * ofUnit('working_days').limit.amount, 'working_days'));
    expect([fault?.path, fault?.code, `${on} ${time}`]).toEqual(['until', 'afterLatest', expected ?? `${twice.on} ${twice.time}`]);
  });

  it('an extension counts once it is allowed, and a pause after it from its end', () => {
    const touched = { ...asked, step, anchorAt: vn('2026-03-02'), lawDueAt: due };
    expect(limitAfter(touched)).toBe(due);
    const allowed = { ...touched, ...afterDeed(asked, { type: 'confirmDutyExtension' }, { personId: 'minh', agencyId: 'commune' }, now) };
    expect(limitAfter(allowed)).toBe(vn('2026-03-07'));
    expect(allowed.extension).toMatchObject({ askedBy: 'lan', confirmedBy: 'minh' });
    expect(limitAfter({ ...allowed, pauses: [{ from: vn('2026-03-04'), to: vn('2026-03-06') }] })).toBe(vn('2026-03-09'));
    expect(limitAfter({ ...touched, ...afterDeed(asked, { type: 'refuseDutyExtension' }, lan, now) })).toBe(due);
  });
});
