import { useSyncExternalStore } from 'react';

const query = window.matchMedia('(max-width: 720px)');

/** True on narrow screens, where rows become cards. */
export function usePhone(): boolean {
  return useSyncExternalStore(
    (changed) => {
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => query.matches,
  );
}
