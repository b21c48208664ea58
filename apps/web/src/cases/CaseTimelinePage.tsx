import type { CaseView } from '@loive/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../api/problem.js';
import { caseQuery } from '../api/queries.js';
import { MissingPage } from '../app/FallbackPages.js';
import { Card } from '../shared/Card.js';
import { formatDateTime, formatToday } from '../shared/dates.js';
import { PageHead } from '../shared/PageHead.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { Waiting } from '../shared/Waiting.js';
import { useLanguage } from '../shared/words.js';
import { EventValues } from './EventValues.js';
import { wholeTimelineQuery } from './queries.js';
import css from './Timeline.module.css';
import { TimelineItem } from './TimelineItem.js';
import { byDay } from './timeline-days.js';

/** Everything that was recorded on a case, by day, latest first. */
export function CaseTimelinePage({ ma }: { ma: string }) {
  const asked = useQuery(caseQuery(ma));
  if (asked.data !== undefined) return <Loaded view={asked.data} ma={ma} />;
  if (asked.isPending) return <Waiting lines={9} />;
  const status = problemOf(asked.error)?.status;
  if (status === 404 || status === 403) return <MissingPage />;
  return <ProblemNote error={asked.error} onRetry={() => void asked.refetch()} />;
}

function Loaded({ view, ma }: { view: CaseView; ma: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const timeline = useQuery(wholeTimelineQuery(view.id));
  return (
    <>
      <PageHead
        title={`${t('cases.timeline.title')} ${view.code}`}
        tab={t('cases.timeline.title')}
        sub={t('cases.timeline.lead')}
        actions={
          <Link to="/ho-so/$ma" params={{ ma }} className={css['back']}>
            {t('cases.timeline.back')}
          </Link>
        }
      />
      <Card title={t('cases.timeline.byDay')}>
        {timeline.data === undefined && (timeline.isError ? <ProblemNote error={timeline.error} onRetry={() => void timeline.refetch()} /> : <Waiting />)}
        {timeline.data?.length === 0 && <p>{t('cases.timeline.none')}</p>}
        {byDay(timeline.data ?? [], 'at').map(({ day, at, events }) => (
          <section key={day} aria-label={day}>
            <h3 className={css['day']}>{formatToday(Date.parse(at), language)}</h3>
            <ol className={css['list']}>
              {events.map((event) => (
                <TimelineItem key={event.seq} event={event} dated>
                  <EventValues event={event} />
                  <p className={css['recorded']}>
                    {t('cases.timeline.number', { seq: event.seq })} · {t('cases.timeline.recorded', { at: formatDateTime(event.recordedAt) })}
                  </p>
                </TimelineItem>
              ))}
            </ol>
          </section>
        ))}
      </Card>
    </>
  );
}
