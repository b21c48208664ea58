import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AT_ONCE_LIMITS, AT_ONCE_TARGET_MINUTES } from '@loive/domain';
import { SettingError, readKey, readSettings, whole } from './settings.js';

let dataDir: string;
const least = () => ({ API_DATABASE_URL: 'postgresql://loive_api:secret@127.0.0.1:5432/loive', DATA_DIR: dataDir });

beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'loive-settings-'));
  mkdirSync(join(dataDir, 'keys'));
  writeFileSync(join(dataDir, 'keys', 'ticket.key'), 'ab'.repeat(32) + '\n');
  writeFileSync(join(dataDir, 'keys', 'codes.key'), Buffer.alloc(32, 7));
});
afterAll(() => rmSync(dataDir, { recursive: true }));

describe('settings of the API', () => {
  it('listens on this machine only unless told otherwise', () => {
    expect(readSettings(least())).toMatchObject({ host: '127.0.0.1', port: 3000, demo: false, secure: false });
  });

  it('takes an empty setting as unset', () => {
    expect(readSettings({ ...least(), PORT: '', HOST: ' ', DEMO: '' })).toMatchObject({ host: '127.0.0.1', port: 3000 });
  });

  it('trusts TLS only when the public address says https', () => {
    expect(readSettings({ ...least(), PUBLIC_ORIGIN: 'https://loive.example.vn/' })).toMatchObject({
      secure: true,
      origin: 'https://loive.example.vn',
    });
    expect(readSettings({ ...least(), PUBLIC_ORIGIN: 'http://10.0.0.8:3000' }).secure).toBe(false);
  });

  it.each([
    ['PORT', '70000'],
    ['PORT', '3e3'],
    ['DEMO', 'yes'],
    ['LOG_LEVEL', 'loud'],
    ['PUBLIC_ORIGIN', 'loive.example.vn'],
    ['SESSIONS_PER_PERSON', '0'],
  ])('names %s when it is "%s"', (name, value) => {
    expect(() => readSettings({ ...least(), [name]: value })).toThrow(SettingError);
    expect(() => readSettings({ ...least(), [name]: value })).toThrow(name);
  });

  it('reads what the house set for "at once" within its bounds, and says them', () => {
    const read = (value?: string) => whole({ AT_ONCE_MINUTES: value }, 'AT_ONCE_MINUTES', AT_ONCE_TARGET_MINUTES, AT_ONCE_LIMITS.least, AT_ONCE_LIMITS.most);
    expect([read(), read(' '), read('15'), read('720')]).toEqual([120, 120, 15, 720]);
    for (const wrong of ['14', '721', '1.5', '-30', 'hai giờ']) expect(() => read(wrong)).toThrow(`AT_ONCE_MINUTES must be a whole number from 15 to 720, not "${wrong}"`);
  });

  it('never repeats a database password in its complaint', () => {
    const url = 'mysql://root:hunter2@127.0.0.1/x';
    expect(() => readSettings({ ...least(), API_DATABASE_URL: url })).toThrow(/^(?!.*hunter2).*API_DATABASE_URL/);
  });

  it('reads a key as hex digits or as raw bytes, and refuses a short or missing one', () => {
    const { keys } = readSettings(least());
    expect(keys.ticket).toEqual(Buffer.alloc(32, 0xab));
    expect(keys.codes).toEqual(Buffer.alloc(32, 7));
    writeFileSync(join(dataDir, 'short.key'), 'tiny');
    expect(() => readKey(join(dataDir, 'short.key'))).toThrow('too short');
    expect(() => readSettings({ ...least(), KEYS_DIR: join(dataDir, 'nowhere') })).toThrow('KEYS_DIR');
  });
});
