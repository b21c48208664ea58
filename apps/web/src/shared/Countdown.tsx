import { Tooltip } from '@mantine/core';
import { IconClockExclamation } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import css from './Countdown.module.css';
import { formatDateTime, lengthOf } from './dates.js';
import { nearness } from './deadline.js';
import { useNow } from './useNow.js';

/** Words for a length of time in ms, two largest units. */
export function useLengthWords(): (ms: number) => string {
  const { t } = useTranslation();
  return (ms) => {
    const { days, hours, minutes } = lengthOf(ms);
    if (days > 0) return hours > 0 ? t('time.daysHours', { days, hours }) : t('time.days', { days });
    if (hours > 0) return minutes > 0 ? t('time.hoursMinutes', { hours, minutes }) : t('time.hours', { hours });
    return minutes > 0 ? t('time.minutes', { minutes }) : t('time.lessThanMinute');
  };
}

interface CountdownProps {
  /** ISO 8601; null: the text gives no limit. */
  dueAt: string | null;
  /** When the duty opened; without it the bar is drawn against three days. */
  openedAt?: string | null;
  /** Article that sets the limit, told with the exact time. */
  citation?: string;
  /** The text says "at once" and the hour is a target of the house. */
  operationalTarget?: boolean;
}

/** How much time is left: a bar and words; the exact time and its article on hover, focus and to screen readers. */
export function Countdown({ dueAt, openedAt = null, citation, operationalTarget = false }: CountdownProps) {
  const { t } = useTranslation();
  const now = useNow();
  const length = useLengthWords();
  if (dueAt === null) return <span className={css['none']}>{t('time.noLimit')}</span>;
  const { tone, share, left } = nearness(dueAt, openedAt, now);
  const exact = [
    t('time.dueAt', { at: formatDateTime(dueAt) }),
    citation,
    operationalTarget ? t('time.target') : undefined,
  ].filter(Boolean).join(' · ');
  return (
    <Tooltip label={exact} multiline maw={320}>
      <span className={css['countdown']} data-tone={tone}>
        {tone === 'late' ? (
          <IconClockExclamation size={15} aria-hidden />
        ) : (
          <span className={css['bar']} aria-hidden>
            <span style={{ inlineSize: `${Math.round(share * 100)}%` }} />
          </span>
        )}
        <span>{left <= 0 ? t('time.past', { length: length(left) }) : t('time.left', { length: length(left) })}</span>
        <span className="visually-hidden">{exact}</span>
      </span>
    </Tooltip>
  );
}
