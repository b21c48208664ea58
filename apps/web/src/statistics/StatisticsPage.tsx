import type { PlaceStatisticsView } from '@loive/contracts';
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { readPlaceStatistics } from '../api/law-calls.js';
import { MissingPage } from '../app/FallbackPages.js';
import { screensOf } from '../app/screens.js';
import { Card } from '../shared/Card.js';
import css from '../shared/CountTable.module.css';
import { EmptyState } from '../shared/EmptyState.js';
import { PageHead } from '../shared/PageHead.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { Waiting } from '../shared/Waiting.js';
import { useLanguage } from '../shared/words.js';
import { AskStatistics, usePeriodWords } from './AskStatistics.js';
import { PlaceTable, isTold } from './PlaceTable.js';

const inside = getRouteApi('/inside');
const route = getRouteApi('/inside/thong-ke');

/** Cases by province for those who make tables, in the geography of before the mergers or since. Nothing of any case. */
export function StatisticsPage() {
  const { session } = inside.useRouteContext();
  return screensOf(session).includes('statistics') ? <Statistics /> : <MissingPage />;
}

function Statistics() {
  const { t } = useTranslation();
  const { diagioi, tu, den } = route.useSearch();
  const query = { geography: diagioi === 'cu' ? 'old' : 'new', ...(tu === undefined || den === undefined ? {} : { from: tu, to: den }) } as const;
  const asked = useQuery({ queryKey: ['statistics', query], queryFn: ({ signal }) => readPlaceStatistics(query, signal), placeholderData: keepPreviousData });
  return (
    <>
      <PageHead
        title={t('statistics.title')}
        tab={t('nav.statistics')}
        sub={t('statistics.lead')}
        actions={
          <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
            {t('support.print')}
          </Button>
        }
      />
      {asked.isError && <ProblemNote error={asked.error} onRetry={() => void asked.refetch()} />}
      {asked.isPending && <Waiting lines={8} />}
      {asked.data !== undefined && !asked.isError && (
        <div className={css['page']} aria-busy={asked.isPlaceholderData}>
          <AskStatistics view={asked.data} />
          <Numbers view={asked.data} />
          <HowToRead view={asked.data} />
        </div>
      )}
    </>
  );
}

function Numbers({ view }: { view: PlaceStatisticsView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = usePeriodWords();
  const { geography, items, period, total, unresolved } = view;
  const rest = items.filter((row) => !isTold(row));
  return (
    <>
      <Card flush title={words(period)} aside={t(`statistics.under.${geography}`)}>
        {[...items, unresolved, total].some(isTold) ? <PlaceTable view={view} caption={`${words(period)}, ${t(`statistics.under.${geography}`)}`} /> : <EmptyState action={t('statistics.noneNext')}>{t('statistics.none')}</EmptyState>}
      </Card>
      {rest.length > 0 && rest.length < items.length && (
        <Card title={t('statistics.rest')}>
          <p className={css['quiet']}>{t('statistics.restBody', { count: rest.length, names: rest.map(({ name }) => name[language]).join(', ') })}</p>
        </Card>
      )}
    </>
  );
}

function HowToRead({ view: { geography, roundedTo, smallestGroup } }: { view: PlaceStatisticsView }) {
  const { t } = useTranslation();
  return (
    <Card title={t('statistics.how')}>
      <ul className={css['quiet']}>
        <li>{t('statistics.small', { group: smallestGroup })}</li>
        <li>{t('statistics.round', { step: roundedTo })}</li>
        <li>{t('statistics.where')}</li>
        <li>{t(`statistics.open.${geography}`)}</li>
      </ul>
    </Card>
  );
}
