import type { Locator } from 'playwright-core';
import { dayAfter, write } from './case-page.js';
import type { Visitor } from './visitor.js';

/** Opens the page of a referral and waits for its sheet. */
export async function openReferral(visitor: Visitor, code: string): Promise<Locator> {
  await visitor.go(`/chuyen-tuyen/${code}`);
  return sheet(visitor, code);
}

/** Opens the inbox with this referral beside the list. */
export async function openInbox(visitor: Visitor, code: string): Promise<Locator> {
  await visitor.go(`/chuyen-tuyen/den?ma=${code}`);
  await visitor.heading('Chuyển tuyến đến').waitFor();
  return sheet(visitor, code);
}

/** The sheet of a referral on the page. */
export async function sheet(visitor: Visitor, code: string): Promise<Locator> {
  const found = visitor.page.getByRole('article').filter({ has: visitor.page.getByRole('heading', { name: new RegExp(code) }) });
  await found.waitFor();
  return found;
}

/** Takes a step of the referral on the page: its button, its form, and the form's own button. */
export async function take(
  visitor: Visitor,
  { step, title, save }: { readonly step: string; readonly title: string; readonly save: string },
  fill: (form: Locator) => Promise<unknown> = async () => undefined,
): Promise<void> {
  const form = await beginStep(visitor, step, title);
  await fill(form);
  await form.getByRole('button', { name: save, exact: true }).click();
  await form.waitFor({ state: 'hidden' });
}

/** Opens the form of a step. */
export async function beginStep(visitor: Visitor, step: string, title: string): Promise<Locator> {
  await visitor.page.getByRole('group', { name: 'Việc có thể làm với yêu cầu' }).getByRole('button', { name: step, exact: true }).click();
  const form = visitor.page.getByRole('dialog', { name: title });
  await form.waitFor();
  return form;
}

/** What is asked for on the page that sends a referral. */
export interface Asked {
  readonly service: string;
  readonly receiver: string;
  readonly urgency: RegExp;
  readonly note: string;
  /** Records the person's consent on the way; otherwise one is there already. */
  readonly consentFirst?: boolean;
}

/** Fills in the page that sends a referral, as far as it is not filled in. */
export async function fillReferral(visitor: Visitor, asked: Asked): Promise<void> {
  const form = visitor.page.getByRole('form', { name: 'Chuyển tuyến' });
  await form.getByLabel('Loại hỗ trợ').selectOption({ label: asked.service });
  await form.getByRole('radio', { name: asked.receiver }).check();
  await form.getByRole('radio', { name: asked.urgency }).check();
  if (asked.consentFirst === true) {
    await form.getByRole('button', { name: 'Ghi sự đồng ý' }).click();
    const consent = visitor.page.getByRole('dialog', { name: 'Ghi sự đồng ý' });
    await consent.getByRole('radio', { name: 'Người được hỗ trợ', exact: true }).check();
    await write(consent, 'Ngày đồng ý', dayAfter(0));
    await visitor.save(consent);
  }
  await form.getByRole('radio', { name: /^Sự đồng ý ngày/ }).first().check();
  await form.getByRole('textbox', { name: /^Người được hỗ trợ cần gì/ }).fill(asked.note);
}

/** Sends what was filled in; resolves with the referral's code. */
export async function send(visitor: Visitor): Promise<string> {
  await visitor.page.getByRole('form', { name: 'Chuyển tuyến' }).getByRole('button', { name: 'Gửi yêu cầu' }).click();
  await visitor.page.waitForURL(/\/chuyen-tuyen\/CT-\d{4}-\d{5,}$/);
  const code = visitor.page.url().split('/').pop() ?? '';
  await sheet(visitor, code);
  return code;
}
