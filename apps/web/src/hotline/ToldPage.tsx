import type { ToldView } from '@loive/contracts';
import { dayInVietnam } from '@loive/domain';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../api/problem.js';
import { MissingPage } from '../app/FallbackPages.js';
import { screensOf } from '../app/screens.js';
import { PlaceName } from '../places/PlaceName.js';
import { Card } from '../shared/Card.js';
import { DataTable, type Column } from '../shared/DataTable.js';
import { formatDateTime } from '../shared/dates.js';
import { EmptyState } from '../shared/EmptyState.js';
import { PageHead } from '../shared/PageHead.js';
import { Pager } from '../shared/Pager.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { Waiting } from '../shared/Waiting.js';
import css from './Hotline.module.css';
import { toldListQuery, toldQuery } from './queries.js';

const inside = getRouteApi('/inside');

/** What the hotline passed on to the reader's agency, the latest first. */
export function ToldListPage() {
  const { t } = useTranslation();
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const list = useQuery(toldListQuery(cursors.at(-1)));
  if (problemOf(list.error)?.status === 403) return <MissingPage />;
  const rows = list.data?.items;
  const following = list.data?.next ?? null;
  const link = (row: ToldView) => (
    <Link to="/tin-tong-dai/$tin" params={{ tin: row.id }} className={css['link']} data-row-link>
      {formatDateTime(row.at)}
    </Link>
  );
  const place = ({ placeId, at }: ToldView) => (placeId === null ? t('hotline.none') : <PlaceName id={placeId} on={dayInVietnam(at)} />);
  const columns: readonly Column<ToldView>[] = [
    { key: 'at', head: t('hotline.column.at'), cell: link },
    { key: 'kind', head: t('hotline.column.kind'), cell: ({ kind }) => t(`hotline.kind.${kind}`) },
    { key: 'place', head: t('hotline.place'), cell: place },
    { key: 'means', head: t('hotline.meansLabel'), cell: ({ means }) => t(`hotline.means.${means}`), minor: true },
  ];
  return (
    <>
      <PageHead title={t('hotline.toldTitle')} tab={t('hotline.toldTitle')} sub={t('hotline.toldLead')} />
      {list.isError && <ProblemNote error={list.error} onRetry={() => void list.refetch()} />}
      {rows === undefined && !list.isError && <Waiting lines={6} />}
      {rows?.length === 0 && <EmptyState>{t('hotline.toldEmpty')}</EmptyState>}
      {rows !== undefined && rows.length > 0 && (
        <DataTable
          caption={t('hotline.toldCaption')}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          card={(row) => (
            <div className={css['card']}>
              <p>
                {link(row)} · {t(`hotline.kind.${row.kind}`)}
              </p>
              <p className={css['meta']}>{place(row)}</p>
            </div>
          )}
          foot={
            <Pager onPrevious={cursors.length === 0 ? null : () => setCursors(cursors.slice(0, -1))} onNext={following === null ? null : () => setCursors([...cursors, following])}>
              {t('hotline.rows', { count: rows.length })}
            </Pager>
          }
        />
      )}
    </>
  );
}

/** One of them with its words, and the way to a case. */
export function ToldPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const { session } = inside.useRouteContext();
  const asked = useQuery(toldQuery(id));
  const status = problemOf(asked.error)?.status;
  if (status === 404 || status === 403) return <MissingPage />;
  if (asked.data === undefined) return asked.isError ? <ProblemNote error={asked.error} onRetry={() => void asked.refetch()} /> : <Waiting lines={6} />;
  const { kind, at, placeId, means, told, caseId } = asked.data;
  return (
    <>
      <PageHead
        title={t('hotline.toldOne', { kind: t(`hotline.kind.${kind}`), at: formatDateTime(at) })}
        tab={t('hotline.toldTitle')}
        sub={t('hotline.toldLead')}
        actions={
          <>
            <Button variant="default" renderRoot={(props) => <Link to="/tin-tong-dai" {...props} />}>
              {t('hotline.toldBack')}
            </Button>
            {caseId !== null ? (
              <Button variant="default" renderRoot={(props) => <Link to="/ho-so/$ma" params={{ ma: caseId }} {...props} />}>
                {t('hotline.toCase')}
              </Button>
            ) : (
              screensOf(session).includes('open') && <Button renderRoot={(props) => <Link to="/ho-so/moi" search={{ tin: id }} {...props} />}>{t('hotline.toldOpen')}</Button>
            )}
          </>
        }
      />
      <div className={css['main']}>
        <Card title={t('hotline.passOn')}>
          <p className={css['told']}>{told ?? t('hotline.gone')}</p>
        </Card>
        <Card title={t('hotline.about')}>
          <dl className={css['facts']}>
            <dt>{t('hotline.place')}</dt>
            <dd>{placeId === null ? t('hotline.none') : <PlaceName id={placeId} on={dayInVietnam(at)} />}</dd>
            <dt>{t('hotline.meansLabel')}</dt>
            <dd>{t(`hotline.means.${means}`)}</dd>
          </dl>
        </Card>
      </div>
    </>
  );
}
