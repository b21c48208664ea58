import type { CompanionView, EntitlementView, LocalRateView } from '@loive/contracts';
import { useTranslation } from 'react-i18next';
import { citationIn } from '../shared/citation.js';
import { Card } from '../shared/Card.js';
import { useCodeWords, useLanguage } from '../shared/words.js';
import css from './Support.module.css';

/** Kinds that are not offered, each with its reason and text. */
export function NotOffered({ kinds }: { kinds: readonly EntitlementView[] }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const language = useLanguage();
  if (kinds.length === 0) return null;
  return (
    <Card title={t('support.notOffered')} aside={kinds.length}>
      <ul className={css['others']}>
        {kinds.map(({ kind, reason, citation }) => (
          <li key={kind}>
            {word('supportKind', kind)}
            <span className={css['quiet']}>
              {reason === null ? '' : `: ${word('notOffered', reason)}`}
              {citation === null ? '' : ` (${citationIn(language, citation)})`}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** What an under-18 who came along is owed, by a row of their own or by the person's. */
export function Companion({ companion }: { companion: CompanionView }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const language = useLanguage();
  const { category, kinds, question } = companion;
  return (
    <Card title={t('support.companion')} aside={kinds.length}>
      <p className={css['whose']}>{word('supportCategory', category)}</p>
      <ul className={css['others']}>
        {kinds.map(({ kind, needs, citation }) => (
          <li key={kind}>
            {word('supportKind', kind)}
            <span className={css['quiet']}>
              {needs.length === 0 ? '' : `: ${t('support.needs', { facts: needs.map((fact) => word('supportFact', fact)).join(', ') })}`}
              {citation === null ? '' : ` (${citationIn(language, citation)})`}
            </span>
          </li>
        ))}
      </ul>
      {question !== null && <p className={css['doubt']}>{question[language]}</p>}
    </Card>
  );
}

/** Rate tables of the former provinces that may be this person's: each its own or none. */
export function LocalRates({ rates }: { rates: readonly LocalRateView[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (rates.length === 0) return null;
  return (
    <Card title={t('support.rates')}>
      <ul className={css['others']}>
        {rates.map((rate) => (
          <li key={rate.territory}>
            {rate.name[language]}: {t(`support.rate.${rate.state}`)}
            {rate.citation !== null && <span className={css['quiet']}> ({citationIn(language, rate.citation)})</span>}
            {rate.beside !== null && <p className={css['quiet']}>{rate.beside[language]}</p>}
          </li>
        ))}
      </ul>
      {rates.some(({ state }) => state === 'rates' || state === 'unread') && <p className={css['doubt']}>{t('support.ratesDoubt')}</p>}
    </Card>
  );
}
