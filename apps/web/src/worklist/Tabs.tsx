import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import css from './Worklist.module.css';
import { TABS, type WorklistSearch } from './worklist-search.js';

/** Parts of the list as links: each has an address of its own. */
export function Tabs({ search, shown, more }: { search: WorklistSearch; shown: number | undefined; more: boolean }) {
  const { t } = useTranslation();
  const current = search.the ?? 'all';
  return (
    <nav className={`${css['tabs']} no-print`} aria-label={t('worklist.tabsLabel')}>
      <ul>
        {TABS.map((tab) => (
          <li key={tab}>
            <Link
              to="/viec"
              search={{
                ...(tab === 'all' ? {} : { the: tab }),
                ...(search.q ? { q: search.q } : {}),
                ...(search.giai_doan ? { giai_doan: search.giai_doan } : {}),
              }}
              activeOptions={{ exact: true }}
              activeProps={{}}
              className={css['tab']}
              aria-current={tab === current ? 'page' : undefined}
            >
              {t(`worklist.tab.${tab}`)}
              {tab === current && shown !== undefined && (
                <span className={css['count']}>{more ? `${shown}+` : shown}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
