import pg from 'pg';

/** Statements, buffers and milliseconds of worklist pages, as EXPLAIN (ANALYZE, BUFFERS) counts them. */
export async function explainPages({ apiUrl }, pages, ticket) {
  const db = new pg.Client({ connectionString: apiUrl });
  await db.connect();
  try {
    const found = {};
    for (const [name, { values }] of Object.entries(pages)) {
      const [, , statement, list] = values;
      await db.query('BEGIN');
      await db.query('SELECT app.admit($1)', [ticket()]);
      const explain = () => db.query(`EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${statement.value.replaceAll('$1[', '($1::text[])[')}`, [list.value]);
      // The first run in a transaction also pays for looking up what the plan names.
      await explain();
      const [plan] = (await explain()).rows[0]['QUERY PLAN'];
      await db.query('COMMIT');
      found[name] = {
        sharedHit: plan.Plan['Shared Hit Blocks'],
        sharedRead: plan.Plan['Shared Read Blocks'],
        rows: plan.Plan['Actual Rows'],
        ms: plan['Execution Time'],
        scan: scanOf(plan.Plan),
        readWhole: readWholeBy(plan.Plan),
      };
    }
    return found;
  } finally {
    await db.end();
  }
}

function scanOf(plan) {
  if (plan['Index Name']) return `${plan['Node Type']} ${plan['Index Name']}`;
  for (const below of plan.Plans ?? []) {
    if (below['Parent Relationship'] === 'InitPlan') continue;
    return scanOf(below);
  }
  return plan['Node Type'];
}

/** Tables that a plan reads from end to end. */
function readWholeBy({ 'Node Type': type, 'Relation Name': table, Plans: below = [] }) {
  return [...(type === 'Seq Scan' ? [table] : []), ...below.flatMap(readWholeBy)];
}
