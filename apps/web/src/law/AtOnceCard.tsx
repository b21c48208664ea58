import { atOnceTargetAt, type AtOnceTarget } from '@loive/domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { lawSettingsQuery } from '../api/queries.js';
import { Card } from '../shared/Card.js';
import { useLengthWords } from '../shared/Countdown.js';
import { formatDateTime } from '../shared/dates.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { Tag } from '../shared/Tag.js';
import { useNow } from '../shared/useNow.js';
import { Waiting } from '../shared/Waiting.js';
import css from './Law.module.css';

/** What stands in place of a figure where the law says "at once": the house's own target now, and each that it set. */
export function AtOnceCard() {
  const { t } = useTranslation();
  const now = useNow();
  const asked = useQuery(lawSettingsQuery);
  const targets = asked.data?.atOnce;
  return (
    <Card title={t('law.atOnce.title')} aside={<Tag tone="ochre">{t('law.atOnce.label')}</Tag>}>
      <p className={css['quiet']}>{t('law.atOnce.lead')}</p>
      {asked.isError && targets === undefined && <ProblemNote error={asked.error} onRetry={() => void asked.refetch()} />}
      {targets === undefined ? !asked.isError && <Waiting lines={1} /> : <Targets targets={targets} now={new Date(now).toISOString()} />}
    </Card>
  );
}

function Targets({ targets, now }: { targets: readonly AtOnceTarget[]; now: string }) {
  const { t } = useTranslation();
  const length = useLengthWords();
  const present = atOnceTargetAt(targets, now);
  const standing = (target: AtOnceTarget): string => {
    if (target === present) return ` · ${t('law.atOnce.now')}`;
    return Date.parse(target.since) > Date.parse(now) ? ` · ${t('law.atOnce.ahead')}` : '';
  };
  return (
    <ul className={css['targets']}>
      {targets.toReversed().map((target) => (
        <li key={target.since} aria-current={target === present ? 'true' : undefined}>
          <strong>{length(target.minutes * 60_000)}</strong>{' '}
          <span>{target === targets[0] ? t('law.atOnce.first') : t('law.from', { at: formatDateTime(target.since) })}</span>
          <span className={css['quiet']}>{standing(target)}</span>
        </li>
      ))}
    </ul>
  );
}
