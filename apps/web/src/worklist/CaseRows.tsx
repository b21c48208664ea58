import type { CaseRowView } from '@loive/contracts';
import { IconMoodKid } from '@tabler/icons-react';
import { Link, getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AgencyName } from '../shared/AgencyName.js';
import { Countdown } from '../shared/Countdown.js';
import { DataTable, type Column } from '../shared/DataTable.js';
import { formatDateTime, formatWhen } from '../shared/dates.js';
import { KeysetPager } from '../shared/KeysetPager.js';
import { Masked } from '../shared/Masked.js';
import { StagePips } from '../shared/StagePips.js';
import { Tag } from '../shared/Tag.js';
import { useCodeWords } from '../shared/words.js';
import css from './Worklist.module.css';

const route = getRouteApi('/inside/viec');

/** The rows of one page, as a table or as cards. */
export function CaseRows({ rows, next, now }: { rows: readonly CaseRowView[]; next: string | null; now: number }) {
  const { t } = useTranslation();
  const columns: Column<CaseRowView>[] = [
    { key: 'code', head: t('worklist.column.code'), cell: (row) => <CodeLink row={row} /> },
    { key: 'person', head: t('worklist.column.person'), cell: (row) => <Person row={row} /> },
    { key: 'phase', head: t('worklist.column.phase'), cell: (row) => <StagePips phase={row.phase} closed={row.status === 'closed'} /> },
    { key: 'next', head: t('worklist.column.next'), cell: (row) => <NextDuty row={row} /> },
    { key: 'due', head: t('worklist.column.due'), cell: (row) => <Due row={row} /> },
    { key: 'agency', head: t('worklist.column.agency'), cell: (row) => <AgencyName agency={row.owner} />, minor: true },
    {
      key: 'updated',
      head: t('worklist.column.updated'),
      cell: (row) => (
        <time dateTime={row.updatedAt} title={formatDateTime(row.updatedAt)} className={css['meta']}>
          {formatWhen(row.updatedAt, now)}
        </time>
      ),
      minor: true,
    },
  ];
  return (
    <DataTable
      caption={t('worklist.caption')}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      card={(row) => <Card row={row} />}
      foot={<PageBar count={rows.length} next={next} />}
    />
  );
}

function CodeLink({ row }: { row: CaseRowView }) {
  return (
    <Link to="/ho-so/$ma" params={{ ma: row.code }} className={css['code']} data-row-link>
      {row.code}
    </Link>
  );
}

function Person({ row }: { row: CaseRowView }) {
  const { t } = useTranslation();
  return (
    <span className={css['person']}>
      {row.alias === null ? <Masked /> : row.alias}
      {row.presumedChild && (
        <Tag tone="plum" icon={<IconMoodKid aria-hidden />}>
          {t('part.child')}
        </Tag>
      )}
    </span>
  );
}

function NextDuty({ row }: { row: CaseRowView }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  if (row.nextDuty === null) return <span className={css['meta']}>{t('worklist.noDuty')}</span>;
  return <>{word('step', row.nextDuty.step)}</>;
}

function Due({ row }: { row: CaseRowView }) {
  if (row.nextDuty === null) return null;
  return (
    <div className={css['due']}>
      <Countdown dueAt={row.nextDuty.dueAt} />
    </div>
  );
}

function Card({ row }: { row: CaseRowView }) {
  return (
    <div className={css['card']}>
      <div className={css['cardTop']}>
        <CodeLink row={row} />
        <Person row={row} />
      </div>
      <p>
        <NextDuty row={row} />
      </p>
      <Due row={row} />
    </div>
  );
}

function PageBar({ count, next }: { count: number; next: string | null }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { trang, ...rest } = route.useSearch();
  return (
    <KeysetPager
      at={trang}
      next={next}
      goTo={(cursor, before) => void navigate({ to: '/viec', search: cursor === '' ? rest : { ...rest, trang: cursor }, state: (was) => ({ ...was, before }) })}
    >
      {t('worklist.rows', { count })}
    </KeysetPager>
  );
}
