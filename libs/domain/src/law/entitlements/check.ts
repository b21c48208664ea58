import { SUPPORT_KINDS } from '../../case/codes.js';
import { isFormerTerritory } from '../../territory/former-territories.js';
import { addDays, isCalendarDate, type CalendarDate } from '../calendar/calendar-date.js';
import { twice, unless, type TableFault } from '../check/table-fault.js';
import { SUPPORT_CONTENTS, type SupportContent } from './contents.js';
import { ELIGIBILITY, READ_IN_2011, SUPPORT_CATEGORY_CODES, type EligibilityRow } from './eligibility.js';
import type { InBoth } from './kinds.js';
import { NATIONAL_LEVELS, type SupportLevel } from './levels.js';
import { PROVINCIAL_RATES, type ProvincialRate } from './provincial-rates.js';
import { REGIME_CUT, SUPPORT_REGIMES, type RegimeId, type SupportRegime } from './regimes.js';
import { SUPPORT_WINDOWS } from './windows.js';

/** The tables of support. */
export interface SupportTables {
  readonly regimes: Readonly<Record<RegimeId, SupportRegime>>;
  readonly eligibility: readonly EligibilityRow[];
  readonly contents: readonly SupportContent[];
  readonly levels: readonly SupportLevel[];
  readonly rates: readonly ProvincialRate[];
  readonly windows: typeof SUPPORT_WINDOWS;
}

/** The tables as they are kept. */
export const SUPPORT_TABLES: SupportTables = {
  regimes: SUPPORT_REGIMES,
  eligibility: ELIGIBILITY,
  contents: SUPPORT_CONTENTS,
  levels: NATIONAL_LEVELS,
  rates: PROVINCIAL_RATES,
  windows: SUPPORT_WINDOWS,
};

/** Every row that breaks a rule of the tables of support; none: they are sound. */
export function checkEntitlements(tables: SupportTables = SUPPORT_TABLES): readonly TableFault[] {
  return [...regimeFaults(tables), ...matrixFaults(tables), ...contentFaults(tables), ...levelFaults(tables), ...rateFaults(tables), ...windowFaults(tables)];
}

const fault = (rule: string, row: string, words: string): readonly TableFault[] => unless(false, rule, row, words);

interface Row {
  readonly name: string;
  readonly citation: string | null;
  readonly verified: boolean;
  readonly words?: InBoth;
  readonly from?: CalendarDate | null;
  readonly to?: CalendarDate | null;
}

const UNREAD = /\(not read\)|chưa đọc|not read/;

// What holds of a row of any table: words in both languages, a text, days in their order, and nothing unread called verified.
function rowFaults({ name, citation, verified, words, from = null, to = null }: Row): readonly TableFault[] {
  return [
    ...unless(words === undefined || (words.vi.trim() !== '' && words.en.trim() !== ''), 'words', name, 'needs words in both languages'),
    ...unless(citation === null || citation.trim() !== '', 'citation', name, 'cites no text'),
    ...unless(!verified || (citation !== null && !UNREAD.test(`${citation} ${words?.en ?? ''}`)), 'verified', name, 'is called verified and was not read'),
    ...unless(isDay(from) && isDay(to) && (from === null || to === null || from <= to), 'dates', name, 'has days that do not exist or stand in the wrong order'),
  ];
}

const isDay = (on: CalendarDate | null): boolean => on === null || isCalendarDate(on);

function regimeFaults({ regimes }: SupportTables): readonly TableFault[] {
  const { REGIME_2011: older, REGIME_2024: newer } = regimes;
  return [
    ...Object.entries(regimes).flatMap(([name, regime]) => rowFaults({ name, words: regime, ...regime })),
    ...unless(older.to !== null && isDay(older.to) && addDays(older.to, 1) === newer.from, 'noGap', 'REGIME_2011', 'does not end on the day before REGIME_2024 begins'),
    ...unless(newer.from === REGIME_CUT && newer.to === null, 'cut', 'REGIME_2024', 'does not begin at the cut, or ends'),
  ];
}

function matrixFaults({ eligibility, contents }: SupportTables): readonly TableFault[] {
  const rows = eligibility.flatMap((row) => {
    const name = `${row.regime}.${row.category}`;
    const unknown = row.kinds.filter((kind) => !contents.some((content) => content.regime === row.regime && content.kind === kind));
    return [
      ...rowFaults({ name, ...row }),
      ...unless((row.citation === null) === (row.question !== null), 'citation', name, 'cites no text and does not say what stays open'),
      ...unless(row.citation !== null || row.kinds.length === 0, 'citation', name, 'gives something without a text'),
      ...unless(unknown.length === 0, 'kinds', name, `gives ${unknown.join(', ')}, which its regime does not know`),
      ...unless(new Set(row.kinds).size === row.kinds.length, 'kinds', name, 'names a kind twice'),
    ];
  });
  const names = eligibility.map((row) => `${row.regime}.${row.category}`);
  const has = (name: string): boolean => names.includes(name);
  const missing = SUPPORT_CATEGORY_CODES.filter((category) => !has(`REGIME_2024.${category}`) && !(has(`REGIME_2011.${category}`) && ONLY_2011.includes(category)));
  const mapped = Object.entries(READ_IN_2011).filter(([, other]) => !has(`REGIME_2011.${other}`));
  return [
    ...rows,
    ...twice(names).flatMap((name) => fault('noOverlap', name, 'stands there twice')),
    ...missing.flatMap((category) => fault('noGap', category, 'has no row')),
    ...mapped.flatMap(([category]) => fault('noGap', category, 'is read under a name that the 2011 regime does not know')),
  ];
}

