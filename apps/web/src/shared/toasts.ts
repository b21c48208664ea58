import { useSyncExternalStore } from 'react';

/** A short word on something that was done; never holds personal data. */
export interface Toast {
  id: number;
  words: string;
}

const SHOWN_MS = 6_000;
const AT_MOST = 2;
let toasts: readonly Toast[] = [];
let last = 0;
const watchers = new Set<() => void>();

function put(next: readonly Toast[]): void {
  toasts = next;
  watchers.forEach((watch) => watch());
}

/** Takes a toast away before its time. */
export function dropToast(id: number): void {
  put(toasts.filter((toast) => toast.id !== id));
}

/** Says a few words at the corner of the screen for six seconds; at most two at once. */
export function say(words: string): void {
  const id = ++last;
  put([...toasts, { id, words }].slice(-AT_MOST));
  setTimeout(() => dropToast(id), SHOWN_MS);
}

/** The toasts now on the screen. */
export function useToasts(): readonly Toast[] {
  return useSyncExternalStore(
    (watch) => {
      watchers.add(watch);
      return () => watchers.delete(watch);
    },
    () => toasts,
  );
}
