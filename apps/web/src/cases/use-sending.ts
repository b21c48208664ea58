import type { CaseView, Problem } from '@loive/contracts';
import { useRef, useState } from 'react';
import { newKey, recordCaseEvent } from '../api/calls.js';
import { problemOf } from '../api/problem.js';

/** What came of sending a form: nothing yet, or why it was not recorded. */
export interface Sending {
  busy: boolean;
  /** 409, 412 and 422 as the API told them; null otherwise. */
  problem: Problem | null;
  /** Any other failure, with a lost connection among them. */
  failure: unknown;
  send: (body: { type: string } & Record<string, unknown>) => Promise<CaseView | null>;
}

/**
 * Sends one deed. The same words keep the same key, so that a deed whose answer was lost is not recorded twice;
 * after a 412 the next try answers for the version that the person has been shown. `onRefused` hears of 409, 412 and 422.
 */
export function useSending(view: CaseView, onRefused: (problem: Problem) => void): Sending {
  const version = useRef(view.version);
  const deed = useRef({ words: '', key: '' });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [failure, setFailure] = useState<unknown>(null);

  const send = async (body: { type: string } & Record<string, unknown>): Promise<CaseView | null> => {
    const words = JSON.stringify(body);
    if (deed.current.words !== words) deed.current = { words, key: newKey() };
    setBusy(true);
    setProblem(null);
    setFailure(null);
    try {
      return await recordCaseEvent(view.id, version.current, body, deed.current.key);
    } catch (error) {
      const told = problemOf(error);
      if (told !== null && [409, 412, 422].includes(told.status)) {
        setProblem(told);
        onRefused(told);
      } else setFailure(error);
      if (told?.status === 412 && told.version !== undefined) version.current = told.version;
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, failure, send };
}
