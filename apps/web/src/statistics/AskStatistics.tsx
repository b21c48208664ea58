import type { PeriodView, PlaceStatisticsView } from '@loive/contracts';
import { NativeSelect } from '@mantine/core';
import { IconSelector } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dayWords } from '../shared/dates.js';
import css from './Statistics.module.css';
import { readStatisticsSearch, type StatisticsSearch } from './statistics-search.js';

/** A period in words with its days. */
export function usePeriodWords(): (period: PeriodView) => string {
  const { t } = useTranslation();
  return ({ period, year, from, to }) => t('statistics.days', { name: t(`statistics.periodOf.${period}`, { year }), from: dayWords(from), to: dayWords(to) });
}

/** The period and the geography; both stand in the address, so that a colleague can be sent them. */
export function AskStatistics({ view: { geography, period, periods } }: { view: PlaceStatisticsView }) {
  const { t } = useTranslation();
  const words = usePeriodWords();
  const navigate = useNavigate();
  const show = (change: StatisticsSearch | { diagioi: undefined }): void =>
    void navigate({ to: '/thong-ke', search: (before) => readStatisticsSearch({ ...before, ...change }) });
  const showPeriod = (id: string): void => {
    const chosen = periods.find((one) => one.id === id);
    if (chosen !== undefined) show({ tu: chosen.from, den: chosen.to });
  };
  return (
    <div className={`${css['ask']} no-print`} role="search">
      <NativeSelect
        label={t('statistics.period')}
        rightSection={<IconSelector size={16} aria-hidden />}
        value={period.id}
        data={periods.map((one) => ({ value: one.id, label: words(one) }))}
        onChange={(event) => showPeriod(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('statistics.geography')}
        rightSection={<IconSelector size={16} aria-hidden />}
        value={geography}
        data={(['new', 'old'] as const).map((value) => ({ value, label: t(`statistics.under.${value}`) }))}
        onChange={(event) => show({ diagioi: event.currentTarget.value === 'old' ? 'cu' : undefined })}
      />
    </div>
  );
}
