import { item, SINCE_LAW_2024, type ScreeningItem, type ScreeningSource } from './item.js';

/** Something that the plans report again and again, and the signs that it makes worth asking about: an order of questions, and ours. */
export interface LocalPattern<Id extends string = string> extends ScreeningItem<Id> {
  readonly asksAbout: readonly string[];
}

// The tool reads these plans since the law of today; each tells of cases before it as well.
const PLANS: ScreeningSource = {
  citation: 'Khánh Hoà plan 2025; Plan 19/KH-BCĐ138/CP; Lạng Sơn plan 40/KH-BCĐ',
  verified: true,
  ...SINCE_LAW_2024,
};

const pattern = <const Id extends string>(id: Id, vi: string, en: string, ...asksAbout: readonly string[]): LocalPattern<Id> => ({ ...item(id, vi, en, PLANS), asksAbout });

/** Patterns of past cases. None counts for an element. */
export const LOCAL_PATTERNS = [
  pattern('local_job_offer_light_work_high_pay', 'Lời mời việc nhẹ, lương cao', 'Offer of light work with high pay', 'act_recruit', 'means_deception'),
  pattern('local_online_recruitment', 'Được tuyển qua mạng', 'Recruited online', 'act_recruit'),
  pattern('local_illegal_exit_organised', 'Được tổ chức xuất cảnh trái phép', 'Unlawful exit organised by others', 'act_transport'),
  pattern('local_casino_or_scam_compound_abroad', 'Ở sòng bạc, khu lừa đảo tại nước ngoài', 'Casino or scam compound abroad', 'form_forced_criminality', 'purpose_forced_labour'),
  pattern('local_ransom_or_contract_compensation_demanded', 'Bị đòi tiền chuộc, “đền bù hợp đồng”', 'Ransom or “contract compensation” demanded', 'means_other_trick', 'purpose_money_property_or_material_benefit'),
  pattern('local_resold_to_another_company', 'Bị bán lại cho công ty khác', 'Sold on to another company', 'act_transfer', 'purpose_money_property_or_material_benefit'),
  pattern('local_beating_or_food_deprivation', 'Bị đánh đập, bỏ đói', 'Beaten, or food withheld', 'means_force'),
  pattern('local_forced_labour_at_sea_iuu_fishing', 'Bị ép làm việc trên biển', 'Forced labour at sea', 'purpose_forced_labour'),
  pattern('local_foreign_marriage_broker', 'Qua môi giới kết hôn với người nước ngoài', 'Broker of a marriage abroad', 'purpose_money_property_or_material_benefit', 'form_forced_marriage'),
  pattern('local_commercial_surrogacy', 'Mang thai hộ vì mục đích thương mại', 'Commercial surrogacy', 'form_forced_childbearing'),
  pattern('local_adoption_broker', 'Qua môi giới cho, nhận con nuôi', 'Adoption broker', 'purpose_money_property_or_material_benefit'),
  pattern('local_kidney_purchase_offer', 'Được mời bán thận', 'Offer to buy a kidney', 'purpose_organ_removal'),
  pattern('local_organ_trade', 'Liên quan mua bán bộ phận cơ thể', 'Trade in body parts', 'purpose_organ_removal'),
  pattern('local_long_absence_from_locality', 'Vắng mặt lâu ngày ở địa phương', 'Long absence from home', 'residual_precondition'),
] as const;
