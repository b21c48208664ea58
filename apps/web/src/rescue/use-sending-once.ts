import { useState } from 'react';
import { problemOf } from '../api/problem.js';
import { useOnce } from '../shared/use-once.js';

/** Sends a form; trying again after a lost answer goes on where it stopped. Gives back the fields that were refused. */
export function useSendingOnce<Body, Answer>(send: (body: Body, key: string) => Promise<Answer>, onDone: (answer: Answer) => void | Promise<void>) {
  const once = useOnce();
  const [error, setError] = useState<unknown>(null);
  const go = async (body: Body): Promise<readonly { path: string; code: string }[]> => {
    try {
      await once.send(body, async (key) => {
        setError(null);
        await onDone(await send(body, key));
      });
      return [];
    } catch (problem) {
      const fields = problemOf(problem)?.fields ?? [];
      if (fields.length === 0) setError(problem);
      return fields;
    }
  };
  return { go, busy: once.busy, error };
}
