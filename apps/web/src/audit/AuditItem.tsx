import type { TimelineEventView } from '@loive/contracts';
import { Button } from '@mantine/core';
import { IconLink, IconUnlink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLabelWords } from '../cases/forms/field-props.js';
import { AgencyName } from '../shared/AgencyName.js';
import { Card } from '../shared/Card.js';
import { formatDate, formatDateTime } from '../shared/dates.js';
import { useCodeWords } from '../shared/words.js';
import css from './Audit.module.css';
import type { CheckedChain } from './ChainBadge.js';
import { shortHash } from './log-filter.js';
import { formatSecond } from './seconds.js';

interface AuditItemProps {
  event: TimelineEventView | null;
  events: readonly TimelineEventView[];
  chain: CheckedChain;
  onChoose: (seq: number) => void;
}

/** One entry: which fields it set, their seals, and its place in the chain. Never a value, never an alias. */
export function AuditItem({ event, events, chain, onChoose }: AuditItemProps) {
  const { t } = useTranslation();
  const word = useCodeWords();
  return (
    <aside id="muc-nhat-ky" tabIndex={-1} className={css['item']}>
      <Card title={event === null ? t('audit.chain') : t('audit.item', { seq: event.seq })}>
        {event === null ? (
          <p>{t('audit.choose')}</p>
        ) : (
          <>
            <p>{word('cases.event.done', event.type)}</p>
            <dl className={css['facts']}>
              <div>
                <dt>{t('audit.who')}</dt>
                <dd>
                  <AgencyName agency={event.agency} /> · {word('role', event.role)}
                </dd>
              </div>
              <div>
                <dt>{t('audit.when')}</dt>
                <dd>{formatDateTime(event.at)}</dd>
              </div>
              <div>
                <dt>{t('audit.recorded')}</dt>
                <dd>
                  {formatSecond(event.recordedAt)} · {formatDate(event.recordedAt)}
                </dd>
              </div>
            </dl>
            <Sealed event={event} />
            <h3 className={css['heading']}>{t('audit.chain')}</h3>
            <ChainLinks event={event} events={events} broken={chain.data?.ok === false ? chain.data.firstBad.seq : null} onChoose={onChoose} />
          </>
        )}
        <p className={css['help']}>
          {t('audit.chainHelp')}
          {chain.data !== undefined && ` ${t('audit.checkedAt', { at: formatDateTime(chain.data.checkedAt) })}.`}
        </p>
        <Button variant="light" className={css['again']} aria-disabled={chain.isFetching} onClick={() => void chain.refetch()}>
          {t('audit.again')}
        </Button>
      </Card>
    </aside>
  );
}

function Sealed({ event }: { event: TimelineEventView }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const label = useLabelWords();
  const seals = Object.entries(event.commits);
  const nameOf = (part: string): string => (part === 'record' ? t('audit.openPart') : word('cases.field.codeIn.compartment', part));
  return (
    <>
      <h3 className={css['heading']}>{t('audit.fields')}</h3>
      {event.fieldNames.length === 0 ? (
        <p className={css['help']}>{t('audit.noFields')}</p>
      ) : (
        <ul className={css['names']}>
          {event.fieldNames.map((name) => (
            <li key={name}>{label(event.type, name)}</li>
          ))}
        </ul>
      )}
      {seals.length > 0 && (
        <table className={css['seals']}>
          <caption className="visually-hidden">{t('audit.seal')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('audit.part')}</th>
              <th scope="col">{t('audit.seal')}</th>
            </tr>
          </thead>
          <tbody>
            {seals.map(([part, seal]) => (
              <tr key={part}>
                <th scope="row">{nameOf(part)}</th>
                <td>
                  <code title={seal}>{shortHash(seal)}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function ChainLinks({ event, events, broken, onChoose }: { event: TimelineEventView; events: readonly TimelineEventView[]; broken: number | null; onChoose: (seq: number) => void }) {
  const { t } = useTranslation();
  const at = events.findIndex(({ seq }) => seq === event.seq);
  const before = events[at - 1];
  const after = events[at + 1];
  const link = (one: TimelineEventView) => (
    <button type="button" className={css['link']} data-here={one.seq === event.seq} aria-current={one.seq === event.seq ? 'true' : undefined} onClick={() => onChoose(one.seq)}>
      #{one.seq} <code>{shortHash(one.hash)}</code>
    </button>
  );
  const fits = (one: TimelineEventView, next: TimelineEventView): boolean => next.prev === one.hash && next.seq !== broken;
  const joint = (whole: boolean) =>
    whole ? <IconLink size={14} role="img" aria-label={t('audit.joined')} /> : <IconUnlink size={14} role="img" aria-label={t('audit.torn')} className={css['torn']} />;
  return (
    <ol className={css['links']}>
      {before === undefined ? (
        <li>
          <span className={css['start']}>{t('audit.start')}</span> {joint(event.seq === 1 && broken !== 1)}
        </li>
      ) : (
        <li>
          {link(before)} {joint(fits(before, event))}
        </li>
      )}
      <li>
        {link(event)} {after !== undefined && joint(fits(event, after))}
      </li>
      {after !== undefined && <li>{link(after)}</li>}
    </ol>
  );
}
