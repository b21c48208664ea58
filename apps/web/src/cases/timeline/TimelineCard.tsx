import type { DutyRungView, TimelineEventView } from '@loive/contracts';
import { Link } from '@tanstack/react-router';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Card } from '../../shared/Card.js';
import { ProblemNote } from '../../shared/ProblemNote.js';
import { Waiting } from '../../shared/Waiting.js';
import { RungItem } from './RungItem.js';
import css from './Timeline.module.css';
import { TimelineItem } from './TimelineItem.js';
import { byDay } from './timeline-days.js';

const LATEST = 7;

/** The latest events of the case, with the way to all of them. */
export function TimelineCard({ ma, timeline, rungs }: { ma: string; timeline: UseQueryResult<TimelineEventView[]>; rungs: readonly DutyRungView[] }) {
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
          {byDay(events.slice(-LATEST), 'recordedAt', { rungs: rungs.filter(({ at }) => at >= (events.at(-LATEST)?.recordedAt ?? '')) })
            .flatMap(({ lines }) => lines)
            .map(({ event, rung }) =>
              event !== null ? <TimelineItem key={event.seq} event={event} /> : rung !== null && <RungItem key={`${rung.dutyId} ${rung.rung} ${rung.dueAt}`} rung={rung} />,
            )}
        </ol>
      )}
    </Card>
  );
}
