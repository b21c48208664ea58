import { useEffect, useRef, type ReactNode } from 'react';
import css from './Held.module.css';

/**
 * Fields that take nothing while they are being sent: what is typed then would be in no record. The focus, which a field that
 * is held loses, goes back where it was, unless it was put elsewhere meanwhile.
 */
export function Held({ busy, children }: { busy: boolean; children: ReactNode }) {
  const focused = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (busy) return;
    if (document.activeElement === document.body) focused.current?.focus();
    focused.current = null;
  }, [busy]);
  return (
    <fieldset
      className={css['held']}
      disabled={busy}
      onFocus={(event) => {
        focused.current = event.target;
      }}
    >
      {children}
    </fieldset>
  );
}
