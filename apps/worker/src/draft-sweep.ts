import { sweepDrafts, type KeyStore } from '@loive/persistence';
import type { Repeating } from '@loive/queue';
import type { DataSource } from 'typeorm';
import { sweeping, type Sweeping } from './sweeping.js';

/** Destroys drafts of openings that ended or were left for too long. */
export function draftSweep(
  parts: Sweeping & { readonly db: DataSource; readonly keyStore: Pick<KeyStore, 'destroy'>; readonly draftDays: number },
): Repeating {
  return sweeping(parts, 'draftsSwept', () => sweepDrafts(parts.db, parts.keyStore, parts.draftDays));
}
