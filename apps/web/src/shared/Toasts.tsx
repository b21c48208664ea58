import { CloseButton } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import css from './Toasts.module.css';
import { dropToast, useToasts } from './toasts.js';

/** The corner where short words on things done appear; read out politely. */
export function Toasts() {
  const { t } = useTranslation();
  const toasts = useToasts();
  return (
    <div role="status" className={`${css['corner']} no-print`}>
      {toasts.map(({ id, words }) => (
        <p key={id} className={css['toast']}>
          <IconCircleCheck size={18} aria-hidden />
          <span>{words}</span>
          <CloseButton size="sm" aria-label={t('app.close')} onClick={() => dropToast(id)} />
        </p>
      ))}
    </div>
  );
}
