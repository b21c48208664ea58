import type pg from 'pg';

/** A fault of the database, planted by its owner, with the check that must find it. */
export interface SqlFault {
  readonly name: string;
  readonly check: 'catalogue' | 'drills' | 'looks';
  /** A part of what the check must say. */
  readonly says: RegExp;
  plant(db: pg.Client): Promise<() => Promise<unknown>>;
}

const statements = (plant: string, undo: string) => async (db: pg.Client) => {
  await db.query(plant);
  return () => db.query(undo);
};

/** Changes the text of a function; to put it back is to run what it was. */
const inFunction = (name: string, from: string | RegExp, to: string) => async (db: pg.Client) => {
  const { rows } = await db.query<{ source: string }>('SELECT pg_get_functiondef(p.oid) AS source FROM pg_proc p WHERE p.oid = $1::regproc', [name]);
  const sound = rows[0]?.source ?? '';
  const faulty = sound.replace(from, to);
  if (faulty === sound) throw new Error(`the fault finds nothing to change in ${name}`);
  await db.query(faulty);
  return () => db.query(sound);
};

/** Changes several functions of the gate at once: all that hold the text. */
const inEveryFunction = (from: string, to: string) => async (db: pg.Client) => {
  const { rows } = await db.query<{ source: string }>(
    `SELECT pg_get_functiondef(p.oid) AS source FROM pg_proc p WHERE p.pronamespace IN ('app'::regnamespace, 'vault'::regnamespace) AND p.prokind = 'f' AND strpos(p.prosrc, $1) > 0`,
    [from],
  );
  if (rows.length === 0) throw new Error(`the fault finds nothing to change: ${from}`);
  for (const { source } of rows) await db.query(source.replaceAll(from, to));
  return async () => {
    for (const { source } of rows) await db.query(source);
  };
};

/** Faults that the catalogue shows, or a raw connection. */
export const SQL_FAULTS: readonly SqlFault[] = [
  {
    name: 'row security off on one table',
    check: 'catalogue',
    says: /without row security: participants/,
    plant: statements('ALTER TABLE participants DISABLE ROW LEVEL SECURITY', 'ALTER TABLE participants ENABLE ROW LEVEL SECURITY'),
  },
  {
    name: 'row security off on one table, as a connection without a ticket sees it',
    check: 'drills',
    says: /without a ticket: cases shows/,
    plant: statements('ALTER TABLE cases DISABLE ROW LEVEL SECURITY', 'ALTER TABLE cases ENABLE ROW LEVEL SECURITY'),
  },
  {
    name: 'FORCE missing',
    check: 'catalogue',
    says: /not forced on the owner: case_shelter/,
    plant: statements('ALTER TABLE case_shelter NO FORCE ROW LEVEL SECURITY', 'ALTER TABLE case_shelter FORCE ROW LEVEL SECURITY'),
  },
  {
    name: 'a view without security_invoker',
    check: 'catalogue',
    says: /rights of its owner: every_case/,
    plant: statements('CREATE VIEW every_case AS SELECT * FROM cases; GRANT SELECT ON every_case TO loive_api', 'DROP VIEW every_case'),
  },
  {
    name: 'a policy for everybody',
    check: 'drills',
    says: /without a ticket: timeline_events shows/,
    plant: statements('CREATE POLICY everybody ON timeline_events FOR SELECT USING (true)', 'DROP POLICY everybody ON timeline_events'),
  },
  {
    name: 'a seal of the ticket that is not checked',
    check: 'drills',
    says: /a forged ticket: cases shows[\s\S]*claims were changed: cases shows/,
    plant: inFunction('vault.claims_of', /= substr\(raw, length\(split_part\(raw, '\.', 1\)\) \+ 2\)/, 'IS NOT NULL'),
  },
  {
    name: 'a ticket without expiry',
    check: 'drills',
    says: /a ticket that is over: cases shows|a ticket without an end: cases shows/,
    // Both places that ask the time: at the gate, and at each look.
    plant: async (db) => {
      const first = await inFunction('vault.claims_of', /IF coalesce\(\(claims ->> 'expires'\)::bigint, 0\) < [^;]*? THEN/, 'IF false THEN')(db);
      const second = await inEveryFunction(' AND a.expires > clock_timestamp()', '')(db);
      return async () => {
        await second();
        await first();
      };
    },
  },
  {
    name: 'a ticket that outlives its transaction, as SET in place of SET LOCAL would have it',
    check: 'drills',
    says: /after the commit[^:]*: cases shows/,
    plant: inEveryFunction('a.xid = pg_current_xact_id_if_assigned()', 'a.at = (SELECT max(l.at) FROM vault.admissions l)'),
  },
  {
    name: 'a ticket that can be used again',
    check: 'drills',
    says: /a ticket used before: cases shows/,
    plant: inFunction('app.admit', 'INSERT INTO vault.admissions', "DELETE FROM vault.admissions WHERE nonce = (claims ->> 'nonce')::uuid;\n  INSERT INTO vault.admissions"),
  },
  {
    name: 'a ticket swapped between requests',
    check: 'drills',
    says: /a ticket of another request: cases shows/,
    plant: inFunction('app.admit', "claims IS NULL OR claims ->> 'request' IS DISTINCT FROM in_request", 'claims IS NULL'),
  },
  {
    name: 'standing that is not asked for',
    check: 'drills',
    says: /a stranger’s ticket: cases shows/,
    plant: inFunction('vault.rights_for', 'coalesce(in_basis = ANY (w.bases) AND in_scope = ANY (w.scopes), false)', 'true'),
  },
  {
    name: 'a UNIQUE on the blind index',
    check: 'catalogue',
    says: /blind index that is unique: .*one_of_each/,
    plant: async (db) => {
      const { rows } = await db.query<{ there: boolean }>(`SELECT to_regclass('public.match_keys') IS NOT NULL AS there`);
      const there = rows[0]?.there === true;
      if (!there) await db.query('CREATE TABLE match_keys (case_id uuid, kind text, bits integer, value bytea)');
      await db.query('CREATE UNIQUE INDEX one_of_each ON match_keys (kind, bits, value)');
      return () => db.query(there ? 'DROP INDEX one_of_each' : 'DROP TABLE match_keys');
    },
  },
  {
    name: 'a compartment for the auditor',
    check: 'catalogue',
    says: /audit or statistics may read: case_statement by loive_audit/,
    plant: statements('GRANT SELECT ON case_statement TO loive_audit', 'REVOKE SELECT ON case_statement FROM loive_audit'),
  },
  {
    name: 'a timeline that can be changed',
    check: 'catalogue',
    says: /changed after it was written: timeline_events/,
    plant: statements('ALTER TABLE timeline_events DISABLE TRIGGER append_only', 'ALTER TABLE timeline_events ENABLE TRIGGER append_only'),
  },
  {
    name: 'a look that is not written down',
    check: 'looks',
    says: /left no line/,
    plant: inFunction('app.admit', /INSERT INTO public\.read_log \(person_id, agency_id, role, purpose, case_id[^;]*;/, 'NULL;'),
  },
];
