import { describe, expect, it } from '@jest/globals';
import { EXAMPLE_REGISTER } from '../testing/example-register.js';
import { endsBySuccession, importSuccessions } from './import-successions.js';

const HEAD = 'predecessor,successor,kind,from,citation,verified';
const register = EXAMPLE_REGISTER.map((agency) => (agency.id === 'health' ? { ...agency, validTo: '2026-01-31' } : agency));
const table = (...rows: string[]) => importSuccessions([HEAD, ...rows].join('\n'), { register, successions: [] });
const faultsOf = (...rows: string[]): string[] => {
  const read = table(...rows);
  return read.ok ? [] : read.faults.map(({ line, field, code }) => `${line} ${field}: ${code}`);
};

describe('a table of successions', () => {
  it('is read with its days and citations', () => {
    expect(table('health,police,merger,2026-02-01,"Invented, art. 1",no')).toEqual({
      ok: true, rows: [{ predecessor: 'health', successor: 'police', kind: 'merger', from: '2026-02-01', citation: 'Invented, art. 1', verified: false }],
    });
    expect(faultsOf('health,police,split,2026-02-01,x,yes', 'health,border,split,2026-02-01,x,yes')).toEqual([]);
  });

  it.each([
    ['nobody,police,merger,2026-02-01,x,no', 'predecessor: unknownAgency'],
    ['health,nobody,merger,2026-02-01,x,no', 'successor: unknownAgency'],
    ['health,police,marriage,2026-02-01,x,no', 'kind: badSuccession'],
    ['health,police,merger,2026-02-30,x,no', 'from: badDate'],
    ['health,police,merger,2026-02-02,x,no', 'predecessor: endsOtherDay'],
    ['commune,police,merger,2025-07-01,x,no', 'from: endBeforeStart'],
    ['health,commune,merger,2025-02-01,x,no', 'predecessor: endsOtherDay'],
    ['health,health,renaming,2026-02-01,x,no', 'successor: notStanding'],
    ['health,police,merger,2026-02-01,,no', 'citation: required'],
    ['health,police,merger,2026-02-01,x,maybe', 'verified: yesOrNo'],
  ])('refuses %s', (line, fault) => expect(faultsOf(line)).toContain(`2 ${fault}`));

  it('ends by its rows what stood until then, each once', () => {
    const ends = (...rows: string[]) => {
      const read = table(...rows);
      return read.ok ? endsBySuccession(read.rows, register) : read.faults;
    };
    expect(ends('health,police,merger,2026-02-01,x,no')).toEqual([]);
    expect(ends('commune,police,split,2026-03-01,"Invented, art. 2",yes', 'commune,border,split,2026-03-01,y,no')).toEqual([
      { agency: 'commune', lastDay: '2026-02-28', citation: 'Invented, art. 2', verified: true },
    ]);
    expect(faultsOf('commune,police,split,2026-03-01,x,no', 'commune,border,split,2026-03-02,x,no')).toEqual(['3 predecessor: endsOtherDay']);
    expect(faultsOf('commune,police,merger,2026-03-01,x,no', 'border,commune,merger,2026-03-01,x,no')).toEqual(['3 successor: notStanding']);
    expect(faultsOf('border,commune,merger,2026-03-01,x,no', 'commune,police,merger,2026-02-01,x,no')).toEqual(['3 from: tookOverLater']);
  });

  it('names every bad row and gives back none', () => {
    expect(faultsOf('health,police,merger,2026-02-01,x,no', 'health,police,merger,2026-02-01,x,no', 'health,border,split,2026-02-01,x,no')).toEqual(['3 successor: twice', '4 kind: onlySplit']);
  });
});
