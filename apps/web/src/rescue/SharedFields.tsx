import { SAFETY_CODES } from '@loive/domain';
import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { IconSelector } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../cases/record/use-names.js';
import { LANGUAGES, NATIONALITIES } from '../intake/choices.js';
import css from './Rescue.module.css';
import { sharedId, type SharedForm } from './rescue-rows.js';

/** Answers that a row and the group choose from. */
export function useAnswers(): Record<'safety' | 'language' | 'nationality', { value: string; label: string }[]> {
  const { t } = useTranslation();
  const named = useNames();
  return {
    safety: SAFETY_CODES.map((value) => ({ value, label: t(`safety.${value}`) })),
    language: LANGUAGES.map((value) => ({ value, label: named('language', value) })),
    nationality: [...NATIONALITIES, 'stateless', 'XX'].map((value) => ({ value, label: named('region', value) })),
  };
}

/** What is copied into each case. */
export function SharedFields({ form, errorOf, onChange }: { form: SharedForm; errorOf: (field: keyof SharedForm) => string | undefined; onChange: (part: Partial<SharedForm>) => void }) {
  const { t } = useTranslation();
  const answers = useAnswers();
  const line = (field: 'day' | 'clock') => ({
    id: sharedId(field),
    value: form[field],
    error: errorOf(field),
    autoComplete: 'off',
    inputMode: 'numeric' as const,
    onChange: (event: { currentTarget: HTMLInputElement }) => onChange({ [field]: event.currentTarget.value }),
  });
  return (
    <div className={css['fields']}>
      <TextInput {...line('day')} label={t('rescue.receivedDay')} maxLength={12} />
      <TextInput {...line('clock')} label={t('rescue.receivedClock')} maxLength={6} />
      {(['safety', 'language', 'nationality'] as const).map((field) => (
        <NativeSelect
          key={field}
          id={sharedId(field)}
          label={t(`rescue.${field}`)}
          rightSection={<IconSelector size={16} aria-hidden />}
          value={form[field]}
          error={errorOf(field)}
          data={answers[field]}
          onChange={(event) => onChange({ [field]: event.currentTarget.value })}
        />
      ))}
      <div className={css['check']}>
        <Checkbox id={sharedId('together')} label={t('rescue.together')} checked={form.together} onChange={(event) => onChange({ together: event.currentTarget.checked })} />
      </div>
    </div>
  );
}
