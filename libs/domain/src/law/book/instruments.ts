import type { CalendarDate } from '../calendar/calendar-date.js';

/** A text that citations name: what it is called in them, and the days on which it is law. */
export interface Instrument {
  /** What stands in a citation; no other instrument's mark is a part of it. */
  readonly mark: string;
  readonly vi: string;
  readonly en: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
  /** A plan, a portal or a note tells what was done; it makes no law. */
  readonly kind: 'law' | 'source';
  /** False: its days were not read, or sources disagree. */
  readonly verified: boolean;
}

const law = (mark: string, vi: string, en: string, from: CalendarDate, to: CalendarDate | null = null, verified = true): Instrument => ({ mark, vi, en, from, to, kind: 'law', verified });
const source = (mark: string, vi: string, en: string, from: CalendarDate, verified = true): Instrument => ({ mark, vi, en, from, to: null, kind: 'source', verified });

/** The last day of the law of 2011 and of what was made under it. */
const OLD_ENDS = '2025-06-30';

/** Every text that a table of the law may rest on. */
export const INSTRUMENTS: readonly Instrument[] = [
  law('Law 53/2024/QH15', 'Luật Phòng, chống mua bán người năm 2024', 'Law on preventing and combating human trafficking, 2024', '2025-07-01'),
  law('Law 86/2025/QH15', 'Luật sửa đổi Bộ luật Hình sự năm 2025', 'Law amending the Criminal Code, 2025', '2025-07-01'),
  law('Decree 162/2025/NĐ-CP', 'Nghị định quy định chi tiết Luật năm 2024', 'Decree detailing the law of 2024', '2025-07-01'),
  law('Circular 120/2026/TT-BTC', 'Thông tư về mức chi', 'Circular on spending levels', '2026-10-01', null, false),
  law('Decision 07/2026/QĐ-TTg', 'Quyết định về Quỹ phòng, chống tội phạm', 'Decision on the Crime Prevention Fund', '2026-03-01'),
  law('Circular 29/2026/TT-BCA', 'Thông tư về Quỹ phòng, chống tội phạm trung ương', 'Circular on the central Crime Prevention Fund', '2026-03-30'),
  law('Circular 02/2026/TT-BNG', 'Thông tư phân cấp trong Bộ Ngoại giao', 'Circular on delegation in the foreign ministry', '2026-05-05'),
  // The codification prints 01/12/2012; press and practice say 01/01/2012.
  law('Law 66/2011/QH12', 'Luật Phòng, chống mua bán người năm 2011', 'Law on preventing and combating human trafficking, 2011', '2012-01-01', OLD_ENDS, false),
  law('Decree 62/2012/NĐ-CP', 'Nghị định về căn cứ xác định nạn nhân và bảo vệ', 'Decree on grounds of identification and protection', '2012-10-10', OLD_ENDS),
  law('Decree 09/2013/NĐ-CP', 'Nghị định về hỗ trợ nạn nhân', 'Decree on support of victims', '2013-04-15', OLD_ENDS),
  law('Circular 35/2013/TT-BLĐTBXH', 'Thông tư hướng dẫn hỗ trợ nạn nhân', 'Circular on the process of support', '2014-02-15', OLD_ENDS),
  law('Joint Circular 01/2014/TTLT-BCA-BQP-BLĐTBXH-BNG', 'Thông tư liên tịch về xác minh, tiếp nhận, trao trả', 'Joint circular on verification, reception and return', '2014-03-25', OLD_ENDS),
  law('Joint Circular 134/2013/TTLT-BTC-BLĐTBXH', 'Thông tư liên tịch về chế độ hỗ trợ', 'Joint circular on amounts of support', '2013-11-10', OLD_ENDS, false),
  law('Circular 84/2019/TT-BTC', 'Thông tư về chế độ hỗ trợ', 'Circular on amounts of support', '2019-11-27', OLD_ENDS, false),
  law('Circular 78/2013/TT-BQP', 'Thông tư của Bộ Quốc phòng', 'Circular of the defence ministry', '2013-01-01', null, false),
  law('Legal Aid Law 11/2017/QH14', 'Luật Trợ giúp pháp lý', 'Legal Aid Law', '2018-01-01'),
  law('Circular 12/2018/TT-BTP', 'Thông tư về nghiệp vụ trợ giúp pháp lý', 'Circular on the practice of legal aid', '2018-10-12'),
  law('Circular 08/2017/TT-BTP', 'Thông tư hướng dẫn Luật Trợ giúp pháp lý', 'Circular under the Legal Aid Law', '2018-01-01', null, false),
  law('Law 102/2016/QH13', 'Luật Trẻ em', 'Child Law', '2017-06-01'),
  law('Decree 56/2017/NĐ-CP', 'Nghị định quy định chi tiết Luật Trẻ em', 'Decree detailing the Child Law', '2017-07-01'),
  law('Criminal Procedure Code 101/2015/QH13', 'Bộ luật Tố tụng hình sự', 'Criminal Procedure Code', '2018-01-01'),
  law('Decree 20/2021/NĐ-CP', 'Nghị định về trợ giúp xã hội', 'Decree on social assistance', '2021-07-01'),
  law('Labour codes before 45/2019/QH14', 'Các Bộ luật Lao động trước năm 2019', 'Labour codes before that of 2019', '1995-01-01', '2020-12-31', false),
  law('Labour Code 45/2019/QH14', 'Bộ luật Lao động', 'Labour Code', '2021-01-01'),
  law('Resolution 05 of 21/07/2020', 'Nghị quyết 05 năm 2020 của HĐND Khánh Hoà', 'Resolution 05 of Khánh Hoà, 2020', '2020-08-01', null, false),
  law('provincial decision of 07/08/2020', 'Quyết định ngày 07/08/2020 của Bình Định', 'Decision of Bình Định of 07/08/2020', '2020-08-07', null, false),
  law('Resolution 11/2020/NQ-HĐND', 'Nghị quyết của HĐND TP. Hồ Chí Minh năm 2020', 'Resolution of Hồ Chí Minh City, 2020', '2020-12-09', null, false),
  law('Resolution 13/2023/NQ-HĐND', 'Nghị quyết của HĐND Bà Rịa - Vũng Tàu năm 2023', 'Resolution of Bà Rịa - Vũng Tàu, 2023', '2023-01-01', null, false),
  // Its own day was not read: that of the year which it orders stands for it.
  source('Prime Minister’s approval of the days off of 2025', 'Thủ tướng đồng ý lịch nghỉ năm 2025', 'Approval of the days off of 2025', '2025-01-01', false),
  source('days off of Tết 2026', 'Lịch nghỉ Tết 2026 theo Thông tấn xã Việt Nam', 'Days off of Tết 2026 as the news agency told them', '2025-10-17'),
  source('Khánh Hoà plan 2025', 'Kế hoạch năm 2025 của Khánh Hoà', 'Plan of Khánh Hoà for 2025', '2024-12-15'),
  source('Plan 19/KH-BCĐ138/CP', 'Kế hoạch 19/KH-BCĐ138/CP năm 2024', 'Plan 19/KH-BCĐ138/CP for 2024', '2024-01-15'),
  source('Kon Tum ACTIP plan', 'Kế hoạch ACTIP của Kon Tum', 'ACTIP plan of Kon Tum', '2023-02-22'),
  source('Lạng Sơn plan 40/KH-BCĐ', 'Kế hoạch 40/KH-BCĐ của Lạng Sơn', 'Plan 40/KH-BCĐ of Lạng Sơn', '2023-02-22'),
  source('Quảng Nam plan 2608/KH-UBND', 'Kế hoạch 2608/KH-UBND của Quảng Nam', 'Plan 2608/KH-UBND of Quảng Nam', '2025-04-03'),
  source('MOLISA note on the hotline', 'Thông tin của Bộ LĐTBXH về tổng đài', 'Note of the labour ministry on the hotline', '2024-07-01'),
  source('National public-service portal', 'Cổng dịch vụ công quốc gia', 'National public-service portal', '2014-03-25'),
  source('Portal dichvucong.bentre.gov.vn', 'Cổng dịch vụ công Bến Tre', 'Public-service portal of Bến Tre', '2025-07-01'),
  source('dichvucong.laichau.gov.vn', 'Cổng dịch vụ công Lai Châu', 'Public-service portal of Lai Châu', '2025-07-01'),
];

/** The texts that a citation names. */
export function instrumentsIn(citation: string, instruments: readonly Instrument[] = INSTRUMENTS): readonly Instrument[] {
  return instruments.filter(({ mark }) => citation.includes(mark));
}
