import { Button, PasswordInput } from '@mantine/core';
import type { SessionView } from '@loive/contracts';
import { IconEye, IconLock } from '@tabler/icons-react';
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { signIn } from '../api/calls.js';
import { holdCsrf } from '../api/http.js';
import { queryClient, sessionQuery } from '../api/queries.js';
import { useProblemWords } from '../shared/ProblemNote.js';
import css from './Cover.module.css';
import { leave, setLock, useLock } from './lock.js';

/** Covers everything: at a keystroke (hide screen), or until the password is given again. */
export function Cover({ session }: { session: SessionView }) {
  const lock = useLock();
  if (lock === 'none') return null;
  return createPortal(lock === 'veil' ? <Veil /> : <Unlock session={session} reason={lock} />, document.body);
}

function Sheet({ title, children }: { title: string; children: ReactNode }) {
  useEffect(() => {
    const before = document.title;
    document.title = 'Lối Về';
    return () => {
      document.title = before;
    };
  }, []);
  return (
    <div className={css['cover']} role="dialog" aria-modal="true" aria-label={title}>
      <div className={css['sheet']}>{children}</div>
    </div>
  );
}

function Veil() {
  const { t } = useTranslation();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    button.current?.focus();
    return () => {
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, []);
  return (
    <Sheet title={t('veil.title')}>
      <Button ref={button} size="sm" leftSection={<IconEye size={18} aria-hidden />} onClick={() => setLock('none')}>
        {t('veil.show')}
      </Button>
    </Sheet>
  );
}

function Unlock({ session, reason }: { session: SessionView; reason: 'idle' | 'ended' }) {
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
      holdCsrf(next.csrf);
      queryClient.setQueryData(sessionQuery.queryKey, next);
      setLock('none');
      void queryClient.invalidateQueries({ queryKey: ['cases'] });
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
