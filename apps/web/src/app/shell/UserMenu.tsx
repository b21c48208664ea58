import type { SessionView } from '@loive/contracts';
import { Popover } from '@mantine/core';
import { IconChevronDown, IconKey, IconKeyboard, IconLanguage, IconLogout, IconScale } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { leave } from '../../session/lock.js';
import { AgencyName } from '../../shared/AgencyName.js';
import { useLanguage } from '../../shared/words.js';
import { speak } from '../i18n.js';
import { initials } from './initials.js';
import css from './UserMenu.module.css';

/** Who is signed in; a list of plain buttons, since a menu role holds no headings. */
export function UserMenu({ session, onShortcuts }: { session: SessionView; onShortcuts: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const [opened, setOpened] = useState(false);
  const then = (run: () => void) => () => {
    setOpened(false);
    run();
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={264} shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={css['button']} onClick={() => setOpened((was) => !was)}>
          <span className={css['round']} aria-hidden>
            {initials(session.user.name)}
          </span>
          <span className={css['who']}>
            <strong>{session.user.name}</strong>
            <small>{t(`role.${session.role}`)}</small>
          </span>
          <IconChevronDown size={16} aria-hidden className={css['chevron']} />
        </button>
      </Popover.Target>
      <Popover.Dropdown p={6} aria-label={t('app.userMenu', { name: session.user.name })}>
        <p className={css['person']}>
          <strong>{session.user.name}</strong>
          <AgencyName agency={session.agency} />
        </p>
        <ul className={css['list']}>
          <li>
            <button type="button" onClick={then(() => void speak(language === 'vi' ? 'en' : 'vi'))}>
              <IconLanguage size={18} stroke={1.7} aria-hidden />
              <span lang={language === 'vi' ? 'en' : 'vi'}>{t('app.language')}</span>
            </button>
          </li>
          <li className={css['keys']}>
            <button type="button" onClick={then(onShortcuts)}>
              <IconKeyboard size={18} stroke={1.7} aria-hidden /> {t('app.shortcuts')}
            </button>
          </li>
          <li>
            <button type="button" onClick={then(() => void navigate({ to: '/luat' }))}>
              <IconScale size={18} stroke={1.7} aria-hidden /> {t('law.open')}
            </button>
          </li>
          <li>
            <button type="button" onClick={then(() => void navigate({ to: '/mat-khau' }))}>
              <IconKey size={18} stroke={1.7} aria-hidden /> {t('password.title')}
            </button>
          </li>
          <li>
            <button type="button" onClick={then(() => void leave())}>
              <IconLogout size={18} stroke={1.7} aria-hidden /> {t('app.signOut')}
            </button>
          </li>
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}
