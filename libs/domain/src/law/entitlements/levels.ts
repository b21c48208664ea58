import { inForce, type CalendarDate } from '../calendar/calendar-date.js';
import type { InBoth, SupportKind } from './kinds.js';
import type { RegimeId } from './regimes.js';

/** Which text a level comes from. A level of one layer never hides that of another. */
export const LEVEL_LAYERS = {
  national2013: { vi: 'mức toàn quốc 2013', en: 'national level, 2013' },
  national2019: { vi: 'mức toàn quốc 2019', en: 'national level, 2019' },
  provincial: { vi: 'mức của tỉnh trước sáp nhập', en: 'rate of the former province' },
  decree2024: { vi: 'Nghị định 162/2025', en: 'Decree 162/2025' },
  socialAssistance: { vi: 'quy định chung về trợ giúp xã hội', en: 'general rule of social assistance' },
  circular2026: { vi: 'Thông tư 120/2026', en: 'Circular 120/2026' },
} as const satisfies Record<string, InBoth>;
export type LevelLayer = keyof typeof LEVEL_LAYERS;

/** What a figure counts. */
export const LEVEL_UNITS = ['days', 'months', 'vnd', 'vndPerDay'] as const;
export type LevelUnit = (typeof LEVEL_UNITS)[number];

/** How much or how long, by one text in one period. */
export interface SupportLevel extends InBoth {
  readonly id: string;
  readonly regime: RegimeId;
  readonly kind: SupportKind;
  readonly layer: LevelLayer;
  /** Null: the text is there and its figure was not read. */
  readonly value: number | null;
  readonly unit: LevelUnit | null;
  /** Texts that answer the same question differently share it; they are shown beside each other, none is chosen. */
  readonly conflict: 'stay' | null;
  /** First day in force; of texts whose day was not read, the day they were issued. */
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
  readonly citation: string;
  readonly verified: boolean;
}

const D09 = 'Decree 09/2013/NĐ-CP';
const OF_2013 = `${D09} arts 19-24; Joint Circular 134/2013/TTLT-BTC-BLĐTBXH art. 4`;
const OF_2019 = 'Circular 84/2019/TT-BTC (not read)';
const IN_2013 = { regime: 'REGIME_2011', layer: 'national2013', from: '2013-11-10', to: null, citation: OF_2013, verified: true, conflict: null } as const;
// Known from digests: the text was not read, nor its day of effect, nor that it replaced the levels of 2013.
const IN_2019 = { regime: 'REGIME_2011', layer: 'national2019', from: '2019-11-27', to: null, citation: OF_2019, verified: false, conflict: null } as const;
const EMERGENCY_STAY = {
  kind: 'essential_needs',
  layer: 'socialAssistance',
  value: 3,
  unit: 'months',
  conflict: 'stay',
  from: '2021-07-01',
  to: null,
  citation: 'Decree 20/2021/NĐ-CP art. 24(4)',
  verified: true,
  vi: 'Ở cơ sở trong trường hợp khẩn cấp nhiều nhất 3 tháng',
  en: 'Emergency stay in a facility: at most 3 months',
} as const;

