import { describe, expect, it } from '@jest/globals';
import { QueryClient, queryOptions } from '@tanstack/react-query';
import { newer } from './newer.js';

interface Kept {
  id: string;
  version: number;
  stage: string;
}

/** A query whose answer the test gives when it likes. */
function slow() {
  const client = new QueryClient();
  let answer: (kept: Kept) => void = () => undefined;
  const query = queryOptions({
    queryKey: ['one'],
    queryFn: (context) => newer(context, new Promise<Kept>((resolve) => { answer = resolve; })),
  });
  return { client, query, answer: (kept: Kept): void => answer(kept) };
}

describe('a read that comes back after a step was taken', () => {
  it('does not undo on the screen what the step answered', async () => {
    const { client, query, answer } = slow();
    const reading = client.fetchQuery(query);
    client.setQueryData(query.queryKey, { id: 'a', version: 4, stage: 'inService' });
    answer({ id: 'a', version: 3, stage: 'accepted' });
    expect(await reading).toEqual({ id: 'a', version: 4, stage: 'inService' });
    expect(client.getQueryData(query.queryKey)).toMatchObject({ version: 4 });
  });

  it.each([
    ['a later version', { id: 'a', version: 5, stage: 'completed' }],
    ['the same version, with what else is told now', { id: 'a', version: 4, stage: 'inService, looked at' }],
    ['another record', { id: 'b', version: 1, stage: 'draft' }],
  ])('gives way to %s', async (_, later) => {
    const { client, query, answer } = slow();
    client.setQueryData(query.queryKey, { id: 'a', version: 4, stage: 'inService' });
    const reading = client.fetchQuery(query);
    answer(later);
    expect(await reading).toEqual(later);
    expect(client.getQueryData(query.queryKey)).toEqual(later);
  });
});
