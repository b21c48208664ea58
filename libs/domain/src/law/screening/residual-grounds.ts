import { decree2012, item, law2024, unread2024 } from './item.js';

const OLD = decree2012('art. 5(3)');

/**
 * What must hold before a residual sign is looked at: the nine sources do not yet prove it, and the person's background,
 * the time and the reason of the absence were checked and agree with what was told.
 */
export const RESIDUAL_PRECONDITION = item(
  'residual_precondition',
  'Chín nguồn chứng cứ chưa chứng minh được, và nhân thân, thời gian, lý do vắng mặt đã kiểm tra, phù hợp với lời kể',
  'The nine sources do not prove it yet, and background, time and reason of the absence were checked and agree with what was told',
  law2024('art. 32(2)'),
  OLD,
);

/**
 * Signs for when proof fails, any one of them. Of the list of today the first was read whole and the second in part;
 * the others stand in the decree before it and are expected to have come over.
 */
export const RESIDUAL_SIGNS = [
  item('residual_found_with_victim', 'Được phát hiện, giải cứu cùng nạn nhân khác', 'Found or rescued together with another victim', law2024('art. 32(2)'), OLD),
  item('residual_held_with_victims', 'Từng sống cùng nạn nhân ở nơi bị giữ và bị đối xử như họ', 'Lived with victims where they were held and was treated like them', unread2024('art. 32(2)', 'read in part'), OLD),
  item('residual_physical_mental_signs', 'Có dấu hiệu về thể chất hoặc tinh thần', 'Shows physical or mental signs', unread2024('art. 32(2)', 'not read'), OLD),
  item('residual_family_reported_missing', 'Gia đình đã báo mất tích hoặc bị mua bán trong thời gian vắng mặt', 'The family reported the person missing or trafficked during the absence', unread2024('art. 32(2)', 'not read'), OLD),
  item('residual_other_credible_information', 'Thông tin hợp pháp khác khiến có cơ sở tin', 'Other lawful information that gives reason to believe it', unread2024('art. 32(2)', 'not read'), OLD),
] as const;
