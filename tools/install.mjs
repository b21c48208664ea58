import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { run } from './child.mjs';

const LOCK = 'package-lock.json';
const INSTALLED = 'node_modules/.package-lock.json';
const STAMP = 'node_modules/.loive-lock-hash';

/** Installs the packages when they are missing or the lockfile changed since; throws one line. */
export async function installIfNeeded({ signal, log = console.log } = {}) {
  const hash = createHash('sha256').update(readFileSync(LOCK)).digest('hex');
  if (isInstalled(hash)) return;
  log('Installing the packages of package-lock.json (npm ci), about half a minute');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const shell = process.platform === 'win32' && command === 'npm';
  const { code, text } = await run(command, [...first, ...args], { signal, shell });
  if (signal?.aborted) return;
  if (code !== 0) throw new Error(`npm ci failed:\n${text}`);
  writeFileSync(STAMP, hash);
}

// Somebody may have run npm himself: then npm's own record is at least as new as the lockfile.
function isInstalled(hash) {
  if (!existsSync(INSTALLED)) return false;
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return true;
  if (statSync(INSTALLED).mtimeMs < statSync(LOCK).mtimeMs) return false;
  try {
    writeFileSync(STAMP, hash);
  } catch {
    // A read-only installation is as good without the mark.
  }
  return true;
}
