import { AGENCY_TYPES, CONDITIONS, DISCLOSURE_BASES, LEVEL_LAYERS, MILESTONES, NOT_OFFERED, RESPONSIBILITY_NAMES, SUPPORT_CATEGORIES, SUPPORT_FACTS, SUPPORT_KIND_ROWS, SUPPORT_REGIMES, stepOf } from '@loive/domain';
import { useTranslation } from 'react-i18next';
import { tickWords } from '../screening/tick-words.js';

interface TwoLanguages {
  readonly vi: string;
  readonly en: string;
}

const wordsIn =
  (rows: object) =>
  (code: string): TwoLanguages | undefined =>
    (rows as Record<string, TwoLanguages>)[code];

/** Groups whose words stand with the law's data, so that a new rule needs no change here. */
const LAW_WORDS: Record<string, (code: string) => TwoLanguages | undefined> = {
  step: (code) => stepOf(code)?.title,
  agencyType: wordsIn(AGENCY_TYPES),
  condition: wordsIn(CONDITIONS),
  responsibility: wordsIn(RESPONSIBILITY_NAMES),
  screening: tickWords,
  milestone: wordsIn(MILESTONES),
  supportKind: wordsIn(SUPPORT_KIND_ROWS),
  supportCategory: wordsIn(SUPPORT_CATEGORIES),
  supportRegime: wordsIn(SUPPORT_REGIMES),
  supportFact: wordsIn(SUPPORT_FACTS),
  supportLayer: wordsIn(LEVEL_LAYERS),
  notOffered: wordsIn(NOT_OFFERED),
  'referrals.basis': wordsIn(DISCLOSURE_BASES),
};

/**
 * Words for a code that the server sent: `word('step', 'self_report.notify_health')`.
 * A code without words is shown as it is, so that nothing disappears from the screen.
 */
export function useCodeWords(): (group: string, code: string) => string {
  const { t, i18n } = useTranslation();
  const language = useLanguage();
  const loose = t as unknown as (key: string) => string;
  return (group, code) =>
    LAW_WORDS[group]?.(code)?.[language] ?? (i18n.exists(`${group}.${code}`) ? loose(`${group}.${code}`) : code);
}

/** The language of the interface: `vi` or `en`. */
export function useLanguage(): 'vi' | 'en' {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'vi';
}
