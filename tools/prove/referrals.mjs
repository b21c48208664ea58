import { mkdirSync, writeFileSync } from 'node:fs';
import { commitOf } from './commit.mjs';

const REPORT = 'reports/prove-referrals.json';
const TRACES = 'tmp/prove';
const USAGE =
  'npm run prove referrals takes --backend postgres|redis|both, --referrals N, --wipes N, --kills N, --races N, --looks N, --quietSeconds N, --senders N, --receivers N and --seed N';

const supported = (path) => import(new URL(`../../dist/test/support/${path}.js`, import.meta.url).href);

/** Proves that no referral is lost or doubled, on each backend; resolves with the number of backends that failed. */
export async function proveReferrals(args) {
  const { WHOLE } = await supported('proof/plan');
  const { backends, plan } = readPlan(args, WHOLE);
  const startedAt = new Date();
  const found = {};
  let failed = 0;
  for (const backend of backends) {
    const log = logger(backend);
    const from = Date.now();
    const result = await proofOn({ ...plan, backend }, log);
    const tookSeconds = Math.round((Date.now() - from) / 1000);
    found[backend] = { ...figuresOf(result), tookSeconds };
    if (result.anomalies.length > 0) failed += 1;
    write({ startedAt, backends, plan, found, WHOLE });
    log(result.anomalies.length === 0 ? `nothing lost, nothing doubled (${tookSeconds} s)` : wrong(result, backend));
  }
  return failed;
}

// Kept after each backend, so that what is proved is not lost with what follows; the whole goes into the history.
function write({ startedAt, backends, plan, found, WHOLE }) {
  const whole = backends.every((backend) => backend in found) && backends.length === 2 && Object.keys(WHOLE).every((name) => plan[name] === WHOLE[name]);
  const report = { date: startedAt.toISOString(), commit: commitOf(), node: process.version, whole, plan, backends: found };
  const file = whole ? REPORT : `${TRACES}/referrals.json`;
  mkdirSync(whole ? 'reports' : TRACES, { recursive: true });
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
  console.log(`Written to ${file}`);
}

async function proofOn(plan, log) {
  const { proveReferrals: run } = await supported('proof/prove-referrals');
  return run(plan, { log });
}

function readPlan(args, whole) {
  const plan = { ...whole };
  let backends = ['postgres', 'redis'];
  for (let index = 0; index < args.length; index += 2) {
    const name = args[index].replace(/^--/, '');
    const value = args[index + 1];
    if (name === 'backend' && ['postgres', 'redis', 'both'].includes(value)) {
      if (value !== 'both') backends = [value];
    } else if (name in whole && /^\d+$/.test(value ?? '')) plan[name] = Number(value);
    else throw new Error(USAGE);
  }
  return { backends, plan };
}

function figuresOf({ anomalies, settledAfter, faults, races, counts, states }) {
  return { anomalies: anomalies.length, settledAfterSeconds: settledAfter, faults, races, counts, states };
}

// What was recorded and found stays for whoever looks into it.
function wrong({ anomalies, lines, rows }, backend) {
  mkdirSync(TRACES, { recursive: true });
  writeFileSync(`${TRACES}/${backend}-history.jsonl`, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  writeFileSync(`${TRACES}/${backend}-rows.json`, JSON.stringify(rows));
  const first = anomalies.slice(0, 20).map(({ kind, at }) => `  ${kind}: ${at}`);
  return [`WRONG: ${anomalies.length} anomalies; history and rows are in ${TRACES}`, ...first].join('\n');
}

function logger(backend) {
  const from = Date.now();
  return (text) => console.log(`${backend.padEnd(8)} ${String(Math.round((Date.now() - from) / 1000)).padStart(4)} s  ${text}`);
}
