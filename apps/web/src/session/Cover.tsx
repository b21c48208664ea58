import { Button } from '@mantine/core';
import type { SessionView } from '@loive/contracts';
import { IconEye } from '@tabler/icons-react';
import { Suspense, lazy, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { patiently } from '../shared/patiently.js';
import { setLock, useLock } from './lock.js';
import { Sheet } from './Sheet.js';

const Unlock = lazy(async () => ({ default: (await patiently(() => import('./Unlock.js'))).Unlock }));

/** Covers everything: at a keystroke (hide screen), or until the password is given again. */
export function Cover({ session }: { session: SessionView }) {
  const { t } = useTranslation();
  const lock = useLock();
  if (lock === 'none') return null;
  if (lock === 'veil') return createPortal(<Veil />, document.body);
  return createPortal(
    <Suspense fallback={<Sheet title={t('lock.title')}>{null}</Sheet>}>
      <Unlock session={session} reason={lock} />
    </Suspense>,
    document.body,
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
