import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const PICTURES = 'reports/test/screens';

/** What axe finds wrong with the page as it stands: rule and place, one a line. */
export async function axeFindings(page: Page): Promise<string[]> {
  if (!(await page.evaluate<boolean>(`typeof axe === 'object'`))) await page.evaluate(`${AXE}; undefined`);
  const options = { runOnly: { type: 'tag', values: TAGS }, resultTypes: ['violations'], elementRef: false };
  return page.evaluate<string[]>(`axe.run(document, ${JSON.stringify(options)}).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target + ': ' + failureSummary)))`);
}

interface Inside {
  readonly document: {
    readonly documentElement: { readonly scrollWidth: number; readonly clientWidth: number };
    readonly fonts: { readonly ready: Promise<unknown> };
    getAnimations(): readonly { readonly effect: { getComputedTiming(): { readonly endTime: number } } | null; finish(): void }[];
  };
}

// These run in the page: as functions, since its content policy forbids text to become code.
const tooWide = (): number => {
  const { documentElement: root } = (globalThis as unknown as Inside).document;
  return root.scrollWidth - root.clientWidth;
};
const fits = (): boolean => {
  const { documentElement: root } = (globalThis as unknown as Inside).document;
  return root.scrollWidth <= root.clientWidth;
};
const settled = async (): Promise<void> => {
  const { document } = globalThis as unknown as Inside;
  await document.fonts.ready;
  // What turns for ever has no end to be brought to.
  for (const one of document.getAnimations()) if (Number.isFinite(one.effect?.getComputedTiming().endTime)) one.finish();
};

/** How many pixels the page can still be pushed sideways, once what floats has found its place. */
export async function sideways(page: Page): Promise<number> {
  await page.waitForFunction(fits, undefined, { timeout: 1500 }).catch(() => undefined);
  return page.evaluate(tooWide);
}

// Keys of the word files, holes in sentences, and what a lost value looks like.
const LEFTOVERS = /\b(?:app|cases|duties|audit|intake|worklist|reveal|home|step|agencyType|problem|referrals|referralSteps|sending|notices|operations|access|reads|why|glass|screening|stepUp|people|rights|password|places|support|card|stillMissing|rescue|proceedings|rightsSheet|law|ladder|succession|agencies|hotline|shortcut)\.[a-z]\w*(?:\.\w+)*|\{\{|\}\}|\bundefined\b|\bNaN\b|\[object|Invalid Date/g;

/** Words on the page that no person should meet. */
export async function leftovers(page: Page): Promise<string[]> {
  return (await page.locator('body').innerText()).match(LEFTOVERS) ?? [];
}

/** Waits until fonts are there and nothing moves; with PICTURES=1 it keeps a picture to be looked at. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  await page.evaluate(settled);
  if (process.env['PICTURES'] !== '1') return;
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`), animations: 'disabled', caret: 'hide' });
}
