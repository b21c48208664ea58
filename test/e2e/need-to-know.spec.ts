import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO_AGENCIES } from '@loive/demo/cast';
import { dayInVietnam } from '@loive/domain';
import { AgencyImport, withOwner } from '@loive/persistence';
import type { Browser, Locator } from 'playwright-core';
import { dayAfter, mark, tick, write } from '../support/case-page.js';
import { launchChromium } from '../support/chromium.js';
import { DEMO_PASSWORD, openDemoHouse, type DemoHouse } from '../support/demo-house.js';
import { axeFindings, keepPicture, leftovers, sideways } from '../support/look.js';
import { Visitor } from '../support/visitor.js';

const WHY = 'Có người gọi doạ đến tận nơi, cần báo ngay cho người thân.';
const FOUND = 'Đã gọi lại, đúng là có người đe doạ; việc mở là cần.';
const NUMBER = '0900 000 007';

let house: DemoHouse;
let browser: Browser;
let code = '';
const visitors = new Map<string, Promise<Visitor>>();

beforeAll(async () => {
  browser = await launchChromium();
  house = await openDemoHouse();
  code = (await house.caseOf('health', 'Chị L.')).code;
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

/** Somebody at a browser of their own; the same one each time. */
function visitor(username: string): Promise<Visitor> {
  const found = visitors.get(username) ?? Visitor.letIn(browser, house.address, username);
  visitors.set(username, found);
  return found;
}

/** Gives the password again, where it is asked for. */
async function giveAgain({ page }: Visitor): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Nhập lại mật khẩu' });
  await dialog.waitFor();
  await dialog.getByLabel('Mật khẩu', { exact: true }).fill(DEMO_PASSWORD);
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'hidden' });
}

