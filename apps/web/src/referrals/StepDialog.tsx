import type { ReferralView } from '@loive/contracts';
import { Modal } from '@mantine/core';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { referralQuery } from '../api/referral-queries.js';
import { say } from '../shared/toasts.js';
import { useCodeWords } from '../shared/words.js';
import { StepForm } from './StepForm.js';

/** Puts what the API answered where the screens read it, and has lists and logs asked again. */
export function keepReferral(client: QueryClient, view: ReferralView): void {
  client.setQueryData(referralQuery(view.code).queryKey, view);
  client.setQueryData(referralQuery(view.id).queryKey, view);
  for (const queryKey of [['referrals', 'list'], ['referrals', 'timeline'], ['cases', 'one'], ['cases', 'list'], ['cases', 'timeline']]) {
    void client.invalidateQueries({ queryKey });
  }
}

/** The form of one step. Neither a click outside nor Escape, which also hides the screen, loses what was typed. */
export function StepDialog({ view, step, onClose }: { view: ReferralView; step: string | null; onClose: () => void }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const client = useQueryClient();
  const [typedIn, setTypedIn] = useState<string | null>(null);
  return (
    <Modal
      opened={step !== null}
      onClose={onClose}
      size={480}
      returnFocus={false}
      closeOnClickOutside={false}
      closeOnEscape={step === null || typedIn !== step}
      onInput={() => setTypedIn(step)}
      title={step === null ? '' : word('referralSteps.title', step)}
      closeButtonProps={{ 'aria-label': t('app.close') }}
      yOffset="5dvh"
    >
      {step !== null && (
        <StepForm
          key={step}
          view={view}
          type={step}
          onRefresh={() => void client.invalidateQueries({ queryKey: ['referrals'] })}
          onSaved={(next) => {
            keepReferral(client, next);
            say(t('cases.form.saved', { what: word('referralSteps.done', step) }));
            setTypedIn(null);
            onClose();
          }}
          onClose={onClose}
        />
      )}
    </Modal>
  );
}
