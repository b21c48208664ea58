import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import pg from 'pg';
import { build } from '../build.mjs';
import { undoOf } from '../cleanups.mjs';
import { measureArrivals } from './arrivals.mjs';
import { cpuOf } from './cpu.mjs';
import { fill } from './fill.mjs';
import { openHouse, signIn, startApi } from './house.mjs';
import { fillDuties, measureDuties } from './law.mjs';
import { startLoad } from './loader.mjs';
import { alikeOn, summaryWithout } from './open/compare.mjs';
import { openWithout } from './open/house.mjs';
import { explainPages } from './pages.mjs';
import { built } from './product.mjs';
import { ticketKeyOf } from './queue-hand.mjs';
import { printReport, summaryOf } from './report.mjs';
import { clientOf, open, record, verify } from './requests.mjs';
import { measureSealing } from './sealing.mjs';
import { measureSearch } from './search.mjs';
import { readBenchSettings } from './settings.mjs';
import { captureJobs } from './watch.mjs';

const [BESIDE_SQL, BESIDE_ALL] = [['api', 'sql'], ['api', 'sql', 'without']];
/** Each job, and on which sides it is done in turn: over HTTP, as statements, over HTTP without rules and sealing. */
const JOBS = { J1: BESIDE_ALL, J2: BESIDE_ALL, J3: BESIDE_SQL, J4: BESIDE_ALL, J5: BESIDE_ALL, look: ['api', 'without'] };
/** Events that one job records. */
const WRITES = { J1: 1, J2: 1, J3: 2, look: 1 };
/** Turns of a job: in as many each side is first and last as often as the others. */
const ROUNDS = 6;
const SLICE_SECONDS = 0.5;
const PROFILES = 'tmp/bench';
/** Open duties of an agency whose board is looked at. */
const OPEN_DUTIES = 5000;
/** Names that one search goes through: as many as it ever does, less the one at which it says that there may be more. */
const NAMES = 4999;

/** Measures the jobs over HTTP beside the same SQL; resolves with the exit code. */
export async function bench(args) {
  const cleanups = [];
  const stop = undoOf(cleanups);
  // What the whole group is sent comes twice, since npm passes it on: the second must not end the clearing up.
  for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => stop().finally(() => process.exit(1)));
  try {
    const settings = readBenchSettings(args);
    const report = await measure(settings, cleanups);
    printReport(report);
    mkdirSync('reports', { recursive: true });
    writeFileSync('reports/bench.json', `${JSON.stringify(report, null, 2)}\n`);
    console.log('Written to reports/bench.json');
    return report.wrong.length > 0 ? 1 : 0;
  } catch (error) {
    console.error(error.message);
    return 1;
  } finally {
    await stop();
  }
}

async function measure({ cases, clients, seconds, profile }, cleanups) {
  const startedAt = new Date();
  await build({ skipWeb: true });
  const house = await openHouse(cleanups);
  const flags = profile ? ['--cpu-prof', `--cpu-prof-dir=${resolve(PROFILES)}`] : [];
  const api = await startApi(house, cleanups, { flags });
  const [sessions, receiving] = [[], []];
  for (let count = 0; count < clients; count++) {
    sessions.push(await signIn(api.address, 'commune'));
    receiving.push(await signIn(api.address, 'shelter'));
  }
  const [first] = sessions;
  const client = clientOf(api.address, first);
  const templateId = (await record(client, await open(client))).id;
  await fill(house.ownerUrl, templateId, cases);
  const { captured, pages, board } = await captureJobs(house, cleanups);
  const without = await openWithout(cleanups, { clients, username: 'commune' });
  const plain = clientOf(without.api.address, without.sessions[0]);
  await fill(without.house.ownerUrl, (await record(plain, await open(plain))).id, cases);

  const me = JSON.parse((await client.ask('GET', '/api/me')).text);
  const actor = { personId: me.user.id, agencyId: me.agency.id, agencyType: me.agency.type, role: me.role };
  console.log('Opening the cases that the jobs work on');
  const load = startLoad(cleanups);
  const { watched, watchedWithout } = await load.prepare({
    ...house,
    server: undefined,
    address: api.address,
    sessions,
    receiving,
    captured,
    without: { address: without.api.address, sessions: without.sessions },
  });
  const different = await alikeOn([client, watched.at(-1)], [plain, watchedWithout.at(-1)]);
  const before = await counts(house.ownerUrl);
  const beforeWithout = await counts(without.house.ownerUrl);
  const slices = await runSlices(load, seconds, (side) =>
    side === 'without' ? cpuOf({ api: without.api.pid, postmaster: without.house.server.pid }) : cpuOf({ api: api.pid, postmaster: house.server.pid }),
  );
  const after = await counts(house.ownerUrl);
  const afterWithout = await counts(without.house.ownerUrl);
  console.log('Measuring how long a referral takes to arrive');
  const arrivals = await measureArrivals({ house, api, sessions });
  const isWithout = ({ side }) => side === 'without';
  const wrong = [
    ...different,
    ...wrongCounts(before, after, slices.filter((slice) => !isWithout(slice))),
    ...wrongCounts(beforeWithout, afterWithout, slices.filter(isWithout)),
    ...(await wrongMessages(house.ownerUrl)),
    ...(await brokenChains(client, watched)),
    ...(await brokenChains(plain, watchedWithout)),
  ];
  plain.close();

  const { signTicket } = await built('libs/persistence');
  const explain = (found) => explainPages(house, found, () => signTicket(actor, ticketKeyOf(house), { purpose: 'list' }));
  const worklistPages = await explain(pages);
  console.log('Measuring the law');
  const openDuties = await fillDuties(house.ownerUrl, { templateId, agencyId: actor.agencyId, count: OPEN_DUTIES, first: cases });
  const dutyBoard = { openDuties, ...(await explain(board)).first };
  console.log('Measuring a search for a name');
  const search = await measureSearch({ house, api, client, templateId, actor, names: NAMES, first: cases + OPEN_DUTIES });
  client.close();
  return {
    date: startedAt.toISOString(),
    commit: commitOf(),
    settings: { cases, clients, seconds },
    node: process.version,
    postgres: await versionOf(house.ownerUrl),
    jobs: summaryOf(slices, captured),
    withoutRules: summaryWithout(slices, Object.keys(JOBS).filter((job) => JOBS[job].includes('without'))),
    worklistPages,
    law: await measureDuties(),
    search,
    dutyBoard,
    arrivals,
    sealing: await measureSealing(),
    wrong,
    tookSeconds: Math.round((Date.now() - startedAt.getTime()) / 1000),
  };
}

