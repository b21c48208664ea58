import { setTimeout as pause } from 'node:timers/promises';
import { startApi, signIn } from './house.mjs';
import { clientOf, list, open, read, record } from './requests.mjs';

const EVENTS = 30;

/**
 * Asks an API that tells its statements for each job once. Resolves with `{job: {statements, was}}`:
 * what it sent, and the case it was about.
 */
export async function captureJobs(house, cleanups) {
  let told = [];
  const preload = new URL('./capture.mjs', import.meta.url).href;
  const api = await startApi(house, cleanups, { preload, onMessage: ({ statement }) => statement && told.push(statement) });
  const client = clientOf(api.address, await signIn(api.address, 'commune'));
  const during = async (work) => {
    told = [];
    const result = await work();
    await pause(50);
    return { statements: told, result };
  };
  // The first of each kind reads registers that are kept afterwards.
  let long = await open(client);
  while (long.version < EVENTS) long = await record(client, long);
  await list(client);
  const J1 = await during(() => open(client));
  const J2 = await during(() => record(client, long));
  const J4 = await during(() => read(client, long.id));
  const J5 = await during(() => list(client));
  const next = await during(() => list(client, J5.result.next));
  client.close();
  await api.stop();
  const captured = {
    J1: { statements: J1.statements, was: null },
    J2: { statements: J2.statements, was: { id: long.id, version: long.version } },
    J4: { statements: J4.statements, was: { id: long.id, version: -1 } },
    J5: { statements: J5.statements, was: null },
  };
  return { captured, pages: { first: J5.statements.at(-1), next: next.statements.at(-1) } };
}
