import type { CHANNEL_CODES } from '../../case/codes.js';
import type { PathwayId } from '../book/law-book.js';

type Channel = (typeof CHANNEL_CODES)[number];

/** Facts that a pathway may be unable to begin without, by the fields that state them. */
export const BEGINNING_FACTS = {
  channel: { vi: 'Nguồn tiếp nhận', en: 'How the person reached us' },
  receivedAt: { vi: 'Thời điểm tiếp nhận', en: 'Time of receipt' },
  safety: { vi: 'Mức an toàn', en: 'Safety' },
  language: { vi: 'Ngôn ngữ', en: 'Language' },
  alias: { vi: 'Bí danh', en: 'Alias' },
  age: { vi: 'Tuổi', en: 'Age' },
  nationality: { vi: 'Quốc tịch', en: 'Nationality' },
  indicators: { vi: 'Dấu hiệu (có thể chưa có)', en: 'Signs (perhaps none yet)' },
  kinds: { vi: 'Nội dung đề nghị hỗ trợ', en: 'Support applied for' },
  moment: { vi: 'Sự việc được ghi nhận', en: 'Moment that is recorded' },
  step: { vi: 'Việc được làm theo luật', en: 'Option of the law that is used' },
  to: { vi: 'Nơi nhận', en: 'Receiving end' },
  service: { vi: 'Dịch vụ', en: 'Service' },
  urgency: { vi: 'Mức khẩn', en: 'Urgency' },
} as const satisfies Readonly<Record<string, { vi: string; en: string }>>;
export type BeginningFact = keyof typeof BEGINNING_FACTS;

interface Needs {
  /** What it cannot begin without: left out, the field is refused. */
  readonly needs: readonly BeginningFact[];
}

/** What begins a pathway. */
export type Beginning =
  /** Opening a case; `channels`: by which ways of arrival, none: by any, while the pathway's own condition holds. */
  | (Needs & { readonly by: 'opening'; readonly channels: readonly Channel[] })
  /** An event of a case; `says`: what stands in it for this pathway. */
  | (Needs & { readonly by: 'event'; readonly event: 'fileApplication' | 'recordMoment' | 'useOption'; readonly says: Readonly<Record<string, string>> })
  /** A referral for this service, once for each. */
  | (Needs & { readonly by: 'referral'; readonly service: 'legal_aid' })
  /** Nothing that is recorded about a person. */
  | { readonly by: 'nothing'; readonly reason: { readonly vi: string; readonly en: string }; readonly needs: readonly [] };

// Clocks of hours run from the time of receipt, conditions hang on age, language and safety; a place, a name, and all else are asked later.
const OPENING = ['channel', 'receivedAt', 'safety', 'language', 'alias', 'age', 'nationality', 'indicators'] as const;

const arriving = (...channels: readonly Channel[]): Beginning => ({ by: 'opening', channels, needs: OPENING });

/**
 * How each pathway begins. An amendment has a pathway of its own, and a row here; its steps, limits and citations stand
 * in the pathway itself.
 */
export const BEGINNINGS: Readonly<Record<PathwayId, Beginning>> = {
  self_report: arriving('self_report', 'other_agency'),
  self_report_old: arriving('self_report', 'other_agency'),
  rescued: arriving('rescued'),
  rescued_old: arriving('rescued'),
  returned_via_mission: arriving('returned_via_mission'),
  abroad_identification: arriving('abroad_identification'),
  abroad_identification_old: arriving('abroad_identification'),
  self_returned: arriving('self_returned'),
  self_returned_old: arriving('self_returned'),
  handed_back: arriving('handed_back'),
  criminal_proceedings: arriving('criminal_proceedings'),
  foreigner_in_vietnam: arriving('foreigner_in_vietnam'),
  foreigner_in_vietnam_old: arriving('foreigner_in_vietnam'),
  hotline_111: arriving('hotline_111'),
  child_overlay: arriving(),
  legal_aid: { by: 'referral', service: 'legal_aid', needs: ['to', 'service', 'urgency'] },
  support_application: { by: 'event', event: 'fileApplication', says: {}, needs: ['kinds'] },
  support_application_old: { by: 'event', event: 'fileApplication', says: {}, needs: ['kinds'] },
  facility_emergency: { by: 'event', event: 'recordMoment', says: { moment: 'facility_arrival' }, needs: ['moment'] },
  facility_licence: { by: 'nothing', reason: { vi: 'Thủ tục của cơ sở, không phải của một người', en: 'A matter of the provider, not of a person' }, needs: [] },
  crime_fund_support: { by: 'event', event: 'useOption', says: { step: 'crime_fund_support.compile_file' }, needs: ['step'] },
};
