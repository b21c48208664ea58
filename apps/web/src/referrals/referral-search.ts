import type { ReferralsQuery } from '../api/referral-calls.js';
import { TABS, type Box, type Tab } from './rows.js';

/** What the address of a box holds: the part, the chosen referral, the page. */
export interface ReferralSearch {
  the?: Exclude<Tab, 'waiting'>;
  ma?: string;
  trang?: string;
}

const CODE = /^CT-\d{4}-\d{5,}$/;

/** Reads the address; what is unknown is dropped, so that a broken link still opens the list. */
export function readReferralSearch(search: Record<string, unknown>): ReferralSearch {
  const { the, ma, trang } = search;
  const tab = TABS.find((one) => one === the);
  return {
    ...(tab === undefined || tab === 'waiting' ? {} : { the: tab }),
    ...(typeof ma === 'string' && CODE.test(ma) ? { ma } : {}),
    ...(typeof trang === 'string' && trang !== '' ? { trang } : {}),
  };
}

/** The question to the API. */
export function toReferralsQuery(box: Box, { the, trang }: ReferralSearch): ReferralsQuery {
  return { box, state: the ?? 'waiting', limit: 25, ...(trang === undefined ? {} : { cursor: trang }) };
}
