import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dayInVietnam, isWeekend } from '../calendar/calendar-date.js';
import { LAW_BOOK } from '../book/law-book.js';
import { climb, rungTimes, type ClimbingDuty, type ToldRung } from './climb.js';
import { LADDERS, RUNGS, ladderOf, type Rung } from './rungs.js';

const STEP = 'self_report.notify_health';
const STEPS = [...LAW_BOOK.steps.values()];
const withUnit = (unit: string): string => STEPS.find(({ limit }) => limit?.kind === 'within' && limit.unit === unit)?.id ?? '';
const duty = (given: Partial<ClimbingDuty> = {}): ClimbingDuty => ({ step: STEP, state: 'open', dueAt: '2026-11-23T08:00:00.000Z', paused: false, recordedAt: '2026-11-20T08:00:00.000Z', verified: true, ...given });
/** Rungs that were told when their time came. */
const inTime = (rungs: readonly Rung[], due = '2026-11-23T08:00:00.000Z'): ToldRung[] => rungs.map((rung) => ({ rung, at: rungTimes(STEP, due)[rung] }));
const hoursAfter = (time: string, hours: number): string => new Date(Date.parse(time) + hours * 3_600_000).toISOString();
const at = (local: string): string => new Date(`${local}:00+07:00`).toISOString();

describe('the ladders', () => {
  it.each(Object.values(LADDERS))('in $unit begin at the limit and climb', ({ after }) => {
    const steps = RUNGS.map((rung) => after[rung]);
    expect(steps[0]).toBe(0);
    expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b));
    expect(steps.every(Number.isInteger)).toBe(true);
  });

  it('count in the unit of the limit', () => {
    const units = STEPS.map(({ limit }) => [limit === null ? 'none' : limit.kind === 'atOnce' ? 'atOnce' : limit.unit, ladderOf(limit).unit].join(' '));
    expect([...new Set(units)].sort()).toEqual(['atOnce hours', 'calendar_days days', 'hours hours', 'months days', 'none days', 'working_days workingDays']);
    expect(ladderOf(undefined).unit).toBe('days');
  });
});

describe('when each rung is told', () => {
  it.each<[string, string, string, Record<Rung, string>]>([
    ['hours run through the night', withUnit('hours'), '2026-11-20T23:00', { owner: '2026-11-20T23:00', deputy: '2026-11-21T01:00', head: '2026-11-21T05:00', steering: '2026-11-21T23:00' }],
    ['hours run through Tết', withUnit('hours'), '2026-02-16T20:00', { owner: '2026-02-16T20:00', deputy: '2026-02-16T22:00', head: '2026-02-17T02:00', steering: '2026-02-17T20:00' }],
    ['days run through the weekend', withUnit('calendar_days'), '2026-11-20T09:30', { owner: '2026-11-20T09:30', deputy: '2026-11-21T09:30', head: '2026-11-23T09:30', steering: '2026-11-27T09:30' }],
    ['months climb by days', withUnit('months'), '2026-03-31T10:00', { owner: '2026-03-31T10:00', deputy: '2026-04-01T10:00', head: '2026-04-03T10:00', steering: '2026-04-07T10:00' }],
    ['working days end at 24:00 and pass over the weekend', withUnit('working_days'), '2026-11-21T00:00', { owner: '2026-11-21T00:00', deputy: '2026-11-24T00:00', head: '2026-11-26T00:00', steering: '2026-11-28T00:00' }],
    ['working days pass over a holiday', withUnit('working_days'), '2026-04-30T00:00', { owner: '2026-04-30T00:00', deputy: '2026-05-05T00:00', head: '2026-05-07T00:00', steering: '2026-05-09T00:00' }],
    ['working days after an extension that ends at noon', withUnit('working_days'), '2026-11-24T12:00', { owner: '2026-11-24T12:00', deputy: '2026-11-26T00:00', head: '2026-11-28T00:00', steering: '2026-12-02T00:00' }],
  ])('%s', (_, step, due, expected) => {
    expect(rungTimes(step, at(due))).toEqual(Object.fromEntries(Object.entries(expected).map(([rung, local]) => [rung, at(local)])));
  });
});

