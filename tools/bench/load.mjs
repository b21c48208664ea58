// The load: a process of its own, told over IPC what to do and for how long.
import pg from 'pg';
import { openOffers } from './offers.mjs';
import { built } from './product.mjs';
import { openQueueHand, ticketKeyOf } from './queue-hand.mjs';
import { clientOf, list, look, open, read, record } from './requests.mjs';
import { repeatable } from './statements.mjs';

const CASES_EACH = 6;
const EVENTS = 30;
let world;
let opened = 0;

/** Signs nothing in and measures nothing: opens connections and the cases that the jobs work on. */
async function prepare({ address, sessions, receiving, apiUrl, captured, without, ...house }) {
  const { signTicket } = await built('libs/persistence');
  const key = ticketKeyOf(house);
  const api = await sideOf(address, sessions);
  const plain = await sideOf(without.address, without.sessions);
  const { clients } = api;
  const bare = await Promise.all(clients.map((client) => several(CASES_EACH, client)));
  const connections = await Promise.all(clients.map(() => connect(apiUrl)));
  const replays = Object.fromEntries(
    Object.entries({ ...captured, ...captured.J3.parts })
      .filter(([job]) => job !== 'J3')
      .map(([job, { statements, was }]) => [job, repeatable(statements, was)]),
  );
  const receivers = receiving.map((headers) => clientOf(address, headers));
  const offers = await openOffers({ senders: clients, receivers, hand: await openQueueHand(house) });
  const sign = ({ person, agency, agencyType, role, chain, ...access }) =>
    signTicket({ personId: person, agencyId: agency, agencyType, role }, key, { ...access, chain: chain !== undefined });
  world = { api, without: plain, connections, bare, replays, offers, sign };
  return { watched: watchedOf(api), watchedWithout: watchedOf(plain) };
}

// What one API is asked about: its clients, a case of 30 events for each, and some that grow.
async function sideOf(address, sessions) {
  const clients = sessions.map((headers) => clientOf(address, headers));
  const long = await Promise.all(clients.map(async (client) => (await grown(client)).id));
  return { clients, long, own: await Promise.all(clients.map((client) => several(CASES_EACH, client))) };
}

async function several(count, client) {
  const made = [];
  while (made.length < count) made.push(await open(client));
  return made;
}

const watchedOf = ({ own, long }) => [...own.map(([one]) => one.id), ...long.slice(0, 4)];

async function connect(connectionString) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return client;
}

async function grown(client) {
  let one = await open(client);
  while (one.version < EVENTS) one = await record(client, one);
  return one;
}

const JOBS = {
  J1: (client) => open(client),
  J2: async (client, { own }, lane, turn) => {
    const place = turn % CASES_EACH;
    own[lane][place] = await record(client, own[lane][place]);
  },
  J3: (_client, _side, lane) => world.offers.overHttp(lane),
  J4: (client, { long }, lane, turn) => read(client, long[(lane + turn) % long.length]),
  J5: (client) => list(client),
  look: async (client, { own }, lane, turn) => {
    const one = own[lane][turn % CASES_EACH];
    one.version = (await look(client, one.id)).version;
  },
};

/** Runs one job on one side with all clients for so many seconds. */
async function run({ job, side, seconds }) {
  if (job === 'J3') await world.offers.refill();
  const until = performance.now() + seconds * 1000;
  const started = performance.now();
  const times = [];
  let failed = 0;
  let failure;
  const lane = async (_connection, index) => {
    for (let turn = 0; performance.now() < until; turn++) {
      const before = performance.now();
      try {
        if (side === 'sql') await replay(job, index, turn);
        else await JOBS[job](world[side].clients[index], world[side], index, turn);
        times.push(performance.now() - before);
      } catch (error) {
        failed++;
        failure ??= error.message;
        if (side === 'sql') await world.connections[index].query('ROLLBACK');
      }
    }
  };
  await Promise.all(world.connections.map(lane));
  return { times, failed, failure, elapsed: (performance.now() - started) / 1000 };
}

async function replay(job, lane, turn) {
  if (job === 'J3') return world.offers.asStatements(lane, (part, target) => replayOn(part, lane, target));
  const bare = world.bare[lane][turn % CASES_EACH];
  const target = job === 'J4' ? { id: world.api.long[(lane + turn) % world.api.long.length] } : bare;
  await replayOn(job, lane, target);
  if (job === 'J2') bare.version += 1;
}

async function replayOn(job, lane, target) {
  const { statements, bind } = world.replays[job];
  const values = bind(target, world.sign, 10_000 + opened++);
  const connection = world.connections[lane];
  for (const [index, { text, name }] of statements.entries()) {
    await connection.query(name ? { name: `${job}_${name}`, text, values: values[index] } : text);
  }
}

const WORK = { prepare, run };
process.on('message', async ({ id, name, argument }) => {
  try {
    process.send({ id, result: await WORK[name](argument) });
  } catch (error) {
    process.send({ id, error: error.stack });
  }
});
// The bench is gone: so are we.
process.on('disconnect', () => process.exit(0));
