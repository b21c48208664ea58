import { describe, expect, it } from '@jest/globals';
import { EXAMPLE_REGISTER } from '../testing/example-register.js';
import { importEnds } from './import-ends.js';

const register = EXAMPLE_REGISTER.map((agency) => (agency.id === 'health' ? { ...agency, validTo: '2026-01-31' } : agency));
const successions = [{ predecessor: 'health', successor: 'police', kind: 'merger', from: '2026-02-01', citation: 'x', verified: false }] as const;
const table = (...rows: string[]) => importEnds(['agency,last_day,citation,verified', ...rows].join('\n'), { register, successions });
const faultsOf = (...rows: string[]): string[] => {
  const read = table(...rows);
  return read.ok ? [] : read.faults.map(({ line, field, code }) => `${line} ${field}: ${code}`);
};

describe('a table of ends', () => {
  it('is read with its days, past ones and those to come, and its citations', () => {
    expect(table('COMMUNE,2026-01-31,"Invented, art. 1",yes', 'border,2099-12-31,x,no')).toEqual({
      ok: true, rows: [
        { agency: 'commune', lastDay: '2026-01-31', citation: 'Invented, art. 1', verified: true },
        { agency: 'border', lastDay: '2099-12-31', citation: 'x', verified: false },
      ],
    });
  });

  it.each([
    ['nobody,2026-01-31,x,no', 'agency: unknownAgency'],
    ['health,2026-01-31,x,no', 'agency: endedBefore'],
    ['commune,2026-02-30,x,no', 'last_day: badDate'],
    ['commune,2025-06-30,x,no', 'last_day: endBeforeStart'],
    ['police,2026-01-31,x,no', 'last_day: tookOverLater'],
    ['commune,2026-01-31,,no', 'citation: required'],
    ['commune,2026-01-31,x,', 'verified: yesOrNo'],
  ])('refuses %s', (line, fault) => expect(faultsOf(line)).toContain(`2 ${fault}`));

  it('names every bad row and gives back none', () => {
    expect(faultsOf('commune,2026-01-31,x,no', 'commune,2026-02-01,x,no', 'x,2026-01-31,x,no')).toEqual(['3 agency: twice', '4 agency: unknownAgency']);
  });
});
