import type { WorkshopRow } from '@loive/domain';
import { useTranslation } from 'react-i18next';
import { citationIn } from '../shared/citation.js';
import { dayWords } from '../shared/dates.js';
import { Tag } from '../shared/Tag.js';
import { useCodeWords, useLanguage } from '../shared/words.js';
import css from './Law.module.css';

/** Rows of one table: what it says, where it stands, on which days, and whether that was read. On a phone each row is a card. */
export function LawRows({ rows, caption }: { rows: readonly WorkshopRow[]; caption: string }) {
  const { t } = useTranslation();
  return (
    <table className={css['rows']}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('law.column.says')}</th>
          <th scope="col">{t('law.column.under')}</th>
          <th scope="col">{t('law.column.days')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <What row={row} />
            </th>
            <td>
              <Where row={row} />
            </td>
            <td className={css['days']}>
              <Days row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function What({ row }: { row: WorkshopRow }) {
  const word = useCodeWords();
  const language = useLanguage();
  const lines = [
    ...(row.channels === undefined || row.channels.length === 0 ? [] : [{ about: 'channels', text: row.channels.map((channel) => word('channel', channel)).join('; ') }]),
    ...row.said.map((line) => ({ about: line.about, text: line.about === 'older' ? citationIn(language, line.vi) : line[language] })),
  ];
  return (
    <>
      <span className={css['name']}>{row[language]}</span>
      {lines.length > 0 && (
        <dl className={css['lines']}>
          {lines.map(({ about, text }) => (
            <div key={`${about} ${text}`}>
              <dt>{word('law.said', about)}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

function Where({ row }: { row: WorkshopRow }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      {row.citation === null ? <span className={css['quiet']}>{t('law.noText')}</span> : <span className={css['citation']}>{citationIn(language, row.citation)}</span>}
      {!row.verified && (
        <span className={css['doubt']}>
          <Tag tone="ochre">{t('support.unverified')}</Tag>
        </span>
      )}
    </>
  );
}

function Days({ row: { from, to } }: { row: WorkshopRow }) {
  const { t } = useTranslation();
  if (from !== null && from === to) return <>{dayWords(from)}</>;
  return (
    <>
      {from !== null && <span>{t('law.from', { at: dayWords(from) })}</span>} {to !== null && <span>{t('law.to', { at: dayWords(to) })}</span>}
      {from === null && to === null && <span className={css['quiet']}>{t('law.noDays')}</span>}
    </>
  );
}