const ONLY_2011: readonly string[] = ['MINOR_ACCOMPANYING', 'WAITING_FOR_VERIFICATION'];

function contentFaults({ contents }: SupportTables): readonly TableFault[] {
  const names = contents.map((content) => `${content.regime}.${content.kind}`);
  return [
    ...contents.flatMap((content) => rowFaults({ name: `${content.regime}.${content.kind}`, words: content, citation: content.citation, verified: content.verified })),
    ...twice(names).flatMap((name) => fault('noOverlap', name, 'stands there twice')),
    ...SUPPORT_KINDS.filter((kind) => !names.includes(`REGIME_2024.${kind}`)).flatMap((kind) => fault('noGap', `REGIME_2024.${kind}`, 'has no content')),
  ];
}

function levelFaults({ levels, contents }: SupportTables): readonly TableFault[] {
  const rows = levels.flatMap((level) => {
    const known = contents.some((content) => content.regime === level.regime && content.kind === level.kind);
    const whole = level.value === null || (Number.isSafeInteger(level.value) && level.value > 0);
    const rivals = levels.filter((other) => other.id !== level.id && other.regime === level.regime && other.conflict === level.conflict);
    return [
      ...rowFaults({ name: level.id, words: level, ...level }),
      ...unless(known, 'kinds', level.id, 'is of a kind that its regime does not know'),
      ...unless(whole && (level.value === null) === (level.unit === null), 'figure', level.id, 'has a figure that is none, or a figure without its unit'),
      ...unless(level.conflict === null || rivals.length > 0, 'conflict', level.id, 'contradicts nothing'),
    ];
  });
  const clashes = levels.filter((level, place) => levels.slice(0, place).some((other) => sameQuestion(level, other) && overlap(level, other)));
  return [
    ...rows,
    ...twice(levels.map(({ id }) => id)).flatMap((id) => fault('noOverlap', id, 'stands there twice')),
    ...clashes.flatMap(({ id }) => fault('noOverlap', id, 'answers what another level of its layer answers on the same days')),
  ];
}

const sameQuestion = (a: SupportLevel, b: SupportLevel): boolean => a.regime === b.regime && a.kind === b.kind && a.layer === b.layer && a.unit === b.unit;

interface Period {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}
const overlap = (a: Period, b: Period): boolean => (a.to === null || b.from === null || b.from <= a.to) && (b.to === null || a.from === null || a.from <= b.to);

function rateFaults({ rates, contents }: SupportTables): readonly TableFault[] {
  const rows = rates.flatMap((rate) => {
    const unknown = rate.rows.filter(({ kind }) => !contents.some((content) => content.regime === 'REGIME_2011' && content.kind === kind));
    const figures = rate.rows.every(({ value }) => Number.isSafeInteger(value) && value > 0);
    return [
      ...rowFaults({ name: rate.territory, ...rate }),
      ...rate.rows.flatMap((row) => rowFaults({ name: `${rate.territory}.${row.kind}`, words: row, citation: rate.citation, verified: rate.verified })),
      ...unless(isFormerTerritory(rate.territory), 'territory', rate.territory, 'is no province of before the mergers'),
      ...unless((rate.state === 'rates') === rate.rows.length > 0, 'figure', rate.territory, 'has figures without having been read, or none although it was'),
      ...unless(rate.state !== 'unread' || !rate.verified, 'verified', rate.territory, 'is called verified and was not read'),
      ...unless((rate.from === null) === (rate.fromIs === null), 'days', rate.territory, 'does not say what its first day is'),
      ...unless(unknown.length === 0, 'kinds', rate.territory, 'gives a kind that the 2011 regime does not know'),
      ...unless(figures, 'figure', rate.territory, 'has a figure that is none'),
    ];
  });
  const clashes = rates.filter((rate, place) => rates.slice(0, place).some((other) => other.territory === rate.territory && overlap(rate, other)));
  return [...rows, ...clashes.flatMap(({ territory }) => fault('noOverlap', territory, 'has two tables on the same days'))];
}

function windowFaults({ windows, contents }: SupportTables): readonly TableFault[] {
  return windows.flatMap((window) => {
    const unknown = window.kinds.filter((kind) => !contents.some((content) => content.regime === window.regime && content.kind === kind));
    return [
      ...rowFaults({ name: window.id, words: window, ...window }),
      ...unless(window.kinds.length > 0 && unknown.length === 0, 'kinds', window.id, 'is of no kind that its regime knows'),
      ...unless(window.months === null || (Number.isSafeInteger(window.months) && window.months > 0), 'figure', window.id, 'has a length that is none'),
    ];
  });
}
