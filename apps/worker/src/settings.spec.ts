import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readWorkerSettings } from './settings.js';

describe('what the worker is told', () => {
  let keys: string;
  const read = (env: Record<string, string>) =>
    readWorkerSettings({ WORKER_DATABASE_URL: 'postgresql://loive_worker@db/loive', KEYS_DIR: keys, ...env });

  beforeEach(() => {
    keys = mkdtempSync(join(tmpdir(), 'loive-worker-keys-'));
    for (const name of ['ticket.key', 'codes.key']) writeFileSync(join(keys, name), 'ab'.repeat(32));
  });
  afterEach(() => rmSync(keys, { recursive: true }));

  it('keeps the queue in the database, sends no e-mail and gives two minutes to take a referral back when told nothing', () => {
    expect(read({ REDIS_URL: ' ', MAIL_URL: '' })).toMatchObject({
      redisUrl: undefined,
      mail: undefined,
      quietMs: 30_000,
      recallWindowSeconds: 120,
      draftDays: 7,
    });
  });

  it.each([
    [{ WORKER_DATABASE_URL: '' }, /^WORKER_DATABASE_URL is missing/],
    [{ WORKER_DATABASE_URL: 'mysql://a' }, /^WORKER_DATABASE_URL must look/],
    [{ REDIS_URL: 'localhost:6379' }, /^REDIS_URL must look/],
    [{ QUEUE_QUIET_SECONDS: '0' }, /^QUEUE_QUIET_SECONDS/],
    [{ RECALL_WINDOW_SECONDS: 'two' }, /^RECALL_WINDOW_SECONDS/],
    [{ DRAFT_DAYS: '0' }, /^DRAFT_DAYS/],
    [{ MAIL_URL: 'https://mail' }, /^MAIL_URL must look/],
    [{ MAIL_URL: 'smtp://mail', MAIL_FROM: 'nobody' }, /^MAIL_FROM/],
    [{ KEYS_DIR: '/nowhere' }, /ticket\.key cannot be read/],
  ])('names the setting that is wrong: %j', (env, line) => {
    expect(() => read(env)).toThrow(line);
  });

  it('repeats no password of an address that it cannot use', () => {
    expect(() => read({ REDIS_URL: 'https://user:secret@host' })).toThrow(expect.not.objectContaining({ message: expect.stringContaining('secret') }));
  });
});
