import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useSyncExternalStore } from 'react';
import { newKey } from '../api/calls.js';
import { beginDraft, discardDraft, draftsQuery, readDraft, saveDraft } from '../api/draft-calls.js';
import { onSessionRenewed } from '../api/http.js';
import { DraftKeeper, type DraftState } from './draft-keeper.js';

/** A keeper of a draft that is not there yet. */
export const newKeeper = (): DraftKeeper => new DraftKeeper({ begin: beginDraft, save: saveDraft, read: readDraft, discard: discardDraft }, newKey);

/** How what was typed stands, drawn anew with each change. */
export function useDraftState(keeper: DraftKeeper): DraftState {
  return useSyncExternalStore(keeper.watch, () => keeper.state);
}

/** Saves at once when the screen is hidden or left and when line or session come back; the address names the draft once it is there. */
export function useKeeping(keeper: DraftKeeper): void {
  const navigate = useNavigate();
  const queries = useQueryClient();
  useEffect(() => {
    const flush = (): void => keeper.flush();
    const hidden = (): void => void (document.visibilityState === 'hidden' && flush());
    const stopRenewed = onSessionRenewed(flush);
    const lost = (): void => keeper.lineLost();
    window.addEventListener('online', flush);
    window.addEventListener('offline', lost);
    document.addEventListener('visibilitychange', hidden);
    keeper.release();
    return () => {
      stopRenewed();
      window.removeEventListener('online', flush);
      window.removeEventListener('offline', lost);
      document.removeEventListener('visibilitychange', hidden);
      keeper.leave();
    };
  }, [keeper]);
  useEffect(() => {
    let named = keeper.id;
    return keeper.watch(() => {
      if (keeper.id === named) return;
      const nhap = keeper.id;
      named = nhap;
      void queries.invalidateQueries(draftsQuery);
      if (nhap !== null) void navigate({ to: '/ho-so/moi', search: ({ cuoc, tin }) => ({ ...(cuoc === undefined ? {} : { cuoc }), ...(tin === undefined ? {} : { tin }), nhap }), replace: true, ignoreBlocker: true, resetScroll: false });
    });
  }, [keeper, navigate, queries]);
}
