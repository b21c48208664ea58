import { lazy } from 'react';
import { patiently } from '../../shared/patiently.js';

const loadShortcuts = () => patiently(() => import('./ShortcutsDialog.js'));
const loadStepUp = () => patiently(() => import('../../session/StepUpDialog.js'));
const loadWarning = () => patiently(() => import('../../session/IdleWarning.js'));

/** The list of keys, fetched when it is first wanted. */
export const ShortcutsDialog = lazy(async () => ({ default: (await loadShortcuts()).ShortcutsDialog }));

/** The warning before the lock. */
export const IdleWarning = lazy(async () => ({ default: (await loadWarning()).IdleWarning }));

/** Asks for the password again. */
export const StepUpDialog = lazy(async () => ({ default: (await loadStepUp()).StepUpDialog }));

/** Fetches what the first screen does not need, so that a lost line later finds it here; fails when part of it is not to be had. */
export async function loadLater(): Promise<void> {
  await Promise.all([loadShortcuts(), loadWarning(), patiently(() => import('../../session/Unlock.js'))]);
}
