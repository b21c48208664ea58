import type { QueryClient, QueryKey } from '@tanstack/react-query';

/**
 * What a read answers, unless the screens hold a later version by now: a read that was asked before a step was taken may
 * come back after it, and would put the record, and the steps offered for it, back to what they were.
 *
 * @param context of the query that asks.
 */
export async function newer<T extends { id: string; version: number }>(
  { client, queryKey }: { client: QueryClient; queryKey: QueryKey },
  asked: Promise<T>,
): Promise<T> {
  const answer = await asked;
  const held = client.getQueryData<T>(queryKey);
  return held !== undefined && held.id === answer.id && held.version > answer.version ? held : answer;
}
