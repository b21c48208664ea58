import { lazy } from 'react';

const loadShortcuts = () => import('./ShortcutsDialog.js');
const loadStepUp = () => import('../../session/StepUpDialog.js');
const loadWarning = () => import('../../session/IdleWarning.js');

/** The list of keys, fetched when it is first wanted. */
export const ShortcutsDialog = lazy(async () => ({ default: (await loadShortcuts()).ShortcutsDialog }));

/** The warning before the lock. */
export const IdleWarning = lazy(async () => ({ default: (await loadWarning()).IdleWarning }));

/** Asks for the password again. */
export const StepUpDialog = lazy(async () => ({ default: (await loadStepUp()).StepUpDialog }));

/** Fetches what the first screen does not need, so that a lost line later finds it here. */
export async function loadLater(): Promise<void> {
  await Promise.allSettled([loadShortcuts(), loadWarning(), import('../../session/Unlock.js')]);
}
