import { goalsOf } from './goals.mjs';
import { ratio, round, sideOf } from './slices.mjs';

const WHAT = { J1: 'open a case', J2: 'record an event', J3: 'refer and accept', J4: 'read a case of 30 events', J5: 'worklist page of 25', look: 'open what was said' };

/** Rates, percentiles, CPU and ratios of each job from its slices. */
export function summaryOf(slices, captured) {
  return Object.keys(captured).map((job) => {
    const side = (name) => sideOf(slices.filter((slice) => slice.job === job && slice.side === name));
    const [api, sql] = [side('api'), side('sql')];
    return {
      job,
      what: WHAT[job],
      statements: captured[job].statements.length,
      api,
      sql,
      rateRatio: ratio(api.perSecond, sql.perSecond),
      cpuRatio: api.cpuMs && sql.cpuMs ? round((api.cpuMs.api + api.cpuMs.database) / sql.cpuMs.database, 2) : null,
    };
  });
}

/** Prints the report as a table. */
export function printReport(report) {
  const { date, commit, settings, node, postgres, jobs, withoutRules, worklistPages, law, dutyBoard, search, arrivals, sealing, wrong, tookSeconds } = report;
  console.log(`${date} ${commit.slice(0, 10)}${commit.includes(' ') ? ' with changes' : ''}, Node ${node}, PostgreSQL ${postgres}`);
  console.log(`${settings.cases} cases, ${settings.clients} clients, ${settings.seconds} s of each; load, API and database share this machine`);
  const head = ['job', '', 'SQL', 'API/s', 'p50 ms', 'p95 ms', 'SQL/s', 'p50 ms', 'p95 ms', 'ratio', 'CPU ms: API', 'its db', 'SQL db'];
  const rows = jobs.map(({ job, what, statements, api, sql, rateRatio }) => [
    job,
    what,
    statements,
    api.perSecond,
    api.p50,
    api.p95,
    sql.perSecond,
    sql.p50,
    sql.p95,
    rateRatio.toFixed(2),
    api.cpuMs?.api ?? '-',
    api.cpuMs?.database ?? '-',
    sql.cpuMs?.database ?? '-',
  ]);
  printTable([head, ...rows]);
  console.log('The same routes without policy, row security, tickets and sealing, in the same turns:');
  printTable([
    ['job', '', 'API/s', 'without/s', 'ratio', 'CPU ms: API', 'its db', 'without', 'its db', 'ratio'],
    ...withoutRules.map(({ job, api, without, rateRatio, cpuRatio }) => [
      job,
      WHAT[job],
      api.perSecond,
      without.perSecond,
      rateRatio.toFixed(2),
      api.cpuMs?.api ?? '-',
      api.cpuMs?.database ?? '-',
      without.cpuMs?.api ?? '-',
      without.cpuMs?.database ?? '-',
      cpuRatio?.toFixed(2) ?? '-',
    ]),
  ]);
  for (const [name, page] of Object.entries(worklistPages))
    console.log(`J5 ${name} page: ${page.sharedHit + page.sharedRead} shared buffers, ${page.rows} rows, ${round(page.ms, 2)} ms in the database (${page.scan})`);
  console.log(`A board of ${dutyBoard.openDuties} open duties: ${dutyBoard.sharedHit + dutyBoard.sharedRead} shared buffers, ${round(dutyBoard.ms, 2)} ms in the database`);
  console.log(`The law: ${law.cpuMs} ms of CPU for the ${law.duties} duties of a case (${law.id}), among ${law.agencies} agencies`);
  console.log(`A search through ${search.names} names${search.whole ? '' : ', stopped before its end'}: ${search.cpuMs ?? '-'} ms of CPU in the API, ${search.databaseMs ?? '-'} in the database; reading the keys and opening as much with nothing around it: ${search.floorMs} ms`);
  for (const { backend, medianMs, p95Ms, perSecond, referrals } of arrivals)
    console.log(`From commit to the receiver's inbox, queue in ${backend}: median ${medianMs} ms, p95 ${p95Ms} ms; ${perSecond} referrals/s delivered of ${referrals} that waited`);
  console.log(`Sealing: ${sealing.keysMs} ms for the keys of a case, ${sealing.openMs} ms to open ${sealing.values} values, ${sealing.sealMs} ms to seal them; beside ${perRead(jobs)} ms of a case page`);
  printTable([
    ['', 'what was found', 'found', 'bar', 'goal', 'stands at'],
    ...goalsOf(report).map(({ goal, what, found, bar, aim, stands }) => [goal, what, found, bar, aim, stands]),
  ]);
  console.log(wrong.length === 0 ? 'Events, messages, answers and chains agree; no error.' : `WRONG:\n${wrong.join('\n')}`);
  console.log(`It took ${tookSeconds} s`);
}

function printTable(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  for (const row of rows)
    console.log(row.map((cell, column) => (column === 1 ? String(cell).padEnd(widths[1]) : String(cell).padStart(widths[column]))).join('  '));
}

function perRead(jobs) {
  const page = jobs.find(({ job }) => job === 'J4');
  return page?.api.p50 ?? '-';
}
