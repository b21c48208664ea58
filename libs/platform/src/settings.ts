import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { GUARD_LIMITS, SEARCH_LIMITS, type ReadBudgets, type SearchLimits } from '@loive/persistence';

/** Limits of sign-in and sessions; counts are failures, times are seconds. */
export interface SignInLimits {
  readonly failuresPerAccount: number;
  readonly failuresPerNetworkMinute: number;
  readonly sessionsPerPerson: number;
}

/** Cost of one password hash (argon2id). Tests lower it; the defaults take about 130 ms. */
export interface PasswordCost {
  readonly memoryKiB: number;
  readonly passes: number;
}

/** Where data keys are, and how often one person may be shown what guarded ones open, in a day. */
export interface KeyStoreSettings {
  readonly directory: string;
  readonly reveals: number;
}

/** How often the rules in the database are compared, and whether a commit must last there (a throwaway database's need not). */
export interface RulesWatchSettings {
  readonly everySeconds: number;
  readonly durability: boolean;
}

/** What the API process was told by its environment, read and checked once. */
export class Settings {
  readonly host: string;
  /** 0 lets the system choose a free port. */
  readonly port: number;
  readonly databaseUrl: string;
  readonly poolSize: number;
  readonly dataDir: string;
  readonly demo: boolean;
  /** Address that browsers use, such as `https://loive.example.vn`; unset on a desk. */
  readonly origin: string | undefined;
  /** Browsers reach us by TLS: `__Host-` cookie, Secure, HSTS. */
  readonly secure: boolean;
  /** A proxy of ours stands in front: believe its X-Forwarded-For. */
  readonly trustProxy: boolean;
  readonly webRoot: string;
  readonly logLevel: string;
  readonly keys: { readonly ticket: Buffer; readonly codes: Buffer };
  readonly keyStore: KeyStoreSettings;
  readonly signIn: SignInLimits;
  readonly passwordCost: PasswordCost;
  /** For how many seconds a referral that is not urgent can be taken back before anybody sees it; the worker has the same. */
  readonly recallWindowSeconds: number;
  /** How many cases one person may look at in a day of the law. */
  readonly readBudgets: ReadBudgets;
  /** How often a day one person may name the code of a case to break its glass. */
  readonly glassTries: number;
  /** How often one person may search their cases. */
  readonly searches: SearchLimits;
  /** For how many days a draft of an opening is kept that nobody goes on with; the worker has the same. */
  readonly draftDays: number;
  readonly rulesWatch: RulesWatchSettings;

  constructor(values: Settings) {
    Object.assign(this, values);
  }
}

/** A setting that cannot be used; the message names it and is fit for an operator. */
export class SettingError extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the API's settings. Empty counts as unset. Throws SettingError with one clear line. */
export function readSettings(env: Environment): Settings {
  const dataDir = resolve(text(env, 'DATA_DIR') ?? '.data');
  const keysDir = resolve(text(env, 'KEYS_DIR') ?? join(dataDir, 'keys'));
  const origin = readOrigin(env);
  return new Settings({
    host: text(env, 'HOST') ?? '127.0.0.1',
    port: whole(env, 'PORT', 3000, 0, 65_535),
    databaseUrl: readDatabaseUrl(env),
    poolSize: whole(env, 'DATABASE_POOL', 10, 1, 200),
    dataDir,
    demo: flag(env, 'DEMO'),
    origin,
    secure: origin?.startsWith('https:') ?? false,
    trustProxy: flag(env, 'TRUST_PROXY'),
    webRoot: resolve(text(env, 'WEB_ROOT') ?? 'dist/apps/web'),
    logLevel: oneOf(env, 'LOG_LEVEL', ['silent', 'error', 'warn', 'info', 'debug'], 'info'),
    keys: { ticket: readKey(join(keysDir, 'ticket.key')), codes: readKey(join(keysDir, 'codes.key')) },
    keyStore: {
      directory: readKeyStore(env),
      reveals: whole(env, 'GUARDED_REVEALS', GUARD_LIMITS.reveals, 1, 1_000_000),
    },
    signIn: {
      failuresPerAccount: whole(env, 'SIGN_IN_FAILURES_PER_ACCOUNT', 5, 1, 1_000_000),
      failuresPerNetworkMinute: whole(env, 'SIGN_IN_FAILURES_PER_NETWORK', 30, 1, 1_000_000),
      sessionsPerPerson: whole(env, 'SESSIONS_PER_PERSON', 2, 1, 1_000),
    },
    passwordCost: readPasswordCost(env),
    recallWindowSeconds: whole(env, 'RECALL_WINDOW_SECONDS', 120, 0, 3_600),
    readBudgets: {
      officer: whole(env, 'READ_BUDGET', 40, 1, 1_000_000),
      supervisor: whole(env, 'READ_BUDGET_SUPERVISOR', 120, 1, 1_000_000),
    },
    glassTries: whole(env, 'GLASS_TRIES', 10, 1, 1_000_000),
    searches: {
      minute: whole(env, 'SEARCHES_PER_MINUTE', SEARCH_LIMITS.minute, 1, 600),
      day: whole(env, 'SEARCHES_PER_DAY', SEARCH_LIMITS.day, 1, 10_000),
    },
    draftDays: whole(env, 'DRAFT_DAYS', 7, 1, 90),
    rulesWatch: {
      everySeconds: whole(env, 'RULES_WATCH_SECONDS', 60, 1, 3_600),
      durability: flag(env, 'WATCH_DURABILITY', true),
    },
  });
}

