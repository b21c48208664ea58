import { existsSync, writeFileSync } from 'node:fs';
import { runNode } from '../child.mjs';
import { hashOf, isStamped, sourceFiles, stamp } from './stamp.mjs';

const FOLDER = 'dist/linked';
const MAINS = { api: 'dist/apps/api/src/main.js', worker: 'dist/apps/worker/src/main.js', setup: 'dist/apps/api/src/setup.js' };
/** The linked files, as the tests are told of them. */
export const LINKED = { LINKED_API: `${FOLDER}/api.js`, LINKED_WORKER: `${FOLDER}/worker.js`, LINKED_SETUP: `${FOLDER}/setup.js` };
const RECIPE = ['tools/build/linked.mjs', 'tools/build/kept-code.cjs', 'package-lock.json'];
/** Looks for the library of its own platform at run time. */
const NATIVE = ['@node-rs/argon2'];

/** It asks TypeORM at run time for names that TypeORM 1 no longer has, which would read all of TypeORM a second time, from its own files. */
const linkTypeorm = {
  name: 'loive-link-typeorm',
  transform: (code, id) =>
    id.endsWith('/@nestjs/typeorm/dist/common/typeorm-compat.js') ? `import * as typeorm from 'typeorm';\n${code.replace("const typeorm = require('typeorm');", '')}` : null,
};

/**
 * Links the built API, worker and setup into one file each, packages and all: Node reads thousands of
 * files to start them from the build, and the tests start them hundreds of times. True when it did.
 */
export async function linkServer() {
  const hash = hashOf([...sourceFiles(['dist/apps/api', 'dist/apps/worker', 'dist/libs', 'dist/migrations']), ...RECIPE]);
  if (isStamped('linked', hash) && Object.values(LINKED).every((file) => existsSync(file))) return false;
  const { build } = await import('vite');
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [linkTypeorm],
    ssr: { noExternal: true, external: NATIVE },
    build: {
      ssr: true,
      target: 'node20',
      minify: false,
      outDir: FOLDER,
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: { input: MAINS, output: { format: 'cjs', entryFileNames: 'parts/[name].js', chunkFileNames: 'parts/[name]-[hash].js', keepNames: true } },
    },
  });
  writeFileSync(`${FOLDER}/package.json`, '{"type":"commonjs"}');
  for (const name of Object.keys(MAINS))
    writeFileSync(`${FOLDER}/${name}.js`, `require('../../tools/build/kept-code.cjs').runKept(require.resolve('./parts/${name}.js'));\n`);
  // Without settings each ends at once, when all its code has been read.
  for (const name of Object.keys(MAINS)) await runNode([`${FOLDER}/${name}.js`], { env: { PATH: process.env.PATH, KEEP_CODE: '1' } });
  stamp('linked', hash);
  return true;
}
