import { describe, expect, it } from '@jest/globals';
import { citesArticle, findRows, textsOf, WORKSHOP_TABLE_NAMES, WORKSHOP_TABLES, type WorkshopRow } from './index.js';
import { INSTRUMENTS } from '../book/instruments.js';
import { LAW_TABLES } from '../check.js';
import { SCREENING_TABLES, screeningItems } from '../screening/tables.js';

const ALL: readonly (readonly [string, readonly WorkshopRow[]])[] = WORKSHOP_TABLE_NAMES.map((name) => [name, WORKSHOP_TABLES[name].rows()]);

describe('the tables of the law for a lawyer', () => {
  it.each(ALL)('%s: every row has a name of its own, words in both languages, and a text or a reason', (_name, rows) => {
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows.filter((row) => [row, ...row.said].some(({ vi, en }) => vi.trim() === '' || en.trim() === ''))).toEqual([]);
    const bare = rows.filter(({ citation, said }) => citation === null && !said.some(({ about }) => ['reason', 'question', 'note'].includes(about)));
    expect(bare).toEqual([]);
    expect(rows.filter(({ citation, verified }) => citation === null && verified)).toEqual([]);
  });

  it('leave no row of the law out', () => {
    const count = (name: string) => ALL.find(([one]) => one === name)?.[1].length;
    const { book, days, documents, instruments, gaps, responsibilities } = LAW_TABLES;
    expect([count('steps'), count('pathways'), count('holidays'), count('documents'), count('texts'), count('gaps')]).toEqual([
      book.steps.size, book.pathways.length, days.length, documents.length, instruments.length, gaps.length,
    ]);
    expect(count('responsible')).toBe(Object.values(responsibilities).flat().length);
    expect(count('screening')).toBe(screeningItems(SCREENING_TABLES).length);
  });

  it('read aloud what a step asks', () => {
    const step = WORKSHOP_TABLES.steps.rows().find(({ id }) => id === 'self_report.notify_health');
    expect(step?.said.map(({ about, vi }) => `${about}: ${vi}`)).toEqual([
      'pathway: Người đến trình báo',
      'kind: Phải làm',
      'who: Ủy ban nhân dân cấp xã',
      'clock: Có mặt tại UBND cấp xã',
      'limit: Ngay',
      'met: Thông báo cơ quan trách nhiệm',
    ]);
  });
});

describe('the rows that are wanted', () => {
  const steps = WORKSHOP_TABLES.steps.rows();

  it('are those of a text, an article and a day', () => {
    const found = findRows(steps, { text: 'Law 53/2024/QH15', article: '27', on: '2025-07-01' });
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ citation, from, to }) => citation?.includes('Law 53/2024/QH15') === true && (from ?? '') <= '2025-07-01' && (to ?? '9') >= '2025-07-01')).toBe(true);
    expect(findRows(steps, { text: 'Law 53/2024/QH15', on: '2025-06-30', verified: true })).toEqual([]);
  });

  it('hold the article in the text that was chosen, not in one that is cited beside it', () => {
    const [law, amending, old, decree] = ['Law 53/2024/QH15', 'Law 86/2025/QH15', 'Law 66/2011/QH12', 'Decree 162/2025/NĐ-CP'];
    expect(findRows(steps, { text: law, article: '2' })).toEqual([]);
    expect(findRows(steps, { text: amending, article: '2' }).length).toBeGreaterThan(0);
    expect(findRows(steps, { text: amending, article: '27' })).toEqual([]);
    expect(findRows(steps, { text: old, article: '6' })).toEqual([]);
    expect(findRows(steps, { text: decree, article: '147' })).toEqual([]);
    expect(findRows(steps, { text: decree, article: '6(3)' }).length).toBeGreaterThan(0);
  });

  it('are the read ones or the unread ones, and both together are all', () => {
    for (const [, rows] of ALL) {
      const [read, unread] = [findRows(rows, { verified: true }), findRows(rows, { verified: false })];
      expect(read.length + unread.length).toBe(rows.length);
      expect(read.some(({ verified }) => !verified)).toBe(false);
      expect(findRows(rows, {})).toEqual(rows);
    }
  });

  it('can be asked for by every text that they cite', () => {
    for (const [, rows] of ALL) for (const { mark } of textsOf(rows)) expect(findRows(rows, { text: mark }).length).toBeGreaterThan(0);
    expect(textsOf(WORKSHOP_TABLES.texts.rows()).length).toBe(INSTRUMENTS.length);
  });

  it.each([
    ['Law 53/2024/QH15 art. 27(1)', '27', true],
    ['Law 53/2024/QH15 art. 27(1)', '27(1)', true],
    ['Law 53/2024/QH15 art. 27(1)', '27(2)', false],
    ['Law 53/2024/QH15 art. 27(1)(a)', '27(1)', true],
    ['Law 53/2024/QH15 art. 27', '27(2)', true],
    ['Law 53/2024/QH15 art. 27(1)', '2', false],
    ['Law 53/2024/QH15 art. 27(1)', '53', false],
    ['Decree 56/2017/NĐ-CP arts 25-30', '28', true],
    ['Decree 56/2017/NĐ-CP arts 25-30', '31', false],
    ['Legal Aid Law 11/2017/QH14 arts 30-31', '31', true],
    ['Circular 29/2026/TT-BCA arts 5(4), 5(7)', '5(7)', true],
    ['Law 66/2011/QH12 arts 24(4), 25, 28; x annex 7', '28', true],
    ['Law 66/2011/QH12 arts 24(4), 25, 28; x annex 7', '26', false],
    ['Joint Circular annexes 3 and 4', '3', false],
    ['Law art. 7(6a)', '7(6a)', true],
    ['Law art. 27(1)', 'abc', false],
    ['Law 53/2024/QH15 art. 27(3)-(5) (not read)', '27(4)', true],
    ['Law 53/2024/QH15 art. 27(3)-(5) (not read)', '27(2)', false],
    ['Law 53/2024/QH15 art. 6(3)(a)-(d), annex 7', '6(3)(b)', true],
    ['Law 53/2024/QH15 art. 6(3)(a)-(d), annex 7', '6(3)(đ)', false],
  ])('%s names article %s: %s', (citation, article, expected) => {
    expect(citesArticle(citation, article)).toBe(expected);
  });
});
