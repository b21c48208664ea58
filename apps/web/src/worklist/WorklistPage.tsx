import { Button } from '@mantine/core';
import { IconFolderPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { worklistQuery } from '../api/queries.js';
import { screensOf } from '../app/screens.js';
import { DraftsCard } from '../drafts/DraftsCard.js';
import { FindPerson } from '../find/FindPerson.js';
import css from '../find/FindPerson.module.css';
import { formatToday } from '../shared/dates.js';
import { EmptyState } from '../shared/EmptyState.js';
import { PageHead } from '../shared/PageHead.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { useNow } from '../shared/useNow.js';
import { Waiting } from '../shared/Waiting.js';
import { useLanguage } from '../shared/words.js';
import { caseCodeOf } from '../glass/glass-form.js';
import { CaseRows } from './CaseRows.js';
import { deadlineCounts } from './deadline-counts.js';
import { Filters } from './Filters.js';
import { Tabs } from './Tabs.js';
import { isNarrowed, toWorklistQuery } from './worklist-search.js';

const route = getRouteApi('/inside/viec');
const inside = getRouteApi('/inside');

/** The day's work: cases by nearest deadline. The address holds every filter. */
export function WorklistPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const now = useNow();
  const search = route.useSearch();
  const { session } = inside.useRouteContext();
  const list = useQuery(worklistQuery(toWorklistQuery(search, session.agency.id)));
  const opens = screensOf(session).includes('open');
  const rows = list.data?.items;
  const counts = deadlineCounts(rows ?? [], now);
  const line = [
    formatToday(now, language),
    ...(rows === undefined || search.the === 'closed'
      ? []
      : [
          [
            counts.late > 0 ? t('worklist.late', { n: counts.late }) : '',
            counts.soon > 0 ? t('worklist.dueSoon', { n: counts.soon }) : '',
          ].filter(Boolean).join(', ') || t('worklist.calm'),
        ]),
  ].join(' · ');

  return (
    <>
      <PageHead
        title={t('worklist.title')}
        tab={t('worklist.title')}
        sub={line}
        actions={
          opens && (
            <Button renderRoot={(props) => <Link to="/ho-so/moi" {...props} />} leftSection={<IconFolderPlus size={18} aria-hidden />}>
              {t('nav.open')}
            </Button>
          )
        }
      />
      {opens && <DraftsCard />}
      <Tabs search={search} shown={rows?.length} more={list.data?.next != null} />
      <Filters search={search} opens={opens} />
      {opens && (
        <details className={`${css['more']} no-print`}>
          <summary>{t('find.more')}</summary>
          <FindPerson />
        </details>
      )}
      {list.isError && rows === undefined ? (
        <ProblemNote error={list.error} onRetry={() => void list.refetch()} />
      ) : rows === undefined ? (
        <Waiting lines={8} />
      ) : (
        <>
          {list.isError && <ProblemNote error={list.error} onRetry={() => void list.refetch()} />}
          {rows.length === 0 ? <NoRows narrowed={isNarrowed(search)} opens={opens} code={caseCodeOf(search.q ?? '')} breaks={screensOf(session).includes('glass')} /> : <CaseRows rows={rows} next={list.data?.next ?? null} now={now} />}
        </>
      )}
    </>
  );
}

function NoRows({ narrowed, opens, code, breaks }: { narrowed: boolean; opens: boolean; code: string | null; breaks: boolean }) {
  const { t } = useTranslation();
  if (code !== null && breaks) {
    // The same words whether there is such a case or not.
    return (
      <EmptyState
        action={
          <Link to="/mo-khan-cap" search={{ ma: code }}>
            {t('glass.way')}
          </Link>
        }
      >
        {t('glass.miss', { code })}
      </EmptyState>
    );
  }
  if (narrowed) {
    return <EmptyState action={<Link to="/viec">{t('worklist.filter.clear')}</Link>}>{t('worklist.emptyFiltered')}</EmptyState>;
  }
  return <EmptyState action={opens && <Link to="/ho-so/moi">{t('nav.open')}</Link>}>{t('worklist.empty')}</EmptyState>;
}
