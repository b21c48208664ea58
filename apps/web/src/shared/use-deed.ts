import type { Problem } from '@loive/contracts';
import { useRef, useState } from 'react';
import { problemOf } from '../api/problem.js';
import { useOnce } from './use-once.js';

/** What came of sending a form: nothing yet, or why it was not recorded. */
export interface Deed<View, Body = { type: string } & Record<string, unknown>> {
  busy: boolean;
  /** 409, 412 and 422 as the API told them; null otherwise. */
  problem: Problem | null;
  /** Any other failure, with a lost connection among them. */
  failure: unknown;
  send: (body: Body) => Promise<View | null>;
}

/**
 * Sends one deed on a record of this `version`. A deed whose answer was lost is not recorded twice; after a 412 the next
 * try answers for the version that the person has been shown, after a success for the version that it brought.
 * `onRefused` hears of 409, 412 and 422.
 */
export function useDeed<View extends { version: number }, Body = { type: string } & Record<string, unknown>>(
  version: number,
  record: (version: number, body: Body, key: string) => Promise<View>,
  onRefused: (problem: Problem) => void,
): Deed<View, Body> {
  const answersFor = useRef(version);
  const once = useOnce();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [failure, setFailure] = useState<unknown>(null);

  const send = async (body: Body): Promise<View | null> => {
    try {
      const view = await once.send(body, (key) => {
        setProblem(null);
        setFailure(null);
        return record(answersFor.current, body, key);
      });
      if (view === undefined) return null;
      answersFor.current = view.version;
      return view;
    } catch (error) {
      const told = problemOf(error);
      if (told !== null && [409, 412, 422].includes(told.status)) {
        setProblem(told);
        onRefused(told);
      } else setFailure(error);
      if (told?.status === 412 && told.version !== undefined) answersFor.current = told.version;
      return null;
    }
  };
  return { busy: once.busy, problem, failure, send };
}