/** National levels. Rates of provinces stand in a table of their own. */
export const NATIONAL_LEVELS: readonly SupportLevel[] = [
  {
    id: 'stay_2024',
    regime: 'REGIME_2024',
    kind: 'essential_needs',
    layer: 'decree2024',
    value: 120,
    unit: 'days',
    conflict: 'stay',
    from: '2025-07-01',
    to: null,
    citation: 'Decree 162/2025/NĐ-CP art. 17',
    verified: true,
    vi: 'Nhiều nhất 120 ngày; giám đốc cơ sở, Sở Y tế hoặc cơ quan có thẩm quyền được kéo dài',
    en: 'At most 120 days; longer by the facility’s director, the provincial health authority or another competent body',
  },
  { id: 'stay_emergency_2024', regime: 'REGIME_2024', ...EMERGENCY_STAY },
  {
    id: 'levels_2026',
    regime: 'REGIME_2024',
    kind: 'essential_needs',
    layer: 'circular2026',
    value: null,
    unit: null,
    conflict: 'stay',
    from: '2026-10-01',
    to: null,
    citation: 'Circular 120/2026/TT-BTC (not read)',
    verified: false,
    vi: 'Thông tư về mức chi có hiệu lực từ 01/10/2026 chưa đọc được: có thể có thời hạn khác',
    en: 'The circular on levels, in force since 01/10/2026, was not read: its length of stay may differ',
  },
  { id: 'stay_2013', ...IN_2013, kind: 'essential_needs', value: 60, unit: 'days', conflict: 'stay', from: '2013-04-15', citation: `${D09} art. 19; Circular 35/2013/TT-BLĐTBXH arts 12-15`, vi: 'Nhiều nhất 60 ngày', en: 'At most 60 days' },
  { id: 'stay_emergency_2011', regime: 'REGIME_2011', ...EMERGENCY_STAY },
  { id: 'food_stay_2019', ...IN_2019, kind: 'essential_needs', value: 3, unit: 'months', conflict: 'stay', vi: 'Tiền ăn nhiều nhất 3 tháng, theo mức chăm sóc khẩn cấp', en: 'Food for at most 3 months, at the level of emergency care' },
  { id: 'food_2013', ...IN_2013, kind: 'essential_needs', value: 30_000, unit: 'vndPerDay', vi: 'Tiền ăn ít nhất 30.000 đồng một ngày', en: 'Food: at least 30,000 VND a day' },
  { id: 'items_2013', ...IN_2013, kind: 'essential_needs', value: 400_000, unit: 'vnd', vi: 'Quần áo và đồ dùng vệ sinh nhiều nhất 400.000 đồng', en: 'Clothes and hygiene items: at most 400,000 VND' },
  { id: 'travel_food_2013', ...IN_2013, kind: 'travel_cost', value: 40_000, unit: 'vndPerDay', vi: 'Tiền ăn trên đường ít nhất 40.000 đồng một ngày, nhiều nhất 5 ngày', en: 'Food on the way: at least 40,000 VND a day, for at most 5 days' },
  { id: 'travel_food_2019', ...IN_2019, kind: 'travel_cost', value: 70_000, unit: 'vndPerDay', vi: 'Tiền ăn trên đường ít nhất 70.000 đồng một ngày', en: 'Food on the way: at least 70,000 VND a day' },
  { id: 'medicine_2013', ...IN_2013, kind: 'medical', value: 50_000, unit: 'vnd', vi: 'Thuốc thông thường 50.000 đồng', en: 'Ordinary medicine: 50,000 VND' },
  { id: 'medical_2019', ...IN_2019, kind: 'medical', value: null, unit: null, vi: 'Thẻ bảo hiểm y tế miễn phí trong thời gian ở cơ sở; thuốc thông thường theo thực tế', en: 'Free insurance card during the stay; ordinary medicine at cost' },
  { id: 'vocational_2013', ...IN_2013, kind: 'vocational_training', value: null, unit: null, vi: 'Không quá mức của Quyết định 1956/QĐ-TTg', en: 'Capped by Decision 1956/QĐ-TTg' },
  { id: 'vocational_2019', ...IN_2019, kind: 'vocational_training', value: null, unit: null, vi: 'Một lần, theo chi phí khóa ngắn hạn ở địa phương', en: 'Once, at the cost of a short local course' },
  { id: 'hardship_2013', ...IN_2013, kind: 'hardship_allowance', value: 1_000_000, unit: 'vnd', vi: 'Ít nhất 1.000.000 đồng, một lần', en: 'At least 1,000,000 VND, once' },
  { id: 'hardship_2019', ...IN_2019, kind: 'hardship_allowance', value: null, unit: null, vi: 'Một lần; mức tối thiểu chưa đọc', en: 'Once; minimum not read' },
];

/** National levels of a kind under a regime that are in force on a day. */
export function nationalLevels(regime: RegimeId, kind: SupportKind, on: CalendarDate): readonly SupportLevel[] {
  return NATIONAL_LEVELS.filter((level) => level.regime === regime && level.kind === kind && inForce(level, on));
}
