import { Outlet, getRouteApi, useLocation } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { useQuery, useIsFetching } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../../api/queries.js';
import { Cover } from '../../session/Cover.js';
import { IdleWarning } from '../../session/IdleWarning.js';
import { lockForIdleness, setLock, useLock } from '../../session/lock.js';
import { useIdleness } from '../../session/useIdleness.js';
import { Refreshing } from '../../shared/Waiting.js';
import { useShortcut } from '../shortcuts.js';
import { Foot } from './Foot.js';
import { Navigation } from './Navigation.js';
import { OfflineBar } from './OfflineBar.js';
import { PrintHead } from './PrintHead.js';
import css from './Shell.module.css';
import { ShortcutsDialog } from './ShortcutsDialog.js';
import { TopBar } from './TopBar.js';

const inside = getRouteApi('/inside');

/** Frame around every screen: top bar, navigation, the page, the cover and the lock. */
export function Shell() {
  const { t } = useTranslation();
  const loaded = inside.useRouteContext().session;
  const session = useQuery(sessionQuery).data ?? loaded;
  const lock = useLock();
  const path = useLocation({ select: (location) => location.pathname });
  const fetching = useIsFetching() > 0;
  const [listOpen, setListOpen] = useState(false);
  const idle = useIdleness(lock === 'none' || lock === 'veil', useCallback(() => void lockForIdleness(), []));
  useShortcut('Escape Escape', () => setLock('veil'));
  useShortcut('?', () => setListOpen(true));
  const covered = lock !== 'none';

  return (
    <>
      <div className={css['shell']} inert={covered} data-covered={covered}>
        <a className={css['skip']} href="#noi-dung">
          {t('app.skip')}
        </a>
        <TopBar session={session} onShortcuts={() => setListOpen(true)} />
        <Refreshing on={fetching} />
        <Navigation session={session} />
        <div className={css['page']}>
          <OfflineBar />
          <PrintHead session={session} />
          <main id="noi-dung" tabIndex={-1} className={css['main']} key={path}>
            <Outlet />
          </main>
          <Foot as="footer" className={css['foot']} />
        </div>
        <ShortcutsDialog opened={listOpen} onClose={() => setListOpen(false)} />
        <IdleWarning secondsLeft={covered ? null : idle.secondsLeft} onStay={idle.stay} />
      </div>
      <Cover session={session} />
    </>
  );
}
