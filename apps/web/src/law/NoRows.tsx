import { WORKSHOP_TABLE_NAMES, WORKSHOP_TABLES, findRows } from '@loive/domain';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../shared/EmptyState.js';
import { useLanguage } from '../shared/words.js';
import css from './Law.module.css';
import { wantedBy, type LawSearch } from './law-search.js';

/** A table without what was asked for: the tables that have it, and how much of it. */
export function NoRows({ search }: { search: LawSearch }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const elsewhere = WORKSHOP_TABLE_NAMES.map((name) => ({ name, count: findRows(WORKSHOP_TABLES[name].rows(), wantedBy(search)).length })).filter(({ count }) => count > 0);
  if (elsewhere.length === 0) return <EmptyState>{t('law.emptyEverywhere')}</EmptyState>;
  return (
    <>
      <EmptyState>{t('law.empty')}</EmptyState>
      <ul className={css['elsewhere']} aria-label={t('law.elsewhere')}>
        {elsewhere.map(({ name, count }) => (
          <li key={name}>
            <Link to="/luat" search={{ ...search, bang: name }}>
              {t('law.hits', { table: WORKSHOP_TABLES[name][language], count })}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
