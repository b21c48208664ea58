import { stillDue } from '@loive/domain';
import type { Processor } from '@loive/queue';
import { askFor } from './ask-for.js';
import { findDuty, placesOf } from './found-duty.js';
import { idOf } from './message-ids.js';

/**
 * Reminds the agency whose duty it is before the limit. The message is only the occasion: whether anything is
 * still to be said, the duty's row knows.
 */
export function remindDuty(): Processor {
  return {
    effect: 'remindDuty',
    run: (message, context) =>
      context.once('remindDuty', async (tx) => {
        const dutyId = idOf(message.ids, 'dutyId');
        const found = await findDuty(tx, dutyId);
        if (found === null) return 'moot';
        const verdict = stillDue(found, found.now);
        if (verdict.say === 'nothing') return 'moot';
        if (verdict.say === 'wait') return askFor(tx, message, [{ effect: 'remindDuty', ids: message.ids, notBefore: verdict.until }]);
        const told = placesOf(found, message.ids.agencyId);
        if (told.length === 0) return 'moot';
        await askFor(tx, message, told.map((place) => ({ effect: 'notify', ids: { ...place, dutyId, about: 'duty', audience: 'agency' } })));
      }),
  };
}
