/** Words of choosing a place. */
export const placesVi = {
  hint: 'Gõ tên xã, phường hoặc tỉnh, không cần dấu; tên cũ cũng tìm được. Thêm tỉnh sau dấu phẩy để thu hẹp.',
  searching: 'Đang tìm…',
  none: 'Không có nơi nào khớp. Thử tên khác, hoặc chỉ tên tỉnh.',
  failed: 'Chưa tìm được lúc này. Có thể mở hồ sơ trước và ghi nơi sau.',
  more: 'Còn nơi khác: ghi thêm chữ, hoặc thêm tỉnh sau dấu phẩy.',
  found_other: '{{count}} nơi để chọn',
  clear: 'Bỏ nơi đã chọn',
  list: 'Các nơi tìm thấy',
  former: '{{name}} ({{province}}): tên cũ, nay ở',
  ended: '{{name}}: đến hết {{day}}, nay là',
  notYet: '{{name}}: có từ {{day}}. Vào ngày này là',
  notYetNone: '{{name}}: có từ {{day}}. Chọn tỉnh của ngày này.',
  provinceAlone: 'chưa rõ xã, chỉ ghi tỉnh',
  since: 'từ {{day}}',
  part: { whole: '', part: 'một phần', unclear: 'có thể chỉ một phần' },
};
