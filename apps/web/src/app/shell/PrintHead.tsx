import type { SessionView } from '@loive/contracts';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../shared/dates.js';
import { useNow } from '../../shared/useNow.js';
import css from './PrintHead.module.css';

/** On paper only: who printed, when, and that the sheet is confidential. */
export function PrintHead({ session }: { session: SessionView }) {
  const { t } = useTranslation();
  const now = useNow();
  return (
    <p className={css['head']} aria-hidden>
      <strong>{t('app.name')}</strong> · {t('print.secret')} · {t('print.by', { name: session.user.name, at: formatDateTime(now) })}
    </p>
  );
}
