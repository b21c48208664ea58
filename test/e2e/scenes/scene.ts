import type { Visitor } from '../../support/visitor.js';

/** Addresses of the demo cases that the scenes look at. */
export interface SceneCases {
  /** A child of unsure age, in Lạng Sơn. */
  readonly child: string;
  /** An adult whose details are open to the health authority, in Lạng Sơn. */
  readonly adult: string;
  /** A result waits for its second person, in Khánh Hoà. */
  readonly proposed: string;
}

/** Picks the word in the language of the scene. */
export type Say = (vi: string, en: string) => string;

/** One screen or overlay, and how to get there. */
export interface Scene {
  /** Name of its pictures. */
  readonly name: string;
  /** Who looks; left out: nobody is signed in. */
  readonly by?: string;
  readonly path: (cases: SceneCases) => string;
  /** What is done until the thing to look at stands. */
  readonly until: (visitor: Visitor, say: Say) => Promise<unknown>;
  /** Looked at in English too. */
  readonly both?: true;
}

/** The page of the child's case. */
export const page = (cases: SceneCases): string => `/ho-so/${cases.child}`;
/** Waits for a page with this title. */
export const titled = (vi: string | RegExp, en: string | RegExp = vi) => (visitor: Visitor, say: Say): Promise<void> =>
  visitor.page.getByRole('heading', { level: 1, name: pick(say, vi, en) }).waitFor();
/** Picks the words in the language of the scene, patterns too. */
export const pick = (say: Say, vi: string | RegExp, en: string | RegExp): string | RegExp => (say('vi', 'en') === 'vi' ? vi : en);
// A step that meets a duty has the time left in its name too.
/** Presses the first button whose name begins so. */
export const press = (visitor: Visitor, vi: string, en: string, say: Say): Promise<void> =>
  visitor.page.getByRole('button', { name: new RegExp(`^${say(vi, en)}`) }).first().click();

/** Waits until a case page and its log stand. */
export async function caseStands(visitor: Visitor, say: Say): Promise<void> {
  await visitor.page.getByRole('heading', { name: say('Dòng thời gian', 'Timeline') }).waitFor();
  await visitor.page.locator('main time').first().waitFor();
}

/** Opens the panel of next steps. */
export async function steps(visitor: Visitor, say: Say): Promise<void> {
  await caseStands(visitor, say);
  await press(visitor, 'Bước tiếp theo', 'Next steps', say);
  await visitor.page.getByRole('heading', { name: say('Được phép lúc này', 'Allowed now') }).waitFor();
}

/** Opens the form of a step. */
export async function form(visitor: Visitor, say: Say, vi: string, en: string): Promise<void> {
  await steps(visitor, say);
  await press(visitor, vi, en, say);
  await visitor.page.getByRole('dialog', { name: say(vi, en) }).waitFor();
}

/** A box with the first of its referrals beside the list. */
export async function referralStands({ page }: Visitor): Promise<void> {
  await page.locator('[data-row-link]').first().waitFor();
  await page.locator('#phieu-chuyen').waitFor();
}

/** The same referral on a page of its own, which stays as it is when the screen gets narrow. */
export async function referralAlone(visitor: Visitor, say: Say): Promise<void> {
  await referralStands(visitor);
  await visitor.page.getByRole('link', { name: say('Mở trang riêng, xem dòng thời gian', 'Open on its own page, with its timeline') }).click();
  await visitor.page.getByRole('heading', { level: 1, name: /CT-/ }).waitFor();
  await visitor.page.locator('main ol time').first().waitFor();
}
