import type { FoundAgenciesView, FoundAgencyView } from '@loive/contracts';
import { skipToken, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { findAgencies } from '../api/law-calls.js';
import { problemOf } from '../api/problem.js';
import { AgencyName } from '../shared/AgencyName.js';
import { Card } from '../shared/Card.js';
import { dayWords } from '../shared/dates.js';
import { EmptyState } from '../shared/EmptyState.js';
import { Inheritors } from '../shared/Inheritors.js';
import { Note } from '../shared/Note.js';
import { PageHead } from '../shared/PageHead.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { Tag } from '../shared/Tag.js';
import { Waiting } from '../shared/Waiting.js';
import { useCodeWords } from '../shared/words.js';
import css from './Agencies.module.css';
import type { AgenciesSearch } from './agencies-search.js';
import { AskAgencies } from './AskAgencies.js';
import { FoundTypes } from './FoundTypes.js';

/** Agencies by any name they had, the days of each name, and what became of those that ended. */
export function AgenciesPage({ search }: { search: AgenciesSearch }) {
  const { t } = useTranslation();
  const { ten, ngay } = search;
  const answer = useQuery({
    queryKey: ['law', 'agencies', ten, ngay],
    queryFn: ten === undefined ? skipToken : ({ signal }) => findAgencies({ q: ten, ...(ngay === undefined ? {} : { on: ngay }) }, signal),
  });
  const refused = problemOf(answer.error)?.fields ?? [];
  return (
    <>
      <PageHead
        title={t('agencies.title')}
        tab={t('agencies.title')}
        sub={t('agencies.lead')}
        actions={
          <Link to="/luat" className={css['back']}>
            {t('law.title')}
          </Link>
        }
      />
      <AskAgencies key={JSON.stringify(search)} search={search} refused={refused} />
      {ten === undefined && <EmptyState>{t('agencies.start')}</EmptyState>}
      {ten !== undefined && answer.isPending && <Waiting lines={6} />}
      {answer.isError && refused.length === 0 && <ProblemNote error={answer.error} onRetry={() => void answer.refetch()} />}
      {answer.data !== undefined && <Found answer={answer.data} />}
    </>
  );
}

function Found({ answer: { items, types, more } }: { answer: FoundAgenciesView }) {
  const { t } = useTranslation();
  if (items.length + types.length === 0) return <EmptyState>{t('agencies.none')}</EmptyState>;
  return (
    <div className={css['page']}>
      {more && <Note tone="ochre">{t('agencies.more', { count: items.length })}</Note>}
      {items.length > 0 && (
        <Card flush title={t('agencies.found')} aside={items.length}>
          <ul className={css['list']}>
            {items.map((item) => (
              <Agency key={item.agency.id} item={item} />
            ))}
          </ul>
        </Card>
      )}
      {types.length > 0 && <FoundTypes types={types} />}
    </div>
  );
}

function Agency({ item: { agency, from, to, there, became } }: { item: FoundAgencyView }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  return (
    <li data-agency={agency.id}>
      <div className={css['name']}>
        <h3>
          <AgencyName agency={agency} />
        </h3>
        {!there && <Tag>{t('agencies.notThere')}</Tag>}
      </div>
      <p className={css['quiet']}>
        {word('agencyType', agency.type)} · {to === null ? t('agencies.since', { from: dayWords(from) }) : t('agencies.period', { from: dayWords(from), to: dayWords(to) })}
      </p>
      {became.length > 0 && <Inheritors became={became} />}
    </li>
  );
}
