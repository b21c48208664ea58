import { SERVICE_CODES, URGENCY_CODES } from '@loive/domain';
import { useTranslation } from 'react-i18next';
import { Choice, Pick } from '../cases/forms/choices.js';
import { useCodeWords } from '../shared/words.js';
import type { SendingForm } from './sending-form.js';

/** What the person needs. */
export function ServiceChoice({ value, error, onChange }: { value: SendingForm['service']; error: string | undefined; onChange: (value: SendingForm['service']) => void }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  return (
    <Pick
      label={t('sending.service')}
      answers={SERVICE_CODES.map((code) => ({ code, label: word('cases.field.code', code), open: true }))}
      value={value}
      error={error}
      onChange={(next) => onChange(next as SendingForm['service'])}
    />
  );
}

/** How soon an answer is needed; none is chosen beforehand. */
export function UrgencyChoice({ value, error, onChange }: { value: SendingForm['urgency']; error: string | undefined; onChange: (value: SendingForm['urgency']) => void }) {
  const { t } = useTranslation();
  return (
    <Choice
      label={t('sending.section.urgency')}
      answers={URGENCY_CODES.map((code) => ({ code, label: `${t(`referrals.urgency.${code}`)} · ${t(`sending.urgencyHint.${code}`)}`, open: true }))}
      value={value}
      error={error}
      onChange={(next) => onChange(next as SendingForm['urgency'])}
    />
  );
}
