import type { Locator } from 'playwright-core';
import type { Visitor } from './visitor.js';

/** Ticks a box of a form. */
export const tick = (form: Locator, name: string | RegExp): Promise<void> => form.getByRole('checkbox', { name }).check();

/** Marks one answer of a few. */
export const mark = (form: Locator, name: string): Promise<void> => form.getByRole('radio', { name, exact: true }).check();

/** Writes into a line of a form. */
export const write = (form: Locator, name: string | RegExp, text: string): Promise<void> => form.getByRole('textbox', { name }).fill(text);

/** So many days from today, as it is typed. */
export function dayAfter(days: number): string {
  const options = { timeZone: 'Asia/Ho_Chi_Minh', day: '2-digit', month: '2-digit', year: 'numeric' } as const;
  return new Intl.DateTimeFormat('en-GB', options).format(Date.now() + days * 86_400_000);
}

/** What the rail of the case page says of a stage. */
export async function stateOf(visitor: Visitor, stage: string): Promise<string> {
  const rail = visitor.page.getByRole('list', { name: 'Các giai đoạn của hồ sơ' });
  const node = rail.getByRole('listitem').filter({ hasText: new RegExp(`^${stage}`) });
  return (await node.innerText()).replace(/\s+/g, ' ');
}

/** Whether a step may be recorded now, by what "Bước tiếp theo" offers. */
export async function offers(visitor: Visitor, step: string): Promise<boolean> {
  const panel = await visitor.nextSteps();
  const found = await panel.getByRole('button', { name: step, exact: true }).count();
  await shut(visitor, panel);
  return found > 0;
}

/** What "Bước tiếp theo" says is missing for a step. */
export async function blockers(visitor: Visitor, step: string): Promise<string> {
  const panel = await visitor.nextSteps();
  const blocked = panel.getByRole('region', { name: 'Chưa thể thực hiện' });
  const text = await blocked.getByRole('listitem').filter({ hasText: step }).innerText();
  await shut(visitor, panel);
  return text;
}

// Escape belongs to whatever has the focus, and the panel takes it a moment after it shows.
async function shut(visitor: Visitor, panel: Locator): Promise<void> {
  await visitor.page.locator('[role=dialog]:focus-within').waitFor();
  await visitor.page.keyboard.press('Escape');
  await panel.waitFor({ state: 'hidden' });
}
