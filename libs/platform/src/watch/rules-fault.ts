import type { RulesFaultCode } from '@loive/contracts';
import { policyHash } from '@loive/domain';

/** What may be wrong with the rules in the database. */
export type RulesFault = RulesFaultCode;

interface Found {
  readonly catalogue: boolean;
  readonly policy: string | null;
  readonly durable: boolean;
}

/** Whom a look asks: a connection as the API's or the worker's role. */
export interface Asked {
  query(sql: string): Promise<unknown>;
}

const LOOK = `SELECT coalesce(app.catalogue_hash() = app.catalogue_kept(), false) AS catalogue,
  (SELECT p.hash FROM app.policy p ORDER BY p.version DESC LIMIT 1) AS policy,
  current_setting('fsync') = 'on' AND current_setting('full_page_writes') = 'on'
    AND current_setting('synchronous_commit') <> 'off' AS durable`;

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
  return found.durable || !durability ? null : 'notDurable';
}
