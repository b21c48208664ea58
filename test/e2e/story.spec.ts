import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO_AGENCIES } from '@loive/demo/cast';
import type { Browser, Response } from 'playwright-core';
import { blockers, dayAfter, mark, offers, stateOf, tick, write } from '../support/case-page.js';
import { launchChromium } from '../support/chromium.js';
import { openDemoHouse, type DemoHouse, type Planted } from '../support/demo-house.js';
import { Keyboard } from '../support/keyboard.js';
import { Visitor } from '../support/visitor.js';

const ALIAS = 'Chị Ban Mai';
const WISHES = 'Muốn về với mẹ và học nghề may.';
const REASON = 'Đã ổn định, có việc làm gần nhà.';

let house: DemoHouse;
let browser: Browser;
let code = '';

beforeAll(async () => {
  browser = await launchChromium();
  house = await openDemoHouse();
}, 60_000);
afterAll(async () => {
  // Closes every browser of the visitors with it.
  await browser?.close();
  await house?.close();
});

const visitors = new Map<string, Promise<Visitor>>();

/** Lets somebody work on the case of the story in a browser of their own, with nothing to complain about. */
async function visit(username: string, work: (visitor: Visitor) => Promise<unknown>): Promise<void> {
  const arriving = visitors.get(username) ?? Visitor.signedIn(browser, house.address, username);
  visitors.set(username, arriving);
  const visitor = await arriving;
  if (code !== '') await visitor.openCase(code);
  await work(visitor);
  expect(visitor.complaints).toEqual([]);
}

