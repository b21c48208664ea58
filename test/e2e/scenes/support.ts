import { caseStands, titled, type Scene } from './scene.js';

/** What the person of a case is owed, and the matrix of the law: each reached as people reach it. */
export const SUPPORT_SCENES: readonly Scene[] = [
  {
    name: 'che-do-ho-so',
    by: 'health',
    path: (cases) => `/ho-so/${cases.adult}`,
    both: true,
    until: async (visitor, say) => {
      await caseStands(visitor, say);
      const card = visitor.page.getByRole('region', { name: say('Chế độ hỗ trợ', 'Support'), exact: true });
      await card.getByRole('listitem').first().waitFor();
      await card.getByRole('link', { name: say('Xem mức, thời hạn và điều luật', 'See levels, time limits and articles') }).click();
      await titled(/Chế độ hỗ trợ, hồ sơ/, /Support, case/)(visitor, say);
      await visitor.page.getByRole('heading', { level: 3, name: say('Hỗ trợ y tế', 'Medical support') }).waitFor();
    },
  },
  {
    name: 'luat',
    by: 'auditor',
    path: () => '/luat',
    both: true,
    until: async (visitor, say) => {
      const { page } = visitor;
      await page.getByRole('rowheader').filter({ hasText: say('Thông báo cho Sở Y tế', 'Notify the provincial health authority') }).first().waitFor();
      const rows = await page.getByRole('rowheader').count();
      await page.getByLabel(say('Văn bản', 'Text'), { exact: true }).selectOption('Law 53/2024/QH15');
      await page.getByLabel(say('Điều', 'Article'), { exact: true }).fill('27');
      await page.getByLabel(say('Có hiệu lực ngày', 'In force on')).fill('01/07/2025');
      await page.getByRole('button', { name: say('Lọc', 'Filter'), exact: true }).click();
      await page.getByRole('link', { name: say('Bỏ lọc', 'Clear the filter') }).waitFor();
      const found = await page.getByRole('rowheader').count();
      if (found === 0 || found >= rows) throw new Error(`the filter leaves ${String(found)} of ${String(rows)} rows`);
    },
  },
  {
    name: 'luat-trong',
    by: 'auditor',
    path: () => '/luat?bang=holidays&ngay=2026-11-23',
    until: (visitor) => visitor.page.getByText('Không có mục nào như vậy').waitFor(),
  },
  {
    name: 'luat-che-do',
    by: 'statistician',
    path: () => '/luat/che-do',
    both: true,
    until: async (visitor, say) => {
      const { page } = visitor;
      await page.getByLabel(say('Ngày xác định là nạn nhân', 'Identified as a victim on')).fill('30/06/2025');
      await page.getByLabel(say('Xem vào ngày', 'Looked at on')).fill('15/08/2025');
      await page.getByLabel(say('Tỉnh trước sáp nhập', 'Province before the mergers')).selectOption('vn-khanh-hoa');
      await page.getByRole('button', { name: say('Xem chế độ', 'Show support') }).click();
      await page.getByText(say('2.000.000 đồng, một lần, cho hộ nghèo', '2,000,000 VND, once, for poor households')).waitFor();
    },
  },
  {
    name: 'luat-che-do-tu-choi',
    by: 'statistician',
    path: () => '/luat/che-do?dien=VICTIM_VN_OR_STATELESS_PR&xacdinh=2025-08-16&ngay=2025-08-15',
    until: (visitor) => visitor.page.getByRole('alert').getByText('Ngày này sau ngày được hỏi.').waitFor(),
  },
  {
    name: 'co-quan',
    by: 'statistician',
    path: () => '/luat/co-quan?ten=lao%20dong&ngay=2025-07-01',
    both: true,
    until: (visitor, say) => visitor.page.getByRole('region', { name: say('Loại cơ quan đã kết thúc: ', 'Kind of agency that ended: ') }).first().waitFor(),
  },
  {
    name: 'co-quan-ngay-sai',
    by: 'statistician',
    path: () => '/luat/co-quan?ten=y%20te&ngay=2011-12-31',
    until: (visitor) => visitor.page.getByText('Danh mục nơi chốn bắt đầu từ 01/01/2012').waitFor(),
  },
];
