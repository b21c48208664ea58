import type { Geography, ReportPeriod } from '@loive/domain';
import type { LawText } from './entitlements-wire.js';
import type { Page } from './page.js';

/** A reporting period that is over; both days (YYYY-MM-DD, of the law) count. */
export interface PeriodView {
  /** Year and period, such as `2026-Q3`. */
  id: string;
  year: number;
  period: ReportPeriod;
  from: string;
  to: string;
}

/** Numbers rounded for telling; null: kept back, since there are fewer people or others would be given away. */
export interface ToldCountsView {
  /** Cases that were opened. */
  opened: number | null;
  /** Cases whose person was identified as a victim for the first time. */
  identified: number | null;
}

/** One province, under the name that it had in that geography. */
export interface PlaceCountsView extends ToldCountsView {
  province: string;
  name: LawText;
}

/** Cases by the province of the agency that recorded it: a line for each of the 63 or of the 34. */
export interface PlaceStatisticsView extends Page<PlaceCountsView> {
  geography: Geography;
  period: PeriodView;
  /** Every period that can be asked for, the last one first. */
  periods: PeriodView[];
  /** Cases whose province in this geography no text tells. */
  unresolved: ToldCountsView;
  total: ToldCountsView;
  /** People in the smallest group that is told. */
  smallestGroup: number;
  /** Numbers are rounded to the nearest of these. */
  roundedTo: number;
}
