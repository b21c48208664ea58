import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { openCase } from '../api/calls.js';
import { problemOf } from '../api/problem.js';
import { draftsQuery } from '../api/draft-calls.js';
import { caseQuery } from '../api/queries.js';
import type { DraftKeeper } from '../drafts/draft-keeper.js';
import { useOnce } from '../shared/use-once.js';
import { faultsFromApi, toBody, type Fault, type OpeningForm } from './opening-form.js';

/**
 * Sends the form; trying again after a lost answer opens no second case. The draft is not saved meanwhile, and ends with the opening.
 * `then` is done once the case is there; it fails by itself.
 */
export function useOpening(keeper: DraftKeeper, then: (caseId: string) => Promise<void> = () => Promise.resolve()) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const once = useOnce();
  const [done, setDone] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const send = async (form: OpeningForm): Promise<readonly Fault[]> => {
    const body = toBody(form);
    try {
      await once.send(body, async (key) => {
        setError(null);
        await keeper.hold();
        const opened = await openCase(body, key, keeper.id);
        keeper.end();
        setDone(true);
        await then(opened.id);
        void queries.invalidateQueries(draftsQuery);
        queries.setQueryData(caseQuery(opened.code).queryKey, opened);
        void queries.invalidateQueries({ queryKey: ['cases', 'list'] });
        await navigate({ to: '/ho-so/$ma', params: { ma: opened.code }, replace: true, ignoreBlocker: true });
      });
      return [];
    } catch (problem) {
      keeper.release();
      const fields = problemOf(problem)?.fields;
      if (fields && fields.length > 0) return faultsFromApi(fields, form);
      setError(problem);
      return [];
    }
  };
  return { send, busy: once.busy, done, error };
}
