/** Words of opening a case in an emergency. */
export const glassVi = {
  title: 'Mở khẩn cấp',
  lead: 'Mở vài ngăn của một hồ sơ không thuộc phần việc của bạn, trong 60 phút.',
  leadReview: 'Những lần mở khẩn cấp trong địa bàn, chờ xem xét.',
  form: 'Đề nghị mở khẩn cấp',
  when: 'Chỉ dùng khi chờ đợi gây nguy hiểm cho người được hỗ trợ. Việc không gấp: hỏi đơn vị phụ trách hồ sơ.',
  field: { case: 'Mã hồ sơ', compartments: 'Ngăn cần mở', reason: 'Lý do', text: 'Vì sao không chờ được' },
  two: 'hai người',
  badCode: 'Mã hồ sơ có dạng LV-2026-48213.',
  textHint: 'Ít nhất 20 ký tự. Không ghi tên người được hỗ trợ.',
  lettersLeft_other: 'Còn thiếu {{count}} ký tự.',
  needsTwo: 'Cần người thứ hai: lãnh đạo đơn vị bạn đồng ý thì các ngăn này mới mở.',
  childNeedsTwo: 'Hồ sơ của trẻ em, nơi ở, liên hệ và biện pháp bảo vệ: lãnh đạo đơn vị bạn phải đồng ý trước.',
  told: 'Báo ngay khi bạn đề nghị.',
  toldWho: 'Đơn vị phụ trách hồ sơ cùng lãnh đạo của họ, lãnh đạo đơn vị bạn và cơ quan giám sát đều được báo.',
  reviewed_other: 'Lần mở được xem xét trong {{count}} ngày làm việc; quá hạn chưa xem xét thì tài khoản của bạn tạm dừng.',
  left_other: 'Còn {{count}} lần trong 30 ngày',
  open: 'Mở trong 60 phút',
  ask: 'Gửi đề nghị',
  nothing: 'Không mở được hồ sơ nào theo mã này. Kiểm tra lại mã.',
  blocked: 'Lúc này chưa mở được.',
  nowWaiting: 'Đã gửi. Chờ lãnh đạo đơn vị đồng ý.',
  nowLive: 'Đã mở trong 60 phút. Vào hồ sơ theo mã trong mục Của bạn.',
  box: { mine: 'Của bạn', toConfirm: 'Chờ bạn đồng ý', toReview: 'Chờ xem xét' },
  empty: { mine: 'Bạn chưa mở khẩn cấp hồ sơ nào.', toConfirm: 'Không có đề nghị nào đang chờ.', toReview: 'Không có lần mở nào chờ xem xét.' },
  state: { waiting: 'Chờ người thứ hai', live: 'Đang mở', over: 'Đã hết', refused: 'Không được đồng ý' },
  reviewBy: 'Xem xét trước {{at}}',
  finding: { justified: 'Có căn cứ', unjustified: 'Chưa đủ căn cứ' },
  findingLabel: 'Kết luận',
  reviewText: 'Nhận xét, ít nhất 20 ký tự',
  refuseText: 'Lý do',
  step: { confirm: 'Đồng ý mở', refuse: 'Không đồng ý', review: 'Xem xét' },
  stepTitle: { confirm: 'Đồng ý mở khẩn cấp {{code}}', refuse: 'Không đồng ý mở khẩn cấp {{code}}', review: 'Xem xét lần mở {{code}}' },
  stepBody: {
    confirm: 'Các ngăn này mở cho {{name}} trong 60 phút, tính từ khi bạn đồng ý. Bạn không xem được nội dung qua việc này.',
    refuse: 'Không ngăn nào mở cho {{name}}. Đề nghị vẫn nằm trong dòng thời gian của hồ sơ.',
    review: 'Xem dòng thời gian của hồ sơ rồi kết luận. Kết luận không sửa được và {{name}} đọc được kết luận.',
  },
  done: { confirm: 'Đã đồng ý mở trong 60 phút', refuse: 'Đã ghi: không đồng ý', review: 'Đã ghi kết luận' },
  miss: 'Không thấy hồ sơ {{code}} trong những hồ sơ bạn được xem.',
  way: 'Chờ đợi gây nguy hiểm cho người được hỗ trợ? Mở khẩn cấp theo mã',
};

/** Words of giving the password again. */
export const stepUpVi = {
  title: 'Nhập lại mật khẩu',
  body: 'Việc này cần chắc chắn là bạn đang ở máy. Nội dung đang nhập vẫn còn.',
  go: 'Tiếp tục',
};

/** Words of setting a password of one's own. */
export const passwordVi = {
  title: 'Đổi mật khẩu',
  lead: 'Các phiên làm việc khác của bạn kết thúc khi đổi xong.',
  first: 'Mật khẩu bạn nhận chỉ dùng cho lần đầu. Đặt mật khẩu của riêng bạn để bắt đầu.',
  password: 'Mật khẩu hiện tại',
  next: 'Mật khẩu mới',
  again: 'Nhập lại mật khẩu mới',
  differs: 'Hai lần nhập chưa giống nhau.',
  rules: 'Ít nhất 12 ký tự, người quản trị ít nhất 15. Một câu ngắn dễ nhớ là tốt; không dùng tên đăng nhập.',
  save: 'Đặt mật khẩu',
  fault: {
    tooShort: 'Mật khẩu quá ngắn.',
    tooPlain: 'Mật khẩu này quá dễ đoán: có tên đăng nhập, hoặc quá ít ký tự khác nhau.',
    unchanged: 'Mật khẩu mới phải khác mật khẩu hiện tại.',
    other: 'Chọn mật khẩu khác.',
  },
};
