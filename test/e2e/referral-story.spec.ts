import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView } from '@loive/contracts';
import type { Browser } from 'playwright-core';
import { mark } from '../support/case-page.js';
import { launchChromium } from '../support/chromium.js';
import { openDemoHouse, type DemoHouse } from '../support/demo-house.js';
import { beginStep, fillReferral, openInbox, openReferral, send, sheet, take } from '../support/referral-page.js';
import { Visitor } from '../support/visitor.js';

const WISHES = 'Muốn lấy lại giấy tờ và được về nhà.';
const QUESTION = 'Người này có giấy tờ chứng minh không?';
const ANSWER = 'Đang giữ giấy xác nhận của công an.';

let house: DemoHouse;
let browser: Browser;
const visitors = new Map<string, Promise<Visitor>>();

beforeAll(async () => {
  browser = await launchChromium();
  house = await openDemoHouse({ queue: true });
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

/** A case of this alias, opened over HTTP to set the scene. */
function opened(username: string, alias: string): Promise<CaseView> {
  return house.open(username, {
    channel: 'rescued',
    safety: 'safe',
    language: 'vi',
    alias,
    age: { estimate: 26, certainty: 'estimated' },
    nationality: 'VN',
    indicators: ['act_transfer', 'means_deception'],
    wishes: WISHES,
  });
}

/** Waits until a page says something by itself: nobody reloads it. */
const says = async (one: Visitor, text: string): Promise<void> => one.page.getByText(text).first().waitFor();
const silent = async (one: Visitor, ...texts: readonly string[]): Promise<void> => {
  const shown = await one.text();
  expect(texts.filter((text) => shown.includes(text))).toEqual([]);
};
const noComplaints = async (): Promise<void> => {
  for (const one of await Promise.all(visitors.values())) expect(one.complaints).toEqual([]);
};

describe('The health authority refers somebody to legal aid', () => {
  const ALIAS = 'Chị Thông Xanh';
  let theCase: CaseView;
  let code = '';

  it('from the case page, with a consent recorded on the way and a preview of both stages', async () => {
    theCase = await opened('health', ALIAS);
    const health = await visitor('health');
    await health.openCase(theCase.code);
    await health.page.getByRole('link', { name: 'Chuyển tuyến', exact: true }).click();
    await health.heading('Chuyển tuyến').waitFor();
    await fillReferral(health, {
      service: 'Trợ giúp pháp lý',
      receiver: 'Trung tâm TGPL nhà nước Lạng Sơn',
      urgency: /^Khẩn/,
      note: 'Cần người đi cùng tới buổi làm việc.',
      consentFirst: true,
    });
    const preview = health.page.getByRole('complementary').filter({ hasText: 'Nơi nhận sẽ thấy' });
    expect(await preview.innerText()).toMatch(/Chị Thông Xanh[^]*Sau khi tiếp nhận[^]*Không chia sẻ/);
    code = await send(health);
  }, 40_000);

  it('which reads a request without a name, and neither the case nor what waits in the packet', async () => {
    const legalaid = await visitor('legalaid');
    const card = await openInbox(legalaid, code);
    const text = await card.innerText();
    expect(text).toContain(ALIAS);
    expect(text).toContain('Cần người đi cùng tới buổi làm việc.');
    expect(text).toMatch(/Mở sau khi tiếp nhận[^]*Nguyện vọng/i);
    await silent(legalaid, WISHES, theCase.code);
    await legalaid.go(`/ho-so/${theCase.code}`);
    await says(legalaid, 'Không có trang này');
  }, 40_000);

  it('which asks; the question and the answer come to the other page by themselves', async () => {
    const [health, legalaid] = [await visitor('health'), await visitor('legalaid')];
    await Promise.all([openReferral(health, code), openReferral(legalaid, code)]);
    await take(legalaid, { step: 'Hỏi thêm nơi gửi', title: 'Hỏi thêm nơi gửi', save: 'Gửi câu hỏi' }, (form) => form.getByRole('textbox').fill(QUESTION));
    await says(health, QUESTION);
    await take(health, { step: 'Trả lời nơi nhận', title: 'Trả lời nơi nhận', save: 'Gửi trả lời' }, (form) => form.getByRole('textbox').fill(ANSWER));
    await says(legalaid, ANSWER);
  }, 40_000);

  it('which accepts and then reads the packet, starts, and completes; the sender sees each step', async () => {
    const [health, legalaid] = [await visitor('health'), await visitor('legalaid')];
    await take(legalaid, { step: 'Tiếp nhận', title: 'Tiếp nhận yêu cầu', save: 'Tiếp nhận' });
    await says(legalaid, WISHES);
    await silent(legalaid, theCase.code);
    await (await sheet(health, code)).getByText('Đã tiếp nhận', { exact: true }).waitFor();
    await take(legalaid, { step: 'Bắt đầu', title: 'Bắt đầu thực hiện', save: 'Bắt đầu' });
    await take(legalaid, { step: 'Hoàn thành', title: 'Hoàn thành yêu cầu', save: 'Hoàn thành' }, (form) => mark(form, 'Đã hỗ trợ đủ theo yêu cầu'));
    await (await sheet(health, code)).getByText('Đã hoàn thành', { exact: true }).waitFor();
    await noComplaints();
  }, 40_000);
});

describe('The police refer somebody to a shelter', () => {
  const ALIAS = 'Chị Lá Phong';
  const FULL = 'Khu nữ đã kín chỗ tới tuần sau.';
  let theCase: CaseView;
  let code = '';
  let second = '';

  it('which returns it, and not without a reason and a text', async () => {
    theCase = await opened('police', ALIAS);
    const [police, shelter] = [await visitor('police'), await visitor('shelter')];
    await police.go(`/ho-so/${theCase.code}/chuyen-tuyen/moi`);
    const asked = { service: 'Nơi ở an toàn', receiver: 'Cơ sở Trợ giúp xã hội Lạng Sơn', urgency: /^Cần ngay/, note: 'Cần chỗ ở ngay tối nay.', consentFirst: true };
    await fillReferral(police, asked);
    code = await send(police);
    await openInbox(shelter, code);
    const form = await beginStep(shelter, 'Chuyển trả kèm lý do', 'Chuyển trả yêu cầu');
    await form.getByRole('button', { name: 'Chuyển trả', exact: true }).click();
    await form.getByRole('alert').waitFor();
    await mark(form, 'Không còn đủ chỗ hoặc nhân lực trong thời hạn');
    await form.getByRole('textbox', { name: 'Ghi rõ cho nơi gửi' }).fill(FULL);
    await form.getByRole('button', { name: 'Chuyển trả', exact: true }).click();
    await form.waitFor({ state: 'hidden' });
    await says(police, FULL);
    await says(police, 'Cần chọn nơi nhận khác');
  }, 40_000);

  it('and choose another, told why two others cannot take anybody', async () => {
    const [police, shelter2] = [await visitor('police'), await visitor('shelter2')];
    await (await sheet(police, code)).getByRole('link', { name: 'Chọn nơi khác' }).click();
    await police.heading(`Chọn nơi khác thay cho ${code}`).waitFor();
    await police.page.getByText('nơi chưa nhận được lúc này').click();
    const unfit = await police.page.getByRole('form', { name: 'Chuyển tuyến' }).innerText();
    expect(unfit).toMatch(/Mẫu Sơn: đã hết chỗ/);
    expect(unfit).toMatch(/Tam Thanh: đang không nhận thêm/);
    await fillReferral(police, { service: 'Nơi ở an toàn', receiver: 'Cơ sở hỗ trợ nạn nhân Kỳ Cùng', urgency: /^Cần ngay/, note: 'Cần chỗ ở ngay tối nay.', consentFirst: true });
    second = await send(police);
    await openInbox(shelter2, second);
    await silent(shelter2, WISHES, FULL, 'Cơ sở Trợ giúp xã hội Lạng Sơn', theCase.code);
    await take(shelter2, { step: 'Tiếp nhận', title: 'Tiếp nhận yêu cầu', save: 'Tiếp nhận' });
    await says(shelter2, WISHES);
  }, 40_000);

  it('while the first shelter keeps nothing but its own answer', async () => {
    const shelter = await visitor('shelter');
    await openReferral(shelter, code);
    await silent(shelter, WISHES, second, 'Kỳ Cùng', theCase.code);
  }, 40_000);

  it('and take it back in the end: the open page of the shelter loses it by itself', async () => {
    const [police, shelter2] = [await visitor('police'), await visitor('shelter2')];
    await openReferral(shelter2, second);
    await says(shelter2, WISHES);
    await openReferral(police, second);
    await take(police, { step: 'Rút lại yêu cầu', title: 'Rút lại yêu cầu', save: 'Rút lại' }, (form) => mark(form, 'Không còn cần hỗ trợ này'));
    await shelter2.page.getByText('Nơi gửi đã rút lại').first().waitFor();
    await silent(shelter2, WISHES, ALIAS);
    await noComplaints();
  }, 40_000);
});
