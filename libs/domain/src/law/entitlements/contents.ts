import type { InBoth, SupportFact, SupportKind } from './kinds.js';
import type { RegimeId } from './regimes.js';

/** What a kind of support holds under a regime, and what it waits for. */
export interface SupportContent extends InBoth {
  readonly regime: RegimeId;
  readonly kind: SupportKind;
  readonly citation: string;
  /** False: the text on content and level was not read; the right itself stands in the matrix. */
  readonly verified: boolean;
  /** Facts without which it is not owed. */
  readonly needs: readonly SupportFact[];
  /** What was read speaks of under-18s alone. */
  readonly under18: boolean;
}

const LAW_2024 = 'Law 53/2024/QH15';
// Read in an official digest, which names no article for what each kind holds.
const CHAPTER_5 = `${LAW_2024} arts 38-47`;
const D162 = 'Decree 162/2025/NĐ-CP';
const OF_2011 = 'Law 66/2011/QH12 arts 32-39; Decree 09/2013/NĐ-CP arts 19-24';

type Rest = Partial<Pick<SupportContent, 'verified' | 'needs' | 'under18'>>;
const content = (regime: RegimeId, kind: SupportKind, citation: string, vi: string, en: string, rest: Rest = {}): SupportContent => ({
  regime,
  kind,
  citation,
  vi,
  en,
  verified: true,
  needs: [],
  under18: false,
  ...rest,
});

/** One row for each kind that a regime knows. */
export const SUPPORT_CONTENTS: readonly SupportContent[] = [
  content(
    'REGIME_2024',
    'essential_needs',
    `${D162} art. 17`,
    'Chỗ ở tạm thời, tiền ăn, đồ dùng hằng ngày, đồ dùng học tập, vật dụng y tế và vệ sinh; có tính đến đặc điểm, tuổi, giới, tôn giáo và sức khỏe',
    'Temporary shelter, food money, daily, school, medical and hygiene items, with regard to traits, age, sex, religion and health',
  ),
  content(
    'REGIME_2024',
    'medical',
    CHAPTER_5,
    'Khám khi tiếp nhận; sơ cứu, cấp cứu khi bị thương; chi phí điều trị trong thời gian ở cơ sở; đóng bảo hiểm y tế năm đầu nếu chưa có thẻ',
    'Check on reception; first aid and emergency care if injured; treatment while in a facility; health insurance for the first year if uninsured',
  ),
  content('REGIME_2024', 'interpretation', `${LAW_2024} art. 37(1)(c)`, 'Phiên dịch; nội dung và mức chi tiết chưa đọc', 'Interpretation; content and level not read', { verified: false }),
  content(
    'REGIME_2024',
    'legal_advice',
    `${LAW_2024} art. 41(1)`,
    'Tư vấn để phòng ngừa bị mua bán trở lại, về thủ tục đăng ký và những việc khác mà điều luật nêu',
    'Advice against being trafficked again, on procedures of registration, and on what else the article names',
  ),
  content(
    'REGIME_2024',
    'legal_aid',
    'Legal Aid Law 11/2017/QH14 art. 7(6a)',
    'Miễn phí, không xét khó khăn về tài chính; cả khi đang được xác định và cho người dưới 18 tuổi đi cùng',
    'Free, without a means test; also while under identification and for accompanying under-18s',
  ),
  content('REGIME_2024', 'travel_cost', CHAPTER_5, 'Tiền tàu xe và tiền ăn trên đường về nơi cư trú', 'Transport and food on the way to the place of residence'),
  content('REGIME_2024', 'psychological', CHAPTER_5, 'Hỗ trợ tâm lý, cả với người không ở cơ sở', 'Psychological support, also outside a facility'),
  content(
    'REGIME_2024',
    'schooling',
    `${D162} art. 24`,
    'Hỗ trợ học trong thời gian ở cơ sở nếu có nhu cầu; khi trở về được miễn học phí, hỗ trợ sách và đồ dùng học tập cho năm học đầu tiên và năm học tiếp theo',
    'Schooling during the stay if there is a need; after return free tuition, books and supplies for the first school year and the next',
    { under18: true },
  ),
  content('REGIME_2024', 'vocational_training', `${D162} art. 24`, 'Hỗ trợ học nghề; nội dung và mức chưa đọc', 'Vocational support; content and level not read', { verified: false }),
  content('REGIME_2024', 'hardship_allowance', `${LAW_2024} art. 37(1)(k); ${D162} art. 24`, 'Trợ cấp một lần; mức chưa đọc', 'Paid once; level not read', { verified: false }),
  content('REGIME_2024', 'loan_support', `${LAW_2024} art. 37(1)(k); ${D162} art. 24`, 'Tạo điều kiện vay vốn; nội dung chưa đọc', 'Access to a loan; content not read', { verified: false }),

  content('REGIME_2011', 'essential_needs', 'Decree 09/2013/NĐ-CP art. 19', 'Ăn, ở và đồ dùng hằng ngày trong thời gian ở cơ sở', 'Food, lodging and daily items during the stay'),
  content(
    'REGIME_2011',
    'medical',
    OF_2011,
    'Thuốc thông thường; chi phí nằm viện do nạn nhân hoặc gia đình trả, trừ hộ nghèo, cận nghèo, gia đình chính sách, người chưa thành niên và người không còn thân nhân',
    'Ordinary medicine; hospital cost borne by the victim or family, except for poor, near-poor and policy families, minors and persons without relatives',
  ),
  content('REGIME_2011', 'legal_aid', 'Legal Aid Law 11/2017/QH14 art. 7; Circular 08/2017/TT-BTP art. 33(13)', 'Trợ giúp pháp lý miễn phí', 'Free legal aid'),
  content('REGIME_2011', 'travel_cost', OF_2011, 'Tiền tàu xe phổ thông và tiền ăn trên đường cho người không tự trả được', 'Ordinary public fare and food on the way for those unable to pay', { needs: ['unableToPay'] }),
  content(
    'REGIME_2011',
    'psychological',
    OF_2011,
    'Tư vấn và trị liệu nhóm trong thời gian ở cơ sở; đánh giá an toàn tại gia đình trước khi người chưa thành niên trở về',
    'Counselling and group therapy during the stay; a check of safety at home before a minor returns',
    { needs: ['inFacility'] },
  ),
  content('REGIME_2011', 'schooling', OF_2011, 'Hỗ trợ học văn hóa cho người thuộc hộ nghèo', 'Schooling for those of poor households', { needs: ['poorHousehold'] }),
  content('REGIME_2011', 'vocational_training', OF_2011, 'Hỗ trợ một lần chi phí học nghề ngắn hạn', 'Cost of a short vocational course, once'),
  content('REGIME_2011', 'hardship_allowance', OF_2011, 'Trợ cấp một lần khi trở về, cho người thuộc hộ nghèo', 'Paid once on return, to those of poor households', { needs: ['poorHousehold'] }),
  content('REGIME_2011', 'loan_support', OF_2011, 'Vay vốn của Ngân hàng Chính sách xã hội', 'A loan of the Bank for Social Policies'),
];

/** What a kind holds under a regime; null: the regime does not know the kind. */
export function contentOf(regime: RegimeId, kind: SupportKind): SupportContent | null {
  return SUPPORT_CONTENTS.find((one) => one.regime === regime && one.kind === kind) ?? null;
}
