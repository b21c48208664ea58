import { Button, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** A minute before the screen locks; any key or click keeps it open. */
export function IdleWarning({ secondsLeft, onStay }: { secondsLeft: number | null; onStay: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal opened={secondsLeft !== null} onClose={onStay} title={t('lock.warnTitle')} closeButtonProps={{ 'aria-label': t('app.close') }}>
      <p>{t('lock.warn', { seconds: secondsLeft ?? 60 })}</p>
      <Button mt="md" data-autofocus onClick={onStay}>
        {t('lock.stay')}
      </Button>
    </Modal>
  );
}
