import type { RulesFaultCode } from '@loive/contracts';
import { policyHash } from '@loive/domain';

/** What may be wrong with the rules in the database. */
export type RulesFault = RulesFaultCode;

interface Found {
  readonly catalogue: boolean;
  readonly policy: string | null;
  readonly settings: Durability;
}

/** Settings of the server that decide whether a commit outlives a crash, as it tells them. */
export interface Durability {
  readonly fsync: string;
  readonly fullPageWrites: string;
  readonly synchronousCommit: string;
}

/** Whether what was committed is still there after a crash. A commit that waits for no other server is kept by this one. */
export function isDurable({ fsync, fullPageWrites, synchronousCommit }: Durability): boolean {
  return fsync === 'on' && fullPageWrites === 'on' && synchronousCommit !== 'off';
}

/** Whom a look asks: a connection as the API's or the worker's role. */
export interface Asked {
  query(sql: string): Promise<unknown>;
}

const LOOK = `SELECT coalesce(app.catalogue_hash() = app.catalogue_kept(), false) AS catalogue,
  (SELECT p.hash FROM app.policy p ORDER BY p.version DESC LIMIT 1) AS policy,
  jsonb_build_object('fsync', current_setting('fsync'), 'fullPageWrites', current_setting('full_page_writes'),
    'synchronousCommit', current_setting('synchronous_commit')) AS settings`;

/**
 * Compares the rules in the database with those that were recorded when it was brought to its shape, the table of rights
 * with this process's own, and, where asked for, the settings that make a commit last. Null: all of it is right.
 * Throws what the database throws.
 */
export async function findRulesFault(db: Asked, { durability }: { readonly durability: boolean }): Promise<RulesFault | null> {
  const [found] = (await db.query(LOOK)) as readonly Found[];
  if (found === undefined) return 'unknown';
  if (!found.catalogue) return 'catalogueDiffers';
  if (found.policy !== policyHash()) return 'policyDiffers';
  return durability && !isDurable(found.settings) ? 'notDurable' : null;
}
