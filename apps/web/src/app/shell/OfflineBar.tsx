import { IconCloudOff } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Note } from '../../shared/Note.js';

function listen(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}

/** True while the computer has a line; forms refuse to send without one. */
export function useOnline(): boolean {
  return useSyncExternalStore(listen, () => navigator.onLine);
}

/** An ochre bar while there is no line. */
export function OfflineBar() {
  const { t } = useTranslation();
  const online = useOnline();
  return online ? null : (
    <Note tone="ochre" role="status" icon={<IconCloudOff aria-hidden />}>
      {t('app.offline')}
    </Note>
  );
}
