import { useEffect } from 'react';
import { onSessionRenewed } from '../api/http.js';
import { setLive } from '../api/live.js';
import { queryClient } from '../api/queries.js';

/** Changes that come close together are one change for the lists. */
const GATHER_MS = 400;
/** A stream that the server refused is tried again after this. */
const AGAIN_MS = 15_000;
/** A tab that nobody looks at for this long needs no stream. */
const UNSEEN_MS = 2 * 60_000;

/** What may have changed when the server says that something did: lists, open records, notices. */
const WATCHED: readonly (readonly string[])[] = [
  ['cases', 'list'],
  ['cases', 'one'],
  ['cases', 'timeline'],
  ['referrals', 'list'],
  ['referrals', 'one'],
  ['referrals', 'timeline'],
  ['notices'],
  ['hotline', 'told'],
];

function refresh(): void {
  for (const queryKey of WATCHED) void queryClient.invalidateQueries({ queryKey });
}

/** Listens to the server while the page stands; returns the way to stop. The stream says that something changed, never what. */
function listen(): () => void {
  let source: EventSource | null = null;
  let gathering: ReturnType<typeof setTimeout> | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  let unseen: ReturnType<typeof setTimeout> | undefined;
  let missed = false;

  const changed = (): void => {
    clearTimeout(gathering);
    gathering = setTimeout(refresh, GATHER_MS);
  };
  const shut = (): void => {
    clearTimeout(again);
    source?.close();
    source = null;
    setLive(false);
  };
  const open = (): void => {
    if (source !== null) return;
    const opened = new EventSource('/api/stream');
    source = opened;
    opened.addEventListener('open', () => {
      setLive(true);
      // Whatever was said while nobody listened is lost: the lists are asked instead.
      if (missed) changed();
      missed = false;
    });
    opened.addEventListener('changed', changed);
    opened.addEventListener('error', () => {
      setLive(false);
      missed = true;
      // The browser tries again by itself after a lost line, not after a refusal.
      if (opened.readyState !== EventSource.CLOSED) return;
      source = null;
      again = setTimeout(open, AGAIN_MS);
    });
  };
  const looked = (): void => {
    clearTimeout(unseen);
    if (document.visibilityState === 'visible') {
      open();
    } else {
      unseen = setTimeout(() => {
        missed = true;
        shut();
      }, UNSEEN_MS);
    }
  };

  // The server ends the streams of the old token; waiting for it to say so would leave a gap.
  const renewed = (): void => {
    if (document.visibilityState !== 'visible') return;
    missed = true;
    shut();
    open();
  };

  open();
  const forget = onSessionRenewed(renewed);
  document.addEventListener('visibilitychange', looked);
  return () => {
    forget();
    document.removeEventListener('visibilitychange', looked);
    clearTimeout(gathering);
    clearTimeout(unseen);
    shut();
  };
}

/** Keeps one event stream open while `on`; polling stays behind it. */
export function useStream(on: boolean): void {
  useEffect(() => (on ? listen() : undefined), [on]);
}
