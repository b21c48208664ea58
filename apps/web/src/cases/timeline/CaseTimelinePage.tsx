import type { CaseView } from '@loive/contracts';
import { Button, Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../api/problem.js';
import { caseQuery } from '../../api/queries.js';
import { MissingPage } from '../../app/FallbackPages.js';
import { Card } from '../../shared/Card.js';
import { formatDateTime, formatToday } from '../../shared/dates.js';
import { PageHead } from '../../shared/PageHead.js';
import { ProblemNote } from '../../shared/ProblemNote.js';
import { Waiting } from '../../shared/Waiting.js';
import { useLanguage } from '../../shared/words.js';
import { EventValues } from './EventValues.js';
import { toldRungsQuery, wholeTimelineQuery } from '../record/queries.js';
import { ReadItem } from './ReadItem.js';
import { RungItem } from './RungItem.js';
import css from './Timeline.module.css';
import { TimelineItem } from './TimelineItem.js';
import { byDay } from './timeline-days.js';
import { useReads } from './use-reads.js';

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
  const rungs = useQuery(toldRungsQuery(view.id)).data ?? [];
  const [looks, setLooks] = useState(false);
  const { may, reads, failure, more } = useReads(view, looks);
  const marked = useLocation({ select: ({ hash }) => hash });
  const read = timeline.data !== undefined;
  // The entry that a link names is drawn after the page.
  useEffect(() => {
    if (read && /^muc-\d+$/.test(marked)) document.getElementById(marked)?.scrollIntoView({ block: 'center' });
  }, [read, marked]);
  return (
    <>
      <PageHead
        title={`${t('cases.timeline.title')} ${view.code}`}
        tab={t('cases.timeline.title')}
        sub={t('cases.timeline.lead')}
        actions={
          <span className={css['tools']}>
            {may && <Checkbox label={t('reads.show')} checked={looks} onChange={(event) => setLooks(event.currentTarget.checked)} />}
            <Link to="/ho-so/$ma/ai-duoc-xem" params={{ ma }} className={css['back']}>
              {t('why.link')}
            </Link>
            <Link to="/ho-so/$ma" params={{ ma }} className={css['back']}>
              {t('cases.timeline.back')}
            </Link>
          </span>
        }
      />
      <Card title={t('cases.timeline.byDay')}>
        {timeline.data === undefined && (timeline.isError ? <ProblemNote error={timeline.error} onRetry={() => void timeline.refetch()} /> : <Waiting />)}
        {timeline.data?.length === 0 && <p>{t('cases.timeline.none')}</p>}
        {byDay(timeline.data ?? [], 'at', timeline.data === undefined ? {} : { reads, rungs }).map(({ day, at, lines }) => (
          <section key={day} aria-label={day}>
            <h3 className={css['day']}>{formatToday(Date.parse(at), language)}</h3>
            <ol className={css['list']}>
              {lines.map(({ event, read, rung }) =>
                rung !== null ? (
                  <RungItem key={`${rung.dutyId} ${rung.rung} ${rung.dueAt}`} rung={rung} dated />
                ) : read !== null ? (
                  <ReadItem key={`${read.at} ${read.purpose} ${read.person?.id ?? read.agency.id}`} read={read} />
                ) : (
                  <TimelineItem key={event.seq} event={event} dated>
                    <EventValues event={event} />
                    <p className={css['recorded']}>
                      {t('cases.timeline.number', { seq: event.seq })} · {t('cases.timeline.recorded', { at: formatDateTime(event.recordedAt) })}
                    </p>
                  </TimelineItem>
                ),
              )}
            </ol>
          </section>
        ))}
        {failure != null && <ProblemNote error={failure} />}
        {more !== null && (
          <Button size="xs" variant="default" className={`${css['earlier']} no-print`} onClick={more}>
            {t('reads.more')}
          </Button>
        )}
      </Card>
    </>
  );
}
