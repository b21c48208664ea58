import { rmSync } from 'node:fs';

/** Stops the run's PostgreSQL and removes its folder. */
export default async function databaseDown() {
  const { server, dataDir } = globalThis.loiveTestServer;
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
