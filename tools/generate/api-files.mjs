import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { createClient } from '@hey-api/openapi-ts';

const DOCUMENT = 'libs/contracts/openapi.json';
const CLIENT = 'apps/web/src/generated/api';

/**
 * The OpenAPI document of the built API, and the typed client made of it: path -> text. Nothing is
 * written here, so that a check and a writing run make the same files.
 */
export async function apiFiles() {
  const document = execFileSync(process.execPath, ['dist/apps/api/src/openapi.js'], { encoding: 'utf8' });
  const made = mkdtempSync(join(tmpdir(), 'loive-client-'));
  try {
    await createClient({
      input: JSON.parse(document),
      output: { path: made, clean: true },
      plugins: ['@hey-api/typescript', '@hey-api/client-fetch', { name: '@hey-api/sdk', operations: { strategy: 'flat' } }],
      logs: { level: 'silent' },
    });
    return new Map([[DOCUMENT, document], ...filesUnder(made).map(([name, text]) => [join(CLIENT, name), text])]);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(folder, path), readFileSync(path, 'utf8')]);
}
