/** Words of the search in one's own cases. */
export const findVi = {
  title: 'Tìm trong hồ sơ bạn được xem',
  more: 'Tìm theo tên, giấy tờ hoặc điện thoại',
  before: 'Có thể đã có hồ sơ?',
  lead: 'Tìm trước khi mở, khi người này đã an toàn và muốn cho biết.',
  label: 'Tên, tên gọi, mã, số giấy tờ hoặc điện thoại',
  hint: 'Chỉ tìm trong hồ sơ bạn được xem. Lượt tìm được ghi lại.',
  search: 'Tìm',
  searching: 'Đang tìm',
  short: 'Hãy nhập ít nhất {{n}} ký tự.',
  none: 'Không thấy trong hồ sơ bạn được xem. Người này vẫn có thể có hồ sơ ở nơi khác.',
  maybe: 'Có thể đã có hồ sơ',
  partly: 'Mới tìm trong một phần hồ sơ của bạn, những hồ sơ thay đổi gần đây nhất. Người này có thể ở một hồ sơ khác. Mã hoặc tên gọi thì tìm trong mọi hồ sơ.',
  closed: 'đã đóng',
  by: {
    alias: 'khớp mã hoặc tên gọi',
    name: 'tên gần giống',
    idNumber: 'trùng số giấy tờ',
    passportNumber: 'trùng số hộ chiếu',
    phone: 'trùng điện thoại',
  },
};
