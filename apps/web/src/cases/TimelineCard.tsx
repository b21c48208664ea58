import type { TimelineEventView } from '@loive/contracts';
import { Link } from '@tanstack/react-router';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Card } from '../shared/Card.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { Waiting } from '../shared/Waiting.js';
import css from './Timeline.module.css';
import { TimelineItem } from './TimelineItem.js';

const LATEST = 7;

/** The latest events of the case, with the way to all of them. */
export function TimelineCard({ ma, timeline }: { ma: string; timeline: UseQueryResult<TimelineEventView[]> }) {
  const { t } = useTranslation();
  const events = timeline.data;
  return (
    <Card
      title={t('cases.timeline.title')}
      aside={
        <Link to="/ho-so/$ma/dong-thoi-gian" params={{ ma }} className="no-print">
          {t('cases.timeline.all')}
        </Link>
      }
    >
      {events === undefined && (timeline.isError ? <ProblemNote error={timeline.error} onRetry={() => void timeline.refetch()} /> : <Waiting lines={4} />)}
      {events?.length === 0 && <p>{t('cases.timeline.none')}</p>}
      {events !== undefined && events.length > 0 && (
        <ol className={css['list']}>
          {events
            .slice(-LATEST)
            .reverse()
            .map((event) => (
              <TimelineItem key={event.seq} event={event} />
            ))}
        </ol>
      )}
    </Card>
  );
}
