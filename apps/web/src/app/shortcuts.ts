import { useEffect, useRef, useSyncExternalStore } from 'react';

type Run = () => void;
const runs = new Map<string, Run[]>();
const KEPT_AS = 'loive.shortcuts';
const watchers = new Set<() => void>();
let used = localStorage.getItem(KEPT_AS) !== 'off';
let last = { key: '', at: 0 };

/** Single keys can be switched off (WCAG 2.1.4); hiding the screen always works. */
export function useShortcutsSwitch(): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(
    (watch) => {
      watchers.add(watch);
      return () => watchers.delete(watch);
    },
    () => used,
  );
  return [
    on,
    (next) => {
      used = next;
      localStorage.setItem(KEPT_AS, next ? 'on' : 'off');
      watchers.forEach((watch) => watch());
    },
  ];
}

/** Runs while the component stands; `key` is one key, or two in turn as `g v` or `Escape Escape`. */
export function useShortcut(key: string, run: Run): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const own: Run = () => latest.current();
    runs.set(key, [...(runs.get(key) ?? []), own]);
    return () => {
      runs.set(key, (runs.get(key) ?? []).filter((one) => one !== own));
    };
  }, [key]);
}

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

function pressed(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const turn = event.timeStamp - last.at < 700 ? `${last.key} ${key}` : '';
  last = { key, at: event.timeStamp };
  const hiding = turn === 'Escape Escape';
  if (!hiding) {
    if (!used || typing(event.target)) return;
    if (document.querySelector('[role="dialog"][aria-modal="true"]') !== null) return;
  }
  const run = (runs.get(turn) ?? []).at(-1) ?? (hiding ? undefined : (runs.get(key) ?? []).at(-1));
  if (run === undefined) return;
  event.preventDefault();
  last = { key: '', at: 0 };
  run();
}

// Capture: a dialog that swallows Escape must not swallow the second one that hides the screen.
window.addEventListener('keydown', pressed, { capture: true });
