import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Card } from '../shared/Card.js';
import { formatDateTime } from '../shared/dates.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { useCodeWords } from '../shared/words.js';
import css from './People.module.css';
import { actsQuery } from './queries.js';

const SHOWN = 12;

/** What was done to people lately, and by whom; nobody can rewrite it. */
export function Acts() {
  const { t } = useTranslation();
  const word = useCodeWords();
  const asked = useQuery(actsQuery);
  const items = (asked.data?.items ?? []).slice(0, SHOWN);
  return (
    <Card flush title={t('people.acts')}>
      {asked.isError && <ProblemNote error={asked.error} onRetry={() => void asked.refetch()} />}
      {asked.data !== undefined && items.length === 0 && <p className={css['empty']}>{t('people.actsNone')}</p>}
      <ul className={css['list']}>
        {items.map(({ id, at, act, by, person, role, office, other }) => (
          <li key={id}>
            <p>
              {t(`people.act.${act}`)}: {person.name}
              {role !== null && ` · ${word('role', role)}`}
              {office !== null && ` · ${t(`people.office.${office}`)}`}
              {other !== null && ` → ${other.name}`}
            </p>
            <p className={css['quiet']}>
              {by.name} · {formatDateTime(at)}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
