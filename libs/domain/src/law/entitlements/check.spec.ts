import { describe, expect, it } from '@jest/globals';
import { SUPPORT_TABLES as T, checkEntitlements, type SupportTables } from './check.js';

const found = (faulty: Partial<SupportTables>): string[] => checkEntitlements({ ...T, ...faulty }).map(({ rule, row }) => `${rule} ${row}`);
const changed = <Row>(rows: readonly Row[], which: (row: Row) => boolean, change: Partial<Row>): readonly Row[] => {
  expect(rows.some(which)).toBe(true);
  return rows.map((row) => (which(row) ? { ...row, ...change } : row));
};
const { REGIME_2011, REGIME_2024 } = T.regimes;
const victim = T.eligibility[0]!;
const level = (id: string) => (row: { id: string }) => row.id === id;
const of = (territory: string) => (row: { territory: string }) => row.territory === territory;

describe('the check of the tables of support', () => {
  it('finds nothing in those that are kept', () => {
    expect(checkEntitlements()).toEqual([]);
  });

  it.each<[string, string, Partial<SupportTables>]>([
    ['a day between the regimes that none holds', 'noGap REGIME_2011', { regimes: { ...T.regimes, REGIME_2011: { ...REGIME_2011, to: '2025-06-29' } } }],
    ['a cut on another day', 'cut REGIME_2024', { regimes: { REGIME_2011: { ...REGIME_2011, to: '2025-07-01' }, REGIME_2024: { ...REGIME_2024, from: '2025-07-02' } } }],
    ['a day that does not exist', 'dates REGIME_2011', { regimes: { ...T.regimes, REGIME_2011: { ...REGIME_2011, to: '2025-06-31' } } }],
    ['a category without a row', 'noGap NOT_A_VICTIM', { eligibility: T.eligibility.filter((row) => row.category !== 'NOT_A_VICTIM') }],
    ['a category with two rows', 'noOverlap REGIME_2024.VICTIM_VN_OR_STATELESS_PR', { eligibility: [...T.eligibility, victim] }],
    ['a row that gives something without a text', 'citation REGIME_2024.VICTIM_VN_OR_STATELESS_PR', { eligibility: [{ ...victim, citation: null, verified: false }, ...T.eligibility.slice(1)] }],
    ['a kind that its regime does not know', 'kinds REGIME_2011.WAITING_FOR_VERIFICATION', { eligibility: changed(T.eligibility, (row) => row.category === 'WAITING_FOR_VERIFICATION', { kinds: ['interpretation'] }) }],
    ['a kind named twice', 'kinds REGIME_2011.MINOR_ACCOMPANYING', { eligibility: changed(T.eligibility, (row) => row.category === 'MINOR_ACCOMPANYING', { kinds: ['medical', 'medical'] }) }],
    ['a name of 2011 that is gone', 'noGap MINOR_ACCOMPANYING_FOREIGNER', { eligibility: T.eligibility.filter((row) => row.category !== 'MINOR_ACCOMPANYING') }],
    ['a kind without content', 'noGap REGIME_2024.loan_support', { contents: T.contents.filter((row) => row.kind !== 'loan_support') }],
    ['an unread content called verified', 'verified REGIME_2024.hardship_allowance', { contents: changed(T.contents, (row) => row.kind === 'hardship_allowance' && row.regime === 'REGIME_2024', { verified: true }) }],
    ['content in one language', 'words REGIME_2024.medical', { contents: changed(T.contents, (row) => row.kind === 'medical' && row.regime === 'REGIME_2024', { en: ' ' }) }],
    ['a level without its text', 'citation food_2013', { levels: changed(T.levels, level('food_2013'), { citation: '' }) }],
    ['an unread level called verified', 'verified travel_food_2019', { levels: changed(T.levels, level('travel_food_2019'), { verified: true }) }],
    ['a figure without its unit', 'figure levels_2026', { levels: changed(T.levels, level('levels_2026'), { value: 60 }) }],
    ['a figure that is none', 'figure food_2013', { levels: changed(T.levels, level('food_2013'), { value: 0.5 }) }],
    ['a level that ends before it begins', 'dates food_2013', { levels: changed(T.levels, level('food_2013'), { to: '2013-01-01' }) }],
    ['two levels of a layer on the same days', 'noOverlap again', { levels: [...T.levels, { ...T.levels.find(level('food_2013'))!, id: 'again' }] }],
    ['a conflict that lost its other side', 'conflict stay_2024', { levels: T.levels.filter((row) => row.conflict === null || row.id === 'stay_2024') }],
    ['a rate of a province of after the mergers', 'territory vn-khanh-hoa-2025', { rates: changed(T.rates, of('vn-khanh-hoa'), { territory: 'vn-khanh-hoa-2025' }) }],
    ['a rate of no province', 'territory 56', { rates: changed(T.rates, of('vn-khanh-hoa'), { territory: '56' }) }],
    ['figures of a table that was not read', 'figure vn-ho-chi-minh', { rates: changed(T.rates, of('vn-ho-chi-minh'), { rows: T.rates[0]!.rows }) }],
    ['a read table without figures', 'figure vn-khanh-hoa', { rates: changed(T.rates, of('vn-khanh-hoa'), { rows: [] }) }],
    ['two tables of a province', 'noOverlap vn-khanh-hoa', { rates: [...T.rates, T.rates[0]!] }],
    ['an unread table called verified', 'verified vn-ba-ria-vung-tau', { rates: changed(T.rates, of('vn-ba-ria-vung-tau'), { verified: true }) }],
    ['a window of a kind that its regime does not know', 'kinds apply_2011', { windows: changed(T.windows, level('apply_2011'), { kinds: ['legal_advice'] }) }],
    ['a window of no length', 'figure apply_2011', { windows: changed(T.windows, level('apply_2011'), { months: 0 }) }],
  ])('finds %s', (_what, expected, faulty) => {
    expect(found(faulty)).toContain(expected);
  });
});
