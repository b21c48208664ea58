import { describe, expect, it } from '@jest/globals';
import { checkRows, READ_TABLES } from '../check.js';
import { INSTRUMENTS } from '../book/instruments.js';
import type { WorkshopRow } from '../workshop/row.js';

const TABLES = Object.keys(READ_TABLES);
/** The rules that a row of a table breaks once it is changed. */
const broken = (table: string, row: WorkshopRow, more: Partial<WorkshopRow>): readonly string[] => checkRows({ [table]: [{ ...row, ...more }] }).map(({ rule }) => rule);
const each = (table: string, fits: (row: WorkshopRow) => boolean = () => true): readonly WorkshopRow[] => READ_TABLES[table]!.filter(fits);
const cites = ({ citation, absence }: WorkshopRow): boolean => citation !== null && absence !== true;
const read = (row: WorkshopRow): boolean => cites(row) && row.verified && row.keptBy === undefined;

describe('the rows of every table', () => {
  it('are sound', () => {
    expect(checkRows()).toEqual([]);
  });

  it.each(TABLES)('%s: turns red for words that are missing, days that are none, and a text that nobody knows', (table) => {
    for (const row of each(table)) {
      expect(broken(table, row, { en: ' ' })).toContain('words');
      expect(broken(table, row, { from: '2025-02-31' })).toContain('dates');
      expect(broken(table, row, { from: '2025-07-02', to: '2025-07-01' })).toContain('dates');
    }
    for (const row of each(table, cites)) {
      expect(broken(table, row, { citation: 'hearsay' })).toContain('citation');
      expect(broken(table, row, { citation: ' ' })).toContain('citation');
    }
    for (const row of each(table, ({ citation }) => citation === null)) expect(broken(table, row, { said: [] })).toContain('citation');
  });

  it.each(TABLES)('%s: turns red for days on which its text was none, and for what was not read', (table) => {
    for (const row of each(table, read)) {
      expect(broken(table, row, { from: '1989-07-01' })).toContain('citation');
      expect(broken(table, row, { citation: `${row.citation ?? ''} (not read)` })).toContain('verified');
    }
    for (const row of each(table, ({ citation }) => citation === null)) expect(broken(table, row, { verified: true })).toContain('verified');
  });

  it('turn red for a table without rows and for an id that stands twice', () => {
    expect(checkRows({ moon: [] })).toEqual([{ rule: 'noRows', row: 'moon', words: 'has no rows' }]);
    const [row] = READ_TABLES['steps']!;
    expect(checkRows({ steps: [row!, row!] })).toContainEqual({ rule: 'uniqueId', row: `steps: ${row!.id}`, words: 'stands there twice' });
  });

  it('turn red once a text has ended, for all that still goes on by it', () => {
    const ended = INSTRUMENTS.map((one) => (one.mark === 'Decree 56/2017/NĐ-CP' ? { ...one, to: '2026-12-31' } : one));
    const tables = new Set(checkRows(READ_TABLES, ended).map(({ row }) => row.split(':')[0]));
    expect([...tables]).toEqual(expect.arrayContaining(['steps', 'bases', 'documents']));
  });
});
