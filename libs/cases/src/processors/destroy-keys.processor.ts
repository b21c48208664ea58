import { PERSON_COMPARTMENTS } from '@loive/domain';
import type { KeyStore } from '@loive/persistence';
import { KeysAway } from '@loive/persistence';
import type { Processor } from '@loive/queue';

/**
 * Destroys the keys of a case that was erased, where the request that erased it could not, and of an adult who refused
 * those of what identified them, and of packets that told it. What was told in calls that became the case goes with it. Of any
 * other case it leaves them. `tidyPackets` holds the case for itself, so that it is done before this one waits for anybody.
 */
export function destroyKeys(store: KeyStore, tidyPackets: (caseId: string) => Promise<void>): Processor {
  return {
    effect: 'destroyKeys',
    async run({ caseId }, context) {
      if (caseId === null) return 'moot';
      try {
        await tidyPackets(caseId);
        return await context.once('destroyKeys', async (tx) => {
          const [found] = await tx.query<{ erased: boolean; cleared: boolean }>('SELECT app.is_erased($1) AS erased, app.is_cleared($1) AS cleared', [caseId]);
          if (found?.erased === true) await store.destroy(caseId);
          else if (found?.cleared === true) await store.renew(caseId, PERSON_COMPARTMENTS);
          else return 'moot';
          const [told] = await tx.query<{ calls: string[] }>('SELECT app.calls_that_became($1) AS calls', [caseId]);
          for (const call of told?.calls ?? []) await store.destroy(call);
          await tx.query('SELECT app.forget_callers($1)', [caseId]);
        });
      } catch (failure) {
        if (failure instanceof KeysAway) return { later: 'keysAway' };
        throw failure;
      }
    },
  };
}
