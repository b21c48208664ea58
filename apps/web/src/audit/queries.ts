import { queryOptions } from '@tanstack/react-query';
import { verifyTimeline } from '../api/calls.js';
import { serverNow } from '../api/clock.js';

/** The server walks the chain of one case (by its id); asked anew only when somebody wants it. */
export const chainQuery = (id: string) =>
  queryOptions({
    queryKey: ['cases', 'chain', id],
    staleTime: 60_000,
    queryFn: async () => ({ ...(await verifyTimeline(id)), checkedAt: serverNow() }),
  });
