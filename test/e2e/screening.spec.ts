import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView } from '@loive/contracts';
import type { Browser, Locator } from 'playwright-core';
import { mark, tick } from '../support/case-page.js';
import { launchChromium } from '../support/chromium.js';
import { openDemoHouse, type DemoHouse } from '../support/demo-house.js';
import { keepPicture, sideways } from '../support/look.js';
import { Visitor } from '../support/visitor.js';

const FINDING = 'Ghi kết luận xác minh ban đầu';

let house: DemoHouse;
let browser: Browser;
let rescued: CaseView;
beforeAll(async () => {
  browser = await launchChromium();
  house = await openDemoHouse();
  rescued = await house.open('police', {
    channel: 'rescued',
    safety: 'safe',
    language: 'vi',
    alias: 'Chị V.',
    age: { bornOn: '1994-05-17', certainty: 'exact' },
    nationality: 'VN',
    indicators: ['act_harbour', 'form_forced_criminality'],
  });
  for (const event of [{ type: 'informRights', language: 'vi', form: 'oral' }, { type: 'completeReceipt', custody: 'withUs' }, { type: 'startVerification' }] as const)
    rescued = await house.record('police', rescued, event);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

const column = (within: Locator, name: string): Locator => within.getByRole('group', { name: new RegExp(`^${name}`) }).first();
const says = async (within: Locator, name: string): Promise<string> => (await column(within, name).innerText()).replace(/\s+/g, ' ');

describe('The element board', () => {
  it('explains at intake, on a phone, what is missing, and asks no means of somebody of unknown age', async () => {
    const officer = await Visitor.signedIn(browser, house.address, 'commune', { width: 390, height: 844 });
    await officer.go('/ho-so/moi');
    const form = officer.page.getByRole('form', { name: 'Mở hồ sơ' });
    const board = officer.page.getByRole('region', { name: 'Sàng lọc trực tiếp' });
    expect(await says(board, 'Thủ đoạn')).toContain('Còn thiếu');
    await officer.page.getByLabel('Độ tuổi').selectOption({ label: 'Chưa rõ, có thể là trẻ em' });
    expect(await says(board, 'Thủ đoạn')).toContain('Không cần');
    expect(await board.getByText(/Giấy tờ hoặc nguồn nào cho biết tuổi/).count()).toBe(1);
    await tick(form, 'Bị chuyển giao qua nhiều người');
    expect(await says(board, 'Hành vi')).toContain('Có dấu hiệu');
    expect(await board.innerText()).not.toMatch(/%|điểm số|\d\/\d/);
    await board.scrollIntoViewIfNeeded();
    await keepPicture(officer.page, 'bang-yeu-to-mo-ho-so-390');
    expect(await sideways(officer.page)).toBe(0);
    await officer.leave();
  }, 40_000);

  it('lays sources beside each other in a finding, keeps out what was told without its conditions, and is recorded', async () => {
    const police = await Visitor.signedIn(browser, house.address, 'police');
    await police.openCase(rescued.code);
    const form = await police.choose(FINDING);
    expect(await form.getByText('Lời kể chưa được tính').count()).toBe(1);
    expect(await form.getByRole('checkbox', { name: /^Theo lời kể của người được hỗ trợ/ }).isDisabled()).toBe(true);

    await tick(form, 'Chứa chấp');
    await form.getByLabel('Nguồn của “Chứa chấp”').selectOption('act_harbour@evidence_rescuing_body');
    await tick(form, /^Dùng vũ lực/);
    const force = form.getByLabel('Nguồn của “Dùng vũ lực”');
    await force.selectOption('means_force@evidence_rescuing_body');
    await force.selectOption('means_force!evidence_statement_of_offender');
    expect(await says(form, 'Thủ đoạn')).toContain('Nguồn nói khác nhau');
    expect(await says(form, 'Mục đích')).toContain('Còn thiếu');
    await form.getByRole('button', { name: /^Bỏ nguồn Theo lời của người thực hiện/ }).click();
    expect(await says(form, 'Thủ đoạn')).toContain('Có dấu hiệu');

    // By keyboard as well.
    await form.getByRole('checkbox', { name: 'Đã kiểm tra nhân thân' }).focus();
    await police.page.keyboard.press('Space');
    await tick(form, 'Được phát hiện, giải cứu cùng nạn nhân khác');
    await form.getByText('Hình thức bóc lột', { exact: true }).click();
    await tick(form, 'Bị ép làm việc trái pháp luật');
    expect(await form.getByText(/người bị trục xuất hoặc bị coi là nghi phạm vẫn được sàng lọc/).count()).toBe(1);

    await column(form, 'Hành vi').scrollIntoViewIfNeeded();
    await keepPicture(police.page, 'bang-yeu-to-1366');
    await police.page.setViewportSize({ width: 390, height: 844 });
    await column(form, 'Hành vi').scrollIntoViewIfNeeded();
    await keepPicture(police.page, 'bang-yeu-to-390');
    expect(await sideways(police.page)).toBe(0);
    await police.page.setViewportSize({ width: 1366, height: 768 });
    await police.page.emulateMedia({ media: 'print' });
    expect(await police.page.locator('#root').isVisible()).toBe(false);
    expect(await form.getByText(`Bảng yếu tố của hồ sơ ${rescued.code}`).isVisible()).toBe(true);
    expect(await form.getByRole('button', { name: 'Lưu', exact: true }).isVisible()).toBe(false);
    await keepPicture(police.page, 'bang-yeu-to-in');
    await police.page.emulateMedia({ media: 'screen' });

    await mark(form, 'Có dấu hiệu bị mua bán');
    await police.save(form);
    await police.go(`/ho-so/${rescued.code}/dong-thoi-gian`);
    await police.page.getByText('2026.1').first().waitFor();
    expect(await police.text()).not.toContain('Dùng vũ lực');
    expect(police.complaints).toEqual([]);
    await police.leave();
  }, 60_000);
});
