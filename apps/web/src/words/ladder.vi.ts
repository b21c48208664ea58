/** Words of the ladder that a duty past its limit climbs, and of what a steering body reads of it. */
export const ladderVi = {
  title: 'Nhiệm vụ quá hạn chưa ai làm',
  lead: 'Trưởng đơn vị đã được báo mà nhiệm vụ vẫn chưa làm. Ở đây chỉ có số đếm và tên nhiệm vụ, không có hồ sơ và không có tên người.',
  all_other: '{{count}} nhiệm vụ ở {{agencies}} đơn vị',
  of_other: '{{count}} nhiệm vụ',
  none: 'Không có nhiệm vụ nào im lặng quá trưởng đơn vị trong tỉnh.',
  caption: 'Nhiệm vụ quá hạn của {{agency}}',
  column: { step: 'Nhiệm vụ', count: 'Số lượng', since: 'Báo từ ngày' },
  setting: 'Thời gian giữa các bậc báo là thiết lập của hệ thống, không phải thời hạn luật định.',
  told: 'Đã báo quá hạn: {{rungs}}',
  at: '{{rung}} {{at}}',
  vacant: '{{rung}} (chưa có ai)',
  rung: { owner: 'đơn vị', deputy: 'cấp phó', head: 'trưởng đơn vị', steering: 'Ban Chỉ đạo 138' },
  done: {
    owner: 'Đã báo đơn vị: nhiệm vụ quá hạn',
    deputy: 'Đã báo cấp phó: nhiệm vụ quá hạn',
    head: 'Đã báo trưởng đơn vị: nhiệm vụ quá hạn',
    steering: 'Đã báo Ban Chỉ đạo 138: có nhiệm vụ quá hạn',
  },
  nobody: {
    owner: 'Nhiệm vụ quá hạn, chưa có đơn vị để báo',
    deputy: 'Nhiệm vụ quá hạn, đơn vị chưa có cấp phó để báo',
    head: 'Nhiệm vụ quá hạn, đơn vị chưa có trưởng đơn vị để báo',
    steering: 'Nhiệm vụ quá hạn, chưa có Ban Chỉ đạo 138 của tỉnh để báo',
  },
  kind: 'Báo quá hạn',
};
