import { useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Pager } from './Pager.js';

interface KeysetPagerProps {
  /** The cursor in the address; left out on the first page. */
  at: string | undefined;
  /** The cursor of the next page; null: this is the last. */
  next: string | null;
  /** Goes to a cursor, the empty one being the first page; `before` are those of the pages on the way there. */
  goTo: (cursor: string, before: string[]) => void;
  children: ReactNode;
}

/** Next and previous of a list whose address holds its cursor; the way back is kept beside the address. */
export function KeysetPager({ at, next, goTo, children }: KeysetPagerProps) {
  const router = useRouter();
  const before = (router.state.location.state as { before?: string[] }).before ?? [];
  return (
    <Pager onPrevious={at === undefined ? null : () => goTo(before.at(-1) ?? '', before.slice(0, -1))} onNext={next === null ? null : () => goTo(next, [...before, at ?? ''])}>
      {children}
    </Pager>
  );
}
