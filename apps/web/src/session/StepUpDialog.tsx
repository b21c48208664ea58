import { Button, Modal, PasswordInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { stepUp } from '../api/access-calls.js';
import { sessionQuery } from '../api/queries.js';
import { useStepUp } from '../api/step-up.js';
import { useProblemWords } from '../shared/ProblemNote.js';
import css from './Cover.module.css';

/** Asks for the password again, above whatever form wanted something dangerous; what was typed there stays. */
export function StepUpDialog() {
  const { t } = useTranslation();
  const asking = useStepUp();
  return (
    <Modal opened={asking !== null} onClose={() => asking?.done(false)} size={400} closeOnClickOutside={false} zIndex={400} title={t('stepUp.title')} closeButtonProps={{ 'aria-label': t('app.close') }}>
      {asking !== null && <StepUpForm onDone={asking.done} />}
    </Modal>
  );
}

function StepUpForm({ onDone }: { onDone: (given: boolean) => void }) {
  const { t } = useTranslation();
  const words = useProblemWords();
  const client = useQueryClient();
  const [password, setPassword] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    // The dialog stands above another form in the tree of React: that one must not be sent.
    event.stopPropagation();
    if (busy) return;
    if (password === '') {
      setError(t('lock.empty'));
      return;
    }
    setBusy(true);
    try {
      const session = await stepUp(password);
      client.setQueryData(sessionQuery.queryKey, session);
      onDone(true);
    } catch (problem) {
      setError(words(problem));
      setBusy(false);
    }
  };
  return (
    <form className={css['plain']} noValidate onSubmit={(event) => void submit(event)}>
      <p>{t('stepUp.body')}</p>
      <PasswordInput
        data-autofocus
        label={t('signIn.password')}
        autoComplete="current-password"
        value={password}
        error={error}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <div className={css['end']}>
        <Button variant="default" onClick={() => onDone(false)}>
          {t('app.neverMind')}
        </Button>
        <Button type="submit" aria-disabled={busy}>
          {t('stepUp.go')}
        </Button>
      </div>
    </form>
  );
}
