import { describe, expect, it } from '@jest/globals';
import type { Geography } from '../territory/geography.js';
import { publishedPeriods, type PublishedPeriod } from './periods.js';
import { placeTable, readsStatistics, type CountedAtPlace } from './place-table.js';

const TODAY = '2026-11-22';
const period = (id: string): PublishedPeriod => {
  const found = publishedPeriods('2030-01-01').find((one) => one.id === id);
  if (found === undefined) throw new Error(`no period ${id}`);
  return found;
};
const opened = (place: string | null, since: string, count: number, identified = 0): CountedAtPlace => ({ place, since, opened: count, identified });

/** What a table tells of cases that were opened: by province, of those that stay open, and of all. */
function toldOf(counted: readonly CountedAtPlace[], id: string, geography: Geography) {
  const { rows, unresolved, total } = placeTable(counted, period(id), geography);
  const rowsTold = Object.fromEntries(rows.flatMap(({ province, opened: count }) => (count === null ? [] : [[province, count]])));
  return { ...rowsTold, unresolved: unresolved.opened, total: total.opened };
}

describe('the periods that tables are published for', () => {
  it('are those of the calendar that are over, the last one first', () => {
    expect(publishedPeriods(TODAY).map(({ id }) => id)).toEqual(['2026-Q3', '2026-6M', '2026-Q1', '2025-Y', '2025-Q3', '2025-6M', '2025-Q1']);
    expect(period('2025-Y')).toMatchObject({ from: '2024-12-15', to: '2025-12-14' });
  });

  it.each([['2026-12-14', '2026-Q3'], ['2026-12-15', '2026-Y'], ['2027-03-14', '2026-Y'], ['2027-03-15', '2027-Q1']])('begin to be told on the day after their last: on %s the last is %s', (today, last) => {
    expect(publishedPeriods(today)[0]?.id).toBe(last);
  });

  it('are none before the first calendar', () => {
    expect(publishedPeriods('2025-03-14')).toEqual([]);
    expect(publishedPeriods('2012-01-01')).toEqual([]);
  });
});

describe('cases by province in the old and the new geography', () => {
  // Kon Tum and Quảng Ngãi became one province on 01/07/2025; Lạng Sơn went on.
  it('counts a case of before the mergers under its old province and under the new one', () => {
    const counted = [opened('vn-kon-tum', '2025-05-15', 20), opened('vn-quang-ngai', '2025-06-01', 30)];
    expect(toldOf(counted, '2025-6M', 'old')).toEqual({ 'vn-kon-tum': 20, 'vn-quang-ngai': 30, unresolved: null, total: 50 });
    expect(toldOf(counted, '2025-6M', 'new')).toEqual({ 'vn-quang-ngai-2025': 50, unresolved: null, total: 50 });
  });

  it('tells how many cases since the mergers have no old province that a text would name', () => {
    const counted = [opened('vn-quang-ngai-2025', '2025-08-15', 25), opened('vn-commune-06184', '2025-08-15', 40)];
    expect(toldOf(counted, '2025-Q3', 'old')).toEqual({ 'vn-lang-son': 40, unresolved: 25, total: 65 });
    expect(toldOf(counted, '2025-Q3', 'new')).toEqual({ 'vn-lang-son': 40, 'vn-quang-ngai-2025': 25, unresolved: null, total: 65 });
  });

  it('puts both sides of the day of the mergers into the report that holds it', () => {
    const counted = [opened('vn-kon-tum', '2025-06-15', 15), opened('vn-quang-ngai-2025', '2025-07-01', 20), opened('vn-lang-son', '2025-06-01', 35)];
    expect(toldOf(counted, '2025-Q3', 'new')).toEqual({ 'vn-quang-ngai-2025': 35, unresolved: null, total: 35 });
    expect(toldOf(counted, '2025-Q3', 'old')).toEqual({ 'vn-kon-tum': 15, unresolved: 20, total: 35 });
    expect(toldOf(counted, '2025-6M', 'new')).toEqual({ 'vn-lang-son': 35, unresolved: null, total: 35 });
  });

  it('counts an agency of no province, and a place that had ended, as open in either geography', () => {
    const counted = [opened(null, '2026-07-15', 12), opened('vn-kon-tum', '2026-07-15', 13), opened('vn-lang-son', '2026-07-15', 60)];
    for (const geography of ['old', 'new'] as const) expect(toldOf(counted, '2026-Q3', geography)).toEqual({ 'vn-lang-son': 60, unresolved: 25, total: 85 });
  });

  it('has a line for each of the 63 or the 34, with the names of its days, whether or not anything is told', () => {
    expect(placeTable([], period('2025-Q3'), 'old').rows).toHaveLength(63);
    const { rows, total } = placeTable([], period('2026-Q3'), 'new');
    expect(rows).toHaveLength(34);
    expect(rows.every(({ opened: count, identified }) => count === null && identified === null)).toBe(true);
    expect(total).toEqual({ opened: null, identified: null });
    expect(rows.find(({ province }) => province === 'vn-lang-son')?.name).toEqual({ vi: 'Tỉnh Lạng Sơn', en: 'Lang Son Province' });
  });

  it('keeps each measure to itself', () => {
    const { rows } = placeTable([opened('vn-lang-son', '2026-07-15', 40, 3)], period('2026-Q3'), 'new');
    expect(rows.find(({ province }) => province === 'vn-lang-son')).toMatchObject({ opened: 40, identified: null });
  });
});

describe('what one table keeps back, no other gives away', () => {
  it('keeps back the merged province where the old ones would leave a few of them over', () => {
    const counted = [opened('vn-quang-ngai', '2025-05-15', 30), opened('vn-kon-tum', '2025-05-15', 4), opened('vn-lang-son', '2025-05-15', 50)];
    // The merged 34 are told, so the 30 of them that were Quảng Ngãi's are not: four would be left.
    expect(toldOf(counted, '2025-6M', 'new')).toEqual({ 'vn-lang-son': 50, 'vn-quang-ngai-2025': 35, unresolved: null, total: 85 });
    expect(toldOf(counted, '2025-6M', 'old')).toEqual({ 'vn-lang-son': 50, unresolved: null, total: 85 });
  });

  it('keeps back the half-year of which the first quarter is all but a few', () => {
    const counted = [opened('vn-lang-son', '2026-01-15', 20), opened('vn-lang-son', '2026-05-01', 3)];
    expect(toldOf(counted, '2026-Q1', 'new')).toMatchObject({ 'vn-lang-son': 20, total: 20 });
    expect(toldOf(counted, '2026-6M', 'new')).toEqual({ unresolved: null, total: null });
  });

  it('tells of a report the same after later ones as on its first day', () => {
    const counted = [opened('vn-lang-son', '2026-01-15', 20), opened('vn-cao-bang', '2026-02-01', 15), opened('vn-cao-bang', '2026-07-15', 40)];
    const first = counted.filter(({ since }) => since <= period('2026-Q1').to);
    for (const geography of ['old', 'new'] as const) expect(toldOf(counted, '2026-Q1', geography)).toEqual(toldOf(first, '2026-Q1', geography));
  });
});

it('is for statisticians', () => {
  expect(['statistician', 'auditor', 'supervisor', 'agencyAdmin', 'operator'].map((role) => readsStatistics({ role }))).toEqual([true, false, false, false, false]);
});
