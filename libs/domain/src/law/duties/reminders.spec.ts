import { describe, expect, it } from '@jest/globals';
import { remindersFor, stillDue, type TimedDuty } from './reminders.js';

const at = (time: string, day = 22) => `2026-11-${day}T${time}:00.000Z`;
const duty = (given: Partial<TimedDuty> = {}): TimedDuty => ({ state: 'open', openedAt: at('08:00'), dueAt: at('08:00', 23), operationalTarget: false, paused: false, ...given });

describe('reminders of a duty', () => {
  it.each<[string, TimedDuty, string, ReturnType<typeof remindersFor>]>([
    ['24 hours: after 18 of them', duty(), at('08:00'), { remindAt: at('02:00', 23), escalateAt: at('08:00', 23) }],
    ['three days: after two and a quarter', duty({ dueAt: at('08:00', 25) }), at('08:00'), { remindAt: at('14:00', 24), escalateAt: at('08:00', 25) }],
    ['two hours by law: an hour before', duty({ dueAt: at('10:00') }), at('08:00'), { remindAt: at('09:00'), escalateAt: at('10:00') }],
    ['less than an hour left: when it opens', duty({ dueAt: at('08:40') }), at('08:00'), { remindAt: at('08:00'), escalateAt: at('08:40') }],
    ['a target of two hours: half an hour before', duty({ dueAt: at('10:00'), operationalTarget: true }), at('08:00'), { remindAt: at('09:30'), escalateAt: at('10:00') }],
    ['planned late, never in the past', duty(), at('03:00', 23), { remindAt: at('03:00', 23), escalateAt: at('08:00', 23) }],
    ['the limit had passed before it opened', duty({ dueAt: at('07:00') }), at('08:00'), { remindAt: null, escalateAt: at('08:00') }],
    ['the limit passes this very moment', duty({ dueAt: at('08:00') }), at('08:00'), { remindAt: null, escalateAt: at('08:00') }],
    ['no limit', duty({ dueAt: null }), at('08:00'), null],
    ['met', duty({ state: 'met' }), at('08:00'), null],
    ['ended', duty({ state: 'ended' }), at('08:00'), null],
  ])('%s', (_, given, now, expected) => {
    expect(remindersFor(given, now)).toEqual(expected);
  });
});

describe('a message whose time has come', () => {
  const speak = { say: 'speak' };
  const nothing = { say: 'nothing' };
  it.each<[string, TimedDuty, string, ReturnType<typeof stillDue> | typeof speak]>([
    ['reminds', duty(), at('02:00', 23), speak],
    ['reminds a little late, while there is time', duty(), at('07:59', 23), speak],
    ['reminds of nothing once the limit has passed', duty(), at('08:00', 23), nothing],
    ['waits to remind where the limit moved', duty({ dueAt: at('08:00', 26) }), at('02:00', 23), { say: 'wait', until: at('08:00', 25) }],
    ['is silent about what was met', duty({ state: 'met' }), at('08:00', 23), nothing],
    ['is silent about what does not apply', duty({ state: 'notApplicable' }), at('02:00', 23), nothing],
    ['is silent while the clock stands still', duty({ paused: true }), at('09:00', 23), nothing],
    ['is silent where no limit is left', duty({ dueAt: null }), at('02:00', 23), nothing],
  ])('%s', (_, given, now, expected) => {
    expect(stillDue(given, now)).toEqual(expected);
  });

  it('speaks at the time that was planned for it, whatever the limit', () => {
    for (const minutes of [1, 30, 59, 60, 61, 120, 719, 1440, 10_000]) {
      for (const operationalTarget of [false, true]) {
        const one = duty({ dueAt: new Date(Date.parse(at('08:00')) + minutes * 60_000).toISOString(), operationalTarget });
        const plan = remindersFor(one, one.openedAt);
        expect([minutes, stillDue(one, plan?.remindAt ?? ''), plan?.escalateAt]).toEqual([minutes, speak, one.dueAt]);
      }
    }
  });
});
