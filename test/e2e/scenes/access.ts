import { titled, type Scene } from './scene.js';

/** Who may see a case, and the way in when waiting is dangerous. */
export const ACCESS_SCENES: readonly Scene[] = [
  {
    name: 'ai-duoc-xem',
    by: 'health.head',
    path: (cases) => `/ho-so/${cases.child}/ai-duoc-xem`,
    both: true,
    until: (visitor) => visitor.page.locator('main table').waitFor(),
  },
  {
    name: 'luot-xem',
    by: 'health.head',
    path: (cases) => `/ho-so/${cases.child}/dong-thoi-gian`,
    until: async ({ page }) => {
      await page.getByLabel('Hiện cả lượt xem').check();
      await page.locator('[data-look]').first().waitFor();
    },
  },
  {
    name: 'ngan-xem',
    by: 'health.head',
    path: (cases) => `/ho-so/${cases.child}`,
    until: async (visitor) => {
      const panel = await visitor.nextSteps();
      await panel.getByRole('button', { name: 'Ngăn xem vì xung đột lợi ích' }).click();
      await visitor.form('Ngăn xem vì xung đột lợi ích');
    },
  },
  {
    name: 'mo-khan-cap-thieu',
    by: 'police',
    path: () => '/mo-khan-cap?ma=LV-2026-00000',
    until: async ({ page }) => {
      await page.getByLabel(/^Liên hệ an toàn/).check();
      await page.getByRole('button', { name: 'Gửi đề nghị' }).click();
      await page.getByRole('alert').waitFor();
    },
  },
  { name: 'mo-khan-cap-lanh-dao', by: 'police.head', path: () => '/mo-khan-cap', both: true, until: titled('Mở khẩn cấp', 'Emergency opening') },
  {
    name: 'viec-khong-thay-ma',
    by: 'police',
    path: () => '/viec?q=LV-2026-00000',
    until: (visitor) => visitor.page.getByRole('link', { name: /Mở khẩn cấp theo mã/ }).waitFor(),
  },
];
