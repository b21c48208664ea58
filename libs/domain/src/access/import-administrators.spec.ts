import { describe, expect, it } from '@jest/globals';
import { importAdministrators } from './import-administrators.js';

const agencies = [
  { id: 'new', validTo: null, hasAdministrator: false },
  { id: 'next', validTo: '2026-11-22', hasAdministrator: false },
  { id: 'run', validTo: null, hasAdministrator: true },
  { id: 'old', validTo: '2026-11-21', hasAdministrator: false },
];
const table = (...rows: string[]) =>
  importAdministrators(['agency,name,username', ...rows].join('\n'), { agencies, usernames: new Set(['quan.tri']), today: '2026-11-22' });
const faultsOf = (...rows: string[]): string[] => {
  const read = table(...rows);
  return read.ok ? [] : read.faults.map(({ line, field, code }) => `${line} ${field}: ${code}`);
};
const [ONE, TWO] = ['new,Nông Văn Một,mot', 'new,Hoàng Thị Hai,hai'];

describe('a table of first administrators', () => {
  it('has two for each agency', () => {
    expect(table(ONE, TWO)).toEqual({
      ok: true, rows: [{ agency: 'new', name: 'Nông Văn Một', username: 'mot' }, { agency: 'new', name: 'Hoàng Thị Hai', username: 'hai' }],
    });
    expect(faultsOf(ONE, TWO, 'next,Ba,ba3', 'next,Tư,tu4')).toEqual([]);
    expect(faultsOf(ONE)).toEqual(['2 agency: twoNeeded']);
    expect(faultsOf(ONE, TWO, 'NEW,Ba,ba3')).toEqual(['2 agency: twoNeeded', '3 agency: twoNeeded', '4 agency: twoNeeded']);
  });

  it.each([
    ['nobody,Ba,ba3', 'agency: unknownAgency'],
    ['run,Ba,ba3', 'agency: hasAdministrator'],
    ['old,Ba,ba3', 'agency: endedBefore'],
    ['new,,ba3', 'name: required'],
    ['new,7,ba3', 'name: badName'],
    [`new,${'B'.repeat(101)},ba3`, 'name: tooLong'],
    ['new,Ba,Ba', 'username: badUsername'],
    ['new,Ba,mot', 'username: twice'],
    ['new,Ba,quan.tri', 'username: usernameTaken'],
  ])('refuses %s', (line, fault) => expect(faultsOf(ONE, line)).toContain(`3 ${fault}`));
});
