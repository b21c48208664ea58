import { press, titled, type Scene } from './scene.js';

/** The worklist and the way a case is opened. */
export const WORK_SCENES: readonly Scene[] = [
  {
    name: 'viec',
    by: 'health',
    path: () => '/viec',
    both: true,
    until: (visitor) => visitor.page.locator('[data-row-link]').first().waitFor(),
  },
  { name: 'viec-trong', by: 'hotline', path: () => '/viec', until: (visitor) => visitor.page.getByText('Chưa có hồ sơ nào').waitFor() },
  {
    name: 'viec-khong-khop',
    by: 'health',
    path: () => '/viec?q=khong-co-ai',
    until: (visitor) => visitor.page.getByText('Không có hồ sơ nào khớp').waitFor(),
  },
  {
    name: 'nghia-vu',
    by: 'health',
    path: () => '/nghia-vu',
    both: true,
    until: (visitor) => visitor.page.locator('[data-row-link]').first().waitFor(),
  },
  { name: 'nghia-vu-trong', by: 'hotline', path: () => '/nghia-vu', until: (visitor) => visitor.page.getByText('Đơn vị không có nhiệm vụ nào đang mở').waitFor() },
  { name: 'nghia-vu-chua-ro', by: 'health', path: () => '/nghia-vu?the=ownerless', until: ({ page }) => page.getByText('cũng đã rõ người chịu trách nhiệm').waitFor() },
  {
    name: 'nghia-vu-thuc-hien',
    by: 'health',
    path: () => '/nghia-vu',
    both: true,
    until: async (visitor, say) => {
      await press(visitor, 'Thực hiện: ', 'Act: ', say);
      await visitor.page.getByRole('dialog').getByRole('link', { name: say('Mở hồ sơ', 'Open the case') }).waitFor();
    },
  },
  { name: 'mo-ho-so', by: 'commune', path: () => '/ho-so/moi', both: true, until: titled('Mở hồ sơ', 'Open a case') },
  {
    // An old name with several candidates, one of them a part.
    name: 'mo-ho-so-noi',
    by: 'commune',
    path: () => '/ho-so/moi',
    both: true,
    until: async (visitor, say) => {
      await visitor.page.getByLabel(say('Nơi xảy ra sự việc hoặc nơi trình báo', 'Where it happened or was reported')).fill('láng hạ');
      await visitor.page.getByRole('option', { name: /Đống Đa/ }).waitFor();
    },
  },
  {
    name: 'bao-nhanh',
    by: 'commune',
    path: () => '/ho-so/moi',
    both: true,
    until: async ({ page }, say) => {
      await page.getByRole('button', { name: say('Báo nhanh', 'Quick report') }).click();
      await page.getByRole('button', { name: say('Lấy mã hồ sơ', 'Get a case number') }).waitFor();
    },
  },
  {
    // A loaded language that is written from the right, which is offered first to whoever speaks it.
    name: 'to-quyen',
    by: 'border',
    path: () => '/luat/quyen-nguoi-duoc-ho-tro?tieng=ar',
    both: true,
    until: ({ page }, say) => page.locator('article[lang=ar][dir=rtl]').getByText(say('Nơi kiểm tra: Trung tâm 111', 'Checked by: Trung tâm 111')).waitFor(),
  },
  { name: 'giai-cuu', by: 'border', path: () => '/giai-cuu', both: true, until: titled('Giải cứu nhiều người', 'Rescue of several people') },
  {
    name: 'giai-cuu-dong',
    by: 'border',
    path: () => '/giai-cuu',
    both: true,
    until: async ({ page }, say) => {
      await page.getByLabel(say('Giờ được giải cứu', 'Time of the rescue')).fill('00:00');
      await page.getByLabel(say('Số người, đếm tại chỗ', 'People, counted on the spot')).fill('3');
      await page.getByRole('button', { name: say('Ghi lần giải cứu', 'Record the rescue') }).click();
      await page.getByRole('form', { name: say('Từng người', 'Each person') }).getByLabel(say('Người 3: Tên gọi', 'Person 3: Name used')).waitFor();
    },
  },
  {
    name: 'mo-ho-so-thieu',
    by: 'commune',
    path: () => '/ho-so/moi',
    until: async (visitor) => {
      await visitor.page.getByRole('radio', { name: 'Chưa rõ', exact: true }).check();
      await visitor.page.getByLabel('Độ tuổi').selectOption({ label: 'Chưa rõ, có thể là trẻ em' });
      await visitor.page.getByLabel('Nguồn tiếp nhận').selectOption({ label: 'Tự đến trình báo' });
      await visitor.page.getByRole('form', { name: 'Mở hồ sơ' }).getByRole('button', { name: 'Mở hồ sơ' }).click();
      await visitor.page.getByRole('alert').waitFor();
    },
  },
];
