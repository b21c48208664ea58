import { useEffect, useState } from 'react';

const LIMIT = 10 * 60_000;
const WARNING = 60_000;

/**
 * Watches for signs of life. Returns the seconds left once fewer than 60 are, else null;
 * calls `onIdle` after 10 minutes without any.
 */
export function useIdleness(watching: boolean, onIdle: () => void): { secondsLeft: number | null; stay: () => void } {
  const [seenAt, setSeenAt] = useState(() => Date.now());
  const [secondsLeft, setSecondsLeft] = useState<number | null>(null);

  useEffect(() => {
    if (!watching) return;
    let latest = Date.now();
    const alive = (): void => {
      latest = Date.now();
    };
    const check = (): void => {
      const left = LIMIT - (Date.now() - latest);
      if (left <= 0) {
        setSecondsLeft(null);
        onIdle();
      } else {
        setSecondsLeft(left <= WARNING ? Math.ceil(left / 1000) : null);
      }
    };
    const timer = setInterval(check, 1000);
    for (const sign of ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const) {
      window.addEventListener(sign, alive, { passive: true });
    }
    return () => {
      clearInterval(timer);
      for (const sign of ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const) {
        window.removeEventListener(sign, alive);
      }
    };
  }, [watching, seenAt, onIdle]);

  return {
    secondsLeft: watching ? secondsLeft : null,
    stay: () => {
      setSecondsLeft(null);
      setSeenAt(Date.now());
    },
  };
}
