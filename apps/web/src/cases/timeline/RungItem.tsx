import type { DutyRungView } from '@loive/contracts';
import { IconBellRinging } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { AgencyName } from '../../shared/AgencyName.js';
import { formatTime, formatWhen } from '../../shared/dates.js';
import { useNow } from '../../shared/useNow.js';
import { useCodeWords } from '../../shared/words.js';
import css from './Timeline.module.css';
import { nearDay } from './timeline-days.js';

/** That somebody was told of a silent duty, or that there was nobody to tell; and of which duty. */
export function useRungWords(): (rung: DutyRungView) => string {
  const { t } = useTranslation();
  const word = useCodeWords();
  return ({ rung, nobody, step }) => `${t(nobody === null ? `ladder.done.${rung}` : `ladder.nobody.${rung}`)}: ${word('step', step)}`;
}

/** A rung in a timeline: quiet beside what was recorded, for nobody did it; `dated` leaves the day out where it is a heading. */
export function RungItem({ rung, dated = false }: { rung: DutyRungView; dated?: boolean }) {
  const { t } = useTranslation();
  const words = useRungWords();
  const now = useNow();
  const near = nearDay(rung.at, now);
  return (
    <li className={css['item']} data-look>
      <time className={css['time']} dateTime={rung.at}>
        {formatTime(rung.at)}
        {!dated && <> {near === null ? formatWhen(rung.at, now) : t(`cases.timeline.${near}`)}</>}
      </time>
      <span className={css['eye']} aria-hidden>
        <IconBellRinging size={14} />
      </span>
      <p className={css['look']}>
        {words(rung)}
        {rung.agencies.map((agency) => (
          <span key={agency.id}>
            {' · '}
            <AgencyName agency={agency} />
          </span>
        ))}
      </p>
    </li>
  );
}
