import type { PlaceStatisticsView, ToldCountsView } from '@loive/contracts';
import { useTranslation } from 'react-i18next';
import css from '../shared/CountTable.module.css';
import { useLanguage } from '../shared/words.js';

const COLUMNS = ['opened', 'identified'] as const;

/** True where at least one number of a line is told. */
export const isTold = (counts: ToldCountsView): boolean => COLUMNS.some((column) => counts[column] !== null);

/** The provinces of which a number is told, then the cases of no known province, and the whole country. */
export function PlaceTable({ view: { items, total, unresolved }, caption }: { view: PlaceStatisticsView; caption: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <table className={css['table']}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {(['place', ...COLUMNS] as const).map((column) => (
            <th key={column} scope="col">
              {t(`statistics.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.filter(isTold).map(({ province, name, ...counts }) => (
          <Line key={province} name={name[language]} counts={counts} />
        ))}
        <Line name={t('statistics.unresolved')} counts={unresolved} />
        <Line name={t('statistics.total')} counts={total} isSum />
      </tbody>
    </table>
  );
}

function Line({ name, counts, isSum }: { name: string; counts: ToldCountsView; isSum?: true }) {
  const { t } = useTranslation();
  return (
    <tr data-sum={isSum}>
      <th scope="row">{name}</th>
      {COLUMNS.map((column) => (
        <td key={column} data-label={t(`statistics.column.${column}`)}>
          {counts[column] ?? t('statistics.kept')}
        </td>
      ))}
    </tr>
  );
}
