import type { SessionView } from '@loive/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import css from '../worklist/Worklist.module.css';
import { BOXES, type BoardSearch } from './board-search.js';
import { toConfirmQuery } from './queries.js';

/** Parts of the board as links: each has an address of its own. What waits for a second person is counted for whoever may be that. */
export function BoardTabs({ search, session }: { search: BoardSearch; session: SessionView }) {
  const { t } = useTranslation();
  const waits = useQuery({ ...toConfirmQuery, enabled: session.role === 'supervisor' }).data;
  const current = search.the ?? 'agency';
  return (
    <nav className={`${css['tabs']} no-print`} aria-label={t('duties.tabsLabel')}>
      <ul>
        {BOXES.map((box) => (
          <li key={box}>
            <Link
              to="/nghia-vu"
              search={{ ...(box === 'agency' ? {} : { the: box }), ...(search.nguoi === undefined || box === 'mine' ? {} : { nguoi: search.nguoi }) }}
              activeOptions={{ exact: true }}
              activeProps={{}}
              className={css['tab']}
              aria-current={box === current ? 'page' : undefined}
            >
              {t(`duties.box.${box}`)}
              {box === 'toConfirm' && waits !== undefined && waits.items.length > 0 && (
                <span className={css['count']}>{waits.next === null ? waits.items.length : `${waits.items.length}+`}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
