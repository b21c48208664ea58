import type { CaseView } from '@loive/contracts';
import { seesReads } from '@loive/domain';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { listReads } from '../../api/access-calls.js';
import { sessionQuery } from '../../api/queries.js';
import { gather, type GatheredRead } from '../record/reads.js';
import { standingIn } from '../record/standing-in.js';

/** Who looked at a case, newest first, for those who may know it. */
export interface Reads {
  /** Whether this reader may see looks at all. */
  may: boolean;
  reads: readonly GatheredRead[];
  failure: unknown;
  /** Fetches earlier looks; null: there are none, or they are on their way. */
  more: (() => void) | null;
}

/** Looks into a case while `shown`; nothing is asked for otherwise. */
export function useReads(view: CaseView, shown: boolean): Reads {
  const session = useQuery(sessionQuery).data;
  const may = session != null && seesReads(standingIn(session, view));
  const asked = useInfiniteQuery({
    queryKey: ['cases', 'reads', view.id],
    enabled: may && shown,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ signal, pageParam }) => listReads(view.id, signal, pageParam),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  return {
    may,
    reads: shown ? gather((asked.data?.pages ?? []).flatMap(({ items }) => items)) : [],
    failure: shown ? asked.error : null,
    more: shown && asked.hasNextPage && !asked.isFetchingNextPage ? () => void asked.fetchNextPage() : null,
  };
}
