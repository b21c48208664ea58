import { inForce, type CalendarDate } from '../calendar/calendar-date.js';
import type { InBoth, SupportKind } from './kinds.js';
import type { SupportLevel } from './levels.js';

/** What a former province voted under the 2011 regime. A merger moved no table: each stays with its own territory. */
export interface ProvincialRate {
  /** A unit of the register as it stood before 01/07/2025. */
  readonly territory: string;
  /** `rates`: read; `unread`: voted, amounts not read; `none`: known to have voted nothing. */
  readonly state: 'rates' | 'unread' | 'none';
  readonly rows: readonly (InBoth & { readonly kind: SupportKind; readonly value: number; readonly unit: 'vnd' | 'vndPerDay' })[];
  /** Money that the same table gives to others than the person. */
  readonly beside: InBoth | null;
  /** First day in force, as far as it was read: {@link fromIs} says what was. Null: no day was. */
  readonly from: CalendarDate | null;
  /** What `from` is: the day of effect, the day of the paper, or the first day of its year, of which nothing more is known. */
  readonly fromIs: 'effect' | 'voted' | 'year' | null;
  readonly to: CalendarDate | null;
  readonly citation: string;
  /** False: amounts not read. Whether a table is still in force was read of none. */
  readonly verified: boolean;
}

const travelFood = (value: number, vi: string, en: string) =>
  ({ kind: 'travel_cost', value, unit: 'vndPerDay', vi: `Tiền ăn trên đường ${vi} đồng một ngày`, en: `Food on the way: ${en} VND a day` }) as const;
const hardship = (value: number, vi: string, en: string) =>
  ({ kind: 'hardship_allowance', value, unit: 'vnd', vi: `${vi} đồng, một lần, cho hộ nghèo`, en: `${en} VND, once, for poor households` }) as const;

/** The tables that are known. */
export const PROVINCIAL_RATES: readonly ProvincialRate[] = [
  {
    territory: 'vn-khanh-hoa',
    state: 'rates',
    rows: [travelFood(100_000, '100.000', '100,000'), hardship(2_000_000, '2.000.000', '2,000,000')],
    beside: {
      vi: '200.000 đồng một ngày cho người không hưởng lương ngân sách trực tiếp quản lý, bảo vệ nạn nhân',
      en: '200,000 VND a day to a person without State salary who directly looks after or protects the victim',
    },
    from: '2020-08-01',
    fromIs: 'effect',
    to: null,
    citation: 'Khánh Hoà, Resolution 05 of 21/07/2020 (infonet.vietnamnet.vn 265886)',
    verified: true,
  },
  {
    territory: 'vn-binh-dinh',
    state: 'rates',
    rows: [travelFood(100_000, '100.000', '100,000'), hardship(2_000_000, '2.000.000', '2,000,000')],
    beside: null,
    from: '2020-08-07',
    fromIs: 'voted',
    to: null,
    citation: 'Bình Định, provincial decision of 07/08/2020 (infonet.vietnamnet.vn 261401)',
    verified: true,
  },
  {
    territory: 'vn-ho-chi-minh',
    state: 'unread',
    rows: [],
    beside: null,
    from: '2020-12-09',
    fromIs: 'voted',
    to: null,
    citation: 'TP.HCM, Resolution 11/2020/NQ-HĐND of 09/12/2020 (not read)',
    verified: false,
  },
  {
    territory: 'vn-ba-ria-vung-tau',
    state: 'unread',
    rows: [],
    beside: null,
    from: '2023-01-01',
    fromIs: 'year',
    to: null,
    citation: 'Bà Rịa - Vũng Tàu, Resolution 13/2023/NQ-HĐND (not read)',
    verified: false,
  },
  { territory: 'vn-binh-duong', state: 'none', rows: [], beside: null, from: null, fromIs: null, to: null, citation: 'Bình Dương: none voted (plo.vn 878317)', verified: true },
];

/** What is known of one former territory on a day. */
export interface LocalRate {
  readonly territory: string;
  /** `notOnFile`: no table is known, which does not say that there is none. Like `none` it is shown as "no local rate". */
  readonly state: ProvincialRate['state'] | 'notOnFile';
  readonly levels: readonly SupportLevel[];
  readonly beside: InBoth | null;
  readonly citation: string | null;
  readonly verified: boolean;
}

/** The rates of one former territory on a day: its own or none, never a neighbour's. */
export function localRateOf(territory: string, on: CalendarDate): LocalRate {
  const table = PROVINCIAL_RATES.find((one) => one.territory === territory && inForce({ from: one.from ?? '', to: one.to }, on));
  if (table === undefined) return { territory, state: 'notOnFile', levels: [], beside: null, citation: null, verified: false };
  const { state, beside, citation, verified, from, to } = table;
  const levels = table.rows.map(
    (row): SupportLevel => ({ id: `${territory}.${row.kind}`, regime: 'REGIME_2011', layer: 'provincial', conflict: null, from: from ?? '', to, citation, verified, ...row }),
  );
  return { territory, state, levels, beside, citation, verified };
}
