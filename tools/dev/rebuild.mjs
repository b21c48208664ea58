import { existsSync, watch } from 'node:fs';
import { buildServer, SERVER_SOURCES } from '../build/server.mjs';

const QUIET_MS = 80;
/** Only these change what the database holds; setting it up again takes longer than a restart. */
const OF_SETUP = /(^|\/)(migrations|demo|setup\.ts|migrate[^/]*\.ts)/;

/** Rebuilds the server, sets the database up again and restarts API and worker when a source changes. */
export function rebuildOnChange({ api, worker, setUp, log = console.log }) {
  let timer;
  let working = false;
  let again = false;
  let touchesDatabase = false;

  const rebuild = async () => {
    if (working) return void (again = true);
    working = true;
    const started = Date.now();
    try {
      if (await buildServer()) {
        if (touchesDatabase) await setUp();
        touchesDatabase = false;
        await Promise.all([api.restart(), worker.restart()]);
        log(`API and worker run the change (${((Date.now() - started) / 1000).toFixed(1)} s)`);
      }
    } catch (error) {
      log(error.message);
    }
    working = false;
    if (!again) return;
    again = false;
    await rebuild();
  };

  const changed = (folder) => (_event, file) => {
    if (!file || !/\.(ts|json)$/.test(file) || /\.spec\.ts$/.test(file)) return;
    touchesDatabase ||= OF_SETUP.test(`${folder}/${file}`);
    clearTimeout(timer);
    timer = setTimeout(rebuild, QUIET_MS);
  };
  const folders = SERVER_SOURCES.filter((folder) => existsSync(folder));
  const watchers = folders.map((folder) => watch(folder, { recursive: true }, changed(folder)));
  return {
    close: async () => {
      clearTimeout(timer);
      watchers.forEach((watcher) => watcher.close());
    },
  };
}
