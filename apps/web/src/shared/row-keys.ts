import { useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { useShortcut } from '../app/shortcuts.js';

interface RowKeys {
  /** The box around the rows; each row holds one link marked `data-row-link`. */
  box: RefObject<HTMLDivElement | null>;
  /** The row that has, or would get, the focus. */
  at: number;
  setActive: (row: number) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** Roving focus over the links of `count` rows: J, K or the arrows move, Enter opens, Tab goes on. */
export function useRowKeys(count: number): RowKeys {
  const box = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const at = Math.min(active, Math.max(count - 1, 0));
  const go = (to: number): void => {
    const next = Math.min(Math.max(to, 0), count - 1);
    setActive(next);
    box.current?.querySelectorAll<HTMLElement>('[data-row-link]')[next]?.focus();
  };
  const inside = (): boolean => box.current?.contains(document.activeElement) ?? false;
  useShortcut('j', () => go(inside() ? at + 1 : at));
  useShortcut('k', () => go(inside() ? at - 1 : at));
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: count - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  };
  return { box, at, setActive, onKeyDown };
}
