import { useRef, useState } from 'react';
import { newKey } from '../api/calls.js';
import { problemOf } from '../api/problem.js';

/**
 * Sends a form. The same words keep the same key, so that trying again after a lost answer goes on where it stopped;
 * changed words get a new key. Gives back the fields that were refused.
 */
export function useSendingOnce<Body, Answer>(send: (body: Body, key: string) => Promise<Answer>, onDone: (answer: Answer) => void | Promise<void>) {
  const deed = useRef({ body: '', key: '' });
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const go = async (body: Body): Promise<readonly { path: string; code: string }[]> => {
    const text = JSON.stringify(body);
    if (deed.current.body !== text) deed.current = { body: text, key: newKey() };
    setBusy(true);
    setError(null);
    try {
      await onDone(await send(body, deed.current.key));
      deed.current = { body: '', key: '' };
      return [];
    } catch (problem) {
      const fields = problemOf(problem)?.fields ?? [];
      if (fields.length === 0) setError(problem);
      return fields;
    } finally {
      setBusy(false);
    }
  };
  return { go, busy, error };
}
