import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { build } from '../build.mjs';
import { cpuOf } from './cpu.mjs';
import { fill } from './fill.mjs';
import { openHouse, signIn, startApi } from './house.mjs';
import { startLoad } from './loader.mjs';
import { explainPages } from './pages.mjs';
import { built } from './product.mjs';
import { printReport, summaryOf } from './report.mjs';
import { clientOf, open, record, verify } from './requests.mjs';
import { readBenchSettings } from './settings.mjs';
import { captureJobs } from './watch.mjs';

const JOBS = ['J1', 'J2', 'J4', 'J5'];
const SLICES = 3;
const PROFILES = 'tmp/bench';

/** Measures the jobs over HTTP beside the same SQL; resolves with the exit code. */
export async function bench(args) {
  const cleanups = [];
  const stop = async () => {
    for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
  };
  for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => stop().finally(() => process.exit(1)));
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
  const sessions = [];
  for (let count = 0; count < clients; count++) sessions.push(await signIn(api.address, 'commune'));
  const [first] = sessions;
  const client = clientOf(api.address, first);
  await fill(house.ownerUrl, (await record(client, await open(client))).id, cases);
  const { captured, pages } = await captureJobs(house, cleanups);

  const me = JSON.parse((await client.ask('GET', '/api/me')).text);
  const actor = { personId: me.user.id, agencyId: me.agency.id, agencyType: me.agency.type, role: me.role };
  const load = startLoad(cleanups);
  const { watched } = await load.prepare({ ...house, server: undefined, address: api.address, sessions, actor, captured });
  const before = await counts(house.ownerUrl);
  const slices = await runSlices(load, seconds, () => cpuOf({ api: api.pid, postmaster: house.server.pid }));
  const after = await counts(house.ownerUrl);
  const wrong = [...wrongCounts(before, after, slices), ...(await brokenChains(client, watched))];
  client.close();

  const { signTicket } = await built('libs/persistence');
  const key = Buffer.from(readFileSync(join(house.dataDir, 'keys', 'ticket.key'), 'utf8').trim(), 'hex');
  return {
    date: startedAt.toISOString(),
    commit: commitOf(),
    settings: { cases, clients, seconds },
    node: process.version,
    postgres: await versionOf(house.ownerUrl),
    jobs: summaryOf(slices, captured),
    worklistPages: await explainPages(house, pages, signTicket(actor, key)),
    wrong,
    tookSeconds: Math.round((Date.now() - startedAt.getTime()) / 1000),
  };
}

// Side by side in slices, so that what else the machine does falls on both.
async function runSlices(load, seconds, cpu) {
  const slices = [];
  for (const job of JOBS) {
    for (const side of ['api', 'sql']) await load.run({ job, side, seconds: 0.4 });
    for (let count = 0; count < SLICES; count++) {
      for (const side of count % 2 === 0 ? ['api', 'sql'] : ['sql', 'api']) {
        const from = cpu();
        const result = await load.run({ job, side, seconds: seconds / SLICES });
        const to = cpu();
        slices.push({ job, side, ...result, cpu: from && to && { api: to.api - from.api, database: to.database - from.database } });
      }
    }
  }
  return slices;
}

async function counts(ownerUrl) {
  const sql = `SELECT (SELECT count(*) FROM timeline_events)::int AS events, (SELECT count(DISTINCT (case_id, seq)) FROM outbox)::int AS outbox,
    (SELECT count(*) FROM answers)::int AS answers, (SELECT sum(version) FROM cases)::int AS versions`;
  return one(ownerUrl, sql);
}

// The warm-up's jobs are in the database and not in the slices, so there may be more, never fewer.
function wrongCounts(before, after, slices) {
  const done = slices.filter(({ job }) => job === 'J1' || job === 'J2').reduce((sum, { times }) => sum + times.length, 0);
  const events = after.events - before.events;
  const wrong = slices.filter(({ failed }) => failed > 0).map(({ job, side, failed, failure }) => `${job} ${side}: ${failed} failed (${failure})`);
  if (events < done) wrong.push(`${done} writes were acknowledged and ${events} events are there`);
  for (const name of ['outbox', 'answers', 'versions'])
    if (after[name] - before[name] !== events) wrong.push(`${events} events and ${after[name] - before[name]} ${name}`);
  return wrong;
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
