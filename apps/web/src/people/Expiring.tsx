import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Card } from '../shared/Card.js';
import { Countdown } from '../shared/Countdown.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { useCodeWords } from '../shared/words.js';
import css from './People.module.css';
import { expiringQuery } from './queries.js';

/** Roles that end within 30 days, the nearest first. */
export function Expiring() {
  const { t } = useTranslation();
  const word = useCodeWords();
  const asked = useQuery(expiringQuery);
  const items = asked.data?.items ?? [];
  return (
    <Card flush title={t('people.expiring')} aside={items.length > 0 ? items.length : undefined}>
      {asked.isError && <ProblemNote error={asked.error} onRetry={() => void asked.refetch()} />}
      {asked.data !== undefined && items.length === 0 && <p className={css['empty']}>{t('people.expiringNone')}</p>}
      {items.length > 0 && (
        <ul className={css['list']}>
          {items.map(({ person, grant }) => (
            <li key={grant.id}>
              <p>
                {person.name} · {word('role', grant.role)}
              </p>
              <Countdown dueAt={grant.until} openedAt={grant.since} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
