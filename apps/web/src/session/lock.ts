import { useSyncExternalStore } from 'react';
import { signOut } from '../api/calls.js';
import { holdCsrf, onSessionLost } from '../api/http.js';
import { queryClient, sessionQuery } from '../api/queries.js';

/** Why the screen is covered; `none`: it is not. */
export type Lock = 'none' | 'veil' | 'idle' | 'ended';

let lock: Lock = 'none';
const watchers = new Set<() => void>();

/** Covers or uncovers the screen; what is typed below stays where it is. */
export function setLock(next: Lock): void {
  lock = next;
  watchers.forEach((watch) => watch());
}

/** The present cover. */
export function useLock(): Lock {
  return useSyncExternalStore(
    (watch) => {
      watchers.add(watch);
      return () => watchers.delete(watch);
    },
    () => lock,
  );
}

// The session ended on the server while somebody was at work: ask for the password in place.
onSessionLost(() => {
  // A screen that is locked already says why.
  if ((lock === 'none' || lock === 'veil') && queryClient.getQueryData(sessionQuery.queryKey)) setLock('ended');
});

/** Ends the session here and on the server and covers the screen. */
export async function lockForIdleness(): Promise<void> {
  setLock('idle');
  holdCsrf(null);
  await signOut().catch(() => undefined);
}

/** Ends the session and leaves through a fresh page, so that memory holds nothing. */
export async function leave(): Promise<void> {
  await signOut().catch(() => undefined);
  queryClient.clear();
  window.location.replace('/dang-nhap');
}

// A page brought back by the Back button after sign-out must ask again who is there.
window.addEventListener('pageshow', (event) => {
  if (event.persisted) window.location.reload();
});
