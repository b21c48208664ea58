import type { SessionView } from '@loive/contracts';
import { IconEyeOff, IconLanguage, IconSearch } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { setLock } from '../../session/lock.js';
import { useLanguage } from '../../shared/words.js';
import { NoticesBell } from '../../notices/NoticesBell.js';
import { speak } from '../i18n.js';
import { homePath, screensOf } from '../screens.js';
import { useShortcut } from '../shortcuts.js';
import { Mark } from './Mark.js';
import css from './TopBar.module.css';
import { UserMenu } from './UserMenu.js';

const CODE = /^(lv|ct)-?(\d{4})-?(\d{5,})$/i;

/** The dark bar: name, search by code or alias, hide screen, language, the person signed in. */
export function TopBar({ session, onShortcuts }: { session: SessionView; onShortcuts: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [searching, setSearching] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const screens = screensOf(session);
  const reads = screens.includes('work');
  const focusField = (): void => {
    setSearching(true);
    requestAnimationFrame(() => field.current?.focus());
  };
  useShortcut('/', () => {
    if (reads) focusField();
  });

  return (
    <header className={css['bar']} data-searching={searching}>
      <Link to={homePath(session)} className={css['brand']}>
        <Mark />
        <span>
          <strong>{t('app.name')}</strong>
          <small>{t('app.line')}</small>
        </span>
      </Link>
      {reads ? <Search field={field} onDone={() => setSearching(false)} /> : <span className={css['search']} />}
      <div className={css['tools']}>
        {reads && (
          <button type="button" className={`${css['tool']} ${css['phone']}`} aria-expanded={searching} onClick={() => (searching ? setSearching(false) : focusField())}>
            <IconSearch size={19} stroke={1.7} aria-hidden />
            <span className="visually-hidden">{t('shortcut.search')}</span>
          </button>
        )}
        {(reads || screens.includes('in')) && <NoticesBell />}
        <button type="button" className={`${css['tool']} ${css['framed']}`} onClick={() => setLock('veil')}>
          <IconEyeOff size={18} stroke={1.7} aria-hidden />
          <span className={css['wide']}>{t('app.hide')}</span>
        </button>
        <button type="button" className={`${css['tool']} ${css['language']}`} onClick={() => void speak(language === 'vi' ? 'en' : 'vi')}>
          <IconLanguage size={18} stroke={1.7} aria-hidden />
          {t('app.languageShort')}
          <span className="visually-hidden"> · {t('app.languageLabel')}</span>
        </button>
        <UserMenu session={session} onShortcuts={onShortcuts} />
      </div>
    </header>
  );
}

function Search({ field, onDone }: { field: React.RefObject<HTMLInputElement | null>; onDone: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const asked = new FormData(event.currentTarget).get('q');
    const typed = typeof asked === 'string' ? asked.trim().normalize('NFC') : '';
    const code = CODE.exec(typed);
    onDone();
    event.currentTarget.reset();
    // The words searched for do not stay in the history.
    if (code?.[1]?.toLowerCase() === 'ct') void navigate({ to: '/chuyen-tuyen/$ma', params: { ma: `CT-${code[2]}-${code[3]}` } });
    else if (code) void navigate({ to: '/ho-so/$ma', params: { ma: `LV-${code[2]}-${code[3]}` } });
    else void navigate({ to: '/viec', search: typed === '' ? {} : { q: typed }, replace: true });
  };
  return (
    <form role="search" className={css['search']} onSubmit={submit}>
      <IconSearch size={17} stroke={1.7} aria-hidden />
      <input ref={field} name="q" autoComplete="off" maxLength={60} aria-label={t('app.searchLabel')} placeholder={t('app.search')} />
      <kbd aria-hidden>/</kbd>
    </form>
  );
}
