import type { DataSource } from 'typeorm';
import { keptAnswer } from '../recorder/writes/answers.js';
import type { FileKeyStore } from './file-key-store.js';
import { isPacketKey } from './key-store.js';
import { asKeys, withOwner } from './keys-connection.js';
import { seal } from './sealed-value.js';
import { SEALED_TABLES, type SealedRow, type SealedTable } from './sealed-tables.js';
import { SYSTEM_ACTOR } from '@loive/domain';

/** One number for every process that might seal old rows at the same time. */
const SEAL_LOCK = 4_806_714;
const BATCH = 500;

/**
 * Seals what an earlier version wrote plain: in batches, each whole or not at all, so that it goes on where it
 * was cut short. Has the rule hold for old rows too, once none is left. Gives how many it sealed.
 */
export function sealPlainRows(ownerUrl: string, store: FileKeyStore, codes: Buffer): Promise<number> {
  return withOwner(ownerUrl, async (db) => {
    const lock = db.createQueryRunner();
    try {
      await lock.query('SELECT pg_advisory_lock($1)', [SEAL_LOCK]);
      let sealed = await sealAnswers(db, codes);
      for (const table of SEALED_TABLES) {
        const rows = await sealTable(db, table, store);
        if (rows > 0) await rewriteTable(lock, table.table);
        await validate(lock, table.table);
        sealed += rows;
      }
      return sealed;
    } finally {
      await lock.query('SELECT pg_advisory_unlock($1)', [SEAL_LOCK]);
      await lock.release();
    }
  });
}

interface PlainRow extends SealedRow {
  readonly salt: string;
  readonly fields: Record<string, unknown>;
  readonly owner: string;
}

async function sealTable(db: DataSource, at: SealedTable, store: FileKeyStore): Promise<number> {
  const { table, key, values } = at;
  const columns = key.map(([name]) => name);
  let done = 0;
  for (;;) {
    const batch = await asKeys(db, async (tx) => {
      const rows: PlainRow[] = await tx.query(
        `SELECT ${columns.map((name) => `t.${name}`).join(', ')}, encode(t.salt, 'hex') AS salt, t.fields, c.owner_agency_id AS owner
         FROM ${table} t JOIN cases c ON c.id = t.case_id WHERE t.sealed IS NULL AND ${values} ORDER BY t.case_id LIMIT ${BATCH}`,
      );
      const sealed: (SealedRow & { sealed: string })[] = [];
      for (const { salt, fields, owner, ...row } of rows) {
        const name = at.keyName(row);
        const keys = await store.create(row.case_id, owner, { personId: SYSTEM_ACTOR.personId, purpose: 'maintain' }, [name].filter(isPacketKey));
        const value = seal({ salt, fields }, keys.current(name), { table, caseId: row.case_id, seq: row.seq, column: at.column(row) });
        sealed.push({ ...row, sealed: value.toString('hex') });
      }
      if (rows.length > 0) await tx.query(updateOf(at, 'salt = NULL, fields = NULL,'), [JSON.stringify(sealed)]);
      return rows.length;
    });
    done += batch;
    if (batch < BATCH) return done;
  }
}

/** Statement that puts sealed values `$1`, as JSON, in place of those that stand in a table. */
export function updateOf({ table, key }: SealedTable, also = ''): string {
  return `UPDATE ${table} t SET ${also} sealed = decode(n.sealed, 'hex')
    FROM jsonb_to_recordset($1) AS n(${key.map(([name, type]) => `${name} ${type}`).join(', ')}, sealed text)
    WHERE ${key.map(([name]) => `t.${name} = n.${name}`).join(' AND ')}`;
}

interface PlainAnswer {
  readonly personId: string;
  readonly route: string;
  readonly key: string;
  readonly answer: unknown;
}

async function sealAnswers(db: DataSource, codes: Buffer): Promise<number> {
  const rows = await asKeys(db, async (tx) => {
    const plain: PlainAnswer[] = await tx.query(
      `SELECT person_id AS "personId", route, key, answer FROM answers
       WHERE sealed IS NULL AND answer ->> 'id' IS NOT NULL AND answer ->> 'version' IS NOT NULL
         AND (SELECT count(*) FROM json_object_keys(answer)) > 2`,
    );
    for (const { answer, ...place } of plain) {
      const { body, sealed } = keptAnswer(answer, place, codes);
      await tx.query('UPDATE answers SET answer = $4, sealed = $5 WHERE person_id = $1 AND route = $2 AND key = $3', [
        place.personId,
        place.route,
        place.key,
        JSON.stringify(body),
        sealed,
      ]);
    }
    return plain.length;
  });
  return rows;
}

interface Session {
  query(sql: string, parameters?: unknown[]): Promise<unknown>;
}

// The plain rows are dead and still stand in the file: it is written anew without them.
async function rewriteTable(session: Session, table: string): Promise<void> {
  await session.query('SET ROLE loive_tables');
  try {
    await session.query(`VACUUM (FULL) ${table}`);
  } finally {
    await session.query('RESET ROLE');
  }
}

async function validate(session: Session, table: string): Promise<void> {
  const waiting = (await session.query(
    `SELECT 1 FROM pg_constraint WHERE conrelid = $1::regclass AND conname = 'values_sealed' AND NOT convalidated`,
    [table],
  )) as unknown[];
  if (waiting.length === 0) return;
  await session.query('SET ROLE loive_tables');
  try {
    await session.query(`ALTER TABLE ${table} VALIDATE CONSTRAINT values_sealed`);
  } finally {
    await session.query('RESET ROLE');
  }
}
