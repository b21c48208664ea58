import type { Instant } from '../calendar/calendar-date.js';
import { REGIME_CUT } from '../entitlements/regimes.js';

/** Conditions of steps, in words for the screen. */
export const CONDITIONS = {
  received_by_another_body: { vi: 'Cơ quan tiếp nhận không phải cơ quan xử lý tiếp', en: 'Received by a body that does not handle it next' },
  support_needed: { vi: 'Cần hỗ trợ ngay', en: 'Support needed now' },
  no_proving_document: { vi: 'Chưa có giấy tờ chứng minh là nạn nhân', en: 'No document proves victim status' },
  complex_case: { vi: 'Vụ việc phức tạp', en: 'Complex case' },
  is_child_u16: { vi: 'Dưới 16 tuổi hoặc có thể dưới 16 tuổi', en: 'Under 16, or possibly so' },
  legal_aid_refusal_ground: { vi: 'Có một trong bốn căn cứ từ chối trợ giúp pháp lý', en: 'One of the four grounds for refusing legal aid' },
  extremely_difficult_area: { vi: 'Vùng đặc biệt khó khăn hoặc bất khả kháng', en: 'Extremely difficult area, or force majeure' },
  has_proving_document: { vi: 'Đã có giấy tờ chứng minh là nạn nhân', en: 'A document proves victim status' },
  not_yet_rescued: { vi: 'Chưa được giải cứu', en: 'Not yet rescued' },
  nationality_or_status_unclear: { vi: 'Chưa rõ quốc tịch hoặc chưa rõ là nạn nhân', en: 'Nationality or victim status unclear' },
  grounds_insufficient: { vi: 'Chưa đủ căn cứ xác nhận', en: 'Grounds do not suffice' },
  papers_missing: { vi: 'Hồ sơ còn thiếu giấy tờ', en: 'The file lacks papers' },
  stay_over_ceiling: { vi: 'Hết thời hạn lưu trú mà vẫn ở cơ sở', en: 'Still in the facility when the stay has run out' },
  keeps_2011_support: { vi: 'Được xác định là nạn nhân trước ngày 01/07/2025', en: 'Identified as a victim before 1 July 2025' },
  serious_harm_to_child: { vi: 'Trẻ em bị tổn hại hoặc có nguy cơ nghiêm trọng', en: 'Child seriously harmed or at serious risk' },
} as const satisfies Record<string, { vi: string; en: string }>;

/** Name of a condition. */
export type ConditionId = keyof typeof CONDITIONS;

/** What the rules of duties know of a case. A condition left out is not known, which is not yet true. */
export interface LawFacts {
  readonly channel: string;
  readonly receivedAt: Instant;
  readonly conditions: Readonly<Partial<Record<ConditionId, boolean>>>;
}

/** The facts of a case that conditions rest on. */
export interface CaseFactsForLaw {
  readonly channel: string;
  readonly receivedAt: Instant;
  readonly safety: 'safe' | 'unsafe' | 'unknown';
  readonly language: string;
  readonly childU16: boolean;
  readonly riskLevel: 'low' | 'medium' | 'high' | 'imminent' | null;
  readonly supportKinds: readonly string[];
  /** A proving document was entered, or the positive result is there. */
  readonly proof: unknown;
  readonly identifiedOn: string | null;
}

/**
 * Conditions of the law as the facts of a case answer them (our reading). Support is needed where the
 * person is unsafe, does not speak Vietnamese, or gets support already; a child is at serious risk
 * where it is unsafe or its risk was assessed as high. `received_by_another_body` is answered by the
 * engine, which knows the receiver.
 */
export function lawFactsOf(facts: CaseFactsForLaw): LawFacts {
  const spoken = facts.language.toLowerCase();
  const vietnamese = spoken === 'vi' || spoken.startsWith('vi-');
  const atRisk = facts.safety === 'unsafe' || facts.riskLevel === 'high' || facts.riskLevel === 'imminent';
  const supported = facts.safety === 'unsafe' || !vietnamese || facts.supportKinds.length > 0;
  const proved = (facts.proof !== null && facts.proof !== undefined) || facts.identifiedOn !== null;
  const riskKnown = facts.riskLevel !== null || facts.safety === 'unsafe' || !facts.childU16;
  return {
    channel: facts.channel,
    receivedAt: facts.receivedAt,
    conditions: {
      is_child_u16: facts.childU16,
      no_proving_document: !proved,
      keeps_2011_support: facts.identifiedOn !== null && facts.identifiedOn < REGIME_CUT,
      ...(supported ? { support_needed: true } : {}),
      ...(riskKnown ? { serious_harm_to_child: facts.childU16 && atRisk } : {}),
    },
  };
}
