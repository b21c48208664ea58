import type { CaseView } from '@loive/contracts';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../api/problem.js';
import { caseQuery } from '../api/queries.js';
import { MissingPage } from '../app/FallbackPages.js';
import { toldRungsQuery, wholeTimelineQuery } from '../cases/record/queries.js';
import { useReads } from '../cases/timeline/use-reads.js';
import { PageHead } from '../shared/PageHead.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { Waiting } from '../shared/Waiting.js';
import css from './Audit.module.css';
import { AuditItem } from './AuditItem.js';
import { AuditLog } from './AuditLog.js';
import { BrokenChain, ChainBadge } from './ChainBadge.js';
import { LogFilters } from './LogFilters.js';
import { passes, passesRead, passesRung, readLogFilter, type LogFilter } from './log-filter.js';
import { chainQuery } from './queries.js';

/** The auditor's view of one case: its whole log, sealed and checked, without values. */
export function AuditCasePage({ ma }: { ma: string }) {
  const asked = useQuery(caseQuery(ma));
  if (asked.data !== undefined) return <Loaded view={asked.data} ma={ma} />;
  if (asked.isPending) return <Waiting lines={9} />;
  const status = problemOf(asked.error)?.status;
  if (status === 404 || status === 403) return <MissingPage />;
  return <ProblemNote error={asked.error} onRetry={() => void asked.refetch()} />;
}

function Loaded({ view, ma }: { view: CaseView; ma: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const filter = readLogFilter(useSearch({ strict: false }));
  const log = useQuery(wholeTimelineQuery(view.id));
  const told = useQuery(toldRungsQuery(view.id)).data ?? [];
  const chain = useQuery(chainQuery(view.id));
  const events = log.data ?? [];
  const { reads, failure, more } = useReads(view, filter.xem === true);
  const looks = reads.filter((read) => passesRead(read, filter));
  const shown = events.filter((event) => passes(event, filter));
  const bad = chain.data?.ok === false ? chain.data.firstBad : null;
  const chosen = events.find(({ seq }) => seq === filter.muc) ?? null;
  const change = (next: LogFilter): void =>
    void navigate({ to: '/giam-sat/$ma', params: { ma }, search: next as never, replace: true, resetScroll: false });

  const choose = (seq: number): void => {
    change({ ...filter, muc: seq });
    // In one column the entry stands above the log: without this nothing seems to happen.
    if (window.matchMedia('(max-width: 1100px)').matches) requestAnimationFrame(() => document.getElementById('muc-nhat-ky')?.focus());
  };

  return (
    <>
      <PageHead
        title={t('audit.caseTitle', { code: view.code })}
        tab={t('audit.title')}
        sub={`${t('audit.caseLead')} · ${t('audit.chart', { version: view.chartVersion })}`}
        actions={
          <>
            <ChainBadge chain={chain} />
            <Link to="/ho-so/$ma/ai-duoc-xem" params={{ ma }} className={css['back']}>
              {t('why.link')}
            </Link>
            <Link to="/giam-sat" className={css['back']}>
              {t('audit.back')}
            </Link>
          </>
        }
      />
      {bad !== null && <BrokenChain bad={bad} onShow={() => change({ muc: bad.seq })} />}
      <LogFilters events={events} shown={shown.length} filter={filter} onChange={change} />
      {log.isError && <ProblemNote error={log.error} onRetry={() => void log.refetch()} />}
      {failure != null && <ProblemNote error={failure} />}
      {more !== null && (
        <Button size="xs" variant="default" mb={8} onClick={more}>
          {t('reads.more')}
        </Button>
      )}
      {log.isPending && <Waiting lines={9} />}
      {log.data !== undefined && (
        <div className={css['columns']}>
          <AuditLog events={shown} reads={looks} rungs={told.filter((rung) => passesRung(rung, filter))} chosen={chosen?.seq ?? null} broken={bad?.seq ?? null} onChoose={(event) => choose(event.seq)} />
          <AuditItem event={chosen} events={events} chain={chain} onChoose={choose} />
        </div>
      )}
    </>
  );
}
