import { page, titled, caseStands, type Scene } from './scene.js';

/** The door, the cover, the menu, and pages for those who read no case. */
export const DOOR_SCENES: readonly Scene[] = [
  { name: 'dang-nhap', path: () => '/dang-nhap', until: titled('Đăng nhập', 'Sign in') },
  {
    name: 'dang-nhap-sai',
    path: () => '/dang-nhap',
    until: async (visitor) => {
      await visitor.page.getByLabel('Tên đăng nhập').fill('commune');
      await visitor.page.getByLabel('Mật khẩu', { exact: true }).fill('không phải');
      await visitor.page.keyboard.press('Enter');
      await visitor.page.getByRole('alert').getByText('chưa đúng').waitFor();
    },
  },
  {
    name: 'che-man-hinh',
    by: 'health',
    path: page,
    until: async (visitor, say) => {
      await caseStands(visitor, say);
      await visitor.page.keyboard.press('Escape');
      await visitor.page.keyboard.press('Escape');
      await visitor.page.getByRole('dialog', { name: 'Màn hình đang được che' }).waitFor();
    },
  },
  {
    name: 'tai-khoan',
    by: 'health',
    path: () => '/viec',
    until: async (visitor) => {
      await visitor.page.getByRole('button', { name: /Nguyễn Thị Thu Thuỷ/ }).click();
      await visitor.page.getByRole('button', { name: 'Đăng xuất' }).waitFor();
    },
  },
  {
    name: 'phim-tat',
    by: 'health',
    path: () => '/viec',
    until: async (visitor) => {
      await visitor.page.locator('[data-row-link]').first().waitFor();
      await visitor.page.keyboard.press('?');
      await visitor.page.getByRole('dialog', { name: 'Phím tắt' }).waitFor();
    },
  },
  { name: 'khong-co', by: 'health', path: () => '/ho-so/LV-2026-00000', until: titled(/^Không có trang này/, /.+/) },
  { name: 'trang-chinh-thong-ke', by: 'statistician', path: () => '/', until: titled(/^Xin chào/, /^Hello/) },
  {
    name: 'nhiem-vu-im-lang',
    by: 'statistician',
    path: () => '/nhiem-vu-im-lang',
    both: true,
    until: (visitor, say) => visitor.page.getByRole('row').filter({ hasText: say('dưới 5', 'fewer than 5') }).first().waitFor(),
  },
  {
    name: 'thong-ke',
    by: 'statistician',
    path: () => '/thong-ke?tu=2025-06-15&den=2025-09-14',
    both: true,
    until: async ({ page }, say) => {
      await page.getByRole('row').filter({ hasText: say('Tỉnh Khánh Hoà', 'Khanh Hoa Province') }).filter({ hasText: '25' }).waitFor();
      await page.getByLabel(say('Địa giới', 'Geography'), { exact: true }).selectOption('old');
      await page.getByRole('row').filter({ hasText: say('Chưa rõ tỉnh, thành phố', 'Province not known') }).filter({ hasText: '40' }).waitFor();
    },
  },
  { name: 'thong-ke-trong', by: 'statistician', path: () => '/thong-ke', until: ({ page }) => page.getByText('Kỳ này chưa có số nào đủ lớn để công bố.').waitFor() },
  { name: 'van-hanh', by: 'operator', path: () => '/', until: titled('Vận hành', 'Operations') },
];
