import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import databaseDown from '../test/database-down.mjs';
import databaseUp from '../test/database-up.mjs';
import { commitOf } from './commit.mjs';

const REPORT = 'reports/prove-access.json';
const PART = 'tmp/prove/access.json';
const USAGE = 'npm run prove access takes --only matrix|worlds|canaries|fuzz|planted, --worlds N, --requests N and --seed N';
const WHOLE = { worlds: 5000, requests: 100_000, seed: 20_261_122 };

const supported = (path) => import(new URL(`../../dist/test/support/${path}.js`, import.meta.url).href);

/** What is proved, each by a function that tells how many of its questions passed and failed. */
const PARTS = {
  matrix: async (plan, log) => (await supported('access/prove-matrix')).proveMatrix({ log }),
  worlds: async ({ worlds, seed }, log) => (await supported('access/prove-worlds')).proveWorlds({ worlds, seed, log }),
  canaries: async ({ seed }, log) => (await supported('canaries/prove-canaries')).proveCanaries({ seed, log }),
  fuzz: async ({ requests, seed }, log) => (await supported('fuzz/prove-fuzz')).proveFuzz({ requests, seed, log }),
  planted: async (plan, log) => (await supported('planted/prove-planted')).provePlanted({ log }),
};

/** Proves that everybody sees what they need to know and nothing else; resolves with the number of parts that failed. */
export async function proveAccess(args) {
  const { only, plan } = readPlan(args);
  const startedAt = new Date();
  const parts = {};
  await databaseUp();
  try {
    for (const name of only) {
      parts[name] = await proved(name, plan);
      write({ startedAt, only, plan, parts });
    }
  } finally {
    await databaseDown();
  }
  const sum = (key) => Object.values(parts).reduce((total, part) => total + part[key], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return Object.values(parts).filter(({ failed, passed }) => failed > 0 || passed === 0).length;
}

async function proved(name, plan) {
  const from = Date.now();
  const seconds = () => Math.round((Date.now() - from) / 1000);
  const log = (text) => console.log(`${name.padEnd(8)} ${String(seconds()).padStart(4)} s  ${text}`);
  try {
    const { passed, failed, report } = await PARTS[name](plan, log);
    log(`${passed} passed, ${failed} failed`);
    return { passed, failed, tookSeconds: seconds(), report };
  } catch (failure) {
    log(`broke off: ${failure.stack}`);
    return { passed: 0, failed: 1, tookSeconds: seconds(), report: { brokeOff: failure.message } };
  }
}

// Kept after each part; only the whole goes into the history.
function write({ startedAt, only, plan, parts }) {
  const whole = Object.keys(PARTS).every((name) => name in parts) && Object.keys(WHOLE).every((name) => plan[name] === WHOLE[name]);
  const sum = (key) => Object.values(parts).reduce((total, part) => total + part[key], 0);
  const report = { date: startedAt.toISOString(), commit: commitOf(), node: process.version, whole, plan, passed: sum('passed'), failed: sum('failed'), parts };
  const file = whole ? REPORT : PART;
  const folder = file.slice(0, file.lastIndexOf('/'));
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
  if (only.every((name) => name in parts)) console.log(`Written to ${file}`);
}

function readPlan(args) {
  const plan = { ...WHOLE };
  let only = Object.keys(PARTS);
  for (let index = 0; index < args.length; index += 2) {
    const name = args[index].replace(/^--/, '');
    const value = args[index + 1] ?? '';
    if (name === 'only' && value.split(',').every((part) => part in PARTS)) only = value.split(',');
    else if (name in WHOLE && /^\d+$/.test(value)) plan[name] = Number(value);
    else throw new Error(USAGE);
  }
  return { only, plan };
}
