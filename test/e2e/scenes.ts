import type { Visitor } from '../support/visitor.js';

/** Addresses of the demo cases that the scenes look at. */
export interface SceneCases {
  /** A child of unsure age, in Lạng Sơn. */
  readonly child: string;
  /** A result waits for its second person, in Khánh Hoà. */
  readonly proposed: string;
}

/** Picks the word in the language of the scene. */
export type Say = (vi: string, en: string) => string;

/** One screen or overlay, and how to get there. */
export interface Scene {
  /** Name of its pictures. */
  readonly name: string;
  /** Who looks; left out: nobody is signed in. */
  readonly by?: string;
  readonly path: (cases: SceneCases) => string;
  /** What is done until the thing to look at stands. */
  readonly until: (visitor: Visitor, say: Say) => Promise<unknown>;
  /** Looked at in English too. */
  readonly both?: true;
}

const page = (cases: SceneCases): string => `/ho-so/${cases.child}`;
const titled = (vi: string | RegExp, en: string | RegExp = vi) => (visitor: Visitor, say: Say): Promise<void> =>
  visitor.page.getByRole('heading', { level: 1, name: pick(say, vi, en) }).waitFor();
const pick = (say: Say, vi: string | RegExp, en: string | RegExp): string | RegExp => (say('vi', 'en') === 'vi' ? vi : en);
// A step that meets a duty has the time left in its name too.
const press = (visitor: Visitor, vi: string, en: string, say: Say): Promise<void> =>
  visitor.page.getByRole('button', { name: new RegExp(`^${say(vi, en)}`) }).first().click();

async function caseStands(visitor: Visitor, say: Say): Promise<void> {
  await visitor.page.getByRole('heading', { name: say('Dòng thời gian', 'Timeline') }).waitFor();
  await visitor.page.locator('main time').first().waitFor();
}

async function steps(visitor: Visitor, say: Say): Promise<void> {
  await caseStands(visitor, say);
  await press(visitor, 'Bước tiếp theo', 'Next steps', say);
  await visitor.page.getByRole('heading', { name: say('Được phép lúc này', 'Allowed now') }).waitFor();
}

async function form(visitor: Visitor, say: Say, vi: string, en: string): Promise<void> {
  await steps(visitor, say);
  await press(visitor, vi, en, say);
  await visitor.page.getByRole('dialog', { name: say(vi, en) }).waitFor();
}

/** A box with the first of its referrals beside the list. */
async function referralStands({ page }: Visitor): Promise<void> {
  await page.locator('[data-row-link]').first().waitFor();
  await page.locator('#phieu-chuyen').waitFor();
}

/** The same referral on a page of its own, which stays as it is when the screen gets narrow. */
async function referralAlone(visitor: Visitor, say: Say): Promise<void> {
  await referralStands(visitor);
  await visitor.page.getByRole('link', { name: say('Mở trang riêng, xem dòng thời gian', 'Open on its own page, with its timeline') }).click();
  await visitor.page.getByRole('heading', { level: 1, name: /CT-/ }).waitFor();
  await visitor.page.locator('main ol time').first().waitFor();
}

/** Every screen and overlay there is. */
export const SCENES: readonly Scene[] = [
  { name: 'dang-nhap', path: () => '/dang-nhap', both: true, until: titled('Đăng nhập', 'Sign in') },
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
    name: 'phim-tat',
    by: 'health',
    path: () => '/viec',
    until: async (visitor) => {
      await visitor.page.locator('[data-row-link]').first().waitFor();
      await visitor.page.keyboard.press('?');
      await visitor.page.getByRole('dialog', { name: 'Phím tắt' }).waitFor();
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
  { name: 'mo-ho-so', by: 'commune', path: () => '/ho-so/moi', both: true, until: titled('Mở hồ sơ', 'Open a case') },
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
  { name: 'ho-so', by: 'health', path: page, both: true, until: caseStands },
  { name: 'buoc-tiep-theo', by: 'health', path: page, both: true, until: steps },
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
    name: 'nguoi-thu-hai',
    by: 'police.head.khanhhoa',
    path: (cases) => `/ho-so/${cases.proposed}`,
    until: (visitor, say) => form(visitor, say, 'Quyết định kết quả xác định', 'Decide the result of identification'),
  },
  {
    name: 'xem-che',
    by: 'health',
    path: page,
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
    both: true,
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
  {
    name: 'giam-sat',
    by: 'auditor',
    path: () => '/giam-sat',
    both: true,
    until: (visitor) => visitor.page.locator('[data-row-link]').first().waitFor(),
  },
  {
    name: 'giam-sat-ho-so',
    by: 'auditor',
    path: (cases) => `/giam-sat/${cases.child}?muc=2`,
    both: true,
    until: async (visitor, say) => {
      await visitor.page.getByRole('status').getByText(say('Chuỗi nguyên vẹn', 'Chain whole')).waitFor();
      await visitor.page.locator('[data-entry="2"][aria-current]').waitFor();
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
  { name: 'trang-chinh-thong-ke', by: 'statistician', path: () => '/', until: titled(/^Xin chào/, /^Hello/) },
  { name: 'trang-chinh-quan-tri', by: 'admin', path: () => '/', until: titled(/^Xin chào/) },
  {
    name: 'chuyen-tuyen-den',
    by: 'legalaid',
    path: () => '/',
    both: true,
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
    both: true,
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
    both: true,
    until: async (visitor, say) => {
      await referralStands(visitor);
      await press(visitor, 'Đổi tình trạng', 'Change standing', say);
      const dialog = visitor.page.getByRole('dialog', { name: say('Tình trạng tiếp nhận', 'Standing as a receiver') });
      await dialog.getByRole('radio', { name: say('Tạm ngừng tiếp nhận', 'Not taking requests for now') }).check();
      await dialog.getByRole('status').getByText(say('yêu cầu đã tới vẫn ở đây', 'those that have arrived stay here')).waitFor();
    },
  },
  { name: 'chuyen-tuyen-di', by: 'police', path: () => '/chuyen-tuyen/di', both: true, until: referralStands },
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
    both: true,
    until: async (visitor, say) => {
      await referralStands(visitor);
      // The worker has carried the notices of the demo cases by now, or will in a moment.
      await visitor.page.getByRole('button', { name: pick(say, /^Việc mới: \d/, /^What is new: (\d|one)/) }).waitFor();
      await press(visitor, 'Việc mới', 'What is new', say);
      await visitor.page.getByRole('heading', { name: say('Việc mới', 'What is new') }).waitFor();
    },
  },
  { name: 'van-hanh', by: 'operator', path: () => '/', both: true, until: titled('Vận hành', 'Operations') },
  { name: 'khong-co', by: 'health', path: () => '/ho-so/LV-2026-00000', until: titled(/^Không có trang này/, /.+/) },
];
