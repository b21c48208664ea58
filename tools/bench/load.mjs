// The load: a process of its own, told over IPC what to do and for how long.
import pg from 'pg';
import { openOffers } from './offers.mjs';
import { built } from './product.mjs';
import { openQueueHand, ticketKeyOf } from './queue-hand.mjs';
import { clientOf, list, open, read, record } from './requests.mjs';
import { repeatable } from './statements.mjs';

const CASES_EACH = 6;
const EVENTS = 30;
let world;
let opened = 0;

/** Signs nothing in and measures nothing: opens connections and the cases that the jobs work on. */
async function prepare({ address, sessions, receiving, apiUrl, captured, ...house }) {
  const { signTicket } = await built('libs/persistence');
  const key = ticketKeyOf(house);
  const clients = sessions.map((headers) => clientOf(address, headers));
  const each = (work) => Promise.all(clients.map((client) => work(client)));
  const several = (count, work) => async (client) => {
    const made = [];
    while (made.length < count) made.push(await work(client));
    return made;
  };
  const long = (await each((client) => grown(client))).map(({ id }) => id);
  const own = await each(several(CASES_EACH, open));
  const bare = await each(several(CASES_EACH, open));
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
  world = { clients, connections, long, own, bare, replays, offers, sign, watched: own.map(([one]) => one.id) };
  return { watched: [...world.watched, ...long.slice(0, 4)] };
}

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
  J2: async (client, lane, turn) => {
    const cases = world.own[lane];
    cases[turn % cases.length] = await record(client, cases[turn % cases.length]);
  },
  J3: (_client, lane) => world.offers.overHttp(lane),
  J4: (client, lane, turn) => read(client, world.long[(lane + turn) % world.long.length]),
  J5: (client) => list(client),
};

/** Runs one job on one side with all clients for so many seconds. */
async function run({ job, side, seconds }) {
  if (job === 'J3') await world.offers.refill();
  const until = performance.now() + seconds * 1000;
  const started = performance.now();
  const times = [];
  let failed = 0;
  let failure;
  const lane = async (_client, index) => {
    for (let turn = 0; performance.now() < until; turn++) {
      const before = performance.now();
      try {
        if (side === 'api') await JOBS[job](world.clients[index], index, turn);
        else await replay(job, index, turn);
        times.push(performance.now() - before);
      } catch (error) {
        failed++;
        failure ??= error.message;
        if (side === 'sql') await world.connections[index].query('ROLLBACK');
      }
    }
  };
  await Promise.all(world.clients.map(lane));
  return { times, failed, failure, elapsed: (performance.now() - started) / 1000 };
}

async function replay(job, lane, turn) {
  if (job === 'J3') return world.offers.asStatements(lane, (part, target) => replayOn(part, lane, target));
  const bare = world.bare[lane][turn % CASES_EACH];
  const target = job === 'J4' ? { id: world.long[(lane + turn) % world.long.length] } : bare;
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
