import { Button, Modal } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import css from './Intake.module.css';

interface LeaveGuardProps {
  /** Whether words would be lost now; asked when somebody leaves, and may take its time. */
  on: boolean | (() => Promise<boolean>);
  /** The same without waiting, for the browser's own question; left out: as `on`. */
  now?: () => boolean;
  title?: string;
  body?: string;
}

/** Asks before typed words are lost; nothing of them is kept in the browser. */
export function LeaveGuard({ on, now, title, body }: LeaveGuardProps) {
  const { t } = useTranslation();
  const { status, proceed, reset } = useBlocker({ shouldBlockFn: typeof on === 'boolean' ? () => on : on, enableBeforeUnload: now ?? on === true, withResolver: true });
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