/** Directory of the key store: KEYS_STORE, else `key-store` in the data folder. It belongs on another disk and into another backup than the database. */
export function readKeyStore(env: Environment): string {
  return resolve(text(env, 'KEYS_STORE') ?? join(text(env, 'DATA_DIR') ?? '.data', 'key-store'));
}

/** Reads the cost of a password hash alone, for those who make accounts. */
export function readPasswordCost(env: Environment): PasswordCost {
  return {
    memoryKiB: whole(env, 'ARGON2_MEMORY_KIB', 64 * 1024, 8, 4 * 1024 * 1024),
    passes: whole(env, 'ARGON2_PASSES', 3, 1, 100),
  };
}

function text(env: Environment, name: string): string | undefined {
  const value = env[name]?.trim();
  return value === '' ? undefined : value;
}

/** A whole number, or what stands for an unset one. Throws SettingError. */
export function whole(env: Environment, name: string, otherwise: number, least: number, most: number): number {
  const value = text(env, name);
  if (value === undefined) return otherwise;
  const number = /^\d+$/.test(value) ? Number(value) : NaN;
  if (number >= least && number <= most) return number;
  throw new SettingError(`${name} must be a whole number from ${least} to ${most}, not "${value}"`);
}

function flag(env: Environment, name: string, otherwise = false): boolean {
  const value = text(env, name);
  if (value === undefined) return otherwise;
  if (value === '0') return false;
  if (value === '1') return true;
  throw new SettingError(`${name} must be 0 or 1, not "${value}"`);
}

function oneOf(env: Environment, name: string, allowed: readonly string[], otherwise: string): string {
  const value = text(env, name) ?? otherwise;
  if (allowed.includes(value)) return value;
  throw new SettingError(`${name} must be one of ${allowed.join(', ')}, not "${value}"`);
}

// The address holds a password, so a message never repeats it.
function readDatabaseUrl(env: Environment): string {
  const value = text(env, 'API_DATABASE_URL');
  if (!value) throw new SettingError('API_DATABASE_URL is missing: npm start sets it for the API');
  if (/^postgres(ql)?:\/\//.test(value) && URL.canParse(value)) return value;
  throw new SettingError('API_DATABASE_URL must look like postgresql://role@host:port/database');
}

function readOrigin(env: Environment): string | undefined {
  const value = text(env, 'PUBLIC_ORIGIN');
  if (value === undefined) return undefined;
  if (/^https?:\/\//.test(value) && URL.canParse(value)) return new URL(value).origin;
  throw new SettingError(`PUBLIC_ORIGIN must look like https://loive.example.vn, not "${value}"`);
}

/** A key file: hex digits, or raw bytes; 32 bytes at least. Throws SettingError. */
export function readKey(path: string): Buffer {
  let raw: Buffer;
  try {
    raw = readFileSync(path);
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? 'unreadable';
    throw new SettingError(`the key ${path} cannot be read (${why}): KEYS_DIR must hold ticket.key and codes.key`);
  }
  const hex = raw.toString('latin1').trim();
  const key = /^[0-9a-f]{64,}$/i.test(hex) ? Buffer.from(hex, 'hex') : raw;
  if (key.length >= 32) return key;
  throw new SettingError(`the key ${path} is too short: 32 bytes at least`);
}
