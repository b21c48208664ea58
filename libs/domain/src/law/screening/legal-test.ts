import { item, law2024 } from './item.js';

const TEST = law2024('art. 2(1)');

/**
 * The definition of trafficking, Law 53/2024/QH15 art. 2(1). An adult: act and means and purpose. Under 18: act and
 * purpose; for the money purpose the law then excepts what it provides for otherwise.
 */
export const LEGAL_TEST = {
  act: [
    item('act_recruit', 'Tuyển mộ', 'Recruiting', TEST),
    item('act_transport', 'Vận chuyển', 'Transporting', TEST),
    item('act_harbour', 'Chứa chấp', 'Harbouring', TEST),
    item('act_transfer', 'Chuyển giao', 'Transferring', TEST),
    item('act_receive', 'Tiếp nhận', 'Receiving', TEST),
  ],
  means: [
    item('means_force', 'Dùng vũ lực', 'Force', TEST),
    item('means_threat_of_force', 'Đe dọa dùng vũ lực', 'Threat of force', TEST),
    item('means_deception', 'Lừa gạt', 'Deception', TEST),
    item('means_other_trick', 'Thủ đoạn khác', 'Another trick', TEST),
  ],
  purpose: [
    item('purpose_money_property_or_material_benefit', 'Giao, nhận tiền, tài sản hoặc lợi ích vật chất khác', 'Money, property or other material benefit', TEST),
    item('purpose_sexual_exploitation', 'Bóc lột tình dục', 'Sexual exploitation', TEST),
    item('purpose_forced_labour', 'Cưỡng bức lao động', 'Forced labour', TEST),
    item('purpose_organ_removal', 'Lấy bộ phận cơ thể', 'Removal of a body part', TEST),
    item('purpose_other_inhuman_purpose', 'Mục đích vô nhân đạo khác', 'Other inhuman purpose', TEST),
  ],
} as const;

/** A part of the definition. */
export type LegalElement = keyof typeof LEGAL_TEST;
/** The three parts, in the order of the law. */
export const LEGAL_ELEMENTS = ['act', 'means', 'purpose'] as const satisfies readonly LegalElement[];

/** The one purpose that the law leaves exceptions to for a person under 18. */
export const MONEY_PURPOSE = 'purpose_money_property_or_material_benefit';
