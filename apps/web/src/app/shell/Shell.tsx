import { Outlet, getRouteApi, useMatches } from '@tanstack/react-router';
import { Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useQuery, useIsFetching } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../../api/queries.js';
import { useStepUp } from '../../api/step-up.js';
import { Cover } from '../../session/Cover.js';
import { lockForIdleness, setLock, useLock } from '../../session/lock.js';
import { useIdleness } from '../../session/useIdleness.js';
import { Refreshing } from '../../shared/Waiting.js';
import { screensOf } from '../screens.js';
import { useShortcut } from '../shortcuts.js';
import { useStream } from '../stream.js';
import { Foot } from './Foot.js';
import { Navigation } from './Navigation.js';
import { OfflineBar } from './OfflineBar.js';
import { PrintHead } from './PrintHead.js';
import css from './Shell.module.css';
import { ShortcutsDialog, IdleWarning, StepUpDialog, loadLater } from './later.js';
import { TopBar } from './TopBar.js';

const inside = getRouteApi('/inside');

/** Frame around every screen: top bar, navigation, the page, the cover and the lock. */
export function Shell() {
  const { t } = useTranslation();
  const loaded = inside.useRouteContext().session;
  const session = useQuery(sessionQuery).data ?? loaded;
  const lock = useLock();
  // Of the screen that stands, not of the address: that is ahead while the next screen is fetched, and would begin the old one anew.
  const path = useMatches({ select: (matches) => matches.at(-1)?.pathname });
  const fetching = useIsFetching() > 0;
  const [listOpen, setListOpen] = useState(false);
  const [later, setLater] = useState(false);
  const [asked, setAsked] = useState(false);
  // Fetched once it is wanted, then kept: it fades out like every dialog.
  if (useStepUp() !== null && !asked) setAsked(true);
  const idle = useIdleness(lock === 'none' || lock === 'veil', useCallback(() => void lockForIdleness(), []));
  // Nobody is pushed anything behind a lock; those without cases and referrals have nothing to wait for.
  useStream((lock === 'none' || lock === 'veil') && screensOf(session).some((screen) => screen === 'work' || screen === 'in'));
  useShortcut('Escape Escape', () => setLock('veil'));
  // The list may be fetched and shown in one go, so the way back is kept here.
  const opener = useRef<Element | null>(null);
  const openList = (): void => {
    opener.current = document.activeElement;
    setListOpen(true);
  };
  const closeList = (): void => {
    setListOpen(false);
    const back = opener.current;
    setTimeout(() => back instanceof HTMLElement && back.isConnected && back.focus({ preventScroll: true }), 150);
  };
  useShortcut('?', openList);
  const covered = lock !== 'none';
  useEffect(() => {
    const timer = setTimeout(() => void loadLater().then(() => setLater(true), () => undefined), 3000);
    return () => clearTimeout(timer);
  }, []);

  return (
    <>
      <div className={css['shell']} inert={covered} data-covered={covered}>
        <a className={css['skip']} href="#noi-dung">
          {t('app.skip')}
        </a>
        <TopBar session={session} onShortcuts={openList} />
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
        <Suspense fallback={null}>
          {(later || listOpen) && <ShortcutsDialog opened={listOpen} onClose={closeList} />}
          {asked && <StepUpDialog />}
          {later && <IdleWarning secondsLeft={covered ? null : idle.secondsLeft} onStay={idle.stay} />}
        </Suspense>
      </div>
      <Cover session={session} />
    </>
  );
}
