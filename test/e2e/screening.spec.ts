import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView } from '@loive/contracts';
import { DEMO_AGENCIES } from '@loive/demo/cast';
import type { Browser, Locator } from 'playwright-core';
import { mark, tick } from '../support/case-page.js';
import { launchChromium } from '../support/chromium.js';
import { openDemoHouse, type DemoHouse } from '../support/demo-house.js';
import { axeFindings, keepPicture, sideways } from '../support/look.js';
import { Visitor } from '../support/visitor.js';
import { ADULT } from '../support/world.js';

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
    const officer = await Visitor.letIn(browser, house.address, 'commune', { width: 390, height: 844 });
    await officer.go('/ho-so/moi');
    const form = officer.page.getByRole('form', { name: 'Mở hồ sơ' });
    const board = officer.page.getByRole('region', { name: 'Sàng lọc trực tiếp' });
    expect(await says(board, 'Thủ đoạn')).toContain('Còn thiếu');
    await officer.page.getByLabel('Độ tuổi').selectOption({ label: 'Chưa rõ, có thể là trẻ em' });
    expect(await says(board, 'Thủ đoạn')).toContain('Không cần');
    expect(await board.getByText(/Giấy tờ hoặc nguồn nào cho biết tuổi/).count()).toBe(1);
    // Noted, and nobody said yet what shows it: it does not count.
    await tick(form, 'Bị chuyển giao qua nhiều người');
    expect(await says(board, 'Hành vi')).toContain('chưa ghi nguồn nào cho biết');
    expect(await board.innerText()).not.toMatch(/%|điểm số|\d\/\d/);
    // What to ask stands once, and before the button that ends the conversation.
    const question = board.getByRole('group', { name: 'Nên hỏi tiếp' });
    expect(await officer.page.getByRole('group', { name: 'Nên hỏi tiếp' }).count()).toBe(1);
    const [asked, button] = await Promise.all([question.boundingBox(), form.getByRole('button', { name: 'Mở hồ sơ' }).boundingBox()]);
    expect(asked!.y).toBeLessThan(button!.y);
    await board.scrollIntoViewIfNeeded();
    await keepPicture(officer.page, 'bang-yeu-to-mo-ho-so-390');
    await officer.page.setViewportSize({ width: 1366, height: 768 });
    expect(await says(board, 'Hành vi')).toContain('chưa ghi nguồn nào cho biết');
    await officer.page.evaluate('scrollTo(0, 0)');
    await keepPicture(officer.page, 'bang-yeu-to-mo-ho-so-1366');
    await officer.page.setViewportSize({ width: 390, height: 844 });
    expect(await sideways(officer.page)).toBe(0);
    await officer.leave();
  }, 40_000);

  it('lays sources beside each other in a finding, keeps out what was told without its conditions, and is recorded', async () => {
    const police = await Visitor.letIn(browser, house.address, 'police');
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
    await form.getByLabel(/^Nguồn của “Được phát hiện, giải cứu cùng nạn nhân khác/).selectOption('residual_found_with_victim@evidence_rescuing_body');
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
    await police.page.getByRole('button', { name: /^Xem, ghi lý do.*Lời kể/ }).click();
    const dialog = police.page.getByRole('dialog');
    await dialog.getByRole('radio').first().check();
    await dialog.getByRole('button', { name: 'Xem trong 60 giây' }).click();
    const shown = police.page.locator('[data-revealed]');
    await shown.waitFor();
    expect((await shown.innerText()).replace(/\s+/g, ' ')).toMatch(/Hành vi Chứa chấp Của cơ quan giải cứu.*Thủ đoạn Dùng vũ lực/);
    expect(await shown.innerText()).not.toMatch(/\w_\w/);
    await shown.scrollIntoViewIfNeeded();
    await keepPicture(police.page, 'ket-luan-da-ghi-1366');
    await police.go(`/ho-so/${rescued.code}/dong-thoi-gian`);
    await police.page.getByText('2026.1').first().waitFor();
    expect(await police.text()).not.toContain('Dùng vũ lực');
    expect(police.complaints).toEqual([]);
    await police.leave();
  }, 60_000);
});

describe('An application for support', () => {
  it('shows who decides and by when, is given to somebody where no text names one, and goes by the household', async () => {
    const proof = { type: 'recordProof', kind: 'policeConfirmation', date: '2025-06-30', number: 'XN-30', issuer: 'Công an tỉnh Lạng Sơn' } as const;
    const { receivedAt: _now, ...opening } = ADULT;
    let known = await house.open('commune', { ...opening, alias: 'Chị Q.' });
    known = await house.record('commune', known, { type: 'notifyAuthority', agencyId: DEMO_AGENCIES.police.id, means: 'phone' });
    for (const username of ['police', 'commune.head']) known = await house.record(username, known, proof);

    const head = await Visitor.letIn(browser, house.address, 'commune.head');
    const { page } = head;
    await head.go(`/ho-so/${known.code}/che-do`);
    await page.getByRole('button', { name: 'Ghi việc nộp hồ sơ đề nghị hỗ trợ' }).click();
    const filing = await head.form('Ghi việc nộp hồ sơ đề nghị hỗ trợ');
    await tick(filing, 'Trợ cấp khó khăn ban đầu');
    await head.save(filing);
    const decision = page.getByRole('region', { name: 'Hồ sơ đề nghị' }).getByRole('listitem').filter({ hasText: 'Quyết định hỗ trợ theo chế độ năm 2011' });
    await decision.getByText('cần người chỉ định').waitFor();
    expect(await decision.innerText()).toMatch(/chưa kiểm chứng[\s\S]*Còn \d+ ngày/i);

    await decision.getByRole('button', { name: /^Chỉ định cơ quan/ }).click();
    const naming = await head.form('Chỉ định cơ quan thực hiện nhiệm vụ');
    await naming.getByLabel('Cơ quan thực hiện').selectOption({ label: 'Sở Y tế Lạng Sơn' });
    await naming.getByLabel('Vì sao là cơ quan này').fill('Sở đang nhận hồ sơ theo thủ tục hiện hành.');
    await head.save(naming);
    await decision.getByText('Sở Y tế Lạng Sơn, do người chỉ định').waitFor();

    const stated = page.getByRole('button', { name: 'Thuộc hộ nghèo' });
    await stated.click();
    const stating = await head.form('Ghi hoàn cảnh');
    await mark(stating, 'Có');
    await head.save(stating);
    await stated.waitFor({ state: 'detached' });
    await keepPicture(page, 'de-nghi-ho-tro-1366');
    await page.setViewportSize({ width: 390, height: 844 });
    await keepPicture(page, 'de-nghi-ho-tro-390');
    expect([await sideways(page), await axeFindings(page), head.complaints]).toEqual([0, [], []]);
    await head.leave();
  }, 60_000);
});
