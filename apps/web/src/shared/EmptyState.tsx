import type { ReactNode } from 'react';
import css from './EmptyState.module.css';

/** One sentence and one next step. */
export function EmptyState({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className={css['empty']}>
      <svg width="40" height="44" viewBox="0 0 40 44" aria-hidden="true">
        <path d="M6 42V18a14 14 0 0 1 28 0v24" fill="none" stroke="var(--lv-line-strong)" strokeWidth="2" strokeLinecap="round" />
        <path d="M17 42c0-8 8-9 8-16s-4-7-4-10" fill="none" stroke="var(--lv-gold)" strokeWidth="2" strokeLinecap="round" />
      </svg>
      <p>{children}</p>
      {action}
    </div>
  );
}
