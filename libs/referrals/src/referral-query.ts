import { REFERRAL_TABS, type ReferralQuery, type ReferralTab } from '@loive/persistence';
import { placeOf } from '@loive/platform';
import { PAGE_ROWS, type ReferralsAskedDto } from './referral-list.dtos.js';

/** The query of one page of a box. Throws a problem for a cursor that is none. */
export function referralQueryOf({ box = 'in', state, cursor, limit = PAGE_ROWS }: ReferralsAskedDto): ReferralQuery {
  return {
    box,
    limit,
    ...(state === undefined ? {} : isTab(state) ? { tab: state } : { state }),
    ...(cursor === undefined ? {} : { after: placeOf(cursor) }),
  };
}

function isTab(state: string): state is ReferralTab {
  return (REFERRAL_TABS as readonly string[]).includes(state);
}
