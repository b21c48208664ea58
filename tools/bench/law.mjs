import pg from 'pg';
import { fill } from './fill.mjs';
import { built } from './product.mjs';

const ROUNDS = 100;
const SINCE = '2025-07-01';

/**
 * CPU milliseconds that all duties of one case cost, with a register of the whole country: of the invented cases the
 * dearest one. Asked of a case without duties, where each has to find who answers for it.
 */
export async function measureDuties() {
  const [{ SETTINGS_AS_SHIPPED, communes, dutyChanges }, { EXAMPLE_CASES }, { EXAMPLE_REGISTER }] = await Promise.all([
    built('libs/domain'),
    built('libs/domain', 'law/testing/example-cases'),
    built('libs/domain', 'law/testing/example-register'),
  ]);
  const register = [...EXAMPLE_REGISTER, ...communes().flatMap(agenciesOf)];
  const costs = EXAMPLE_CASES.map(({ id, channel, begins, conditions, facts }) => {
    const occurrences = facts.map(([offset, time, name, agencyId]) => ({ name, at: instantOf(begins, offset, time), agencyId }));
    const question = { facts: { channel, receivedAt: occurrences[0].at, conditions }, occurrences, register, existing: [], settings: SETTINGS_AS_SHIPPED };
    return { id, duties: dutyChanges(question).open.length, cpuMs: cpuMsOf(() => dutyChanges(question)) };
  });
  const dearest = costs.reduce((most, cost) => (cost.cpuMs > most.cpuMs ? cost : most));
  return { agencies: register.length, ...dearest };
}

function agenciesOf({ id, province }) {
  return ['COMMUNE_PC', 'COMMUNE_POLICE'].map((type) => ({ id: `${type} ${id}`, type, province, commune: id, validFrom: SINCE, validTo: null }));
}

function instantOf(day, offset, time) {
  return new Date(Date.parse(`${day}T${time}:00+07:00`) + offset * 86_400_000).toISOString();
}

function cpuMsOf(work) {
  for (let round = 0; round < ROUNDS; round++) work();
  const from = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round++) work();
  const { user, system } = process.cpuUsage(from);
  return Math.round((user + system) / ROUNDS) / 1000;
}

/** Fills up with copies of a case, numbered from `first`, until an agency has so many open duties; resolves with how many it has then. */
export async function fillDuties(ownerUrl, { templateId, agencyId, count, first }) {
  const db = new pg.Client({ connectionString: ownerUrl });
  await db.connect();
  try {
    const open = async (also = '', values = []) =>
      (await db.query(`SELECT count(*)::int AS open FROM duties WHERE state = 'open' AND owner_agency_id = $1 ${also}`, [agencyId, ...values])).rows[0].open;
    const [have, each] = [await open(), await open('AND case_id = $2', [templateId])];
    if (each === 0) throw new Error('the case that is copied has no open duty of the agency');
    if (have < count) await fill(ownerUrl, templateId, Math.ceil((count - have) / each), first);
    return await open();
  } finally {
    await db.end();
  }
}
