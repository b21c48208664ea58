import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../../tools/test/browser.mjs';

const QUIET = ['--disable-background-networking', '--disable-component-update', '--no-first-run', '--disable-gpu'];

/** A headless Chromium with a profile that nobody used before. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium was found: install one, or set CHROMIUM_PATH.');
  // Its sandbox needs an ordinary user; the pages are our own.
  const asRoot = process.getuid?.() === 0;
  return chromium.launch({ executablePath, headless: true, chromiumSandbox: !asRoot, args: QUIET });
}
