import { join, resolve } from 'node:path';
import { SettingError, readKey, readKeyStore } from '@loive/platform';

/** Where e-mail goes out; unset, none does. */
export interface MailSettings {
  /** `smtp://` or `smtps://` address of the house's own mail server. */
  readonly url: string;
  /** Sender's address. */
  readonly from: string;
}

/** What the worker process was told by its environment, read and checked once. */
export interface WorkerSettings {
  readonly databaseUrl: string;
  readonly poolSize: number;
  /** Unset: the queue lives in the database. */
  readonly redisUrl: string | undefined;
  /** Milliseconds after which a queued, due and undelivered message is queued anew. */
  readonly quietMs: number;
  readonly recallWindowSeconds: number;
  /** Days after which a draft of an opening is destroyed that nobody went on with. */
  readonly draftDays: number;
  readonly mail: MailSettings | undefined;
  /** Address that browsers use; e-mail points to it. */
  readonly origin: string | undefined;
  /** Directory of the key store. */
  readonly keyStore: string;
  /** How often the rules in the database are compared. */
  readonly rulesEverySeconds: number;
  readonly keys: { readonly ticket: Buffer; readonly codes: Buffer };
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the worker's settings. Empty counts as unset. Throws SettingError with one clear line. */
export function readWorkerSettings(env: Environment): WorkerSettings {
  const keysDir = resolve(text(env, 'KEYS_DIR') ?? join(text(env, 'DATA_DIR') ?? '.data', 'keys'));
  return {
    databaseUrl: address(env, 'WORKER_DATABASE_URL', /^postgres(ql)?:$/, 'postgresql://role@host:port/database') ?? missing('WORKER_DATABASE_URL'),
    poolSize: whole(env, 'WORKER_DATABASE_POOL', 12, 2, 200),
    redisUrl: address(env, 'REDIS_URL', /^rediss?:$/, 'redis://host:6379'),
    quietMs: whole(env, 'QUEUE_QUIET_SECONDS', 30, 1, 3_600) * 1_000,
    recallWindowSeconds: whole(env, 'RECALL_WINDOW_SECONDS', 120, 0, 3_600),
    draftDays: whole(env, 'DRAFT_DAYS', 7, 1, 90),
    mail: readMail(env),
    origin: address(env, 'PUBLIC_ORIGIN', /^https?:$/, 'https://loive.example.vn'),
    keyStore: readKeyStore(env),
    rulesEverySeconds: whole(env, 'RULES_WATCH_SECONDS', 60, 1, 3_600),
    keys: { ticket: readKey(join(keysDir, 'ticket.key')), codes: readKey(join(keysDir, 'codes.key')) },
  };
}

function readMail(env: Environment): MailSettings | undefined {
  const url = address(env, 'MAIL_URL', /^smtps?:$/, 'smtp://mail.example.vn:25');
  if (url === undefined) return undefined;
  const from = text(env, 'MAIL_FROM');
  if (from === undefined || !/^[^@\s<>]+@[^@\s<>]+$/.test(from))
    throw new SettingError('MAIL_FROM must be the address that e-mail comes from, such as loive@example.vn');
  return { url, from };
}

function text(env: Environment, name: string): string | undefined {
  const value = env[name]?.trim();
  return value === '' ? undefined : value;
}

// Addresses may hold a password, so a message never repeats one.
function address(env: Environment, name: string, protocol: RegExp, like: string): string | undefined {
  const value = text(env, name);
  if (value === undefined) return undefined;
  if (URL.canParse(value) && protocol.test(new URL(value).protocol)) return value;
  throw new SettingError(`${name} must look like ${like}`);
}

function missing(name: string): never {
  throw new SettingError(`${name} is missing: npm start sets it for the worker`);
}

function whole(env: Environment, name: string, otherwise: number, least: number, most: number): number {
  const value = text(env, name);
  if (value === undefined) return otherwise;
  const number = /^\d+$/.test(value) ? Number(value) : NaN;
  if (number >= least && number <= most) return number;
  throw new SettingError(`${name} must be a whole number from ${least} to ${most}, not "${value}"`);
}
