import { nodeTooOld } from './node-version.mjs';

const complaint = nodeTooOld();
if (complaint) {
  console.error(complaint);
  process.exit(1);
}
process.chdir(decodeURIComponent(new URL('..', import.meta.url).pathname).replace(/^\/(\w:)/, '$1'));
const { start } = await import('./start/start.mjs');

process.exitCode = await start({
  skipWeb: true,
  onRunning: async (running, cleanups) => {
    const { serveWeb } = await import('./dev/web.mjs');
    const { rebuildOnChange } = await import('./dev/rebuild.mjs');
    const web = await serveWeb(running.address);
    const watch = rebuildOnChange(running);
    cleanups.push(web.close, watch.close);
    console.log(`Working copy at ${web.address} (web changes at once, server changes in about two seconds)`);
  },
});
