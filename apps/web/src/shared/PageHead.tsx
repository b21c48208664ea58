import { useEffect, useRef, type ReactNode } from 'react';
import css from './PageHead.module.css';

// The first page of a visit is announced by the browser itself.
let firstPage = true;

/**
 * Title of a page, a line under it and its actions. `tab` names the browser tab and never holds
 * a code or an alias; the heading takes the focus when the page was reached from another one.
 */
export function PageHead(props: { title: ReactNode; tab: string; sub?: ReactNode; actions?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${props.tab} · Lối Về`;
  }, [props.tab]);
  useEffect(() => {
    if (document.activeElement === document.body && !firstPage) heading.current?.focus({ preventScroll: true });
    firstPage = false;
  }, []);
  return (
    <div className={css['head']}>
      <div className={css['words']}>
        <h1 ref={heading} tabIndex={-1} className={css['title']}>
          {props.title}
        </h1>
        {props.sub !== undefined && <p className={css['sub']}>{props.sub}</p>}
      </div>
      {props.actions !== undefined && <div className={`${css['actions']} no-print`}>{props.actions}</div>}
    </div>
  );
}
