import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView } from '@loive/contracts';
import type { Browser } from 'playwright-core';
import { dayAfter, mark, write } from '../support/case-page.js';
import { launchChromium } from '../support/chromium.js';
import { DEMO_PASSWORD, openDemoHouse, type DemoHouse } from '../support/demo-house.js';
import { Visitor } from '../support/visitor.js';

const NOBODY = 'LV-2026-00000';
const SAID = 'Muốn được gặp chị gái.';

let house: DemoHouse;
let browser: Browser;
let child: CaseView;

beforeAll(async () => {
  browser = await launchChromium();
  house = await openDemoHouse();
  child = await house.caseOf('health', 'Em N.');
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

/** Lets somebody do something in a browser of their own. */
async function as(username: string, work: (visitor: Visitor) => Promise<void>): Promise<void> {
  const visitor = await Visitor.signedIn(browser, house.address, username);
  try {
    await work(visitor);
    expect(visitor.complaints).toEqual([]);
  } finally {
    await visitor.leave();
  }
}

/** What the whole page says, with the code that was asked for left out, once nothing more is on its way: the navigation counts what waits. */
async function told(visitor: Visitor, path: string, code: string): Promise<string> {
  await visitor.go(path.replace(':ma', code));
  await visitor.heading('Không có trang này, hoặc bạn không được xem').waitFor();
  await visitor.page.locator('[data-on="false"][aria-hidden]').waitFor({ state: 'attached' });
  return (await visitor.page.locator('html').innerText()).replaceAll(code, '');
}

describe('Nobody gets in where they do not belong', () => {
  it('tells the police of another province of a case that is not theirs what it tells of none', async () => {
    await as('police.khanhhoa', async (visitor) => {
      for (const path of ['/ho-so/:ma', '/ho-so/:ma/dong-thoi-gian', '/giam-sat/:ma'])
        expect(await told(visitor, path, child.code)).toBe(await told(visitor, path, NOBODY));
      expect(await told(visitor, '/ho-so/:ma', child.id)).toBe(await told(visitor, '/ho-so/:ma', 'gi-cung-duoc'));
    });
  }, 40_000);

  it.each(['statistician', 'admin', 'operator'])('shows no case at all to the %s', async (username) => {
    await as(username, async (visitor) => {
      await visitor.page.getByText('Vai trò này không xem được hồ sơ nào').waitFor();
      await told(visitor, '/ho-so/:ma', child.code);
      for (const path of ['/viec', '/giam-sat']) {
        await visitor.go(path);
        await visitor.heading().waitFor();
        await visitor.page.waitForLoadState('networkidle');
        const text = await visitor.text();
        expect(text).not.toMatch(/LV-\d{4}-\d{5}/);
        expect(text).not.toContain('Em N.');
      }
    });
  }, 40_000);

  it('keeps names out of title, address and everything the browser stores', async () => {
    await as('health', async (visitor) => {
      await visitor.openCase(child.code);
      await visitor.page.getByText('Em N.', { exact: true }).first().waitFor();
      const kept = await visitor.page.evaluate<string>(STORED);
      expect(kept).toContain('storage');
      for (const where of [await visitor.page.title(), kept]) expect(where).not.toMatch(/Em N\.|LV-\d/);
      expect(new URL(visitor.page.url()).pathname).toBe(`/ho-so/${child.code}`);
      expect(new URL(visitor.page.url()).search).toBe('');
    });
  }, 40_000);

  it('shows nothing any more to whoever presses Back after signing out', async () => {
    await as('health', async (visitor) => {
      await visitor.openCase(child.code);
      await visitor.page.getByRole('button', { name: /Nguyễn Thị Thu Thuỷ/ }).click();
      await visitor.page.getByRole('button', { name: 'Đăng xuất' }).click();
      await visitor.heading('Đăng nhập').waitFor();
      await visitor.page.goBack();
      await visitor.heading('Đăng nhập').waitFor();
      expect(await visitor.text()).not.toMatch(/Em N\.|LV-\d/);
      expect((await visitor.context.cookies()).filter(({ value }) => value !== '')).toEqual([]);
    });
  }, 40_000);
});

describe('What was typed is never lost', () => {
  it('stands behind the cover that Esc Esc draws over the screen', async () => {
    await as('commune', async (visitor) => {
      await visitor.go('/ho-so/moi');
      await visitor.page.getByLabel('Mong muốn của người được hỗ trợ').fill(SAID);
      await visitor.page.keyboard.press('Escape');
      await visitor.page.keyboard.press('Escape');
      const cover = visitor.page.getByRole('dialog', { name: 'Màn hình đang được che' });
      await cover.waitFor();
      expect(await visitor.page.title()).toBe('Lối Về');
      expect(await visitor.page.getByLabel('Mong muốn của người được hỗ trợ').isVisible()).toBe(false);
      await cover.getByRole('button', { name: 'Mở lại màn hình' }).click();
      await cover.waitFor({ state: 'hidden' });
      expect(await visitor.page.getByLabel('Mong muốn của người được hỗ trợ').inputValue()).toBe(SAID);
    });
  }, 40_000);

  it('stands there even when it was typed into the form of a step', async () => {
    await as('health', async (visitor) => {
      await visitor.openCase(child.code);
      const form = await visitor.choose('Đánh giá nguy cơ');
      await write(form, 'Ngày xem lại', dayAfter(5));
      await visitor.page.keyboard.press('Escape');
      await visitor.page.keyboard.press('Escape');
      await visitor.page.getByRole('button', { name: 'Mở lại màn hình' }).click();
      expect(await form.getByRole('textbox', { name: 'Ngày xem lại' }).inputValue()).toBe(dayAfter(5));
    });
  }, 40_000);

  it('stays in the form when somebody else was faster, with what they did beside it', async () => {
    await as('health', async (visitor) => {
      await visitor.openCase(child.code);
      const form = await visitor.choose('Đánh giá nguy cơ');
      await mark(form, 'Cao');
      await write(form, 'Ngày xem lại', dayAfter(9));
      await as('commune', async (other) => {
        await other.openCase(child.code);
        await other.record('Ghi lựa chọn của người được hỗ trợ', (choice) => mark(choice, 'Có'));
      });
      await form.getByRole('button', { name: 'Lưu', exact: true }).click();
      const news = form.getByRole('alert');
      await news.waitFor();
      expect(await news.innerText()).toMatch(/Hồ sơ đã có cập nhật[^]*Ghi lựa chọn của người được hỗ trợ[^]*UBND xã Đồng Đăng/);
      expect(await form.getByRole('textbox', { name: 'Ngày xem lại' }).inputValue()).toBe(dayAfter(9));
      expect(await form.getByRole('radio', { name: 'Cao', exact: true }).isChecked()).toBe(true);
      await form.getByRole('button', { name: 'Lưu tiếp' }).click();
      await form.waitFor({ state: 'hidden' });
    });
  }, 40_000);

  it('waits for the password when the session has ended meanwhile', async () => {
    await as('health', async (visitor) => {
      await visitor.openCase(child.code);
      const form = await visitor.choose('Đánh giá nguy cơ');
      await mark(form, 'Trung bình');
      await write(form, 'Ngày xem lại', dayAfter(11));
      await visitor.context.clearCookies();
      await form.getByRole('button', { name: 'Lưu', exact: true }).click();
      const lock = visitor.page.getByRole('dialog', { name: 'Đã khoá màn hình' });
      await lock.waitFor();
      await lock.locator('input[type=password]').fill(DEMO_PASSWORD);
      await lock.getByRole('button', { name: 'Mở khoá' }).click();
      await lock.waitFor({ state: 'hidden' });
      expect(await form.getByRole('textbox', { name: 'Ngày xem lại' }).inputValue()).toBe(dayAfter(11));
      await visitor.save(form);
    });
  }, 40_000);

  // Last: it takes the server away.
  it('stays in the form when the server is gone, and says so', async () => {
    const visitor = await Visitor.letIn(browser, house.address, 'health');
    await visitor.openCase(child.code);
    const form = await visitor.choose('Đánh giá nguy cơ');
    await mark(form, 'Cao');
    await write(form, 'Ngày xem lại', dayAfter(13));
    await house.api.stop('SIGKILL');
    await form.getByRole('button', { name: 'Lưu', exact: true }).click();
    await form.getByRole('alert').getByText('Không nối được tới máy chủ').waitFor();
    expect(await form.getByRole('textbox', { name: 'Ngày xem lại' }).inputValue()).toBe(dayAfter(13));
    await visitor.leave();
  }, 40_000);
});

// Runs in the page, so it is text: everything a browser keeps after the window is closed, and the memory of the tab.
const STORED = `(async () => JSON.stringify({
  storage: [Object.entries(localStorage), Object.entries(sessionStorage)],
  databases: (await indexedDB.databases()).map(({ name }) => name),
  caches: await caches.keys(),
}))()`;
