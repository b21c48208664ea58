import { IconEye, IconFlame } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { AgencyName } from '../../shared/AgencyName.js';
import { formatTime } from '../../shared/dates.js';
import { useCodeWords } from '../../shared/words.js';
import type { GatheredRead } from '../record/reads.js';
import css from './Timeline.module.css';

/** What a look was, how often, and what of it was opened. */
export function useReadWords(): (read: GatheredRead) => string {
  const { t } = useTranslation();
  const word = useCodeWords();
  return ({ purpose, compartments, times }) =>
    [
      word('reads.purpose', purpose),
      compartments.length > 0 ? `: ${compartments.map((name) => word('reveal.compartment', name)).join(', ')}` : '',
      times > 1 ? ` (${t('reads.some', { count: times })})` : '',
    ].join('');
}

/** One look in a timeline: quiet beside what was recorded, in clay when it was an emergency. */
export function ReadItem({ read }: { read: GatheredRead }) {
  const word = useCodeWords();
  const words = useReadWords();
  const glass = read.purpose === 'breakGlass';
  const Icon = glass ? IconFlame : IconEye;
  return (
    <li className={css['item']} data-look data-glass={glass}>
      <time className={css['time']} dateTime={read.at}>
        {formatTime(read.at)}
      </time>
      <span className={css['eye']} aria-hidden>
        <Icon size={14} />
      </span>
      <p className={css['look']}>
        {words(read)} · {read.person !== null && `${read.person.name} · `}
        <AgencyName agency={read.agency} />
        {read.person === null && ` · ${word('role', read.role)}`}
      </p>
    </li>
  );
}
