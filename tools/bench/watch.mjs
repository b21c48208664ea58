import { setTimeout as pause } from 'node:timers/promises';
import { startApi, signIn } from './house.mjs';
import { openQueueHand } from './queue-hand.mjs';
import { accept, clientOf, consent, duties, list, open, read, record, refer } from './requests.mjs';

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
    const statements = told;
    // What is asked between two jobs belongs to neither.
    told = [];
    return { statements, result };
  };
  // The first of each kind reads registers that are kept afterwards.
  let long = await open(client);
  while (long.version < EVENTS) long = await record(client, long);
  await list(client);
  await duties(client);
  const J1 = await during(() => open(client));
  const J2 = await during(() => record(client, long));
  const J4 = await during(() => read(client, long.id));
  const J5 = await during(() => list(client));
  const next = await during(() => list(client, J5.result.next));
  const board = await during(() => duties(client));
  const J3 = await referring({ house, api, client, during, long: await consented(client, long.id) });
  client.close();
  await api.stop();
  const captured = {
    J1: { statements: J1.statements, was: null },
    J2: { statements: J2.statements, was: { id: long.id, version: long.version } },
    J3,
    J4: { statements: J4.statements, was: { id: long.id, version: -1 } },
    J5: { statements: J5.statements, was: null },
  };
  return { captured, pages: { first: pageOf(J5), next: pageOf(next) }, board: { first: pageOf(board) } };
}

// What else the API asks now and then, such as whether a session goes on, is not the page.
function pageOf({ statements }) {
  return statements.findLast(({ text, values }) => text.includes('under_ticket') && values.length >= 3);
}

async function consented(client, id) {
  const one = JSON.parse((await client.ask('GET', `/api/cases/${id}`)).text);
  return { id, version: one.version + 1, consentId: await consent(client, one) };
}

// Two requests of two agencies; in between the referral is delivered by hand.
async function referring({ house, api, client, during, long }) {
  const receiver = clientOf(api.address, await signIn(api.address, 'shelter'));
  const hand = await openQueueHand(house);
  // The first of each kind reads registers that are kept afterwards.
  const first = await refer(client, long);
  await hand.deliverAll();
  await accept(receiver, { id: first.id, version: 2 });
  const from = long.version + 3;
  const send = await during(() => refer(client, long));
  await hand.deliverAll();
  const accepted = await during(() => accept(receiver, { id: send.result.id, version: 2 }));
  receiver.close();
  await hand.close();
  const was = (version) => ({ id: long.id, version, referralId: send.result.id });
  return {
    statements: [...send.statements, ...accepted.statements],
    parts: {
      send: { statements: send.statements, was: was(from) },
      accept: { statements: accepted.statements, was: was(from + 2) },
    },
  };
}
