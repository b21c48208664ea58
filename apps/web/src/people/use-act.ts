import type { FieldProblem } from '@loive/contracts';
import { useRef, useState } from 'react';
import { newKey } from '../api/calls.js';
import { problemOf } from '../api/problem.js';

/** One act that is sent from a form. */
export interface Act {
  busy: boolean;
  faults: readonly FieldProblem[];
  /** Why it was not recorded; null: nothing was sent, or fields are at fault. */
  failure: unknown;
  show: (faults: readonly FieldProblem[]) => void;
  /** Sends it; the same words keep their key, so that an act whose answer was lost is not recorded twice. */
  send: <T>(words: unknown, act: (key: string) => Promise<T>) => Promise<T | null>;
}

/** Sends one act at a time and keeps what came of it. */
export function useAct(): Act {
  const deed = useRef({ words: '', key: '' });
  const [busy, setBusy] = useState(false);
  const [faults, setFaults] = useState<readonly FieldProblem[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const send: Act['send'] = async (said, act) => {
    if (busy) return null;
    const words = JSON.stringify(said);
    if (deed.current.words !== words) deed.current = { words, key: newKey() };
    setBusy(true);
    setFaults([]);
    setFailure(null);
    try {
      return await act(deed.current.key);
    } catch (wrong) {
      const problem = problemOf(wrong);
      if (problem?.status === 422 && problem.fields !== undefined) setFaults(problem.fields);
      else setFailure(wrong);
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { busy, faults, failure, show: setFaults, send };
}
