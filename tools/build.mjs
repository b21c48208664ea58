import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { linkServer } from './build/linked.mjs';
import { buildServer, serverChanged } from './build/server.mjs';
import { buildWeb, webChanged } from './build/web.mjs';

/** Builds what changed, server and web side by side; throws an error that names what is wrong. */
export async function build({ signal, skipWeb = false } = {}) {
  const [server, web] = await Promise.all([buildServer(), !skipWeb && buildWeb(signal)]);
  return { server, web };
}

/** True when a source changed since the last build. */
export const needsBuild = () => serverChanged() !== undefined || webChanged() !== undefined;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  chdir(fileURLToPath(new URL('..', import.meta.url)));
  try {
    const started = Date.now();
    const built = await build();
    if (process.argv.includes('--linked')) built.linked = await linkServer();
    const parts = Object.keys(built).filter((part) => built[part]);
    const what = parts.length ? `Built ${parts.join(' and ')}` : 'Nothing changed';
    console.log(`${what} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
