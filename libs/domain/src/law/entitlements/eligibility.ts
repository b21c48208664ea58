import { SUPPORT_KINDS } from '../../case/codes.js';
import type { InBoth, SupportKind } from './kinds.js';
import type { RegimeId } from './regimes.js';

/** Whom the law tells apart when it says who gets what. */
export const SUPPORT_CATEGORIES = {
  VICTIM_VN_OR_STATELESS_PR: {
    vi: 'Nạn nhân là công dân Việt Nam hoặc người không quốc tịch thường trú tại Việt Nam',
    en: 'Victim who is a Vietnamese citizen or a stateless permanent resident',
  },
  MINOR_ACCOMPANYING_VICTIM_VN_OR_STATELESS_PR: {
    vi: 'Người dưới 18 tuổi đi cùng nạn nhân là công dân Việt Nam hoặc người không quốc tịch thường trú tại Việt Nam',
    en: 'Under-18 accompanying a victim who is a Vietnamese citizen or a stateless permanent resident',
  },
  UNDER_IDENTIFICATION_VN_ABROAD: {
    vi: 'Công dân Việt Nam đang trong quá trình xác định là nạn nhân, ở nước ngoài',
    en: 'Vietnamese citizen under identification, abroad',
  },
  UNDER_IDENTIFICATION_VN_OR_STATELESS_PR_IN_COUNTRY: {
    vi: 'Công dân Việt Nam hoặc người không quốc tịch thường trú đang trong quá trình xác định là nạn nhân, ở trong nước',
    en: 'Vietnamese citizen or stateless permanent resident under identification, in the country',
  },
  FOREIGNER_TRAFFICKED_IN_VN: {
    vi: 'Người nước ngoài bị mua bán tại Việt Nam',
    en: 'Foreigner trafficked in Viet Nam',
  },
  MINOR_ACCOMPANYING_FOREIGNER: {
    vi: 'Người dưới 18 tuổi đi cùng người nước ngoài bị mua bán',
    en: 'Under-18 accompanying a trafficked foreigner',
  },
  NOT_A_VICTIM: { vi: 'Người không phải là nạn nhân', en: 'Person found not to be a victim' },
  MINOR_ACCOMPANYING: { vi: 'Người chưa thành niên đi cùng nạn nhân (luật năm 2011)', en: 'Minor accompanying a victim (2011 law)' },
  WAITING_FOR_VERIFICATION: { vi: 'Người chờ xác minh (luật năm 2011)', en: 'Person waiting for verification (2011 law)' },
} as const satisfies Record<string, InBoth>;

/** Name of a category. */
export type SupportCategory = keyof typeof SUPPORT_CATEGORIES;
export const SUPPORT_CATEGORY_CODES = Object.keys(SUPPORT_CATEGORIES) as readonly SupportCategory[];

/** One row of the matrix: what a regime gives to a category. */
export interface EligibilityRow {
  readonly regime: RegimeId;
  readonly category: SupportCategory;
  readonly kinds: readonly SupportKind[];
  /** Null: no text names the category, and `question` says what stays open. */
  readonly citation: string | null;
  readonly verified: boolean;
  /** Under-18s who accompany the person are covered by the same row. */
  readonly includesAccompanyingMinor: boolean;
  /** Persons under identification are covered by the same row. */
  readonly includesUnderIdentification: boolean;
  /** Each person's support is decided one by one. */
  readonly caseByCase: boolean;
  readonly question: InBoth | null;
}

type Extra = Partial<Omit<EligibilityRow, 'regime' | 'category' | 'kinds' | 'citation'>>;
const PLAIN = { verified: true, includesAccompanyingMinor: false, includesUnderIdentification: false, caseByCase: false, question: null } as const;
const row = (regime: RegimeId, category: SupportCategory, citation: string | null, kinds: readonly SupportKind[], extra: Extra = {}): EligibilityRow => ({
  ...PLAIN,
  regime,
  category,
  kinds,
  citation,
  ...extra,
});

const FIRST_NEEDS = ['essential_needs', 'medical', 'interpretation', 'legal_advice'] as const satisfies readonly SupportKind[];
const NEEDS_OF_2011 = ['essential_needs', 'medical', 'travel_cost', 'psychological'] as const satisfies readonly SupportKind[];
const IN_2024 = 'Law 53/2024/QH15 art.';
const IN_2011 = 'Law 66/2011/QH12 art.';

