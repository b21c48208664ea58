import { SUPPORT_CATEGORY_CODES, type SupportCategory } from '@loive/domain';
import type { SupportAsked } from '../api/law-calls.js';

/** What the address of the page holds: the category, days (YYYY-MM-DD), a former province. */
export interface SupportSearch {
  dien?: SupportCategory;
  xacdinh?: string;
  ngay?: string;
  tinh?: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
// Its form alone: the router reads the address on every page, and the table of provinces is not for every page.
const TERRITORY = /^vn(-[a-z]+)+$/;
const isDay = (text: unknown): text is string => typeof text === 'string' && DAY.test(text);

/** Reads the address; what the page does not know is left out. */
export function readSupportSearch({ dien, xacdinh, ngay, tinh }: Record<string, unknown>): SupportSearch {
  const category = SUPPORT_CATEGORY_CODES.find((code) => code === dien);
  return {
    ...(category === undefined ? {} : { dien: category }),
    ...(isDay(xacdinh) ? { xacdinh } : {}),
    ...(isDay(ngay) ? { ngay } : {}),
    ...(typeof tinh === 'string' && TERRITORY.test(tinh) ? { tinh } : {}),
  };
}

/** The question that an address asks; null: it asks none yet. */
export function askedBy({ dien, xacdinh, ngay, tinh }: SupportSearch): SupportAsked | null {
  if (dien === undefined) return null;
  return {
    category: dien,
    ...(xacdinh === undefined ? {} : { identifiedOn: xacdinh }),
    ...(ngay === undefined ? {} : { on: ngay }),
    ...(tinh === undefined ? {} : { territory: tinh }),
  };
}
