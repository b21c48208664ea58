import type { RescueView } from '@loive/contracts';
import { IconMoodKid } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../api/problem.js';
import { MissingPage } from '../app/FallbackPages.js';
import { AgencyName } from '../shared/AgencyName.js';
import { Card } from '../shared/Card.js';
import { Masked } from '../shared/Masked.js';
import { PageHead } from '../shared/PageHead.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { StagePips } from '../shared/StagePips.js';
import { Tag } from '../shared/Tag.js';
import { Toasts } from '../shared/Toasts.js';
import { Waiting } from '../shared/Waiting.js';
import { formatDateTime } from '../shared/dates.js';
import { rescueQuery } from './queries.js';
import css from './Rescue.module.css';
import { RescuePlace } from './RescuesPage.js';
import { RowsForm } from './RowsForm.js';

/** One rescue: how many of its people have a case, quick rows for the others, and the cases that the reader may list. */
export function RescuePage({ id }: { id: string }) {
  const { t } = useTranslation();
  const asked = useQuery(rescueQuery(id));
  const rescue = asked.data;
  if (rescue === undefined) {
    if (asked.isPending) return <Waiting lines={9} />;
    const status = problemOf(asked.error)?.status;
    return status === 404 || status === 403 ? <MissingPage /> : <ProblemNote error={asked.error} onRetry={() => void asked.refetch()} />;
  }
  return (
    <>
      <PageHead
        title={t('rescue.title')}
        tab={t('rescue.title')}
        sub={
          <>
            {formatDateTime(rescue.at)} · <RescuePlace row={rescue} /> · <AgencyName agency={rescue.rescuer} />
          </>
        }
        actions={<Link to="/giai-cuu">{t('rescue.back')}</Link>}
      />
      <div className={css['page']}>
        <Progress rescue={rescue} />
        <RowsForm rescue={rescue} />
        <Cases rescue={rescue} />
      </div>
      <Toasts />
    </>
  );
}

function Progress({ rescue: { opened, people } }: { rescue: RescueView }) {
  const { t } = useTranslation();
  return (
    <Card title={t('rescue.progress', { opened, people })}>
      <div className={css['bar']} aria-hidden>
        <div style={{ inlineSize: `${String(Math.min(100, (opened / people) * 100))}%` }} />
      </div>
      {opened >= people && <p className={css['meta']}>{t('rescue.complete')}</p>}
    </Card>
  );
}

function Cases({ rescue: { cases } }: { rescue: RescueView }) {
  const { t } = useTranslation();
  return (
    <Card title={t('rescue.cases')} aside={cases.length}>
      {cases.length === 0 && <p className={css['meta']}>{t('rescue.noCases')}</p>}
      <ol className={css['cases']}>
        {cases.map(({ number, case: row }) => (
          <li key={row.id} value={number}>
            <span className={css['meta']}>{number}</span>
            <Link to="/ho-so/$ma" params={{ ma: row.code }} className={css['code']}>
              {row.code}
            </Link>
            {row.alias === null ? <Masked /> : <span>{row.alias}</span>}
            {row.presumedChild && (
              <Tag tone="plum" icon={<IconMoodKid aria-hidden />}>
                {t('part.child')}
              </Tag>
            )}
            <StagePips phase={row.phase} closed={row.status === 'closed'} />
          </li>
        ))}
      </ol>
    </Card>
  );
}
