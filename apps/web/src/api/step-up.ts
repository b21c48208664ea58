import { useSyncExternalStore } from 'react';
import { problemOf } from './problem.js';

/** Somebody is asked for the password again; `done` tells whether it was given. */
export interface Asking {
  done: (given: boolean) => void;
}

let asking: Asking | null = null;
const watchers = new Set<() => void>();

function put(next: Asking | null): void {
  asking = next;
  watchers.forEach((watch) => watch());
}

/** The question that waits for an answer now; null: none. */
export function useStepUp(): Asking | null {
  return useSyncExternalStore(
    (watch) => {
      watchers.add(watch);
      return () => watchers.delete(watch);
    },
    () => asking,
  );
}

/**
 * Runs a dangerous act. Where the API wants the password again, it is asked for and the same act is sent once more;
 * whoever does not give it gets the API's refusal back.
 */
export async function withStepUp<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (refusal) {
    if (problemOf(refusal)?.code !== 'stepUpNeeded' || asking !== null) throw refusal;
    const given = await new Promise<boolean>((done) => put({ done }));
    put(null);
    if (!given) throw refusal;
    return act();
  }
}
