import { titled, pick, press, referralStands, referralAlone, type Scene } from './scene.js';

/** Referrals on both ends, and the bell. */
export const REFERRAL_SCENES: readonly Scene[] = [
  {
    name: 'chuyen-tuyen-den',
    by: 'legalaid',
    path: () => '/',
    until: referralStands,
  },
  {
    name: 'chuyen-tuyen-mot',
    by: 'legalaid',
    path: () => '/chuyen-tuyen/den',
    both: true,
    until: referralAlone,
  },
  {
    name: 'chuyen-tra',
    by: 'legalaid',
    path: () => '/chuyen-tuyen/den',
    until: async (visitor, say) => {
      await referralAlone(visitor, say);
      await press(visitor, 'Chuyển trả kèm lý do', 'Return with a reason', say);
      await visitor.page.getByRole('dialog', { name: say('Chuyển trả yêu cầu', 'Return the request') }).waitFor();
    },
  },
  {
    name: 'chuyen-tra-thieu',
    by: 'legalaid',
    path: () => '/chuyen-tuyen/den',
    until: async (visitor, say) => {
      await referralAlone(visitor, say);
      await press(visitor, 'Chuyển trả kèm lý do', '', say);
      await visitor.page.getByRole('dialog').getByRole('button', { name: 'Chuyển trả', exact: true }).click();
      await visitor.page.getByRole('dialog').getByRole('alert').waitFor();
    },
  },
  { name: 'chuyen-tuyen-den-xong', by: 'legalaid', path: () => '/chuyen-tuyen/den?the=ended', until: titled('Chuyển tuyến đến') },
  {
    name: 'tinh-trang-tiep-nhan',
    by: 'legalaid.head',
    path: () => '/chuyen-tuyen/den',
    until: async (visitor, say) => {
      await referralStands(visitor);
      await press(visitor, 'Đổi tình trạng', 'Change standing', say);
      const dialog = visitor.page.getByRole('dialog', { name: say('Tình trạng tiếp nhận', 'Standing as a receiver') });
      await dialog.getByRole('radio', { name: say('Tạm ngừng tiếp nhận', 'Not taking requests for now') }).check();
      await dialog.getByRole('status').getByText(say('yêu cầu đã tới vẫn ở đây', 'those that have arrived stay here')).waitFor();
    },
  },
  { name: 'chuyen-tuyen-di', by: 'police', path: () => '/chuyen-tuyen/di', until: referralStands },
  {
    name: 'chuyen-tuyen-moi',
    by: 'health',
    path: (cases) => `/ho-so/${cases.child}/chuyen-tuyen/moi`,
    both: true,
    until: async (visitor, say) => {
      const { page } = visitor;
      await page.getByLabel(say('Loại hỗ trợ', 'Kind of support')).selectOption('psychological');
      await page.getByRole('group', { name: say('Nơi nhận', 'Receiver') }).getByRole('radio').first().check();
      await page.getByRole('radio', { name: pick(say, /^Khẩn/, /^Urgent/) }).check();
      await page.getByRole('heading', { name: say('Sau khi tiếp nhận', 'After accepting it') }).waitFor();
    },
  },
  {
    name: 'chuyen-tuyen-moi-thieu',
    by: 'health',
    path: (cases) => `/ho-so/${cases.child}/chuyen-tuyen/moi`,
    until: async (visitor) => {
      await visitor.page.getByRole('button', { name: /^Lưu nháp/ }).click();
      await visitor.page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'viec-moi',
    by: 'legalaid',
    path: () => '/chuyen-tuyen/den',
    until: async (visitor, say) => {
      await referralStands(visitor);
      // The worker has carried the notices of the demo cases by now, or will in a moment.
      await visitor.page.getByRole('button', { name: pick(say, /^Việc mới: \d/, /^What is new: (\d|one)/) }).waitFor();
      await press(visitor, 'Việc mới', 'What is new', say);
      await visitor.page.getByRole('heading', { name: say('Việc mới', 'What is new') }).waitFor();
    },
  },
];
