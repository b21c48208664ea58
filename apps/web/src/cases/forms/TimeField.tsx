import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDate, formatDateTime, formatTime } from '../../shared/dates.js';
import { useNow } from '../../shared/useNow.js';
import css from './EventForm.module.css';
import type { Fault, TypedTime } from './event-form.js';
import { useFaultWords } from './FormProblem.js';

/** When it happened: now, unless the person says otherwise. */
export function TimeField({ time, onChange, fault }: { time: TypedTime | null; onChange: (time: TypedTime) => void; fault: Fault | null }) {
  const { t } = useTranslation();
  const now = useNow();
  const words = useFaultWords();
  if (time === null && fault === null) {
    return (
      <p className={css['when']}>
        <span>{t('cases.form.at')}</span>
        <span>{t('cases.form.atNow', { at: formatDateTime(now) })}</span>
        <button type="button" className={css['link']} onClick={() => onChange({ day: formatDate(now), clock: formatTime(now) })}>
          {t('cases.form.atChange')}
        </button>
      </p>
    );
  }
  const shown = time ?? { day: formatDate(now), clock: formatTime(now) };
  return (
    <fieldset className={css['set']} data-field="at">
      <legend className={css['legend']}>{t('cases.form.at')}</legend>
      <div className={css['pair']}>
        <TextInput
          label={t('cases.form.day')}
          description={t('cases.form.dayHint')}
          inputMode="numeric"
          autoComplete="off"
          value={shown.day}
          error={fault === null ? undefined : words(fault)}
          onChange={(event) => onChange({ ...shown, day: event.currentTarget.value })}
        />
        <TextInput
          label={t('cases.form.clock')}
          description={t('cases.form.clockHint')}
          inputMode="numeric"
          autoComplete="off"
          value={shown.clock}
          error={fault !== null}
          onChange={(event) => onChange({ ...shown, clock: event.currentTarget.value })}
        />
      </div>
    </fieldset>
  );
}
