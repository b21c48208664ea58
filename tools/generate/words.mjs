import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformFile } from '@swc/core';
import { swcOptions } from '../build/server.mjs';

const WORDS = 'apps/web/src/words';

/** The words of the screens in both languages, so that a printed table says what the screens say: `{ vi, en }`. */
export async function words() {
  const made = mkdtempSync(join(tmpdir(), 'loive-words-'));
  try {
    // The words are plain objects in files of their own that import only one another.
    writeFileSync(join(made, 'package.json'), '{"type":"module"}');
    mkdirSync(join(made, 'words'));
    const options = { ...swcOptions(), sourceMaps: false };
    const files = readdirSync(WORDS).filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'));
    await Promise.all(
      files.map(async (name) => {
        const { code } = await transformFile(join(WORDS, name), options);
        writeFileSync(join(made, 'words', name.replace(/\.ts$/, '.js')), code);
      }),
    );
    const from = (name) => import(pathToFileURL(join(made, 'words', `${name}.js`)).href);
    const [{ vi }, { en }] = await Promise.all([from('vi'), from('en')]);
    return { vi, en };
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}
