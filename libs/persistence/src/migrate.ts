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

/**
 * Brings the database at `ownerUrl` to the present shape, sets the secrets of its roles and keeps a hash of its rules.
 * Safe to run twice, and by two processes at once.
 */
export async function migrate(ownerUrl: string, secrets: DatabaseSecrets): Promise<{ ran: string[] }> {
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
    const ran = await db.runMigrations({ transaction: 'each' });
    await setSecrets(db, secrets);
    await keepCatalogue(db);
    return { ran: ran.map((migration) => migration.name) };
  } finally {
    await lock.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await lock.release();
    await db.destroy();
  }
}

// What the API compares the rules in the database with; whoever may migrate may say that they are right.
async function keepCatalogue(db: DataSource): Promise<void> {
  await db.query(
    `INSERT INTO vault.catalogue (hash) VALUES (app.catalogue_hash())
     ON CONFLICT (only_row) DO UPDATE SET hash = EXCLUDED.hash, recorded_at = now()`,
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
