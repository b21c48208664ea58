import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { dayAfter, mark } from '../support/case-page.js';
import { launchChromium } from '../support/chromium.js';
import { openDemoHouse, type DemoHouse } from '../support/demo-house.js';
import { Keyboard } from '../support/keyboard.js';
import { axeFindings, keepPicture } from '../support/look.js';
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

describe('A duty on the board', () => {
  const line = ({ page }: Visitor, code: string) => page.getByRole('region', { name: /./ }).getByRole('listitem').filter({ hasText: code }).first();
  const act = async (visitor: Visitor, code: string, deed: string, fill: (form: Locator) => Promise<unknown> = () => Promise.resolve()): Promise<void> => {
    await line(visitor, code).getByRole('button', { name: /^Thực hiện/ }).click();
    await visitor.page.getByRole('dialog').getByRole('button', { name: deed, exact: true }).click();
    const form = await visitor.form(deed);
    await fill(form);
    await visitor.save(form);
  };

  it('is given a later end by two people, stands still and runs again, and is done, all from its row', async () => {
    const { code } = await house.open('commune', { channel: 'self_report', safety: 'safe', language: 'vi', alias: 'Chị Mây', age: { bornOn: '1994-05-17', certainty: 'exact' }, nationality: 'VN', indicators: [] });
    const [officer, head] = await Promise.all(['commune', 'commune.head'].map((username) => Visitor.signedIn(browser, house.address, username)));
    if (officer === undefined || head === undefined) throw new Error('two people are needed');
    // By keyboard alone to the board and into the case.
    await new Keyboard(officer.page).press('g', 'n', 'j');
    await officer.heading('Nhiệm vụ theo thời hạn').waitFor();
    await act(officer, code, 'Đề nghị gia hạn', async (form) => {
      await mark(form, 'Vụ việc phức tạp');
      await form.getByLabel('Ngày').fill(dayAfter(9));
      await form.getByLabel('Giờ').fill('09:00');
    });
    await line(officer, code).getByText(/Chờ lãnh đạo đồng ý hạn mới/).waitFor();

    await head.go('/nghia-vu?the=toConfirm');
    await act(head, code, 'Đồng ý gia hạn');
    await head.page.getByText('Không có đề nghị gia hạn nào đang chờ.').waitFor();
    await head.page.getByRole('link', { name: 'Cả đơn vị' }).click();
    await act(head, code, 'Tạm dừng thời hạn', (form) => mark(form, 'Người chưa đủ sức khoẻ'));
    await head.page.getByRole('region', { name: /^Không có hạn hoặc đang tạm dừng/ }).getByText(code).waitFor();
    await keepPicture(head.page, 'nghia-vu-tam-dung');
    expect(await axeFindings(head.page)).toEqual([]);
    await act(head, code, 'Cho thời hạn chạy tiếp');
    await head.page.getByRole('region', { name: /^Sau đó/ }).getByText(code).waitFor();

    await act(officer, code, 'Thông báo cơ quan có trách nhiệm', async (form) => {
      await form.getByLabel('Đơn vị được thông báo').selectOption({ label: 'Sở Y tế Lạng Sơn' });
      await mark(form, 'Điện thoại');
      // Its row leaves the page with the next reading of the board: the form and what was typed stay.
      await officer.page.clock.install();
      await officer.page.route(/\/api\/duties\?/, async (route) => {
        const whole = await route.fetch();
        await route.fulfill({ response: whole, json: { ...((await whole.json()) as object), items: [], next: null } });
      });
      // A reading that was under way before stands in for the first one that is asked for.
      while ((await officer.page.locator('[data-row-link]').count()) > 0) {
        const read = officer.page.waitForResponse(/\/api\/duties\?/);
        await officer.page.clock.fastForward(61_000);
        await officer.page.evaluate(`document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))`);
        await read;
      }
      await officer.page.unrouteAll({ behavior: 'wait' });
      expect(await form.getByRole('radio', { name: 'Điện thoại' }).isChecked()).toBe(true);
    });
    await officer.page.getByText('Thông báo cho Sở Y tế').filter({ hasText: code }).waitFor({ state: 'detached' });
    expect([...officer.complaints, ...head.complaints]).toEqual([]);
  }, 60_000);
});
