import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium.js';
import { openDemoHouse, type DemoHouse } from '../support/demo-house.js';
import { axeFindings, keepPicture, sideways } from '../support/look.js';
import { Visitor } from '../support/visitor.js';

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

describe('A call to the hotline', () => {
  it('is written down from the keyboard, passed on at once, read by its receiver, and becomes a case', async () => {
    const officer = await Visitor.signedIn(browser, house.address, 'hotline');
    const { page } = officer;
    await page.getByRole('form', { name: 'Ghi cuộc gọi' }).waitFor();
    await page.keyboard.press('n');
    await page.keyboard.press('Space');
    await page.getByLabel('Điều người gọi kể lại').fill('Con trai bị giữ ở một nhà hàng.');
    // Words that no draft keeps: leaving asks first.
    await page.getByRole('link', { name: 'Việc cần làm' }).click();
    await page.getByRole('button', { name: 'Ở lại' }).click();
    expect(await page.getByLabel('Điều người gọi kể lại').inputValue()).toBe('Con trai bị giữ ở một nhà hàng.');
    await page.getByLabel('Số máy gọi đến').fill('0900000222');
    await page.keyboard.press('Control+Enter');
    const hint = page.getByRole('status').filter({ hasText: 'Tố giác, trình báo' });
    await hint.getByText('Số này đã gọi 1 lần trong 30 ngày trước.').waitFor();
    expect(await officer.text()).not.toMatch(/0900/);
    await hint.getByRole('link', { name: 'Cần chuyển ngay' }).click();
    await page.getByText(/^Còn 1 giờ \d+ phút/).first().waitFor();

    await page.getByRole('button', { name: 'Chuyển tin' }).click();
    const dialog = page.getByRole('dialog', { name: 'Chuyển tin' });
    await dialog.getByLabel('Cơ quan nhận tin').selectOption({ label: 'Công an tỉnh Lạng Sơn' });
    await dialog.getByLabel('Nội dung chuyển').fill('Có người bị giữ ở nhà hàng, đề nghị xác minh.');
    // Neither a step that fails nor a call that cannot be read after it takes the words along.
    await page.route('**/api/hotline/calls/*/**', (route) => route.fulfill({ status: 409, body: '{}' }));
    await page.route('**/api/hotline/calls/*', (route) => route.fulfill({ status: 409, body: '{}' }));
    const unread = page.waitForResponse((answer) => answer.request().method() === 'GET' && answer.status() === 409);
    await dialog.getByRole('button', { name: 'Chuyển tin' }).click();
    await unread;
    await page.unrouteAll({ behavior: 'wait' });
    expect(await dialog.getByLabel('Nội dung chuyển').inputValue()).toBe('Có người bị giữ ở nhà hàng, đề nghị xác minh.');
    await dialog.getByRole('button', { name: 'Chuyển tin' }).click();
    await page.getByText('Chuyển tin cho Công an tỉnh Lạng Sơn').waitFor();
    const address = new URL(page.url()).pathname;
    await keepPicture(page, 'cuoc-goi-1366');
    await page.setViewportSize({ width: 390, height: 844 });
    await keepPicture(page, 'cuoc-goi-390');
    expect([await axeFindings(page), await sideways(page)]).toEqual([[], 0]);
    await page.setViewportSize({ width: 1366, height: 768 });

    const police = await Visitor.signedIn(browser, house.address, 'police');
    await police.page.getByRole('button', { name: /^Việc mới/ }).click();
    await police.page.getByRole('button', { name: /Tin từ tổng đài/ }).first().click();
    await police.heading('Tin từ Tổng đài 111').waitFor();
    await police.page.locator('[data-row-link]').first().click();
    await police.page.getByText('Có người bị giữ ở nhà hàng, đề nghị xác minh.').waitFor();
    expect(await police.text()).not.toMatch(/Con trai|0900/);

    await page.getByRole('link', { name: 'Lập hồ sơ' }).click();
    const form = page.getByRole('form', { name: 'Mở hồ sơ' });
    await page.getByText(/Lập hồ sơ từ cuộc gọi lúc/).waitFor();
    expect(await form.getByLabel('Nguồn tiếp nhận').inputValue()).toBe('hotline_111');
    await form.getByRole('radio', { name: 'Chưa rõ', exact: true }).check();
    await form.getByLabel('Tên gọi dùng trong hồ sơ').fill('Anh H.');
    await form.getByLabel('Độ tuổi').selectOption('unsure');
    await form.getByText(/^Đã lưu lúc/).waitFor();
    await form.getByRole('button', { name: 'Mở hồ sơ' }).click();
    await officer.heading().filter({ hasText: /LV-/ }).waitFor();
    await officer.go(address);
    await page.getByRole('link', { name: 'Mở hồ sơ đã lập' }).waitFor();
    await page.getByText('Nối với hồ sơ').waitFor();
    expect([...officer.complaints, ...police.complaints]).toEqual([]);
  }, 60_000);
});
