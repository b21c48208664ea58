import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { holdBeforeCamera } from '../support/card-camera.js';
import { launchChromium } from '../support/chromium.js';
import { openDemoHouse, type DemoHouse } from '../support/demo-house.js';
import { keepPicture, sideways } from '../support/look.js';
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
    const officer = await Visitor.signedIn(browser, house.address, 'commune', PHONE);
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
    expect(await sideways(page)).toBe(0);

    await name.fill('');
    await holdBeforeCamera(page, CARD);
    await form.getByRole('button', { name: 'Dùng máy ảnh' }).click();
    await form.getByText(/^Đã điền số, họ tên/).waitFor();
    expect(await name.inputValue()).toBe('Hoàng Thị Mẫu');
    expect(sent.filter((line) => line.includes('020199000123') || line.includes('M%E1%BA%ABu') || line.includes('Mẫu'))).toEqual([]);

    await officer.save(form);
    expect(officer.complaints).toEqual([]);
    await officer.leave();
  }, 40_000);
});
