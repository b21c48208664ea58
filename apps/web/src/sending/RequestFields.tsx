import { Checkbox, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import css from './Sending.module.css';
import type { SendingForm } from './sending-form.js';

const NOTE_AT_MOST = 2000;

interface RequestFieldsProps {
  form: SendingForm;
  errorOf: (path: string) => string | undefined;
  onChange: (change: Partial<SendingForm>) => void;
}

/** What is asked for in words; for legal aid also what makes it press. */
export function RequestFields({ form, errorOf, onChange }: RequestFieldsProps) {
  const { t } = useTranslation();
  return (
    <div className={css['request']}>
      <div data-field="note">
        <Textarea
          label={t('sending.note')}
          description={t('sending.noteHint')}
          autosize
          minRows={3}
          maxRows={10}
          maxLength={NOTE_AT_MOST}
          value={form.note}
          error={errorOf('note')}
          onChange={(event) => onChange({ note: event.currentTarget.value })}
        />
      </div>
      {form.service === 'legal_aid' && (
        <>
          <Checkbox label={t('sending.detained')} checked={form.detained} onChange={(event) => onChange({ detained: event.currentTarget.checked })} />
          <div data-field="courtOn">
            <TextInput
              label={`${t('sending.courtOn')} (${t('part.optional')})`}
              description={t('cases.form.dayHint')}
              inputMode="numeric"
              autoComplete="off"
              maw={380}
              value={form.courtOn}
              error={errorOf('courtOn')}
              onChange={(event) => onChange({ courtOn: event.currentTarget.value })}
            />
          </div>
        </>
      )}
    </div>
  );
}
