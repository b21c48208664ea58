import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { cpuOf } from './cpu.mjs';
import { fill } from './fill.mjs';
import { built } from './product.mjs';

const SEARCHES = 10;
const BATCH = 500;
const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi'];
const MIDDLE = ['Thị', 'Văn', 'Ngọc', 'Thu', 'Minh', 'Thanh'];
const GIVEN = ['Hoa', 'Lan', 'Mai', 'Hương', 'Đào', 'Nga', 'Tuyết', 'Hạnh', 'Yến', 'Phượng', 'Dung'];

/**
 * CPU milliseconds that one search for a name costs the API among so many invented names of one agency's cases, each under
 * keys of its own, and the floor: what reading those key files and opening a key and a value for each costs this process
 * with nothing around it. Null where the CPU of another process cannot be read.
 */
export async function measureSearch({ house, api, client, templateId, actor, names, first }) {
  await fill(house.ownerUrl, templateId, names, first);
  const paths = await fillNames(house, { agencyId: actor.agencyId, names });
  const used = () => cpuOf({ api: api.pid, postmaster: house.server.pid });
  const search = async () => {
    const { status, text } = await client.ask('POST', '/api/cases/search', { q: 'Nguyen Thi Hoa' });
    if (status !== 200) throw new Error(`a search for a name was answered ${status}: ${text.slice(0, 200)}`);
    const { items, complete } = JSON.parse(text);
    return complete && items.some(({ by }) => by.includes('name'));
  };
  for (let warm = 0; warm < 3; warm++) await search();
  const before = used();
  let whole = true;
  for (let round = 0; round < SEARCHES; round++) whole = (await search()) && whole;
  const after = used();
  const each = (one) => (before && after ? Math.round((after[one] - before[one]) / SEARCHES) : null);
  return { names, whole, cpuMs: each('api'), databaseMs: each('database'), floorMs: floorOf(paths) };
}

// The template's facts have no name: each copy is given one, sealed as the recorder would.
async function fillNames({ ownerUrl, dataDir }, { agencyId, names }) {
  const { CaseKeyring, FileKeyStore } = await built('libs/persistence');
  const store = new FileKeyStore(join(dataDir, 'key-store'));
  const db = new pg.Client({ connectionString: ownerUrl });
  await db.connect();
  try {
    const { rows } = await db.query('SELECT id FROM cases WHERE owner_agency_id = $1 ORDER BY updated_at DESC LIMIT $2', [agencyId, names]);
    const use = { personId: agencyId, purpose: 'record' };
    for (let from = 0; from < rows.length; from += BATCH) {
      const batch = await Promise.all(rows.slice(from, from + BATCH).map(async ({ id }, index) => {
        const ring = await CaseKeyring.fetch({ store, report: () => {} }, id, use);
        await ring.ready(agencyId, ['identity']);
        const fullName = [FAMILY, MIDDLE, GIVEN].map((list, place) => list[(from + index + place * 7) % list.length]).join(' ');
        const sealed = ring.seal('identity', { salt: randomBytes(32), fields: { fullName } }, { table: 'case_identity', seq: 1, column: 'sealed' });
        return { case_id: id, seq: 1, sealed: `\\x${sealed.toString('hex')}` };
      }));
      await db.query(`INSERT INTO case_identity (case_id, seq, sealed) SELECT case_id, seq, sealed FROM jsonb_populate_recordset(NULL::case_identity, $1) ON CONFLICT DO NOTHING`, [JSON.stringify(batch)]);
      await db.query(`UPDATE cases SET held = held || '{"identity": ["fullName"]}' WHERE id = ANY ($1)`, [batch.map(({ case_id }) => case_id)]);
    }
    await db.query('VACUUM ANALYZE');
    return rows.map(({ id }) => {
      const folder = join(dataDir, 'key-store', 'cases', id.slice(0, 2), id);
      return join(folder, readdirSync(folder)[0]);
    });
  } finally {
    await db.end();
  }
}

function floorOf(paths) {
  const key = randomBytes(32);
  const sealed = [32, 256].map((bytes) => {
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', key, iv);
    return { iv, text: Buffer.concat([cipher.update(randomBytes(bytes)), cipher.final()]), tag: cipher.getAuthTag() };
  });
  const once = () => {
    for (const path of paths) {
      readFileSync(path, 'utf8');
      for (const { iv, text, tag } of sealed) {
        const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: 16 }).setAuthTag(tag);
        decipher.update(text);
        decipher.final();
      }
    }
  };
  for (let warm = 0; warm < 2; warm++) once();
  const from = process.cpuUsage();
  for (let round = 0; round < SEARCHES; round++) once();
  const { user, system } = process.cpuUsage(from);
  return Math.round((user + system) / 1000 / SEARCHES);
}
