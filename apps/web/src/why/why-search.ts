import { dayInVietnam } from '@loive/domain';

/** What the address of the page holds: a person by id, a day (YYYY-MM-DD). */
export interface WhySearch {
  nguoi?: string;
  ngay?: string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** True for the id of a person. */
export const isPersonId = (text: string): boolean => UUID.test(text.trim());

/** Reads the address; what is neither a person nor a day is left out. */
export function readWhySearch(search: Record<string, unknown>): WhySearch {
  const { nguoi, ngay } = search;
  return {
    ...(typeof nguoi === 'string' && isPersonId(nguoi) ? { nguoi: nguoi.toLowerCase() } : {}),
    ...(typeof ngay === 'string' && DAY.test(ngay) ? { ngay } : {}),
  };
}

/** Whether a day (YYYY-MM-DD) lies before the day that is now in Viet Nam: only such a one can be asked about. */
export const hasPassed = (day: string, now: number): boolean => day < dayInVietnam(new Date(now).toISOString());
