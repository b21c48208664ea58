import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { mark, tick } from '../support/case-page.js';
import { holdBeforeCamera } from '../support/card-camera.js';
import { launchChromium } from '../support/chromium.js';
import { openDemoHouse, type DemoHouse } from '../support/demo-house.js';
import { axeFindings, keepPicture, sideways } from '../support/look.js';
import { Visitor } from '../support/visitor.js';

const PHONE = { width: 390, height: 844 };
const CARD = '020199000123||Hoàng Thị Mẫu|09052004|Nữ|Thôn Mẫu, Xã Mẫu, Lạng Sơn|10072021';

let house: DemoHouse;
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
  house = await openDemoHouse();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

describe('A quick report', () => {
  it('is kept while it is typed on a phone, goes on elsewhere, gives a number for six facts, and the case then asks for the rest', async () => {
    const first = await Visitor.letIn(browser, house.address, 'border', PHONE);
    await first.go('/ho-so/moi');
    await first.page.getByRole('button', { name: 'Báo nhanh' }).click();
    const begun = first.page.getByRole('form', { name: 'Báo nhanh' });
    await mark(begun, 'Chưa rõ');
    await begun.getByText(/^Đã lưu lúc \d\d:\d\d$/).waitFor();
    await begun.getByLabel('Nguồn tiếp nhận').selectOption('rescued');
    await first.page.context().setOffline(true);
    await begun.getByLabel('Nơi xảy ra sự việc').fill('Đồng');
    await begun.getByText(/^Chưa lưu được vì mạng gián đoạn/).waitFor();
    await first.page.evaluate('scrollTo(0, 0)');
    await keepPicture(first.page, 'ban-nhap-mat-mang-390');
    await first.page.context().setOffline(false);
    await begun.getByText(/^Đã lưu lúc/).waitFor();
    expect(await first.page.evaluate('JSON.stringify({ ...localStorage, ...sessionStorage })')).not.toMatch(/Đồng|rescued/);
    expect(new URL(first.page.url()).search).toMatch(/^\?nhap=[0-9a-f-]{36}$/);

    const officer = await Visitor.letIn(browser, house.address, 'border', PHONE);
    const { page } = officer;
    const missed: string[] = [];
    page.on('response', (answer) => void (answer.status() === 404 && missed.push(answer.url())));
    await officer.go('/viec');
    const drafts = page.getByRole('region', { name: 'Bản nháp của bạn' });
    await drafts.getByRole('listitem').waitFor();
    expect(await drafts.innerText()).not.toContain('Đồng');
    await keepPicture(page, 'ban-nhap-390');
    expect(await axeFindings(page)).toEqual([]);
    await drafts.getByRole('link', { name: /^Tiếp tục/ }).click();
    const form = page.getByRole('form', { name: 'Báo nhanh' });
    expect(await form.getByLabel('Nơi xảy ra sự việc').inputValue()).toBe('Đồng');
    expect(await form.getByLabel('Nguồn tiếp nhận').inputValue()).toBe('rescued');
    expect(await form.getByLabel('Tên gọi dùng trong hồ sơ').count()).toBe(0);
    await form.getByLabel('Nơi xảy ra sự việc').fill('');
    await form.getByLabel('Độ tuổi').selectOption('unsure');
    await form.getByText('Dấu hiệu đã nghe hoặc thấy, nếu có').click();
    await tick(form, 'Bị chuyển giao qua nhiều người');
    await form.getByText(/^Đã lưu lúc/).waitFor();

    // The first screen learns of it before it overwrites anything.
    await begun.getByLabel('Độ tuổi').selectOption('estimated');
    await begun.getByText(/^Bản nháp này đã được lưu trên máy khác/).waitFor();
    await keepPicture(first.page, 'ban-nhap-may-khac-390');
    await begun.getByRole('button', { name: 'Dùng bản trên máy kia' }).click();
    expect(await begun.getByLabel('Độ tuổi').inputValue()).toBe('unsure');
    await page.evaluate('scrollTo(0, 0)');
    await keepPicture(page, 'bao-nhanh-390');
    expect(await axeFindings(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
    await form.getByRole('button', { name: 'Lấy mã hồ sơ' }).click();
    await officer.heading().filter({ hasText: /^LV-/ }).waitFor();

    const missing = page.getByRole('region', { name: 'Còn thiếu' });
    const asked = (await missing.getByRole('listitem').allInnerTexts()).map((text) => text.split('\n')[0]);
    expect(asked).toEqual(['An toàn', 'Địa bàn', 'Độ tuổi', 'Quốc tịch', 'Danh tính']);
    await missing.scrollIntoViewIfNeeded();
    await keepPicture(page, 'con-thieu-390');
    expect(await axeFindings(page)).toEqual([]);
    await missing.getByRole('button', { name: /^Bổ sung.*An toàn$/ }).click();
    const correct = page.getByRole('dialog');
    await correct.getByRole('radio', { name: 'An toàn', exact: true }).last().check();
    await mark(correct, 'Sau này mới biết');
    await officer.save(correct);
    await missing.getByText('An toàn', { exact: true }).waitFor({ state: 'detached' });
    await officer.go('/viec');
    await page.getByRole('heading', { name: 'Việc cần làm' }).waitFor();
    expect(await drafts.count()).toBe(0);
    // The form that is left does not ask for its draft again, which has ended.
    expect(missed).toEqual([]);
    expect(officer.complaints).toEqual([]);
    await officer.leave();
    await first.leave();
  }, 40_000);
});

describe('A citizen card', () => {
  it('fills in the identity from a scanner or the camera, and nothing leaves the page before it is saved', async () => {
    const opened = await house.open('commune', {
      channel: 'self_report',
      safety: 'safe',
      language: 'vi',
      alias: 'Chị M.',
      age: { certainty: 'estimated', estimate: 25 },
      nationality: 'VN',
      indicators: [],
    });
    const officer = await Visitor.letIn(browser, house.address, 'commune', PHONE);
    const { page } = officer;
    await officer.openCase(opened.code);
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
    const form = await officer.choose('Ghi thông tin được bảo vệ');
    await form.getByLabel(/^Ngăn/).selectOption('identity');
    const code = form.getByLabel('Mã QR trên thẻ căn cước');

    await code.fill('https://example.test/');
    await code.press('Enter');
    await form.getByText('Đây không phải mã QR của thẻ căn cước.').waitFor();
    await form.getByRole('button', { name: 'Dùng máy ảnh' }).click();
    await form.getByText(/^Không thấy máy ảnh/).waitFor();
    await form.getByRole('button', { name: 'Tắt máy ảnh' }).click();

    await code.fill(CARD);
    await code.press('Enter');
    const name = form.getByLabel('Họ và tên', { exact: true });
    expect(await name.inputValue()).toBe('Hoàng Thị Mẫu');
    expect(await code.inputValue()).toBe('');
    await keepPicture(page, 'the-can-cuoc-390');
    expect(await axeFindings(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);

    await name.fill('');
    await holdBeforeCamera(page, CARD);
    await form.getByRole('button', { name: 'Dùng máy ảnh' }).click();
    await form.getByRole('button', { name: 'Tắt máy ảnh' }).waitFor({ state: 'detached' });
    await form.getByText(/^Đã điền số, họ tên/).waitFor();
    expect(await name.inputValue()).toBe('Hoàng Thị Mẫu');
    expect(sent.filter((line) => line.includes('020199000123') || line.includes('M%E1%BA%ABu') || line.includes('Mẫu'))).toEqual([]);

    await officer.save(form);

    // The next opening finds that card's number in one's own cases, and no address holds it.
    await officer.go('/ho-so/moi');
    const known = page.getByRole('search', { name: 'Tìm trong hồ sơ bạn được xem' });
    const asked = known.getByLabel(/^Tên, tên gọi, mã/);
    const corner = async (of: Locator) => (await of.boundingBox()) ?? { x: NaN, y: NaN };
    const opening = page.getByRole('form', { name: 'Mở hồ sơ' });
    expect((await corner(known)).y).toBeLessThan((await corner(opening)).y);
    await page.getByRole('link', { name: 'Tạm dừng' }).focus();
    await page.keyboard.press('Tab');
    expect(await asked.evaluate((field) => field.matches(':focus'))).toBe(true);
    // A search that is corrected while it runs is called off, and does not stand in the way of the next.
    await page.route('**/api/cases/search', () => undefined);
    const off = page.waitForEvent('requestfailed');
    await asked.fill('020 199 000 12');
    await asked.press('Enter');
    await known.getByRole('button', { name: 'Đang tìm' }).waitFor();
    await asked.fill('020 199 000 124');
    await off;
    await page.unrouteAll();
    await asked.press('Enter');
    await known.getByText(/^Không thấy trong hồ sơ/).waitFor();
    await asked.fill('020 199 000 123');
    await known.getByRole('button', { name: 'Tìm' }).click();
    await known.getByText('trùng số giấy tờ').waitFor();
    await known.scrollIntoViewIfNeeded();
    await keepPicture(page, 'tim-truoc-khi-mo-390');
    expect(await axeFindings(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
    // A desk has room for it beside the form: what was typed and found stays.
    await page.setViewportSize({ width: 1366, height: 768 });
    expect((await corner(known)).x).toBeGreaterThan((await corner(opening)).x);
    expect(await asked.inputValue()).toBe('020 199 000 123');
    await keepPicture(page, 'tim-truoc-khi-mo-1366');
    expect(page.url()).not.toContain('020');
    await mark(opening, 'Chưa rõ');
    await opening.getByText(/^Đã lưu lúc/).waitFor();
    await known.getByRole('link', { name: `${opened.code} · Chị M.` }).click();
    await officer.heading().filter({ hasText: opened.code }).waitFor();

    // She refuses: told before it is saved what is destroyed, and afterwards what was.
    const choice = await officer.choose('Ghi lựa chọn của người được hỗ trợ');
    await mark(choice, 'Không');
    await choice.getByText('Khi lưu, tên, giấy tờ, cách liên hệ, số vụ án và lời ghi tự do trước đó (nguyện vọng, lời kể, ghi chú) bị xóa và không lấy lại được.').waitFor();
    await keepPicture(page, 'tu-choi-1366');
    expect(await axeFindings(page)).toEqual([]);
    await officer.save(choice);
    await page.getByText('Người này đã từ chối.').waitFor();
    await page.setViewportSize(PHONE);
    await page.evaluate('scrollTo(0, 0)');
    await keepPicture(page, 'da-tu-choi-390');
    expect(await axeFindings(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);

    // Two quick presses of undo bring one draft back.
    await officer.go('/viec');
    await page.getByRole('button', { name: /^Bỏ bản nháp/ }).click();
    let begun = 0;
    page.on('request', (request) => void (begun += request.method() === 'POST' && request.url().endsWith('/api/intake/drafts') ? 1 : 0));
    await page.getByRole('button', { name: 'Hoàn tác' }).dblclick();
    await page.getByText('Đã bỏ bản nháp.').waitFor({ state: 'detached' });
    const drafts = page.getByRole('region', { name: 'Bản nháp của bạn' });
    await drafts.getByRole('listitem').waitFor();
    expect(begun).toBe(1);
    expect(officer.complaints).toEqual([]);
    await officer.leave();
  }, 60_000);
});

describe('A rescue of several people', () => {
  it('is written down once, gets a case for each row by keyboard alone, and leads on to the criminal file', async () => {
    const officer = await Visitor.letIn(browser, house.address, 'police');
    const { page } = officer;
    await officer.go('/ho-so/moi');
    await page.getByRole('link', { name: 'Nhiều người cùng lúc' }).click();
    const event = page.getByRole('form', { name: 'Lần giải cứu' });
    await event.getByRole('button', { name: 'Ghi lần giải cứu' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'Giờ được giải cứu' }).waitFor();
    await event.getByLabel('Ngày được giải cứu').fill('20/10/2025');
    await event.getByLabel('Giờ được giải cứu').fill('05:30');
    await event.getByLabel('Số người, đếm tại chỗ').fill('3');
    await keepPicture(page, 'giai-cuu-1366');
    await event.getByRole('button', { name: 'Ghi lần giải cứu' }).click();

    await page.getByRole('heading', { name: '0 trên 3 người đã có hồ sơ' }).waitFor();
    await page.getByLabel('Người 1: Tên gọi').fill('Chị A.');
    for (const keys of [['Tab'], ['3', '0', '-', '3', '5'], ['Enter'], ['E', 'm', 'Tab'], ['1', '5', 'Enter']]) for (const key of keys) await page.keyboard.press(key);
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('Người 3: Tên gọi');
    await keepPicture(page, 'giai-cuu-dong-1366');
    expect(await axeFindings(page)).toEqual([]);
    await page.setViewportSize(PHONE);
    await page.getByRole('button', { name: 'Thêm dòng' }).scrollIntoViewIfNeeded();
    await keepPicture(page, 'giai-cuu-dong-390');
    expect(await axeFindings(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
    await page.setViewportSize({ width: 1366, height: 768 });
    // While the rows are opened nothing of them is read: the log of reads would show so many looks.
    let readings = 0;
    await page.route(/\/api\/rescues\/[^/]+$/, (route) => {
      readings += 1;
      return route.continue();
    });
    let open = (): void => undefined;
    const held = new Promise<void>((resolve) => (open = resolve));
    await page.route(/\/api\/rescues\/[^/]+\/cases$/, (route) => held.then(() => route.continue()));
    await page.clock.install();
    const sent = page.waitForRequest(/\/api\/rescues\/[^/]+\/cases$/);
    await page.keyboard.press('Control+Enter');
    await sent;
    await page.clock.runFor(5_000);
    expect(readings).toBe(0);
    open();
    await page.getByRole('heading', { name: '2 trên 3 người đã có hồ sơ' }).waitFor();
    const cases = page.getByRole('region', { name: 'Hồ sơ bạn được xem' });
    await cases.getByText('Chị A.').waitFor();
    await cases.scrollIntoViewIfNeeded();
    await keepPicture(page, 'giai-cuu-xong-1366');
    expect(await axeFindings(page)).toEqual([]);

    const other = await cases.getByRole('link').nth(1).innerText();
    await cases.getByRole('link').first().click();
    const shared = page.getByRole('region', { name: 'Giải cứu nhiều người' });
    await shared.getByText('05:30 · 20/10/2025').waitFor();
    expect(await officer.text()).not.toContain(other);
    await officer.record('Gắn vụ án, vụ việc liên quan', async (form) => {
      await form.getByLabel('Cơ quan thụ lý').selectOption({ label: 'Công an tỉnh Lạng Sơn' });
      await form.getByLabel(/^Số thụ lý tố giác, hoặc số vụ án/).fill('44/QĐ-CQĐT');
      await mark(form, 'Điều tra');
      await form.getByLabel(/^Ngày tiếp nhận tố giác/).fill('01/11/2025');
    });
    await page.getByRole('region', { name: 'Tố giác, vụ án' }).getByText('ngày 01/11/2025').waitFor();
    await page.getByRole('region', { name: 'Tố giác, vụ án' }).scrollIntoViewIfNeeded();
    await keepPicture(page, 'vu-an-1366');
    expect(await officer.text()).not.toContain('44/QĐ');
    // Half a line under the bar at the top is no small target.
    await page.evaluate('scrollTo(0, 0)');
    expect(await axeFindings(page)).toEqual([]);
    expect(officer.complaints).toEqual([]);
    await officer.leave();
  }, 60_000);
});
