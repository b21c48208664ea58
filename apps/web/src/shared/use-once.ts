import { useState } from 'react';
import { newKey } from '../api/calls.js';
import { SentOnce } from './sent-once.js';

/** {@link SentOnce} for a form that shows whether it is busy. */
export function useOnce(): { busy: boolean; send: SentOnce['send'] } {
  const [once] = useState(() => new SentOnce(newKey));
  const [busy, setBusy] = useState(false);
  const send: SentOnce['send'] = (words, act) =>
    once.send(words, async (key) => {
      setBusy(true);
      try {
        return await act(key);
      } finally {
        setBusy(false);
      }
    });
  return { busy, send };
}
