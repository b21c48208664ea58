import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findChromium } from './browser.mjs';

describe('the browser for the stories', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'loive-browser-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is the one named, and none at all when the one named is not there', () => {
    const named = join(folder, 'mine');
    expect(findChromium({ CHROMIUM_PATH: named, PATH: '/usr/bin' })).toBeUndefined();
    writeFileSync(named, '');
    expect(findChromium({ CHROMIUM_PATH: named })).toBe(named);
  });

  it('is the first that PATH holds when none is named', () => {
    writeFileSync(join(folder, 'google-chrome'), '');
    expect(findChromium({ PATH: `/nowhere:${folder}`, CHROMIUM_PATH: '' })).toBe(join(folder, 'google-chrome'));
  });
});
