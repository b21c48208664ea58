import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { built } from './product.mjs';

const BATCH = 200;
// Without messages: nobody waits for those of a copy, and a worker would have thousands to do first.
const TABLES = ['cases', 'participants', 'timeline_events', 'event_records', 'case_statement', 'duties'];
const DAY_MS = 86_400_000;

/** Fills the database with so many copies of a case that was really opened, numbered from `first`; each copy's chain is sealed anew. */
export async function fill(ownerUrl, templateId, count, first = 0) {
  const { genesisOf, sealEvent } = await built('libs/domain');
  const db = new pg.Client({ connectionString: ownerUrl });
  await db.connect();
  try {
    const template = {};
    const columns = {};
    for (const table of TABLES) {
      const column = table === 'cases' ? 'id' : 'case_id';
      const order = table === 'timeline_events' ? 'ORDER BY seq' : '';
      const { rows } = await db.query(`SELECT to_jsonb(t) AS row FROM ${table} t WHERE ${column} = $1 ${order}`, [templateId]);
      template[table] = rows.map(({ row }) => row);
      columns[table] = await writtenColumns(db, table);
    }
    for (let from = first; from < first + count; from += BATCH) {
      const batch = Object.fromEntries(TABLES.map((table) => [table, []]));
      for (let number = from; number < Math.min(first + count, from + BATCH); number++) {
        for (const [table, rows] of Object.entries(copy(template, number, { genesisOf, sealEvent }))) batch[table].push(...rows);
      }
      for (const table of TABLES)
        await db.query(`INSERT INTO ${table} (${columns[table]}) SELECT ${columns[table]} FROM jsonb_populate_recordset(NULL::${table}, $1)`, [JSON.stringify(batch[table])]);
    }
    await db.query('VACUUM ANALYZE');
  } finally {
    await db.end();
  }
}

// What the database works out by itself is not written.
async function writtenColumns(db, table) {
  const { rows } = await db.query(
    `SELECT string_agg(attname, ', ' ORDER BY attnum) AS names FROM pg_attribute
     WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`,
    [table],
  );
  return rows[0].names;
}

function copy(template, number, { genesisOf, sealEvent }) {
  const id = randomUUID();
  const code = `LV-2025-${10_000_000 + number}`;
  const changedAt = new Date(Date.now() - (number % 900) * DAY_MS - number).toISOString();
  let head = genesisOf(id);
  const events = template.timeline_events.map((row) => {
    const body = { ...row.body, chain: id, prev: head };
    head = sealEvent(body).hash;
    return { ...row, case_id: id, body, hash: head };
  });
  const moved = (table, more = () => ({})) => template[table].map((row) => ({ ...row, case_id: id, ...more(row) }));
  return {
    cases: template.cases.map((row) => ({ ...row, id, code, head, opened_at: changedAt, updated_at: changedAt })),
    participants: moved('participants', ({ card }) => ({ changed_at: changedAt, due_at: changedAt, card: { ...card, code }, folded: `${code.toLowerCase()} chi do` })),
    timeline_events: events,
    event_records: moved('event_records'),
    case_statement: moved('case_statement'),
    duties: moved('duties', () => ({ id: randomUUID() })),
  };
}
