import { randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What `npm start` was told; an empty setting counts as unset. Throws one line on a bad one. */
export function readStartSettings(env = process.env) {
  const text = (name) => env[name]?.trim() || undefined;
  const databaseUrl = text('DATABASE_URL');
  if (databaseUrl && !/^postgres(ql)?:\/\//.test(databaseUrl))
    throw new Error('DATABASE_URL must look like postgresql://owner@host:5432/database');
  const port = text('PORT') ?? '3000';
  if (!/^\d+$/.test(port) || Number(port) > 65_535)
    throw new Error(`PORT must be a whole number from 0 to 65535, not "${port}"`);
  const demo = text('DEMO') ?? (databaseUrl ? '0' : '1');
  if (demo !== '0' && demo !== '1') throw new Error(`DEMO must be 0 or 1, not "${demo}"`);
  return {
    host: text('HOST') ?? '127.0.0.1',
    port: Number(port),
    databaseUrl,
    dataDir: resolve(text('DATA_DIR') ?? '.data'),
    demo: demo === '1',
    demoPassword: text('DEMO_PASSWORD'),
  };
}

// No letters or digits that look alike: it is read from a screen and typed on a phone.
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** The demo accounts' password: the one given, else made once and kept under the data folder. */
export function demoPassword(dataDir, given) {
  if (given) return given;
  const keys = join(dataDir, 'keys');
  const file = join(keys, 'demo-password');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  mkdirSync(keys, { recursive: true, mode: 0o700 });
  const group = () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  const made = [group(), group(), group(), group()].join('-');
  writeFileSync(file, made + '\n', { mode: 0o600 });
  return made;
}
