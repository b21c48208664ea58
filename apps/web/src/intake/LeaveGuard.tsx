import { Button, Modal } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import css from './Intake.module.css';

/** Asks before typed words are lost; nothing of them is kept in the browser. */
export function LeaveGuard({ on, title, body }: { on: boolean; title?: string; body?: string }) {
  const { t } = useTranslation();
  const { status, proceed, reset } = useBlocker({ shouldBlockFn: () => on, enableBeforeUnload: on, withResolver: true });
  return (
    <Modal opened={status === 'blocked'} onClose={() => reset?.()} title={title ?? t('intake.leaveTitle')} closeButtonProps={{ 'aria-label': t('app.close') }}>
      <p>{body ?? t('intake.leaveBody')}</p>
      <div className={css['choices']}>
        <Button data-autofocus onClick={() => reset?.()}>
          {t('intake.leaveNo')}
        </Button>
        <Button variant="default" onClick={() => proceed?.()}>
          {t('intake.leaveYes')}
        </Button>
      </div>
    </Modal>
  );
}
