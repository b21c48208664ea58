import { useEffect, type ReactNode } from 'react';
import css from './Cover.module.css';

/** An opaque sheet over everything, with a neutral title of the tab. */
export function Sheet({ title, children }: { title: string; children: ReactNode }) {
  useEffect(() => {
    const before = document.title;
    document.title = 'Lối Về';
    return () => {
      document.title = before;
    };
  }, []);
  return (
    <div className={css['cover']} role="dialog" aria-modal="true" aria-label={title}>
      <div className={css['sheet']}>{children}</div>
    </div>
  );
}
