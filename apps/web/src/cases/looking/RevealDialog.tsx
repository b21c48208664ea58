import type { CaseView, RevealView } from '@loive/contracts';
import type { Compartment } from '@loive/domain';
import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RevealForm } from './RevealForm.js';

interface RevealDialogProps {
  view: CaseView;
  /** The compartment somebody wants to look into; null: no dialog. */
  compartment: Compartment | null;
  onShown: (look: RevealView) => void;
  onClose: () => void;
}

/** Asks why, before a masked compartment is opened. */
export function RevealDialog({ view, compartment, onShown, onClose }: RevealDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={compartment !== null}
      onClose={onClose}
      size={480}
      returnFocus={false}
      closeOnClickOutside={false}
      title={t('reveal.title')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
      yOffset="5dvh"
    >
      {compartment !== null && <RevealForm key={compartment} view={view} compartment={compartment} onShown={onShown} onClose={onClose} />}
    </Modal>
  );
}
