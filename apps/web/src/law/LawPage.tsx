import { WORKSHOP_TABLE_NAMES, WORKSHOP_TABLES, findRows } from '@loive/domain';
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../shared/Card.js';
import { PageHead } from '../shared/PageHead.js';
import { useLanguage } from '../shared/words.js';
import { AtOnceCard } from './AtOnceCard.js';
import css from './Law.module.css';
import { LawFilters } from './LawFilters.js';
import { LawRows } from './LawRows.js';
import { NoRows } from './NoRows.js';
import { tableIn, wantedBy, type LawSearch } from './law-search.js';

/** Every table of the law as the rules use it, for a lawyer to read, question and print. Nothing of a case. */
export function LawPage({ search }: { search: LawSearch }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const table = tableIn(search, WORKSHOP_TABLE_NAMES);
  const all = useMemo(() => WORKSHOP_TABLES[table].rows(), [table]);
  const rows = findRows(all, wantedBy(search));
  const unread = rows.filter(({ verified }) => !verified).length;
  return (
    <>
      <PageHead
        title={t('law.title')}
        tab={t('law.title')}
        sub={t('law.lead')}
        actions={
          <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
            {t('support.print')}
          </Button>
        }
      />
      <div className={css['columns']}>
        <nav className={`${css['tables']} no-print`} aria-label={t('law.tables')}>
          <ul>
            {WORKSHOP_TABLE_NAMES.map((name) => (
              <li key={name}>
                <Link to="/luat" search={{ ...search, bang: name }} className={css['table']} aria-current={name === table ? 'page' : undefined}>
                  {WORKSHOP_TABLES[name][language]}
                </Link>
              </li>
            ))}
            <li>
              <Link to="/luat/che-do" className={css['table']}>
                {t('support.law.title')}
              </Link>
            </li>
            <li>
              <Link to="/luat/co-quan" className={css['table']}>
                {t('agencies.title')}
              </Link>
            </li>
          </ul>
        </nav>
        <div className={css['page']}>
          <LawFilters key={JSON.stringify(search)} search={search} rows={all} />
          {table === 'steps' && <AtOnceCard />}
          <Card flush title={WORKSHOP_TABLES[table][language]} aside={t('law.count', { count: rows.length, of: all.length, unread })}>
            {rows.length === 0 ? <NoRows search={search} /> : <LawRows rows={rows} caption={WORKSHOP_TABLES[table][language]} />}
          </Card>
        </div>
      </div>
    </>
  );
}
