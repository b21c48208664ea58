import { page, press, caseStands, steps, form, type Scene } from './scene.js';

/** The case page, its forms and its log. */
export const CASE_SCENES: readonly Scene[] = [
  { name: 'ho-so', by: 'health', path: page, both: true, until: caseStands },
  { name: 'buoc-tiep-theo', by: 'health', path: page, until: steps },
  {
    name: 'bieu-mau',
    by: 'health',
    path: page,
    both: true,
    until: (visitor, say) => form(visitor, say, 'Đánh giá nguy cơ', 'Assess risk'),
  },
  {
    name: 'bieu-mau-thieu',
    by: 'health',
    path: page,
    until: async (visitor, say) => {
      await form(visitor, say, 'Ghi buổi nghe kể lại', '');
      await press(visitor, 'Lưu', '', say);
      await visitor.page.getByRole('dialog').getByRole('alert').waitFor();
    },
  },
  {
    name: 'bang-yeu-to',
    by: 'health',
    path: page,
    both: true,
    until: (visitor, say) => form(visitor, say, 'Ghi kết luận xác minh ban đầu', 'Record the finding of the initial verification'),
  },
  {
    name: 'the-can-cuoc',
    by: 'health',
    path: page,
    until: async (visitor, say) => {
      await form(visitor, say, 'Ghi thông tin được bảo vệ', 'Record protected details');
      await visitor.page.getByLabel('Ngăn thông tin').selectOption('identity');
      const code = visitor.page.getByLabel('Mã QR trên thẻ căn cước');
      await code.fill('không phải thẻ');
      await code.press('Enter');
      await visitor.page.getByText('Đây không phải mã QR').waitFor();
    },
  },
  {
    name: 'nguoi-thu-hai',
    by: 'police.head.khanhhoa',
    path: (cases) => `/ho-so/${cases.proposed}`,
    until: (visitor, say) => form(visitor, say, 'Quyết định kết quả xác định', 'Decide the result of identification'),
  },
  {
    name: 'xem-che',
    by: 'health',
    path: (cases) => `/ho-so/${cases.adult}`,
    until: async (visitor, say) => {
      await caseStands(visitor, say);
      await visitor.page.getByRole('button', { name: /^Xem, ghi lý do/ }).first().click();
      await visitor.page.getByRole('dialog', { name: 'Xem thông tin đã che' }).waitFor();
    },
  },
  {
    name: 'so-do',
    by: 'health',
    path: page,
    until: async (visitor, say) => {
      await caseStands(visitor, say);
      await press(visitor, 'Xem sơ đồ đầy đủ', 'See the full diagram', say);
      await visitor.page.getByRole('region', { name: say('Sơ đồ trạng thái của hồ sơ', 'State diagram of the case') }).waitFor();
    },
  },
  {
    name: 'dong-thoi-gian',
    by: 'health',
    path: (cases) => `/ho-so/${cases.child}/dong-thoi-gian`,
    until: (visitor) => visitor.page.locator('main time').first().waitFor(),
  },
];
