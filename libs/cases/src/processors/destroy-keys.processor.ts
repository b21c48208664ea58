import type { KeyStore } from '@loive/persistence';
import { KeysAway } from '@loive/persistence';
import type { Processor } from '@loive/queue';

/** Destroys the keys of a case that was erased, where the request that erased it could not; of any other it leaves them. */
export function destroyKeys(store: KeyStore): Processor {
  return {
    effect: 'destroyKeys',
    async run({ caseId }, context) {
      try {
        return await context.once('destroyKeys', async (tx) => {
          const [found] = await tx.query<{ erased: boolean }>('SELECT app.is_erased($1) AS erased', [caseId]);
          if (found?.erased !== true) return 'moot';
          await store.destroy(caseId);
        });
      } catch (failure) {
        if (failure instanceof KeysAway) return { later: 'keysAway' };
        throw failure;
      }
    },
  };
}
