import { COMPARTMENT_TABLES } from '../recorder/standing/compartment-tables.js';
import { commitName, entryKey } from '../recorder/standing/referral-json.js';
import type { KeyName } from './key-store.js';

/** A table with sealed rows, as the role of the keys reads and writes it. */
export interface SealedTable {
  readonly table: string;
  /** The column that holds whose keys its values are sealed with: a case's, or a call's. */
  readonly owner?: 'case_id' | 'call_id';
  /** Columns that tell its rows apart, with their types. */
  readonly key: readonly (readonly [name: string, type: string])[];
  /** Which of its rows hold values, as a condition on `t`. */
  readonly values: string;
  readonly keyName: (row: SealedRow) => KeyName;
  /** The column that the value is sealed to. */
  readonly column: (row: SealedRow) => string;
}

/** A row with a sealed value, or with one that is to be sealed. */
export interface SealedRow {
  readonly case_id: string;
  readonly call_id?: string;
  readonly seq: number;
  readonly referral_id?: string;
  readonly part?: 'words' | 'packet';
}

const OF_CASE = [
  ['case_id', 'uuid'],
  ['seq', 'integer'],
] as const;

/** Every table with sealed rows of a case. */
export const SEALED_TABLES: readonly SealedTable[] = [
  ...(Object.entries(COMPARTMENT_TABLES) as [KeyName, string][]).map(([name, table]) => ({
    table,
    key: OF_CASE,
    values: 'true',
    keyName: () => name,
    column: () => 'sealed',
  })),
  {
    table: 'referral_entries',
    key: [...OF_CASE, ['referral_id', 'uuid'], ['part', 'text']],
    values: `t.part <> 'record'`,
    keyName: (row) => entryKey(partOf(row), row.referral_id ?? ''),
    column: (row) => commitName(partOf(row), row.referral_id ?? ''),
  },
];

/** What was told in calls of the hotline: sealed from the first row on, with keys of each call's own. */
export const CALL_TABLE: SealedTable = {
  table: 'hotline_call_events',
  owner: 'call_id',
  key: [
    ['call_id', 'uuid'],
    ['seq', 'integer'],
  ],
  values: 'true',
  keyName: () => 'words',
  column: () => 'sealed',
};

function partOf({ part }: SealedRow): 'words' | 'packet' {
  if (part === undefined) throw new Error('a referral’s entry without a part');
  return part;
}
