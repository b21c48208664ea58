import type { FieldProblem } from '@loive/contracts';
import { useState } from 'react';
import { problemOf } from '../api/problem.js';
import { useOnce } from '../shared/use-once.js';

/** One act that is sent from a form. */
export interface Act {
  busy: boolean;
  faults: readonly FieldProblem[];
  /** Why it was not recorded; null: nothing was sent, or fields are at fault. */
  failure: unknown;
  show: (faults: readonly FieldProblem[]) => void;
  /** Sends it; an act whose answer was lost is not recorded twice. Null: it was not done, or another one is under way. */
  send: <T>(words: unknown, act: (key: string) => Promise<T>) => Promise<T | null>;
}

/** Sends one act at a time and keeps what came of it. */
export function useAct(): Act {
  const once = useOnce();
  const [faults, setFaults] = useState<readonly FieldProblem[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const send: Act['send'] = async (said, act) => {
    try {
      const answer = await once.send(said, (key) => {
        setFaults([]);
        setFailure(null);
        return act(key);
      });
      return answer ?? null;
    } catch (wrong) {
      const problem = problemOf(wrong);
      if (problem?.status === 422 && problem.fields !== undefined) setFaults(problem.fields);
      else setFailure(wrong);
      return null;
    }
  };
  return { busy: once.busy, faults, failure, show: setFaults, send };
}
