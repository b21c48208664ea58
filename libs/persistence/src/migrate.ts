import { MIGRATIONS } from '@loive/migrations';
import { DataSource } from 'typeorm';
import { ticketKeyPads, type TicketKey } from './ticket.js';

/** One number for every process that might migrate at the same time. */
const MIGRATION_LOCK = 4_806_713;

/** Passwords of the roles that log in, and the key their tickets are checked with. */
export interface DatabaseSecrets {
  readonly apiPassword: string;
  readonly workerPassword: string;
  readonly ticketKey: TicketKey;
}

/** The rules as they were found: `differs` from what was recorded, under this hash; null: they are what was recorded. */
export interface Migrated {
  readonly ran: readonly string[];
  readonly differs: string | null;
}

/**
 * Brings the database at `ownerUrl` to the present shape, sets the secrets of its roles and records a hash of its rules
 * when migrations changed them. Rules that somebody changed by hand are never recorded by that alone: only when `accept`
 * is their hash, or the first twelve of its letters or more. Safe to run twice, and by two processes at once.
 */
export async function migrate(ownerUrl: string, secrets: DatabaseSecrets, accept?: string): Promise<Migrated> {
  const db = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: MIGRATIONS,
    migrationsTransactionMode: 'each',
    synchronize: false,
    migrationsRun: false,
    installExtensions: false,
    poolSize: 2,
  });
  await db.initialize();
  const lock = db.createQueryRunner();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const before = await rulesOf(db);
    const ran = await db.runMigrations({ transaction: 'each' });
    await setSecrets(db, secrets);
    const after = await rulesOf(db);
    const differs = after === null || after.kept === after.found ? null : after.found;
    const ours = before === null || before.kept === null || (before.kept === before.found && ran.length > 0);
    const accepted = differs !== null && accept !== undefined && accept.length >= 12 && differs.startsWith(accept);
    if (differs !== null && (ours || accepted)) await recordRules(db, differs);
    return { ran: ran.map((migration) => migration.name), differs: ours || accepted ? null : differs };
  } finally {
    await lock.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await lock.release();
    await db.destroy();
  }
}

// The rules as they are and as they were recorded; null: the database has none of ours yet.
async function rulesOf(db: DataSource): Promise<{ found: string; kept: string | null } | null> {
  const [there]: { known: boolean }[] = await db.query(`SELECT to_regproc('app.catalogue_hash') IS NOT NULL AS known`);
  if (there?.known !== true) return null;
  const [rules]: { found: string; kept: string | null }[] = await db.query(`SELECT app.catalogue_hash() AS found, (SELECT hash FROM vault.catalogue) AS kept`);
  return rules ?? null;
}

// What API and worker compare the rules in the database with from now on.
async function recordRules(db: DataSource, hash: string): Promise<void> {
  await db.query(
    `INSERT INTO vault.catalogue (hash) VALUES ($1)
     ON CONFLICT (only_row) DO UPDATE SET hash = EXCLUDED.hash, recorded_at = now()`,
    [hash],
  );
}

async function setSecrets(db: DataSource, secrets: DatabaseSecrets): Promise<void> {
  const pads = ticketKeyPads(secrets.ticketKey);
  await db.query(
    `INSERT INTO vault.ticket_key (inner_pad, outer_pad) VALUES ($1, $2)
     ON CONFLICT (only_row) DO UPDATE SET inner_pad = EXCLUDED.inner_pad, outer_pad = EXCLUDED.outer_pad`,
    [pads.inner, pads.outer],
  );
  for (const [role, password] of [
    ['loive_api', secrets.apiPassword],
    ['loive_worker', secrets.workerPassword],
  ] as const) {
    // A password is no bind parameter in this statement, so PostgreSQL itself quotes it.
    const [{ statement }] = await db.query(`SELECT format('ALTER ROLE %I PASSWORD %L', $1::text, $2::text) AS statement`, [
      role,
      password,
    ]);
    await db.query(statement);
    // A role may set its own defaults; none of them outlives a start.
    await db.query(`ALTER ROLE ${role} RESET ALL`);
  }
}
