import type { RescueRowView } from '@loive/contracts';
import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '@loive/domain';
import { PlaceName } from '../places/PlaceName.js';
import { AgencyName } from '../shared/AgencyName.js';
import { Card } from '../shared/Card.js';
import { DataTable, type Column } from '../shared/DataTable.js';
import { EmptyState } from '../shared/EmptyState.js';
import { PageHead } from '../shared/PageHead.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { Waiting } from '../shared/Waiting.js';
import { formatDateTime } from '../shared/dates.js';
import { NewRescue } from './NewRescue.js';
import { rescuesQuery } from './queries.js';
import css from './Rescue.module.css';

/** Rescues of several people: one is written down here, and those of the own agency are listed. */
export function RescuesPage() {
  const { t } = useTranslation();
  const asked = useInfiniteQuery(rescuesQuery);
  const rows = asked.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <PageHead title={t('rescue.title')} tab={t('rescue.title')} sub={t('rescue.lead')} />
      <div className={css['page']}>
        <NewRescue />
        <Card title={t('rescue.list')} flush={rows.length > 0}>
          {asked.isPending && <Waiting lines={4} />}
          {asked.isError && <ProblemNote error={asked.error} onRetry={() => void asked.refetch()} />}
          {asked.data !== undefined && rows.length === 0 && <EmptyState>{t('rescue.none')}</EmptyState>}
          {rows.length > 0 && <RescueRows rows={rows} />}
          {asked.hasNextPage && (
            <Button variant="subtle" onClick={() => void asked.fetchNextPage()} disabled={asked.isFetchingNextPage}>
              {t('rescue.more')}
            </Button>
          )}
        </Card>
      </div>
    </>
  );
}

function RescueRows({ rows }: { rows: readonly RescueRowView[] }) {
  const { t } = useTranslation();
  const link = (row: RescueRowView) => (
    <Link to="/giai-cuu/$id" params={{ id: row.id }} className={css['code']} data-row-link>
      {formatDateTime(row.at)}
    </Link>
  );
  const opened = ({ opened: count, people }: RescueRowView): string => t('rescue.progress', { opened: count, people });
  const columns: Column<RescueRowView>[] = [
    { key: 'at', head: t('rescue.column.at'), cell: link },
    { key: 'place', head: t('rescue.column.place'), cell: (row) => <RescuePlace row={row} /> },
    { key: 'agency', head: t('rescue.column.agency'), cell: ({ rescuer }) => <AgencyName agency={rescuer} />, minor: true },
    { key: 'opened', head: t('rescue.column.opened'), cell: opened },
  ];
  const card = (row: RescueRowView) => (
    <>
      {link(row)}
      <p>{opened(row)}</p>
      <p className={css['meta']}>
        <RescuePlace row={row} /> · <AgencyName agency={row.rescuer} />
      </p>
    </>
  );
  return <DataTable caption={t('rescue.list')} columns={columns} rows={rows} rowKey={({ id }) => id} card={card} />;
}

/** Where it was, by the name of its day. */
export function RescuePlace({ row: { placeId, at } }: { row: Pick<RescueRowView, 'placeId' | 'at'> }) {
  const { t } = useTranslation();
  return placeId === null ? <span className={css['meta']}>{t('rescue.noPlace')}</span> : <PlaceName id={placeId} on={dayInVietnam(at)} />;
}
