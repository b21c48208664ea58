import type { TimelineEventView } from '@loive/contracts';
import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { IconFilterOff, IconSelector } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayFault, readDay, typedDay } from '../shared/dates.js';
import { useCodeWords, useLanguage } from '../shared/words.js';
import css from './Audit.module.css';
import { whatIsIn, type LogFilter } from './log-filter.js';

interface LogFiltersProps {
  events: readonly TimelineEventView[];
  shown: number;
  filter: LogFilter;
  onChange: (filter: LogFilter) => void;
}

/** Agency, kind and days of the log; each choice goes into the address. */
export function LogFilters({ events, shown, filter, onChange }: LogFiltersProps) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const language = useLanguage();
  const { agencies, types } = whatIsIn(events);
  const put = (part: Partial<Record<keyof LogFilter, string | undefined>>): void => {
    const next = { ...filter, ...part };
    onChange(Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined && value !== '')));
  };
  const narrowed = filter.don_vi !== undefined || filter.loai !== undefined || filter.tu !== undefined || filter.den !== undefined;
  const chevron = <IconSelector size={16} aria-hidden />;
  return (
    <div role="group" aria-label={t('audit.filters')} className={`${css['filters']} no-print`}>
      <NativeSelect
        aria-label={t('audit.agency')}
        rightSection={chevron}
        value={filter.don_vi ?? ''}
        data={[
          { value: '', label: t('audit.allAgencies') },
          ...agencies.map((agency) => ({ value: agency.id, label: language === 'en' && agency.nameEn !== '' ? agency.nameEn : agency.nameVi })),
        ]}
        onChange={(event) => put({ don_vi: event.currentTarget.value })}
      />
      <NativeSelect
        aria-label={t('audit.type')}
        rightSection={chevron}
        value={filter.loai ?? ''}
        data={[{ value: '', label: t('audit.allTypes') }, ...types.map((type) => ({ value: type, label: word('cases.event.done', type) }))]}
        onChange={(event) => put({ loai: event.currentTarget.value })}
      />
      <DayInput key={`tu ${filter.tu ?? ''}`} label={t('audit.from')} day={filter.tu} onDay={(tu) => put({ tu })} />
      <DayInput key={`den ${filter.den ?? ''}`} label={t('audit.to')} day={filter.den} onDay={(den) => put({ den })} />
      <Checkbox className={css['looks'] ?? ''} label={t('reads.show')} checked={filter.xem === true} onChange={(event) => onChange(withLooks(filter, event.currentTarget.checked))} />
      {narrowed && (
        <Button variant="subtle" leftSection={<IconFilterOff size={16} aria-hidden />} onClick={() => onChange(filter.muc === undefined ? {} : { muc: filter.muc })}>
          {t('audit.clear')}
        </Button>
      )}
      <p role="status" className={css['shown']}>
        {t('audit.shown', { count: shown })}
      </p>
    </div>
  );
}

/** The filter with looks shown, or without. */
function withLooks({ xem: _shown, ...filter }: LogFilter, shown: boolean): LogFilter {
  return shown ? { ...filter, xem: true } : filter;
}

/** A day as people write it; taken over when it is whole, on leaving the field or Enter. */
function DayInput({ label, day, onDay }: { label: string; day: string | undefined; onDay: (day: string | undefined) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(typedDay(day));
  const read = typed.trim() === '' ? undefined : readDay(typed);
  const [left, setLeft] = useState(false);
  const take = (): void => {
    setLeft(true);
    if (read !== null && read !== day) onDay(read);
  };
  return (
    <TextInput
      aria-label={label}
      placeholder={label}
      inputMode="numeric"
      autoComplete="off"
      value={typed}
      error={left && read === null ? t(`cases.form.error.${dayFault(typed)}`) : undefined}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
      }}
    />
  );
}
