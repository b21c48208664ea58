import type { CaseRowView } from '@loive/contracts';
import { Checkbox } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { worklistQuery } from '../api/queries.js';
import { AgencyName } from '../shared/AgencyName.js';
import { Countdown } from '../shared/Countdown.js';
import { DataTable, type Column } from '../shared/DataTable.js';
import { formatWhen } from '../shared/dates.js';
import { EmptyState } from '../shared/EmptyState.js';
import { PageHead } from '../shared/PageHead.js';
import { Pager } from '../shared/Pager.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { StagePips } from '../shared/StagePips.js';
import { useNow } from '../shared/useNow.js';
import { Waiting } from '../shared/Waiting.js';
import { useCodeWords } from '../shared/words.js';
import css from './Audit.module.css';

const isLate = (row: CaseRowView, now: number): boolean => row.nextDuty?.dueAt != null && Date.parse(row.nextDuty.dueAt) <= now;

/** The auditor's list: code, stage and duties of the area's cases; never an alias. */
export function AuditListPage() {
  const { t } = useTranslation();
  const now = useNow();
  const [late, setLate] = useState(false);
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const cursor = cursors.at(-1);
  const list = useQuery({
    ...worklistQuery({ sort: 'due', ...(late ? { due: 'overdue' } : {}), ...(cursor === undefined ? {} : { cursor }) }),
    placeholderData: keepPreviousData,
  });
  const rows = list.data?.items;
  const following = list.data?.next ?? null;
  const lateRows = (rows ?? []).filter((row) => isLate(row, now)).length;
  return (
    <>
      <PageHead
        title={t('audit.title')}
        tab={t('audit.title')}
        sub={
          <>
            {t('audit.lead')} {rows !== undefined && (lateRows > 0 ? t('audit.late', { count: lateRows }) : t('audit.noLate'))}
          </>
        }
      />
      <div className={css['bar']}>
        <Checkbox
          label={t('audit.onlyLate')}
          checked={late}
          onChange={(event) => {
            setLate(event.currentTarget.checked);
            setCursors([]);
          }}
        />
      </div>
      {list.isError && <ProblemNote error={list.error} onRetry={() => void list.refetch()} />}
      {rows === undefined && !list.isError && <Waiting lines={8} />}
      {rows?.length === 0 && <EmptyState>{t(late ? 'audit.emptyLate' : 'audit.empty')}</EmptyState>}
      {rows !== undefined && rows.length > 0 && (
        <Rows
          rows={rows}
          now={now}
          onPrevious={cursors.length === 0 ? null : () => setCursors(cursors.slice(0, -1))}
          onNext={following === null ? null : () => setCursors([...cursors, following])}
        />
      )}
    </>
  );
}

function Rows({ rows, now, onPrevious, onNext }: { rows: readonly CaseRowView[]; now: number; onPrevious: (() => void) | null; onNext: (() => void) | null }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const link = (row: CaseRowView) => (
    <Link to="/giam-sat/$ma" params={{ ma: row.code }} data-row-link className={css['code']}>
      {row.code}
    </Link>
  );
  const next = (row: CaseRowView) => (row.nextDuty === null ? t('worklist.noDuty') : word('step', row.nextDuty.step));
  const due = (row: CaseRowView) => (row.nextDuty === null ? null : <Countdown dueAt={row.nextDuty.dueAt} />);
  const columns: readonly Column<CaseRowView>[] = [
    { key: 'code', head: t('audit.column.code'), cell: link },
    { key: 'phase', head: t('audit.column.phase'), cell: (row) => <StagePips phase={row.phase} closed={row.status === 'closed'} /> },
    { key: 'next', head: t('audit.column.next'), cell: next },
    { key: 'due', head: t('audit.column.due'), cell: due },
    { key: 'owner', head: t('audit.column.owner'), cell: (row) => <AgencyName agency={row.owner} />, minor: true },
    { key: 'updated', head: t('audit.column.updated'), cell: (row) => formatWhen(row.updatedAt, now), minor: true },
  ];
  return (
    <DataTable
      caption={t('audit.caption')}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      card={(row) => (
        <div className={css['card']}>
          <p className={css['cardHead']}>
            {link(row)}
          </p>
          <p>
            <StagePips phase={row.phase} closed={row.status === 'closed'} />
          </p>
          {row.nextDuty !== null && (
            <p>
              {next(row)} · {due(row)}
            </p>
          )}
          <p className={css['meta']}>
            <AgencyName agency={row.owner} />
          </p>
        </div>
      )}
      foot={
        <Pager onPrevious={onPrevious} onNext={onNext}>
          {t('worklist.rows', { count: rows.length })}
        </Pager>
      }
    />
  );
}
