import { sweepDrafts, type KeyStore } from '@loive/persistence';
import { Repeating, failureCode, type Log } from '@loive/queue';
import type { DataSource } from 'typeorm';
import type { RulesGate } from './rules-gate.js';

/** How often drafts that are over are looked for, in milliseconds. */
const EVERY = 60_000;

/** Destroys drafts of openings that ended or were left for too long; like whatever destroys keys, not while the rules in the database differ. */
export function draftSweep(parts: {
  readonly db: DataSource;
  readonly keyStore: Pick<KeyStore, 'destroy'>;
  readonly rules: Pick<RulesGate, 'fault'>;
  readonly draftDays: number;
  readonly log: Log;
}): Repeating {
  const { db, keyStore, rules, draftDays, log } = parts;
  const sweep = async (): Promise<void> => {
    if (rules.fault !== null) return;
    const count = await sweepDrafts(db, keyStore, draftDays);
    if (count > 0) log('draftsSwept', { count });
  };
  return new Repeating(EVERY, sweep, (error) => log('sweepFailed', { failure: failureCode(error) }));
}