describe('A case goes the whole way', () => {
  it('begins at the commune, which opens it without touching the mouse', async () => {
    await visit('commune', async (visitor) => {
      const keys = new Keyboard(visitor.page);
      await keys.press('n');
      await visitor.heading('Mở hồ sơ').waitFor();
      await keys.walkTo('Có');
      await keys.press('ArrowDown');
      await visitor.page.getByText('gọi 113').waitFor();
      await keys.walkTo('Tên gọi dùng trong hồ sơ');
      await keys.type(ALIAS);
      await keys.walkTo('Nguồn tiếp nhận');
      await keys.press('ArrowDown');
      await keys.walkTo('Độ tuổi');
      await keys.press('ArrowDown', 'ArrowDown');
      await keys.walkTo('Từ (tuổi)');
      await keys.type('27');
      // The name it had until 30/06/2025: the keyboard picks what it became.
      await keys.walkTo('Nơi xảy ra sự việc hoặc nơi trình báo');
      await keys.type('thi tran dong dang');
      await visitor.page.getByRole('option', { name: /Xã Đồng Đăng/ }).waitFor();
      await keys.press('ArrowDown', 'Enter');
      expect(await visitor.page.getByLabel('Nơi xảy ra sự việc hoặc nơi trình báo').inputValue()).toBe('Xã Đồng Đăng, Tỉnh Lạng Sơn');
      for (const sign of ['Bị chuyển giao qua nhiều người', 'Bị lừa về công việc, tiền lương, hôn nhân']) {
        await keys.walkTo(sign);
        await keys.press('Space');
      }
      await keys.walkTo('Mong muốn của người được hỗ trợ');
      await keys.type(WISHES);
      await keys.walkTo('Mở hồ sơ', 'BUTTON');
      await keys.press('Enter');
      await visitor.page.waitForURL(/\/ho-so\/LV-\d{4}-\d{5,}$/);
      code = visitor.page.url().split('/').pop() ?? '';
      await visitor.heading(code).waitFor();
      const text = await visitor.text();
      expect(text).toContain(ALIAS);
      expect(text).toContain('Mới trình báo');
      expect(text).not.toContain(WISHES);
    });
  }, 40_000);

  it('is told of rights first, then the health authority is notified, still by keyboard', async () => {
    await visit('commune', async (visitor) => {
      const keys = new Keyboard(visitor.page);
      await keys.press('b');
      await keys.walkTo('Thông báo quyền', 'BUTTON', 'ArrowDown');
      await keys.press('Enter');
      const rights = await visitor.form('Thông báo quyền');
      await keys.walkTo('Bằng lời');
      await keys.press('Space');
      await keys.walkTo('Lưu', 'BUTTON');
      await keys.press('Enter');
      await rights.waitFor({ state: 'hidden' });
      await visitor.record('Thông báo cơ quan có trách nhiệm', async (form) => {
        await form.getByLabel('Đơn vị được thông báo').selectOption({ label: 'Sở Y tế Lạng Sơn' });
        await mark(form, 'Điện thoại');
      });
      await visitor.page.getByText('Sở Y tế Lạng Sơn').first().waitFor();
    });
  }, 40_000);

  it('is helped at once and handed over to the health authority', async () => {
    await visit('commune', async (visitor) => {
      await visitor.record('Bắt đầu hỗ trợ thiết yếu', async (form) => {
        await tick(form, /^Nhu cầu thiết yếu/);
        await tick(form, 'Y tế');
      });
      await visitor.record('Ghi lựa chọn của người được hỗ trợ', (form) => mark(form, 'Có'));
      await visitor.record('Hoàn tất tiếp nhận', (form) => mark(form, 'Đơn vị tiếp nhận'));
      await visitor.record('Bàn giao người được hỗ trợ', async (form) => {
        await form.getByLabel('Đơn vị nhận').selectOption({ label: 'Sở Y tế Lạng Sơn' });
        await write(form, 'Số biên bản giao, nhận', 'BB-77');
      });
      expect(await stateOf(visitor, 'Tiếp nhận')).toContain('Đã xong');
      expect(await stateOf(visitor, 'Hỗ trợ')).toContain('Đang làm');
    });
  }, 40_000);

  it('stands in the worklist of the health authority, which receives the person and begins to verify', async () => {
    await visit('health', async (visitor) => {
      await visitor.go('/viec');
      const row = visitor.page.getByRole('row').filter({ hasText: code });
      expect(await row.innerText()).toContain(ALIAS);
      await row.getByRole('link', { name: code }).click();
      await visitor.heading(code).waitFor();
      await visitor.record('Tiếp nhận người được bàn giao', (form) => write(form, 'Số biên bản giao, nhận', 'BB-77'));
      await visitor.record('Bắt đầu xác minh thông tin ban đầu');
      await visitor.record('Ghi buổi nghe kể lại', async (form) => {
        for (const condition of ['Nói bằng ngôn ngữ người được hỗ trợ hiểu', 'Nơi an toàn, riêng tư', 'Được dừng bất cứ lúc nào', /^Cán bộ phù hợp/])
          await tick(form, condition);
      });
      expect(await stateOf(visitor, 'Xác minh')).toContain('Đang làm');
    });
  }, 40_000);

  it('is made safe while verification goes on: the health authority asks, the head of police orders', async () => {
    await visit('health', async (visitor) => {
      await visitor.record('Đánh giá nguy cơ', async (form) => {
        await mark(form, 'Cao');
        await write(form, 'Ngày xem lại', dayAfter(14));
      });
      await visitor.record('Đề nghị biện pháp bảo vệ', (form) => tick(form, 'Bố trí nơi tạm lánh an toàn'));
    });
    await visit('police.head', async (visitor) => {
      await visitor.record('Quyết định áp dụng biện pháp bảo vệ', async (form) => {
        await mark(form, 'Bố trí nơi tạm lánh an toàn');
        await write(form, 'Số quyết định', 'QD-77');
      });
      expect(await stateOf(visitor, 'Bảo vệ')).toContain('Đang làm');
      expect(await stateOf(visitor, 'Xác minh')).toContain('Đang làm');
    });
  }, 40_000);

  it('is found to show signs of trafficking, and identification is asked for', async () => {
    await visit('health', async (visitor) => {
      await visitor.record('Ghi kết luận xác minh ban đầu', async (form) => {
        for (const sign of ['Chuyển giao', 'Lừa gạt', 'Cưỡng bức lao động', /^Theo lời kể của người được hỗ trợ/]) await tick(form, sign);
        await mark(form, 'Có dấu hiệu bị mua bán');
      });
      await visitor.record('Đề nghị xác định');
      expect(await visitor.text()).toContain('Đang trong quá trình xác định');
    });
  }, 40_000);

  it('gets a plan of support before anybody decided on a status', async () => {
    await visit('health', async (visitor) => {
      await visitor.record('Đánh giá nhu cầu hỗ trợ', async (form) => {
        await tick(form, /^Nhu cầu thiết yếu/);
        await tick(form, 'Tâm lý');
      });
      expect(await offers(visitor, 'Phê duyệt kế hoạch hỗ trợ')).toBe(false);
    });
    await visit('health.head', (visitor) =>
      visitor.record('Phê duyệt kế hoạch hỗ trợ', async (form) => {
        await tick(form, /^Nhu cầu thiết yếu/);
        await tick(form, 'Tâm lý');
      }),
    );
    await visit('health', async (visitor) => {
      await visitor.record('Ghi hỗ trợ đã thực hiện', (form) => form.getByLabel('Loại hỗ trợ').selectOption({ label: 'Tâm lý' }));
      expect(await stateOf(visitor, 'Hỗ trợ')).toContain('Đang làm');
      expect(await stateOf(visitor, 'Xác định')).toContain('Đang làm');
    });
  }, 40_000);

  it('is proposed as a victim by one officer and decided by another', async () => {
    await visit('police', async (visitor) => {
      await visitor.record('Trình kết quả xác định', async (form) => {
        await mark(form, 'Là nạn nhân');
        await tick(form, /^Theo lời kể của người được hỗ trợ/);
      });
      expect(await offers(visitor, 'Quyết định kết quả xác định')).toBe(false);
      expect(await visitor.text()).toContain('Đang trong quá trình xác định');
    });
    await visit('police.head', async (visitor) => {
      await visitor.record('Quyết định kết quả xác định', async (form) => {
        const proposal = form.getByRole('region', { name: 'Kết quả được trình' });
        expect(await proposal.innerText()).toMatch(/Là nạn nhân[^]*Đỗ Quang Huy/);
        await mark(form, 'Đồng ý với kết quả được trình');
        await write(form, 'Số giấy xác nhận hoặc văn bản trả lời', 'XN-77');
      });
      expect(await stateOf(visitor, 'Xác định')).toContain('Đã xong');
    });
  }, 40_000);

  it('would wait for a second person if the head of police had proposed it', async () => {
    const other = await proposedByTheHead();
    await visit('police.head', async (visitor) => {
      await visitor.openCase(other);
      expect(await blockers(visitor, 'Quyết định kết quả xác định')).toContain('một người khác, không phải người trình, quyết định');
      expect(await offers(visitor, 'Quyết định kết quả xác định')).toBe(false);
    });
  }, 40_000);

  it('goes home with help, and the protection ends when the risk is gone', async () => {
    await visit('health', async (visitor) => {
      await visitor.page.getByRole('button', { name: /^Ghi đã xong: / }).first().click();
      const duty = await visitor.form('Ghi nhiệm vụ đã xong');
      await write(duty, 'Số văn bản', 'BB-78');
      await visitor.save(duty);
      await visitor.record('Lập kế hoạch hòa nhập');
      await visitor.record('Hoàn thành hỗ trợ');
      await visitor.record('Ghi lần thăm hỏi sau trở về', (form) => mark(form, 'Đã gặp, ổn định'));
      await visitor.record('Hoàn thành hòa nhập');
    });
    await visit('health.head', async (visitor) => {
      expect(await blockers(visitor, 'Đóng hồ sơ')).toContain('các biện pháp bảo vệ đã chấm dứt');
    });
    await visit('police.head', (visitor) =>
      visitor.record('Chấm dứt biện pháp bảo vệ', async (form) => {
        await mark(form, 'Bố trí nơi tạm lánh an toàn');
        await mark(form, 'Không còn nguy cơ');
      }),
    );
  }, 40_000);

  it('is closed by the head of the agency that owns it', async () => {
    await visit('health.head', async (visitor) => {
      await visitor.record('Đóng hồ sơ', async (form) => {
        await mark(form, 'Đã hòa nhập cộng đồng');
        await write(form, 'Ghi rõ', REASON);
      });
      const text = await visitor.text();
      expect(text).toContain('Hồ sơ đã đóng');
      expect(text).not.toContain(REASON);
    });
  }, 40_000);

  it('is read by the auditor, who finds the chain whole and meets neither a name nor a value', async () => {
    const auditor = await Visitor.signedIn(browser, house.address, 'auditor');
    const answers: Promise<string>[] = [];
    const hear = (answer: Response): void => {
      if (answer.url().includes('/api/cases')) answers.push(answer.text());
    };
    auditor.page.on('response', hear);
    await auditor.page.getByRole('link', { name: code }).click();
    await auditor.heading(`Giám sát hồ sơ ${code}`).waitFor();
    const log = auditor.page.locator('[data-entry]');
    await log.first().waitFor();
    const whole = `Chuỗi nguyên vẹn · ${await log.count()} trên ${await log.count()} mục`;
    await auditor.page.getByRole('status').filter({ hasText: whole }).waitFor();
    await log.filter({ hasText: 'Đóng hồ sơ' }).click();
    const item = auditor.page.getByRole('complementary');
    await item.getByText('Trường đã ghi').waitFor();
    expect(await item.innerText()).toMatch(/Lý do[^]*Dấu niêm phong/);
    await item.getByRole('button', { name: 'Kiểm tra lại chuỗi' }).click();
    await auditor.page.getByRole('status').filter({ hasText: whole }).waitFor();
    // A board that refreshes itself would go on answering while the browser closes.
    auditor.page.off('response', hear);
    const seen = [await auditor.text(), ...(await Promise.all(answers))].join('\n');
    expect(seen).toContain(code);
    for (const secret of [ALIAS, WISHES, REASON, 'QD-77', 'XN-77', 'Đỗ Quang Huy']) expect(seen).not.toContain(secret);
    expect(auditor.complaints).toEqual([]);
  }, 40_000);
});

/** A case whose result the head of police proposed; returns its code. */
async function proposedByTheHead(): Promise<string> {
  let other = await house.open('police', {
    channel: 'rescued',
    safety: 'safe',
    language: 'vi',
    alias: 'Chị Q.',
    age: { estimate: 33, certainty: 'estimated' },
    nationality: 'VN',
    indicators: ['act_harbour', 'means_force'],
  });
  const elements = ['act_harbour', 'means_force', 'evidence_rescuing_body'];
  const authority = DEMO_AGENCIES.police.id;
  const steps: Planted[] = [
    ['police', { type: 'informRights', language: 'vi', form: 'oral' }],
    ['police', { type: 'completeReceipt', custody: 'withUs' }],
    ['police', { type: 'startVerification' }],
    ['police', { type: 'recordFinding', elements, conclusion: 'signs' }],
    ['police', { type: 'requestIdentification' }],
    ['police.head', { type: 'proposeIdentification', result: 'victim', grounds: ['evidence_rescuing_body'], authority }],
  ];
  for (const [username, event] of steps) other = await house.record(username, other, event);
  return other.code;
}
