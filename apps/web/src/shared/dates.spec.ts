import { describe, expect, it } from '@jest/globals';
import { dayFault, formatDate, formatDateTime, formatWhen, instantOf, lengthOf, readClock, readDay } from './dates.js';
import { nearness } from './deadline.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('dates on the screen', () => {
  it('shows the day of Viet Nam, not of the computer', () => {
    expect(formatDate('2026-11-22T17:30:00Z')).toBe('23/11/2026');
    expect(formatDateTime('2026-11-22T17:30:00Z')).toBe('00:30 · 23/11/2026');
  });

  it('shows the time of today, the day of this year, and the whole date of another', () => {
    const now = Date.parse('2026-11-23T05:00:00Z');
    expect(formatWhen('2026-11-23T01:42:00Z', now)).toBe('08:42');
    expect(formatWhen('2026-11-20T01:42:00Z', now)).toBe('20/11');
    expect(formatWhen('2025-11-20T01:42:00Z', now)).toBe('20/11/2025');
  });

  it('splits a length of time into units worth saying', () => {
    expect(lengthOf(-(3 * HOUR + 12 * MINUTE))).toEqual({ days: 0, hours: 3, minutes: 12 });
    expect(lengthOf(11 * HOUR + 59 * MINUTE)).toEqual({ days: 0, hours: 11, minutes: 0 });
    expect(lengthOf(99 * HOUR)).toEqual({ days: 4, hours: 0, minutes: 0 });
    expect(lengthOf(52 * HOUR + 20 * MINUTE)).toEqual({ days: 2, hours: 4, minutes: 0 });
  });
});

describe('days and times as people type them', () => {
  it('reads 1/7/2025, 01-07-2025 and 01.07.2025 as the first of July', () => {
    expect(['1/7/2025', '01-07-2025', ' 01.07.2025 '].map(readDay)).toEqual(['2025-07-01', '2025-07-01', '2025-07-01']);
  });

  it('reads digits alone, where a phone has no other keys', () => {
    expect(['01072025', '31022026', '1072025'].map(readDay)).toEqual(['2025-07-01', null, null]);
    expect(['31022026', '1072025'].map(dayFault)).toEqual(['noSuchDay', 'badDate']);
    expect(['0905', '2460', '905'].map(readClock)).toEqual(['09:05', null, null]);
  });

  it('refuses a day that no calendar has', () => {
    expect(['31/02/2026', '29/02/2025', '12/13/2026', 'hôm qua', ''].map(readDay)).toEqual([null, null, null, null, null]);
  });

  it('reads 9:05 and 9h05, and refuses 24:00', () => {
    expect(['9:05', '9h05', '24:00', '9'].map(readClock)).toEqual(['09:05', '09:05', null, null]);
  });

  it('sends the time with the offset of Viet Nam', () => {
    expect(new Date(instantOf('2026-11-23', '09:20')).toISOString()).toBe('2026-11-23T02:20:00.000Z');
  });
});

describe('how near a deadline is', () => {
  const due = '2026-11-23T12:00:00Z';
  const at = (before: number): number => Date.parse(due) - before;

  it('is calm while much of a long time is left', () => {
    expect(nearness(due, '2026-11-13T12:00:00Z', at(5 * 24 * HOUR)).tone).toBe('calm');
  });

  it('asks for attention in the last quarter', () => {
    expect(nearness(due, '2026-11-13T12:00:00Z', at(60 * HOUR)).tone).toBe('soon');
    expect(nearness(due, '2026-11-13T12:00:00Z', at(61 * HOUR)).tone).toBe('calm');
  });

  it('asks for attention in the last eight hours, whatever the whole', () => {
    expect(nearness(due, null, at(8 * HOUR)).tone).toBe('soon');
    expect(nearness(due, null, at(8 * HOUR + MINUTE)).tone).toBe('calm');
  });

  it('is late from the very minute', () => {
    expect(nearness(due, null, at(0))).toMatchObject({ tone: 'late', share: 1 });
  });
});
