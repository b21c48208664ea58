/** Words around the sheet of rights; the sheet itself stands with the law. */
export const rightsSheetVi = {
  title: 'Tờ thông tin về quyền',
  lead: 'In và đưa cho người được hỗ trợ, hoặc đọc cho họ nghe. Tờ này không có gì của hồ sơ.',
  print: 'In tờ này',
  sheetLanguage: 'Ngôn ngữ của tờ thông tin',
  language: { vi: 'Tiếng Việt', en: 'English' },
  others: 'Ngôn ngữ không có trong danh sách: nhờ phiên dịch đọc từng điều, rồi ghi “Thông báo quyền” trong hồ sơ với ngôn ngữ đã dùng và có phiên dịch.',
  none: 'Chưa có bản {{language}}. Nhờ phiên dịch đọc từng điều.',
  old: 'Bản này dịch từ lời cũ ở {{count}} câu, nên không đưa cho người được hỗ trợ. Nhờ phiên dịch đọc bản tiếng Việt cho đến khi có bản mới.',
  oldMark: 'lời cũ',
  origin: 'Nơi dịch: {{translator}}. Nơi kiểm tra: {{checker}}. Bản {{version}}, đưa vào hệ thống ngày {{day}}.',
  open: 'Tờ thông tin về quyền',
};
