import type { CalendarDate } from '../calendar/calendar-date.js';

/** A text that an item stands in, with the days on which it was in force. */
export interface ScreeningSource {
  readonly citation: string;
  /** False: not read, read in part, or our own inference; the item then reminds, labelled "chưa kiểm chứng". */
  readonly verified: boolean;
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
}

/** One thing to tick, to ask or to remember. Its source is that of the law of today; `old` is the text before it. */
export interface ScreeningItem<Id extends string = string> extends ScreeningSource {
  readonly id: Id;
  /** The id without the prefix of its table. */
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  readonly old?: ScreeningSource;
}

/** Days of effect of the instruments that the tables cite. */
export const SINCE_LAW_2024 = { from: '2025-07-01', to: null } as const;
const UNDER_DECREE_2012 = { from: '2012-10-10', to: '2025-06-30' } as const;

/** A place of Law 53/2024/QH15 that was read. */
export const law2024 = (article: string): ScreeningSource => ({ citation: `Law 53/2024/QH15 ${article}`, verified: true, ...SINCE_LAW_2024 });
/** A place of Law 53/2024/QH15 that was read in part or not at all. */
export const unread2024 = (article: string, how: 'not read' | 'read in part'): ScreeningSource => ({
  citation: `Law 53/2024/QH15 ${article} (${how})`,
  verified: false,
  ...SINCE_LAW_2024,
});
/** A place of the decree before it, whose lists were read whole. */
export const decree2012 = (article: string): ScreeningSource => ({ citation: `Decree 62/2012/NĐ-CP ${article}`, verified: true, ...UNDER_DECREE_2012 });

/** A row of a table: the code is what follows the first `_` of the id. */
export const item = <const Id extends string>(id: Id, vi: string, en: string, source: ScreeningSource, old?: ScreeningSource): ScreeningItem<Id> => ({
  id,
  code: id.slice(id.indexOf('_') + 1),
  vi,
  en,
  ...source,
  ...(old === undefined ? {} : { old }),
});

/** The ids of some rows, as they stand. */
export const idsOf = <Id extends string>(rows: readonly { readonly id: Id }[]): readonly Id[] => rows.map(({ id }) => id);
