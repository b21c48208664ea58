import { Button, PasswordInput } from '@mantine/core';
import { IconAlertCircle, IconKey } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { setOwnPassword } from '../api/access-calls.js';
import { problemOf } from '../api/problem.js';
import { sessionQuery } from '../api/queries.js';
import { homePath } from '../app/screens.js';
import { Note } from '../shared/Note.js';
import { useProblemWords } from '../shared/ProblemNote.js';
import { useCodeWords } from '../shared/words.js';
import { Doorway } from './Doorway.js';
import { leave } from './lock.js';
import css from './SignInPage.module.css';

/** A password of one's own in place of the first one, or of the one before. */
export function OwnPasswordPage() {
  const { t } = useTranslation();
  const session = useQuery(sessionQuery).data;
  useEffect(() => {
    document.title = `${t('password.title')} · Lối Về`;
  }, [t]);
  return (
    <div className={css['page']}>
      <Doorway />
      <main className={css['side']}>
        <div className={css['box']}>
          <h1 className={css['title']}>{t('password.title')}</h1>
          <p className={css['lead']}>{t(session?.passwordDue === true ? 'password.first' : 'password.lead')}</p>
          <PasswordForm />
        </div>
      </main>
    </div>
  );
}

function PasswordForm() {
  const { t } = useTranslation();
  const word = useCodeWords();
  const words = useProblemWords();
  const client = useQueryClient();
  const navigate = useNavigate();
  const session = useQuery(sessionQuery).data;
  const [typed, setTyped] = useState({ password: '', next: '', again: '' });
  const [faults, setFaults] = useState<{ password?: string; next?: string; again?: string }>({});
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const field = (name: 'password' | 'next' | 'again', complete: string) => (
    <PasswordInput
      label={t(`password.${name}`)}
      autoComplete={complete}
      value={typed[name]}
      error={faults[name]}
      onChange={(event) => setTyped({ ...typed, [name]: event.currentTarget.value })}
      visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword'), tabIndex: 0 }}
    />
  );

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    const found = {
      ...(typed.password === '' ? { password: t('lock.empty') } : {}),
      ...(typed.next === '' ? { next: t('lock.empty') } : {}),
      ...(typed.next !== typed.again ? { again: t('password.differs') } : {}),
    };
    setFaults(found);
    setFailure(null);
    if (Object.keys(found).length > 0) return;
    setBusy(true);
    try {
      const next = await setOwnPassword({ password: typed.password, newPassword: typed.next });
      client.setQueryData(sessionQuery.queryKey, next);
      await navigate({ to: homePath(next), replace: true });
    } catch (wrong) {
      const problem = problemOf(wrong);
      if (problem?.code === 'wrongPassword') setFaults({ password: words(wrong) });
      else if (problem?.status === 422) setFaults({ next: word('password.fault', problem.fields?.[0]?.code ?? 'other') });
      else setFailure(words(wrong));
      setBusy(false);
    }
  };

  return (
    <form className={css['form']} noValidate onSubmit={(event) => void submit(event)}>
      {failure !== null && (
        <Note tone="clay" role="alert" icon={<IconAlertCircle aria-hidden />}>
          {failure}
        </Note>
      )}
      <input className="visually-hidden" name="username" autoComplete="username" readOnly tabIndex={-1} aria-hidden value={session?.user.username ?? ''} />
      {field('password', 'current-password')}
      {field('next', 'new-password')}
      {field('again', 'new-password')}
      <Note tone="plain" icon={<IconKey aria-hidden />}>
        {t('password.rules')}
      </Note>
      <Button type="submit" fullWidth aria-disabled={busy}>
        {busy ? t('app.saving') : t('password.save')}
      </Button>
      {session?.passwordDue === true ? (
        <Button variant="subtle" onClick={() => void leave()}>
          {t('app.signOut')}
        </Button>
      ) : (
        <Button variant="subtle" onClick={() => session && void navigate({ to: homePath(session) })}>
          {t('app.neverMind')}
        </Button>
      )}
    </form>
  );
}
