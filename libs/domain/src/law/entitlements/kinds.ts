import { type SUPPORT_KINDS } from '../../case/codes.js';

/** A kind of support, one vocabulary for both regimes. */
export type SupportKind = (typeof SUPPORT_KINDS)[number];

/** Words for lawyers and caseworkers alike. */
export interface InBoth {
  readonly vi: string;
  readonly en: string;
}

/** Kinds that are asked for by an application, which somebody decides. */
export const APPLIED_FOR = ['schooling', 'vocational_training', 'hardship_allowance'] as const satisfies readonly SupportKind[];

/**
 * The eleven kinds: their names, the letter of Law 53/2024/QH15 art. 37(1) that holds each (letter k holds two), and
 * whether a text must say how much or how long before its level is known.
 */
export const SUPPORT_KIND_ROWS: Readonly<Record<SupportKind, InBoth & { readonly letter: string; readonly measured: boolean }>> = {
  essential_needs: { letter: 'a', measured: true, vi: 'Hỗ trợ nhu cầu thiết yếu', en: 'Essential needs' },
  medical: { letter: 'b', measured: true, vi: 'Hỗ trợ y tế', en: 'Medical support' },
  interpretation: { letter: 'c', measured: false, vi: 'Hỗ trợ phiên dịch', en: 'Interpretation' },
  legal_advice: { letter: 'd', measured: false, vi: 'Hỗ trợ pháp luật', en: 'Legal support (advice)' },
  legal_aid: { letter: 'đ', measured: false, vi: 'Trợ giúp pháp lý', en: 'State legal aid' },
  travel_cost: { letter: 'e', measured: true, vi: 'Hỗ trợ chi phí đi lại', en: 'Travel cost' },
  psychological: { letter: 'g', measured: true, vi: 'Hỗ trợ tâm lý', en: 'Psychological support' },
  schooling: { letter: 'h', measured: false, vi: 'Hỗ trợ học văn hóa', en: 'Schooling' },
  vocational_training: { letter: 'i', measured: true, vi: 'Hỗ trợ học nghề, tư vấn, tạo điều kiện để có việc làm', en: 'Vocational training, advice and help towards a job' },
  hardship_allowance: { letter: 'k', measured: true, vi: 'Trợ cấp khó khăn ban đầu', en: 'Initial hardship allowance' },
  loan_support: { letter: 'k', measured: true, vi: 'Hỗ trợ vay vốn', en: 'Loan support' },
};

/** What must be known of a person before a kind can be called owed. */
export const SUPPORT_FACTS = {
  nationality: { vi: 'quốc tịch', en: 'nationality' },
  permanentResidence: { vi: 'có thường trú tại Việt Nam hay không', en: 'whether permanently resident in Viet Nam' },
  age: { vi: 'dưới 18 tuổi hay không', en: 'whether under 18' },
  poorHousehold: { vi: 'có thuộc hộ nghèo hay không', en: 'whether of a poor household' },
  unableToPay: { vi: 'có tự trả được chi phí đi lại hay không', en: 'whether able to pay the journey' },
  financialHardship: { vi: 'có khó khăn về tài chính hay không', en: 'whether in financial hardship' },
  inFacility: { vi: 'có đang ở cơ sở hay không', en: 'whether staying in a facility' },
  decidedForPerson: { vi: 'xem xét từng trường hợp', en: 'decided for each person' },
} as const satisfies Record<string, InBoth>;

/** Name of a fact that a kind of support waits for. */
export type SupportFact = keyof typeof SUPPORT_FACTS;
