import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { nodeTooOld } from '../node-version.mjs';
import { demoPassword, readStartSettings } from './settings.mjs';

describe('what npm start was told', () => {
  it('takes the embedded database with the demo set on port 3000 of this machine when told nothing', () => {
    expect(readStartSettings({})).toMatchObject({ host: '127.0.0.1', port: 3000, databaseUrl: undefined, demo: true });
  });

  it('takes an empty setting for an unset one', () => {
    const empty = { PORT: '', HOST: ' ', DATABASE_URL: '', DEMO: '', DATA_DIR: '', DEMO_PASSWORD: '' };
    expect(readStartSettings(empty)).toEqual(readStartSettings({}));
  });

  it('loads no demo set into a database of somebody else unless asked', () => {
    const env = { DATABASE_URL: 'postgresql://owner@db/loive' };
    expect(readStartSettings(env).demo).toBe(false);
    expect(readStartSettings({ ...env, DEMO: '1' }).demo).toBe(true);
  });

  it.each([
    [{ PORT: 'abc' }, /PORT/],
    [{ PORT: '70000' }, /PORT/],
    [{ DEMO: 'yes' }, /DEMO/],
    [{ DATABASE_URL: 'mysql://x' }, /DATABASE_URL/],
  ])('names the setting that is wrong: %j', (env, name) => {
    expect(() => readStartSettings(env)).toThrow(name);
  });
});

describe('the demo password', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'loive-demo-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is made once, kept, and readable by this account alone', () => {
    const made = demoPassword(folder, undefined);
    expect(made).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
    expect(demoPassword(folder, undefined)).toBe(made);
    expect(statSync(join(folder, 'keys', 'demo-password')).mode & 0o777).toBe(0o600);
  });

  it('is the one given, if one is given', () => {
    expect(demoPassword(folder, 'given-by-hand')).toBe('given-by-hand');
  });
});

describe('the Node that runs it', () => {
  it.each(['16.20.2', '18.19.0', '20.18.3'])('refuses %s with one clear line', (version) => {
    expect(nodeTooOld(version)).toMatch(/^Lối Về needs Node 20\.19 or later [^\n]*$/);
  });

  it.each(['20.19.0', '22.1.0', '24.0.0'])('takes %s', (version) => {
    expect(nodeTooOld(version)).toBeUndefined();
  });
});
