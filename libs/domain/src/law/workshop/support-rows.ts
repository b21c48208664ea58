import { formerName } from '../../territory/former-territories.js';
import { SUPPORT_CONTENTS } from '../entitlements/contents.js';
import { ELIGIBILITY, SUPPORT_CATEGORIES } from '../entitlements/eligibility.js';
import { SUPPORT_FACTS, SUPPORT_KIND_ROWS, type SupportKind } from '../entitlements/kinds.js';
import { LEVEL_LAYERS, NATIONAL_LEVELS } from '../entitlements/levels.js';
import { PROVINCIAL_RATES } from '../entitlements/provincial-rates.js';
import { SUPPORT_REGIMES, type RegimeId } from '../entitlements/regimes.js';
import { SUPPORT_WINDOWS } from '../entitlements/windows.js';
import { firstDayOf, laterOf } from './first-days.js';
import { joined, said, type WorkshopRow, type Words } from './row.js';

const kindsIn = (kinds: readonly SupportKind[]): Words | null => joined(kinds.map((kind) => SUPPORT_KIND_ROWS[kind]));
const UNDER_18: Words = { vi: 'Điều đã đọc chỉ nói về người dưới 18 tuổi', en: 'What was read speaks of under-18s alone' };
const CASE_BY_CASE: Words = { vi: 'Xem xét từng trường hợp', en: 'Decided for each person' };

/** Whoever was identified under the regime of 2011 keeps it. */
const KEPT_BY = 'Law 53/2024/QH15 art. 63';
const keptBy = (regime: RegimeId) => (regime === 'REGIME_2011' ? { keptBy: KEPT_BY } : {});

/** The days of a row that is law as long as its regime is, from the first text that it rests on. */
const ofRegime = (regime: RegimeId, citation: string | null) => ({ from: laterOf(SUPPORT_REGIMES[regime].from, firstDayOf(citation)), to: null, ...keptBy(regime) });

/** Who gets what, under both regimes. The older one goes on for those who keep it (Law 53/2024/QH15 art. 63). */
export const eligibilityRows = (): readonly WorkshopRow[] =>
  ELIGIBILITY.map((row) => ({
    id: `${row.regime} ${row.category}`,
    ...SUPPORT_CATEGORIES[row.category],
    said: [
      ...said('regime', SUPPORT_REGIMES[row.regime]),
      ...said('kinds', kindsIn(row.kinds)),
      ...said('note', row.caseByCase ? CASE_BY_CASE : null),
      ...said('question', row.question),
    ],
    citation: row.citation,
    ...ofRegime(row.regime, row.citation),
    verified: row.verified,
  }));

/** What a kind of support holds, and what must be known before it is owed. */
export const contentRows = (): readonly WorkshopRow[] =>
  SUPPORT_CONTENTS.map((row) => ({
    id: `${row.regime} ${row.kind}`,
    ...nameOf(row.kind),
    said: [
      ...said('regime', SUPPORT_REGIMES[row.regime]),
      ...said('parts', row),
      ...said('when', joined(row.needs.map((need) => SUPPORT_FACTS[need]))),
      ...said('note', row.under18 ? UNDER_18 : null),
    ],
    citation: row.citation,
    ...ofRegime(row.regime, row.citation),
    verified: row.verified,
  }));

/** How much and how long, text by text; texts that disagree stand beside each other. */
export const levelRows = (): readonly WorkshopRow[] =>
  NATIONAL_LEVELS.map((row) => ({
    id: row.id,
    ...nameOf(row.kind),
    said: [...said('regime', SUPPORT_REGIMES[row.regime]), ...said('level', row), ...said('note', LEVEL_LAYERS[row.layer])],
    citation: row.citation,
    from: row.from,
    to: row.to,
    verified: row.verified,
    ...keptBy(row.regime),
  }));

/** Times within which support is asked for or given. */
export const windowRows = (): readonly WorkshopRow[] =>
  SUPPORT_WINDOWS.map((row) => ({
    id: row.id,
    vi: row.vi,
    en: row.en,
    said: [...said('regime', SUPPORT_REGIMES[row.regime]), ...said('kinds', kindsIn(row.kinds))],
    citation: row.citation,
    from: row.from,
    to: row.to,
    verified: row.verified,
    ...keptBy(row.regime),
  }));

const RATE_STATES: Readonly<Record<'unread' | 'none', Words>> = {
  unread: { vi: 'Đã ban hành, chưa đọc được mức', en: 'Voted; its amounts were not read' },
  none: { vi: 'Không ban hành', en: 'None was voted' },
};

// The first day of a table is told for what it is.
const FIRST_DAYS: Readonly<Record<'effect' | 'voted' | 'year', Words | null>> = {
  effect: null,
  voted: { vi: 'Ngày đầu là ngày ban hành; ngày có hiệu lực chưa đọc được', en: 'Its first day is that of the paper; the day of effect was not read' },
  year: { vi: 'Chỉ biết năm ban hành; ngày ban hành và ngày có hiệu lực chưa đọc được', en: 'Its year alone is known; neither its day nor the day of effect was read' },
};

/** What former provinces voted; each table stays with its own territory. */
export const rateRows = (): readonly WorkshopRow[] =>
  PROVINCIAL_RATES.map((row) => ({
    id: row.territory,
    ...formerName(row.territory),
    said: [...said('level', row.state === 'rates' ? joined(row.rows) : RATE_STATES[row.state]), ...said('note', row.beside), ...said('note', row.fromIs === null ? null : FIRST_DAYS[row.fromIs])],
    citation: row.citation,
    from: row.from,
    to: row.to,
    verified: row.verified,
    ...(row.state === 'none' ? { absence: true as const } : {}),
  }));

function nameOf(kind: SupportKind): Words {
  const { vi, en } = SUPPORT_KIND_ROWS[kind];
  return { vi, en };
}
