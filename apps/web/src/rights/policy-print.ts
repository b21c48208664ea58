import { POLICY, type PolicyRow } from '@loive/domain';

/** Parts of the printed table, in the order of a case's life. */
export const PARTS = ['see', 'reveal', 'write', 'record', 'refer'] as const;
export type Part = (typeof PARTS)[number];

const PART_OF: Readonly<Record<PolicyRow['action'], Part>> = {
  open: 'see',
  read: 'see',
  readTimeline: 'see',
  readRecords: 'see',
  seeAlias: 'see',
  seePersons: 'see',
  seeReads: 'see',
  seeSeals: 'see',
  reveal: 'reveal',
  write: 'write',
  record: 'record',
  refer: 'refer',
  answerReferral: 'refer',
  carryReferral: 'refer',
};

/** The rows of one part, as the table of rights holds them; none is left out and none is added. */
export const rowsOfPart = (part: Part, policy: readonly PolicyRow[] = POLICY): readonly PolicyRow[] => policy.filter(({ action }) => PART_OF[action] === part);

/** Rows that differ in what they permit alone, told as one. */
export interface PrintedRow {
  row: PolicyRow;
  actions: readonly PolicyRow['action'][];
}

const key = ({ roles, agencyTypes, bases, scopes, adultsOnly, byGlass, events, compartments }: PolicyRow): string =>
  JSON.stringify([roles, agencyTypes, bases, scopes, adultsOnly, byGlass, events, compartments]);

/** The rows as they are printed: those alike in everything but the action stand together. */
export function gathered(rows: readonly PolicyRow[]): readonly PrintedRow[] {
  const alike = new Map<string, PolicyRow[]>();
  for (const row of rows) alike.set(key(row), [...(alike.get(key(row)) ?? []), row]);
  return [...alike.values()].map((same) => ({ row: same[0]!, actions: same.map(({ action }) => action) }));
}

/** Most types of agency that are named in a row; longer lists get a letter and stand below the tables. */
const NAMED_AT_MOST = 3;

/** Lists of agency types too long to stand in a row, each with its letter, the longest first. */
export function lettered(policy: readonly PolicyRow[] = POLICY): readonly { letter: string; types: readonly string[] }[] {
  const lists = new Map(policy.filter(({ agencyTypes }) => agencyTypes.length > NAMED_AT_MOST).map(({ agencyTypes }) => [agencyTypes.join(), agencyTypes]));
  return [...lists.values()].sort((a, b) => b.length - a.length).map((types, place) => ({ letter: String.fromCharCode(65 + place), types }));
}

/** The letter of a row's list of agency types; null: it is short enough to be named. */
export const letterOf = ({ agencyTypes }: PolicyRow, lists: readonly { letter: string; types: readonly string[] }[]): string | null =>
  lists.find(({ types }) => types.join() === agencyTypes.join())?.letter ?? null;
