import { addDays, inForce, type CalendarDate } from '../calendar/calendar-date.js';
import { addMonths } from '../calendar/deadlines.js';
import type { InBoth, SupportKind } from './kinds.js';
import { nationalLevels } from './levels.js';
import type { RegimeId } from './regimes.js';

/** A time within which a kind of support is asked for or given. */
export interface SupportWindow extends InBoth {
  readonly id: string;
  /** Last day of it; null: its first day is not known, or the text counts in school years or insurance years. */
  readonly endsOn: CalendarDate | null;
  readonly citation: string;
  readonly verified: boolean;
  /** Windows that answer the same question differently share it; each is shown with its own end. */
  readonly conflict: 'stay' | null;
}

/** Days that windows count from; null: not known. */
export interface WindowAnchors {
  readonly identifiedOn: CalendarDate | null;
  /** First day on which the person was given essential needs. */
  readonly startedOn: CalendarDate | null;
}

interface WindowRow extends InBoth {
  readonly id: string;
  readonly regime: RegimeId;
  readonly kinds: readonly SupportKind[];
  /** Counted from the day of identification; null: no day can be worked out. */
  readonly months: number | null;
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
  readonly citation: string;
  readonly verified: boolean;
}

/** Windows beside those of the stay, which are levels themselves. */
export const SUPPORT_WINDOWS: readonly WindowRow[] = [
  {
    id: 'apply_2011',
    regime: 'REGIME_2011',
    kinds: ['schooling', 'vocational_training', 'hardship_allowance'],
    months: 12,
    from: '2013-04-15',
    to: null,
    citation: 'Decree 09/2013/NĐ-CP art. 23(3); Circular 35/2013/TT-BLĐTBXH art. 16',
    verified: true,
    vi: 'Nộp đơn trong 12 tháng từ ngày được xác nhận là nạn nhân',
    en: 'Apply within 12 months of being confirmed a victim',
  },
  {
    id: 'insurance_2024',
    regime: 'REGIME_2024',
    kinds: ['medical'],
    months: null,
    from: '2025-07-01',
    to: null,
    // From a digest of the chapter: which article says it was not read.
    citation: 'Law 53/2024/QH15 arts 38-47',
    verified: false,
    vi: 'Bảo hiểm y tế: năm đầu, nếu chưa có thẻ',
    en: 'Health insurance: the first year, if uninsured',
  },
  {
    id: 'school_years_2024',
    regime: 'REGIME_2024',
    kinds: ['schooling'],
    months: null,
    from: '2025-07-01',
    to: null,
    citation: 'Decree 162/2025/NĐ-CP art. 24',
    verified: true,
    vi: 'Sau khi trở về: năm học đầu tiên và năm học tiếp theo',
    en: 'After return: the first school year and the next',
  },
];

/** Windows of a kind under a regime on a day. The lengths of stay that contradict each other all come, none chosen. */
export function windowsOf(regime: RegimeId, kind: SupportKind, { identifiedOn, startedOn }: WindowAnchors, on: CalendarDate): readonly SupportWindow[] {
  const rows = SUPPORT_WINDOWS.filter((row) => row.regime === regime && row.kinds.includes(kind) && inForce(row, on));
  const stays = nationalLevels(regime, kind, on).filter((level) => level.conflict === 'stay');
  return [
    ...rows.map(
      ({ id, months, citation, verified, vi, en }): SupportWindow => ({
        id,
        endsOn: months === null || identifiedOn === null ? null : addMonths(identifiedOn, months),
        citation,
        verified,
        conflict: null,
        vi,
        en,
      }),
    ),
    ...stays.map(({ id, value, unit, citation, verified, conflict, vi, en }): SupportWindow => {
      const end = startedOn === null || value === null ? null : unit === 'months' ? addMonths(startedOn, value) : addDays(startedOn, value);
      return { id, endsOn: end, citation, verified, conflict, vi, en };
    }),
  ];
}