// Side by side in slices, so that what else the machine does falls on both.
async function runSlices(load, seconds, cpu) {
  const slices = [];
  const rounds = ROUNDS * Math.max(1, Math.round(seconds / SLICE_SECONDS / ROUNDS));
  for (const [job, sides] of Object.entries(JOBS)) {
    console.log(`Measuring ${job}`);
    for (const side of sides) await load.run({ job, side, seconds: 0.4 });
    for (let round = 0; round < rounds; round++) {
      for (const side of [...sides.slice(round % sides.length), ...sides.slice(0, round % sides.length)]) {
        const from = cpu(side);
        const result = await load.run({ job, side, seconds: seconds / rounds });
        const to = cpu(side);
        slices.push({ job, side, round, ...result, cpu: from && to && { api: to.api - from.api, database: to.database - from.database } });
      }
    }
  }
  return slices;
}

async function counts(ownerUrl) {
  // What the queue records is nobody's request, so it has no answer; a look's is not remembered.
  const sql = `SELECT (SELECT count(*) FROM timeline_events)::int AS versions,
    (SELECT count(*) FROM timeline_events WHERE body ->> 'role' <> 'system')::int AS events,
    (SELECT count(*) FROM timeline_events WHERE body ->> 'role' <> 'system' AND body ->> 'type' <> 'reveal')::int AS asked,
    (SELECT count(*) FROM answers)::int AS answers, (SELECT sum(version) FROM cases)::int AS sum`;
  return one(ownerUrl, sql);
}

// The warm-up's jobs are in the database and not in the slices, so there may be more, never fewer.
function wrongCounts(before, after, slices) {
  const done = slices.reduce((sum, { job, times }) => sum + (WRITES[job] ?? 0) * times.length, 0);
  const events = after.events - before.events;
  const wrong = slices.filter(({ failed }) => failed > 0).map(({ job, side, failed, failure }) => `${job} ${side}: ${failed} failed (${failure})`);
  if (events < done) wrong.push(`${done} writes were acknowledged and ${events} events are there`);
  const [asked, answers] = [after.asked - before.asked, after.answers - before.answers];
  if (answers !== asked) wrong.push(`${asked} events that are answered and ${answers} answers`);
  if (after.sum !== after.versions) wrong.push(`${after.versions} events in all and versions of ${after.sum}`);
  return wrong;
}

// Every message was written once for its event, and what was due is delivered, with one receipt each.
async function wrongMessages(ownerUrl) {
  const found = await one(
    ownerUrl,
    `SELECT (SELECT count(*) - count(DISTINCT (case_id, seq, effect, ids)) FROM outbox)::int AS "written twice",
      (SELECT count(*) FROM outbox o WHERE NOT EXISTS (SELECT FROM timeline_events e WHERE (e.case_id, e.seq) = (o.case_id, o.seq)))::int AS "without an event",
      (SELECT count(*) FROM outbox WHERE delivered_at IS NULL AND not_before <= now())::int AS "due and not delivered",
      (SELECT count(*) FROM outbox o WHERE delivered_at IS NOT NULL
        AND (SELECT count(*) FROM inbox i WHERE i.message_id = o.id) <> 1)::int AS "without exactly one receipt"`,
  );
  return Object.entries(found).filter(([, count]) => count > 0).map(([what, count]) => `${count} messages ${what}`);
}

async function brokenChains(client, ids) {
  const wrong = [];
  for (const id of ids) if (!(await verify(client, id)).ok) wrong.push(`the chain of ${id} is broken`);
  return wrong;
}

async function one(connectionString, sql) {
  const db = new pg.Client({ connectionString });
  await db.connect();
  try {
    return (await db.query(sql)).rows[0];
  } finally {
    await db.end();
  }
}

async function versionOf(ownerUrl) {
  return (await one(ownerUrl, 'SHOW server_version')).server_version;
}

function commitOf() {
  const git = (...words) => spawnSync('git', words, { encoding: 'utf8' }).stdout?.trim() ?? '';
  const changed = git('status', '--porcelain', '--untracked-files=no') !== '';
  return `${git('rev-parse', 'HEAD')}${changed ? ' with changes' : ''}`;
}
