import type { TimelineEventView } from '@loive/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AgencyName } from '../../shared/AgencyName.js';
import { formatTime, formatWhen } from '../../shared/dates.js';
import { useNow } from '../../shared/useNow.js';
import { useCodeWords } from '../../shared/words.js';
import { regionOf } from '../record/rail.js';
import css from './Timeline.module.css';
import { nearDay } from './timeline-days.js';

/** One event in a timeline: when, what, by which agency; `dated` leaves the day out where it is a heading. */
export function TimelineItem({ event, dated = false, children }: { event: TimelineEventView; dated?: boolean; children?: ReactNode }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const now = useNow();
  const near = nearDay(event.at, now);
  return (
    <li id={`muc-${event.seq}`} className={css['item']} data-moves={regionOf(event.type) !== null} data-glass={event.type === 'breakGlass'}>
      <time className={css['time']} dateTime={event.at}>
        {formatTime(event.at)}
        {!dated && <> {near === null ? formatWhen(event.at, now) : t(`cases.timeline.${near}`)}</>}
      </time>
      <span className={css['bullet']} aria-hidden />
      <div className={css['body']}>
        <p className={css['deed']}>{word('cases.event.done', event.type)}</p>
        <p className={css['meta']}>
          {event.person !== null && `${event.person.name} · `}
          <AgencyName agency={event.agency} />
          {event.person === null && event.role !== 'system' && ` · ${word('role', event.role)}`}
        </p>
        {children}
      </div>
    </li>
  );
}
