import { Button, PasswordInput, TextInput } from '@mantine/core';
import { IconAlertCircle, IconClock } from '@tabler/icons-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { signIn } from '../api/calls.js';
import { queryClient, sessionQuery } from '../api/queries.js';
import { isDemo } from '../app/demo.js';
import { speak } from '../app/i18n.js';
import { homePath } from '../app/screens.js';
import { Note } from '../shared/Note.js';
import { useProblemWords } from '../shared/ProblemNote.js';
import { useLanguage } from '../shared/words.js';
import { Doorway } from './Doorway.js';
import css from './SignInPage.module.css';

const route = getRouteApi('/dang-nhap');

/** The door: user name and password, the language, and the notice that views are recorded. */
export function SignInPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  useEffect(() => {
    document.title = `${t('signIn.title')} · Lối Về`;
  }, [t]);
  return (
    <div className={css['page']}>
      <Doorway />
      <main className={css['side']}>
        <div className={css['box']}>
          <div className={css['top']}>
            <h1 className={css['title']}>{t('signIn.title')}</h1>
            <Button variant="subtle" size="xs" lang={language === 'vi' ? 'en' : 'vi'} onClick={() => void speak(language === 'vi' ? 'en' : 'vi')}>
              {t('app.language')}
            </Button>
          </div>
          <p className={css['lead']}>{t('signIn.lead')}</p>
          <SignInForm />
          <p className={css['meta']}>{t('signIn.logged')}</p>
          <p className={css['meta']}>{t('signIn.forgot')}</p>
        </div>
        {isDemo() && <p className={css['demo']}>{t('app.demo')}</p>}
      </main>
    </div>
  );
}

function SignInForm() {
  const { t } = useTranslation();
  const words = useProblemWords();
  const navigate = useNavigate();
  const { tiep } = route.useSearch();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const first = useRef<HTMLInputElement>(null);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (username.trim() === '' || password === '') {
      setError(t('signIn.missing'));
      first.current?.focus();
      return;
    }
    setBusy(true);
    setError(null);
    try {
      const session = await signIn({ username: username.trim(), password });
      queryClient.clear();
      queryClient.setQueryData(sessionQuery.queryKey, session);
      await navigate({ to: tiep ?? homePath(session), replace: true });
    } catch (problem) {
      setError(words(problem));
      setBusy(false);
      first.current?.focus();
    }
  };

  return (
    <form className={css['form']} onSubmit={(event) => void submit(event)} noValidate>
      {tiep !== undefined && tiep !== '/' && error === null && (
        <Note tone="ochre" icon={<IconClock aria-hidden />}>
          {t('signIn.toPage')}
        </Note>
      )}
      {error !== null && (
        <Note tone="clay" role="alert" icon={<IconAlertCircle aria-hidden />}>
          {error}
        </Note>
      )}
      <TextInput
        ref={first}
        label={t('signIn.username')}
        name="username"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        autoFocus
        value={username}
        onChange={(event) => setUsername(event.currentTarget.value)}
      />
      <PasswordInput
        label={t('signIn.password')}
        name="password"
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword'), tabIndex: 0 }}
      />
      <Button type="submit" fullWidth size="sm" disabled={busy}>
        {busy ? t('signIn.going') : t('signIn.submit')}
      </Button>
    </form>
  );
}
