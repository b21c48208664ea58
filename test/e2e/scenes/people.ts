import { titled, type Scene } from './scene.js';

/** Administering the people of an agency, and the printed table of rights. */
export const PEOPLE_SCENES: readonly Scene[] = [
  { name: 'nguoi-dung', by: 'admin', path: () => '/', both: true, until: (visitor) => visitor.page.locator('main table').waitFor() },
  {
    name: 'nguoi-dung-vai-tro',
    by: 'admin',
    path: () => '/nguoi-dung',
    until: async ({ page }) => {
      await page.getByRole('button', { name: /^Đề nghị vai trò/ }).first().click();
      await page.getByRole('dialog').getByRole('button', { name: 'Đề nghị vai trò' }).click();
      await page.getByText('Cần điền mục này').waitFor();
    },
  },
  {
    name: 'ban-giao',
    by: 'health.head',
    path: () => '/nguoi-dung',
    until: async ({ page }) => {
      await page.getByRole('button', { name: /^Bàn giao hồ sơ.*Nguyễn Thị Thu Thuỷ/ }).click();
      await page.getByLabel('Người nhận').selectOption({ index: 1 });
      await page.getByText(/Mọi hồ sơ đang giao cho .* chuyển sang/).waitFor();
    },
  },
  { name: 'doi-mat-khau', by: 'health', path: () => '/mat-khau', until: titled('Đổi mật khẩu') },
  { name: 'bang-quyen', by: 'auditor', path: () => '/quyen', until: titled('Bảng quyền') },
];
