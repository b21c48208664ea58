import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { draftSweep } from './draft-sweep.js';
import type { RulesGate } from './rules-gate.js';

describe('drafts that are over', () => {
  let rules: { fault: RulesGate['fault'] };
  let found: { key_id: string }[];
  let done: string[];
  const db = {
    transaction: (work: (tx: { query: (sql: string) => Promise<unknown> }) => Promise<number>) => {
      const rows = found;
      return work({ query: (sql) => Promise.resolve(/days => 7/.test(sql) ? [rows, rows.length] : []) }).then((count) => {
        found = [];
        return count;
      });
    },
  } as unknown as DataSource;
  const sweep = () =>
    draftSweep({
      db,
      keyStore: { destroy: (id) => (id === 'away' ? Promise.reject(new Error('away')) : Promise.resolve(void done.push(id))) },
      rules,
      draftDays: 7,
      log: (event, fields) => void done.push(`${event} ${JSON.stringify(fields)}`),
    });

  beforeEach(() => {
    jest.useFakeTimers();
    rules = { fault: null };
    found = [{ key_id: 'one' }];
    done = [];
  });
  afterEach(() => void jest.useRealTimers());

  it('lose their keys before their rows, each minute, and not while the rules in the database differ', async () => {
    const [held, repeating] = [sweep(), sweep()];
    rules.fault = 'catalogueDiffers';
    held.start(true);
    await jest.advanceTimersByTimeAsync(1);
    await held.stop();
    expect(done).toEqual([]);
    rules.fault = null;
    repeating.start(true);
    await jest.advanceTimersByTimeAsync(1);
    expect(done).toEqual(['one', 'draftsSwept {"count":1}']);
    found = [{ key_id: 'away' }];
    await jest.advanceTimersByTimeAsync(60_000);
    expect([done.at(-1), found.length]).toEqual(['sweepFailed {"failure":"Error"}', 1]);
    await repeating.stop();
  });
});
