/** Words around the sheet of rights; the sheet itself stands with the law. */
export const rightsSheetVi = {
  title: 'Tờ thông tin về quyền',
  lead: 'In và đưa cho người được hỗ trợ, hoặc đọc cho họ nghe. Tờ này không có gì của hồ sơ.',
  print: 'In tờ này',
  sheetLanguage: 'Ngôn ngữ của tờ thông tin',
  language: { vi: 'Tiếng Việt', en: 'English' },
  others: 'Chưa có bản bằng ngôn ngữ khác. Nhờ phiên dịch đọc từng điều, rồi ghi “Thông báo quyền” trong hồ sơ với ngôn ngữ đã dùng và có phiên dịch.',
  open: 'Tờ thông tin về quyền',
};
