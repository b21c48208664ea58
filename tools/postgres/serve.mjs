// Runs the embedded PostgreSQL alone until it is told to stop, and prints where it is as one JSON
// line: `node tools/postgres/serve.mjs DATA_DIR [setting=value ...]`.
import { startPostgres } from '../postgres.mjs';
import { thisMachine } from './binaries.mjs';

const [dataDir, ...rest] = process.argv.slice(2);
const settings = Object.fromEntries(rest.map((pair) => pair.split(/=(.*)/s).slice(0, 2)));
// Lets a test ask what would be said on another machine.
const { POSTGRES_PLATFORM: platform, POSTGRES_PATH: path } = process.env;
const machine = platform && { ...thisMachine(), platform, path: path ?? '', systemDirs: [] };

try {
  const server = await startPostgres({ dataDir, settings, machine, log: (line) => console.error(line) });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.stop());
  server.onExit((error) => {
    console.error(error.message);
    process.exit(1);
  });
  const { url, pid, cluster } = server;
  console.log(JSON.stringify({ url, pid, cluster }));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
