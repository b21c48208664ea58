import { chromium, type Browser } from 'playwright-core';

const QUIET = ['--disable-background-networking', '--disable-component-update', '--no-first-run', '--disable-gpu'];

/** A headless Chromium with a profile that nobody used before. */
export function launchChromium(): Promise<Browser> {
  // npm test looks for one on the machine and names it here.
  const executablePath = process.env['CHROMIUM_PATH'];
  if (!executablePath) throw new Error('No Chromium was found: install one, or set CHROMIUM_PATH.');
  // Its sandbox needs an ordinary user; the pages are our own.
  const asRoot = process.getuid?.() === 0;
  return chromium.launch({ executablePath, headless: true, chromiumSandbox: !asRoot, args: QUIET });
}
