import type { CalendarDate } from '../calendar/calendar-date.js';

/** Days on which a way of arrival had no pathway that could be read, and why. */
export interface Gap {
  readonly channel: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly vi: string;
  readonly en: string;
}

/** The first day for which the law is kept: that of the law of 2011. */
export const LAW_BEGINS: CalendarDate = '2012-01-01';

const BEFORE_CIRCULAR = { from: LAW_BEGINS, to: '2014-03-24', vi: 'Trước thông tư liên tịch năm 2014; quy trình chưa đọc được', en: 'Before the joint circular of 2014; the procedure was not read' } as const;
const OLD_LAW = { from: LAW_BEGINS, to: '2025-06-30' } as const;

/** Every gap, with its reason. A case of such a day has no duty of its way of arrival: none is opened, and none can be by hand. */
export const GAPS: readonly Gap[] = [
  { channel: 'abroad_identification', ...BEFORE_CIRCULAR },
  { channel: 'self_returned', ...BEFORE_CIRCULAR },
  { channel: 'foreigner_in_vietnam', ...BEFORE_CIRCULAR },
  { channel: 'returned_via_mission', ...OLD_LAW, vi: 'Theo luật cũ, việc về nước nằm trong quy trình người đang ở nước ngoài', en: 'Under the old law the return is the end of the way of those still abroad' },
  { channel: 'handed_back', ...OLD_LAW, vi: 'Trao trả theo thỏa thuận song phương; văn bản chưa đọc được', en: 'By bilateral agreements, which were not read' },
  { channel: 'hotline_111', ...OLD_LAW, vi: 'Tổng đài chưa có chức năng này theo luật', en: 'By law the hotline did not have this function yet' },
  { channel: 'criminal_proceedings', from: LAW_BEGINS, to: '2017-12-31', vi: 'Trước Bộ luật Tố tụng hình sự hiện hành; chưa đọc', en: 'Before the present code of criminal procedure; not read' },
];