/** Who gets what, row by row as the articles have it. */
export const ELIGIBILITY: readonly EligibilityRow[] = [
  row('REGIME_2024', 'VICTIM_VN_OR_STATELESS_PR', `${IN_2024} 37(1)`, SUPPORT_KINDS),
  row('REGIME_2024', 'MINOR_ACCOMPANYING_VICTIM_VN_OR_STATELESS_PR', `${IN_2024} 37(2)`, [
    ...FIRST_NEEDS,
    'legal_aid',
    'travel_cost',
    'psychological',
    'schooling',
  ]),
  row('REGIME_2024', 'UNDER_IDENTIFICATION_VN_ABROAD', `${IN_2024} 37(3)`, FIRST_NEEDS, { includesAccompanyingMinor: true }),
  row('REGIME_2024', 'UNDER_IDENTIFICATION_VN_OR_STATELESS_PR_IN_COUNTRY', `${IN_2024} 37(3)`, [...FIRST_NEEDS, 'legal_aid', 'travel_cost', 'psychological'], {
    includesAccompanyingMinor: true,
  }),
  row('REGIME_2024', 'FOREIGNER_TRAFFICKED_IN_VN', `${IN_2024} 37(4)`, [...FIRST_NEEDS, 'legal_aid', 'psychological'], {
    includesUnderIdentification: true,
    caseByCase: true,
  }),
  row('REGIME_2024', 'MINOR_ACCOMPANYING_FOREIGNER', null, [], {
    verified: false,
    question: {
      vi: 'Điều 37 không nêu người này. Luật Trẻ em và quy định của cơ sở vẫn áp dụng.',
      en: 'Art. 37 does not name this person. The Child Law and the rules of the facility still apply.',
    },
  }),
  row('REGIME_2024', 'NOT_A_VICTIM', null, [], {
    verified: false,
    question: {
      vi: 'Luật không nêu hỗ trợ tiếp theo. Chưa tìm thấy quy định hiện hành về việc rời cơ sở.',
      en: 'The law names no further support. No text in force was found on leaving the facility.',
    },
  }),
  row('REGIME_2011', 'VICTIM_VN_OR_STATELESS_PR', `${IN_2011} 32(1)`, [
    ...NEEDS_OF_2011,
    'legal_aid',
    'schooling',
    'vocational_training',
    'hardship_allowance',
    'loan_support',
  ]),
  row('REGIME_2011', 'FOREIGNER_TRAFFICKED_IN_VN', `${IN_2011} 32(2)`, [...NEEDS_OF_2011, 'legal_aid']),
  row('REGIME_2011', 'MINOR_ACCOMPANYING', `${IN_2011} 32(3)`, NEEDS_OF_2011),
  row('REGIME_2011', 'WAITING_FOR_VERIFICATION', 'Decree 09/2013/NĐ-CP art. 19(1)(b)', ['essential_needs']),
  row('REGIME_2011', 'NOT_A_VICTIM', null, [], {
    verified: false,
    question: {
      vi: 'Luật không nêu hỗ trợ tiếp theo; việc rời cơ sở theo Điều 7 khoản 3 Thông tư liên tịch 01/2014.',
      en: 'The law names no further support; leaving the facility followed Joint Circular 01/2014 art. 7(3).',
    },
  }),
];

/** Names under which the 2011 regime knows a category of the 2024 law (our reading). */
export const READ_IN_2011: Readonly<Partial<Record<SupportCategory, SupportCategory>>> = {
  MINOR_ACCOMPANYING_VICTIM_VN_OR_STATELESS_PR: 'MINOR_ACCOMPANYING',
  MINOR_ACCOMPANYING_FOREIGNER: 'MINOR_ACCOMPANYING',
  UNDER_IDENTIFICATION_VN_OR_STATELESS_PR_IN_COUNTRY: 'WAITING_FOR_VERIFICATION',
};

/** The row of a category under a regime, by another name where the regime has one; null: the regime does not know it. */
export function eligibilityOf(regime: RegimeId, category: SupportCategory): EligibilityRow | null {
  const named = (name: SupportCategory): EligibilityRow | undefined => ELIGIBILITY.find((one) => one.regime === regime && one.category === name);
  const other = regime === 'REGIME_2011' ? READ_IN_2011[category] : undefined;
  return named(category) ?? (other === undefined ? null : (named(other) ?? null));
}

/** Whether a category stands for somebody identified, whose regime their own day chooses. */
export function isOfIdentified(category: SupportCategory): boolean {
  return category === 'VICTIM_VN_OR_STATELESS_PR' || category === 'MINOR_ACCOMPANYING_VICTIM_VN_OR_STATELESS_PR' || category === 'MINOR_ACCOMPANYING';
}
