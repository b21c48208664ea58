import { useSyncExternalStore } from 'react';

const phone = window.matchMedia('(max-width: 720px)');
const oneColumn = window.matchMedia('(max-width: 1100px)');

function useQueryMatch(query: MediaQueryList): boolean {
  return useSyncExternalStore(
    (changed) => {
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => query.matches,
  );
}

/** True on narrow screens, where rows become cards. */
export const usePhone = (): boolean => useQueryMatch(phone);

/** True where what stands beside a form on a desk has to stand in it or below. */
export const useOneColumn = (): boolean => useQueryMatch(oneColumn);