describe('a message at the ladder', () => {
  const limit = '2026-11-23T08:00:00.000Z';
  const late = '2026-12-23T08:00:00.000Z';
  const late2 = hoursAfter(late, 2);
  it.each<[string, Partial<ClimbingDuty>, readonly ToldRung[], string, ReturnType<typeof climb>]>([
    ['before the limit waits for it', {}, [], '2026-11-23T07:59:59.999Z', { tell: null, next: limit }],
    ['at the limit tells whose duty it is', {}, [], limit, { tell: 'owner', next: rungTimes(STEP, limit).deputy }],
    ['at the next one tells the deputy alone', {}, inTime(['owner']), rungTimes(STEP, limit).deputy, { tell: 'deputy', next: rungTimes(STEP, limit).head }],
    ['that comes twice tells nothing again', {}, inTime(['owner', 'deputy']), rungTimes(STEP, limit).deputy, { tell: null, next: rungTimes(STEP, limit).head }],
    ['after days without a queue tells the next one alone', {}, inTime(['owner']), late, { tell: 'deputy', next: hoursAfter(late, 4) }],
    ['that follows it waits for the time between them', {}, [...inTime(['owner']), { rung: 'deputy', at: late }], late2, { tell: null, next: hoursAfter(late, 4) }],
    ['of a duty recorded a month after its limit tells whose it is', { recordedAt: late }, [], late, { tell: 'owner', next: late2 }],
    ['of such a duty climbs from when it was recorded', { recordedAt: late }, [{ rung: 'owner', at: late }], late2, { tell: 'deputy', next: hoursAfter(late, 6) }],
    ['of a duty that is not verified does not leave the agency', { verified: false }, inTime(['owner', 'deputy']), rungTimes(STEP, limit).head, { tell: 'head', next: null }],
    ['of one whose head was told neither', { verified: false }, inTime(['owner', 'deputy', 'head']), late, { tell: null, next: null }],
    ['at the top looks no further', {}, inTime(RUNGS), late, { tell: null, next: null }],
    ['of a duty that was met', { state: 'met' }, inTime(['owner']), late, null],
    ['of a duty that ended', { state: 'ended' }, [], late, null],
    ['of a duty that does not apply', { state: 'notApplicable' }, [], late, null],
    ['of a clock that stands still', { paused: true }, [], late, null],
    ['of a duty without a limit', { dueAt: null }, [], late, null],
  ])('%s', (_, given, told, now, expected) => {
    expect(climb(duty(given), told, now)).toEqual(expected);
  });
});

describe('whatever the duty and however messages come', () => {
  const instant = fc.date({ min: new Date('2025-07-01T00:00:00Z'), max: new Date('2027-12-01T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString());
  const step = fc.constantFrom(...STEPS.map(({ id }) => id));

  it('no rung is told before the limit, none before the one below it', () => {
    fc.assert(
      fc.property(step, instant, (id, due) => {
        const times = RUNGS.map((rung) => Date.parse(rungTimes(id, due)[rung]));
        expect(times[0]).toBe(Date.parse(due));
        for (const [place, time] of times.entries()) expect(time).toBeGreaterThan(place === 0 ? 0 : (times[place - 1] ?? 0));
      }),
    );
  });

  it('each rung is told once, in order, and a message that does as told reaches the top', () => {
    fc.assert(
      fc.property(step, instant, fc.array(fc.nat({ max: 20 * 24 * 60 }), { maxLength: 12 }), (id, due, delays) => {
        const told: ToldRung[] = [];
        let now = Date.parse(due) - 3_600_000;
        for (const delay of [...delays, ...RUNGS.map(() => 0)]) {
          now += delay * 60_000;
          const found = climb(duty({ step: id, dueAt: due }), told, new Date(now).toISOString());
          if (found !== null && found.tell !== null) {
            expect(Date.parse(rungTimes(id, due)[found.tell])).toBeLessThanOrEqual(now);
            // Whoever was told before has had more than an hour.
            expect(now - Date.parse(told.at(-1)?.at ?? due)).toBeGreaterThanOrEqual(told.length === 0 ? 0 : 3_600_000);
            told.push({ rung: found.tell, at: new Date(now).toISOString() });
          }
          if (found?.next != null) {
            expect(Date.parse(found.next)).toBeGreaterThan(now);
            now = Date.parse(found.next);
          }
        }
        const last = climb(duty({ step: id, dueAt: due }), told, new Date(now).toISOString())?.tell;
        expect([...told.map(({ rung }) => rung), ...(last == null ? [] : [last])]).toEqual(RUNGS);
      }),
    );
  });

  it('working days are counted as somebody with a calendar on the wall would', () => {
    const id = withUnit('working_days');
    const days = { isWorkingDay: (on: string) => !isWeekend(on) };
    fc.assert(
      fc.property(instant, (due) => {
        const last = dayInVietnam(new Date(Date.parse(due) - 1).toISOString());
        for (const rung of ['deputy', 'head', 'steering'] as const) {
          const until = dayInVietnam(new Date(Date.parse(rungTimes(id, due, days)[rung]) - 1).toISOString());
          let count = 0;
          for (let day = last; day < until; day = addDays(day, 1)) if (!isWeekend(addDays(day, 1))) count += 1;
          expect(count).toBe(LADDERS.workingDays.after[rung]);
        }
      }),
    );
  });
});
