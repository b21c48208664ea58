import type { CallRowView } from '@loive/contracts';
import { atOnceBy, type CallState } from '@loive/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { lawSettingsQuery } from '../api/queries.js';
import { AgencyName } from '../shared/AgencyName.js';
import { Countdown } from '../shared/Countdown.js';
import { DataTable, type Column } from '../shared/DataTable.js';
import { formatDateTime } from '../shared/dates.js';
import { Pager } from '../shared/Pager.js';
import { Tag, type Tone } from '../shared/Tag.js';
import css from './Hotline.module.css';

const TONES = { toHandOn: 'clay', handedOn: 'sage', caseOpened: 'pine', done: 'plain' } as const satisfies Record<CallState, Tone>;

/** How a call stands; one that must be passed on shows the time left. */
export function CallStanding({ call }: { call: Pick<CallRowView, 'state' | 'at'> }) {
  const { t } = useTranslation();
  const waits = call.state === 'toHandOn';
  const settings = useQuery({ ...lawSettingsQuery, enabled: waits }).data;
  return (
    <span className={css['standing']}>
      <Tag tone={TONES[call.state]}>{t(`hotline.state.${call.state}`)}</Tag>
      {waits && settings !== undefined && <Countdown dueAt={atOnceBy(call.at, settings.atOnce)} openedAt={call.at} operationalTarget />}
    </span>
  );
}

interface Props {
  rows: readonly CallRowView[];
  /** Whether a row leads to its call: for oversight it does not. */
  opens: boolean;
  onPrevious: (() => void) | null;
  onNext: (() => void) | null;
}

/** Calls as a table or as cards. */
export function CallRows({ rows, opens, onPrevious, onNext }: Props) {
  const { t } = useTranslation();
  const when = (row: CallRowView) => {
    const time = <time dateTime={row.at}>{formatDateTime(row.at)}</time>;
    if (!opens) return time;
    return (
      <Link to="/tong-dai/$cuoc" params={{ cuoc: row.id }} className={css['link']} data-row-link>
        {time}
        <span className="visually-hidden"> {t(`hotline.kind.${row.kind}`)}</span>
      </Link>
    );
  };
  const caller = (row: CallRowView) => (
    <>
      {row.caller !== null && <span className={css['quiet']}>{t(`hotline.caller.${row.caller}`)}</span>}
      {row.repeats !== null && row.repeats > 0 && <span className={css['quiet']}>{t('hotline.repeats', { count: row.repeats })}</span>}
    </>
  );
  const receivers = (row: CallRowView) =>
    row.handedOn.map(({ agency, at }) => (
      <span key={at} className={css['to']}>
        <AgencyName agency={agency} />
        <span className={css['quiet']}>{formatDateTime(at)}</span>
      </span>
    ));
  const columns: readonly Column<CallRowView>[] = [
    { key: 'at', head: t('hotline.column.at'), cell: when },
    {
      key: 'kind',
      head: t('hotline.column.kind'),
      cell: (row) => (
        <>
          {t(`hotline.kind.${row.kind}`)}
          {caller(row)}
        </>
      ),
    },
    { key: 'state', head: t('hotline.column.state'), cell: (row) => <CallStanding call={row} /> },
    { key: 'to', head: t('hotline.column.to'), cell: receivers, minor: opens },
  ];
  return (
    <DataTable
      caption={t('hotline.caption')}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      card={(row) => (
        <div className={css['card']}>
          <p>
            {when(row)} · {t(`hotline.kind.${row.kind}`)}
          </p>
          <CallStanding call={row} />
          {caller(row)}
          {row.handedOn.length > 0 && <p className={css['meta']}>{receivers(row)}</p>}
        </div>
      )}
      foot={
        <Pager onPrevious={onPrevious} onNext={onNext}>
          {t('hotline.rows', { count: rows.length })}
        </Pager>
      }
    />
  );
}