describe('Somebody must be reached at once, by an agency far away that has nothing to do with the case', () => {
  it('which finds nothing under its code, as under any other', async () => {
    const far = await visitor('health.khanhhoa');
    await far.go(`/viec?q=${code}`);
    await far.page.getByText(`Không thấy hồ sơ ${code}`).waitFor();
    await far.page.getByRole('link', { name: /Mở khẩn cấp theo mã/ }).click();
    await far.heading('Mở khẩn cấp').waitFor();
    expect(await far.page.getByLabel('Mã hồ sơ', { exact: true }).inputValue()).toBe(code);
  }, 40_000);

  it('asks for it in an emergency, gives the password again, and waits for its head', async () => {
    const far = await visitor('health.khanhhoa');
    const form = far.page.getByRole('form', { name: 'Đề nghị mở khẩn cấp' });
    await tick(form, /^Liên hệ an toàn/);
    await mark(form, 'Người được hỗ trợ đang gặp nguy hiểm');
    await write(form, 'Vì sao không chờ được', WHY);
    await form.getByRole('button', { name: 'Gửi đề nghị' }).click();
    // The session goes on under a new token, and so does what listens.
    const heard = far.page.waitForRequest(/\/api\/stream$/);
    await giveAgain(far);
    await heard;
    await far.page.getByText('Chờ người thứ hai').waitFor();
    await far.go(`/ho-so/${code}`);
    await far.heading('Không có trang này, hoặc bạn không được xem').waitFor();
  }, 40_000);

  it('who agrees, and then it reads how to call before it sees the number', async () => {
    const [far, head] = [await visitor('health.khanhhoa'), await visitor('health.head.khanhhoa')];
    await head.go('/mo-khan-cap');
    await head.page.getByRole('button', { name: new RegExp(`^Đồng ý mở.*${code}`) }).click();
    await head.page.getByRole('dialog').getByRole('button', { name: 'Đồng ý mở' }).click();
    await giveAgain(head);
    await head.page.getByText('Đã đồng ý mở trong 60 phút').waitFor();
    await far.openCase(code);
    await far.page.getByText('Đang mở khẩn cấp: Liên hệ an toàn').waitFor();
    await far.page.getByRole('button', { name: /^Xem, ghi lý do.*Liên hệ an toàn/ }).click();
    const dialog = far.page.getByRole('dialog', { name: 'Xem thông tin đã che' });
    await mark(dialog, 'Liên hệ khẩn cấp vì an toàn');
    await dialog.getByRole('button', { name: 'Xem trong 60 giây' }).click();
    await far.page.getByText('Gọi cho chị gái · Sau 19 giờ').waitFor();
    expect(await far.text()).not.toContain(NUMBER);
    await far.page.getByRole('button', { name: 'Đã đọc, hiện số liên hệ' }).click();
    await far.page.getByText(NUMBER).waitFor();
  }, 40_000);

  it('while the agency in charge sees the emergency in red, each look, and reviews it', async () => {
    const head = await visitor('health.head');
    await head.go(`/ho-so/${code}/dong-thoi-gian`);
    await head.page.getByLabel('Hiện cả lượt xem').check();
    await head.page.locator('[data-look]').filter({ hasText: 'Sở Y tế Khánh Hoà' }).first().waitFor();
    expect(await head.page.locator('li[data-glass="true"]').first().innerText()).toMatch(/mở khẩn cấp/i);
    await head.go('/mo-khan-cap');
    const opened = head.page.getByRole('listitem').filter({ hasText: 'Đặng Thuỳ Trang' });
    await opened.getByRole('button', { name: /^Xem xét/ }).click();
    const dialog = head.page.getByRole('dialog', { name: /^Xem xét lần mở/ });
    await mark(dialog, 'Có căn cứ');
    await write(dialog, 'Nhận xét, ít nhất 20 ký tự', FOUND);
    await dialog.getByRole('button', { name: 'Xem xét', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' }).catch(() => giveAgain(head));
    await head.page.getByText('Đã ghi kết luận').waitFor();
  }, 40_000);

  it('and whose head may ask why one of them sees it, and until when', async () => {
    const head = await visitor('health.head');
    await head.go(`/ho-so/${code}/ai-duoc-xem`);
    await head.page.getByLabel('Người', { exact: true }).selectOption({ label: 'Nguyễn Thị Thu Thuỷ · Cán bộ y tế, xã hội' });
    await head.page.getByRole('button', { name: 'Xem quyền' }).click();
    await head.page.getByRole('heading', { name: 'Nguyễn Thị Thu Thuỷ' }).waitFor();
    const row = head.page.getByRole('row').filter({ hasText: 'Liên hệ an toàn' });
    expect(await row.innerText()).toMatch(/Có, ghi lý do[^]*đơn vị tham gia[^]*Mục \d+/);
    for (const one of await Promise.all(visitors.values())) expect(one.complaints.filter((line) => !line.includes('403'))).toEqual([]);
  }, 40_000);
});

describe('A court lets somebody in', () => {
  const LET_IN = 'Cho xem theo quyết định của Tòa án';
  const ORDER = /Lã Thị Hồng · Sở Y tế Lạng Sơn · Lời kể · Đến 17:00/;

  /** The form of the order; whoever is second finds it filled in but for the number. */
  async function letIn(who: Visitor, fill: (form: Locator) => Promise<unknown>): Promise<void> {
    await who.openCase(code);
    const form = await who.choose(LET_IN);
    await fill(form);
    await write(form, /^Số quyết định/, '12/2026/QĐ-TA');
    await form.getByRole('button', { name: 'Lưu', exact: true }).click();
    const kept = form.waitFor({ state: 'hidden' });
    await Promise.race([giveAgain(who), kept]);
    await kept;
  }

  it('by the word of two heads, and the page says to whom, what and until when', async () => {
    const [first, second] = await Promise.all([visitor('health.head'), visitor('health.head2')]);
    await letIn(first, async (form) => {
      expect(await form.getByLabel('Người được xem').innerText()).not.toContain('Nguyễn Hải Yến');
      await form.getByLabel('Người được xem').selectOption({ label: 'Lã Thị Hồng' });
      await tick(form, 'Lời kể');
      await write(form, 'Ngày', dayAfter(30));
      await write(form, 'Giờ', '17:00');
    });
    await first.page.getByText('chờ người thứ hai ghi').waitFor();
    await letIn(second, (form) => form.getByText('Bạn là người thứ hai').waitFor());
    await second.page.getByText(ORDER).waitFor();
  }, 40_000);

  it('and one of them ends it at once', async () => {
    const head = await visitor('health.head2');
    await head.record('Thôi cho xem theo quyết định của Tòa án', (form) => form.getByRole('radio', { name: ORDER }).check());
    await head.page.getByText(ORDER).waitFor({ state: 'hidden' });
  }, 40_000);
});

describe('What was said cannot be opened', () => {
  const open = async ({ page }: Visitor, part: string): Promise<void> => {
    await page.getByRole('button', { name: new RegExp(`^Xem, ghi lý do.*${part}`) }).click();
    await mark(page.getByRole('dialog'), 'Chăm sóc y tế');
    await page.getByRole('dialog').getByRole('button', { name: 'Xem trong 60 giây' }).click();
  };

  it('while the keys are away: the page stands, the reason stays typed, and a second try opens it', async () => {
    const { id } = await house.caseOf('health', 'Chị L.');
    const folder = join(house.keyStore, 'cases', id.slice(0, 2), id);
    const file = join(folder, readdirSync(folder).sort((a, b) => Number(b) - Number(a))[0] ?? '');
    const kept = readFileSync(file);
    writeFileSync(file, 'lost');
    const health = await visitor('health');
    await health.openCase(code);
    await open(health, 'Liên hệ an toàn');
    const dialog = health.page.getByRole('dialog');
    await dialog.getByText(/Kho khóa chưa trả lời.*Thử lại sau 30 giây/).waitFor();
    writeFileSync(file, kept);
    expect(await dialog.getByRole('radio', { name: 'Chăm sóc y tế' }).isChecked()).toBe(true);
    await dialog.getByRole('button', { name: 'Xem trong 60 giây' }).click();
    await health.page.getByText('Gọi cho chị gái').first().waitFor();
  }, 40_000);

  it('because somebody put something else in its place: told so, and the rest still stands', async () => {
    const { id } = await house.caseOf('health', 'Chị L.');
    await withOwner(house.database.ownerUrl, async (db) => {
      await db.query(`SET session_replication_role = replica`);
      await db.query(`UPDATE case_contact SET sealed = set_byte(sealed, 30, get_byte(sealed, 30) # 1) WHERE case_id = $1`, [id]);
    });
    const health = await visitor('health');
    await health.openCase(code);
    await open(health, 'Liên hệ an toàn');
    await health.page.getByText('Không mở được nội dung này').first().waitFor();
    expect(await health.text()).not.toContain('Gọi cho chị gái');
  }, 40_000);
});

describe('Two administrators give a role, and a head hands work over', () => {
  it('one proposed it, the other confirms it', async () => {
    const admin = await visitor('admin');
    await admin.go('/nguoi-dung');
    const row = admin.page.getByRole('row').filter({ hasText: 'Sầm Văn Nghĩa' });
    await row.getByRole('button', { name: /^Xác nhận/ }).click();
    await admin.page.getByRole('dialog').getByRole('button', { name: 'Xác nhận' }).click();
    await giveAgain(admin);
    await admin.page.getByText('Vai trò đã có hiệu lực').waitFor();
    await row.getByText('Chờ xác nhận').waitFor({ state: 'hidden' });
    expect(await row.innerText()).toContain('Cán bộ y tế, xã hội');
  }, 40_000);

  it('every case of one colleague goes to another, and the result says how many', async () => {
    const head = await visitor('health.head');
    await head.go('/nguoi-dung');
    await head.page.getByRole('button', { name: /^Bàn giao hồ sơ.*Nguyễn Thị Thu Thuỷ/ }).click();
    const dialog = head.page.getByRole('dialog');
    await dialog.getByLabel('Người nhận').selectOption({ label: 'Lã Thị Hồng · Cán bộ y tế, xã hội' });
    await dialog.getByText(/chuyển sang Lã Thị Hồng/).waitFor();
    const told = await dialog.getByText(/Bạn thấy \d+ hồ sơ đang giao cho/).innerText();
    await dialog.getByRole('button', { name: 'Bàn giao hồ sơ' }).click();
    // Whoever gave it a little while ago is not asked again.
    const moved = head.page.getByText(`Đã chuyển ${/\d+/.exec(told)?.[0]} hồ sơ`).waitFor({ timeout: 30_000 });
    await Promise.race([giveAgain(head), moved]);
    await moved;
  }, 40_000);
});

describe('An agency came into another', () => {
  const ENDED = /^Cơ quan đã kết thúc: .*Kỳ Cùng/;

  /** Opens the dialog of a step, looks at it on desk and phone, and takes the step. */
  async function step(who: Visitor, name: string, says: RegExp): Promise<void> {
    await who.page.getByRole('region', { name: ENDED }).getByRole('button', { name }).click();
    const dialog = who.page.getByRole('dialog', { name });
    await dialog.getByText(says).waitFor();
    for (const size of [{ width: 390, height: 844 }, { width: 1366, height: 768 }]) {
      await who.page.setViewportSize(size);
      await keepPicture(who.page, `${name} ${String(size.width)}`);
      expect(await axeFindings(who.page)).toEqual([]);
      expect([await sideways(who.page), await leftovers(who.page)]).toEqual([0, []]);
    }
    await dialog.getByRole('button', { name }).click();
    await giveAgain(who);
    await dialog.waitFor({ state: 'hidden' });
  }

  it('whose head proposes that its open work moves there', async () => {
    const { shelter, shelter2 } = DEMO_AGENCIES;
    const row = `${shelter2.id},${shelter.id},merger,${dayInVietnam(new Date().toISOString())},Nghị quyết thử,no`;
    await withOwner(house.database.ownerUrl, (db) => new AgencyImport(db).addSuccessions(`predecessor,successor,kind,from,citation,verified\n${row}`));
    const head = await visitor('shelter2.head');
    await head.go('/nguoi-dung');
    await step(head, 'Đề nghị chuyển', /Một lãnh đạo khác phải xác nhận/);
    await head.page.getByText(/đề nghị lúc .*, chờ một lãnh đạo khác xác nhận/).waitFor();
  }, 40_000);

  it('and the head of the other confirms what both have read', async () => {
    const head = await visitor('shelter.head');
    await head.go('/nguoi-dung');
    await step(head, 'Xác nhận chuyển', /\d+ hồ sơ chuyển sang cơ quan kế thừa/);
    await head.page.getByRole('status').getByText(/Đang chuyển: 0 trên \d+ hồ sơ/).waitFor();
  }, 40_000);

  it('while its old name leads everybody to the new one', async () => {
    const head = await visitor('shelter.head');
    await head.go('/luat');
    await head.page.getByRole('region', { name: 'Việc luật ghi “ngay”' }).getByText(/^2 giờ từ đầu/).waitFor();
    await head.page.getByRole('link', { name: 'Cơ quan qua các thời kỳ' }).click();
    await head.page.getByLabel('Tên cơ quan').fill('nan nhan ky cung');
    await head.page.keyboard.press('Enter');
    const found = head.page.getByRole('listitem').filter({ hasText: 'Kỳ Cùng' });
    await found.getByText('Cơ sở Trợ giúp xã hội Lạng Sơn').waitFor();
    expect(await found.innerText()).toMatch(/không có vào ngày này[^]*Cơ quan kế thừa[^]*nhập từ [^]*Nghị quyết thử[^]*chưa kiểm chứng/i);
    expect(head.complaints.filter((line) => !line.includes('403'))).toEqual([]);
  }, 40_000);
});
