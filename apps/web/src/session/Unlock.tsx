import { Button, PasswordInput } from '@mantine/core';
import type { SessionView } from '@loive/contracts';
import { IconLock } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { signIn } from '../api/calls.js';
import { queryClient, sessionQuery } from '../api/queries.js';
import { useProblemWords } from '../shared/ProblemNote.js';
import css from './Cover.module.css';
import { leave, setLock } from './lock.js';
import { Sheet } from './Sheet.js';

/** Asks for the password in place; what was typed below stays. */
export function Unlock({ session, reason }: { session: SessionView; reason: 'idle' | 'ended' }) {
  const { t } = useTranslation();
  const words = useProblemWords();
  const [password, setPassword] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (password === '') {
      setError(t('lock.empty'));
      return;
    }
    setBusy(true);
    try {
      const next = await signIn({ username: session.user.username, password });
      queryClient.setQueryData(sessionQuery.queryKey, next);
      setLock('none');
      for (const kind of ['cases', 'referrals', 'notices']) void queryClient.invalidateQueries({ queryKey: [kind] });
    } catch (problem) {
      setError(words(problem));
      setBusy(false);
    }
  };

  return (
    <Sheet title={t('lock.title')}>
      <form className={css['form']} onSubmit={(event) => void submit(event)}>
        <h2 className={css['title']}>
          <IconLock size={20} aria-hidden /> {t('lock.title')}
        </h2>
        <p>{t(`lock.${reason}`)}</p>
        <input className="visually-hidden" name="username" autoComplete="username" readOnly tabIndex={-1} aria-hidden value={session.user.username} />
        <PasswordInput
          data-autofocus
          autoFocus
          label={t('lock.password', { name: session.user.name })}
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={error}
        />
        <div className={css['row']}>
          <Button type="submit" disabled={busy}>
            {t('lock.unlock')}
          </Button>
          <Button variant="subtle" onClick={() => void leave()}>
            {t('lock.other')}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
