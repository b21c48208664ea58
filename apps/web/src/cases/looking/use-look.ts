import type { RevealView } from '@loive/contracts';
import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { serverNow } from '../../api/clock.js';
import { useLock } from '../../session/lock.js';
import { secondsLeft, timeLeft } from './look.js';

/** An open compartment, in this component's memory and nowhere else. */
export interface OpenLook {
  look: RevealView;
  /** Whole seconds until it is masked again. */
  left: number;
}

const covered = (): boolean => document.visibilityState === 'hidden';

/**
 * Keeps one open compartment until the server's time for it is over. It is also masked when the tab goes to the
 * back, the screen is hidden or locked, or the page is left. `show` drops an answer that comes to a hidden screen.
 */
export function useLook(): { open: OpenLook | null; show: (look: RevealView) => void; mask: () => void } {
  const lock = useLock();
  const [look, setLook] = useState<RevealView | null>(null);
  const [now, setNow] = useState(serverNow);
  const mask = useCallback(() => setLook(null), []);
  const show = (next: RevealView): void => {
    setNow(serverNow());
    setLook(covered() ? null : next);
  };

  useEffect(() => {
    if (look === null) return undefined;
    const until = Date.parse(look.until);
    const ticking = setInterval(() => setNow(serverNow()), 1000);
    const over = setTimeout(mask, timeLeft(until, serverNow()));
    // At once, not with the next frame: a hidden tab draws none, and its picture stays in the task switcher.
    const away = (): void => {
      if (covered()) flushSync(mask);
    };
    const gone = (): void => flushSync(mask);
    document.addEventListener('visibilitychange', away);
    window.addEventListener('pagehide', gone);
    return () => {
      clearInterval(ticking);
      clearTimeout(over);
      document.removeEventListener('visibilitychange', away);
      window.removeEventListener('pagehide', gone);
    };
  }, [look, mask]);

  // Hidden or locked screen: nothing waits below the cover for the one who lifts it.
  if (lock !== 'none' && look !== null) setLook(null);

  const left = look === null ? 0 : secondsLeft(Date.parse(look.until), now);
  // Timers sleep with the computer; the clock does not.
  return { open: look === null || lock !== 'none' || left === 0 ? null : { look, left }, show, mask };
}
