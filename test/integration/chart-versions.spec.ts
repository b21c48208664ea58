import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView } from '@loive/contracts';
import { CHART_VERSION } from '@loive/domain';
import { World } from '../support/world.js';

let world: World;
let older: CaseView;
beforeAll(async () => {
  world = await World.make();
  older = await world.open('commune');
  await world.open('border');
  // As a case of the first chart is stored: it lacks the facts that the second one added.
  await world.sql(`UPDATE cases SET chart_version = 1, facts = facts - 'hold' - 'erasure' - 'sealing' - 'admission' WHERE id = $1`, [older.id]);
}, 60_000);
afterAll(() => world?.close());

const command = (...args: string[]) =>
  spawnSync(process.execPath, ['tools/operator.mjs', 'chart', ...args], { encoding: 'utf8', env: { ...process.env, DATABASE_URL: world.database.ownerUrl } });
const stored = async () => (await world.sql<{ chart: number; held: string[] }>(`SELECT chart_version AS chart, array(SELECT jsonb_object_keys(facts)) AS held FROM cases WHERE id = $1`, [older.id]))[0];

describe('a case that began under an older chart', () => {
  it('is told beforehand by its code, and nothing changes', async () => {
    const before = await stored();
    const { status, stdout } = command('--dry-run');
    expect([status, stdout.trim().split('\n')]).toEqual([
      0,
      [`present chart: ${String(CHART_VERSION)}`, 'chart 1: 1 cases', `${older.code}  chart 1: stage stays; added: hold, erasure, sealing, admission`, '0 of 1 cannot move'],
    ]);
    expect(await stored()).toEqual(before);
    expect(command().stderr).toContain('--dry-run');
  });

  it('is shown under the chart that its last event was written under, its overseers included', async () => {
    for (const username of ['commune', 'auditor']) {
      const { body } = await (await world.as(username)).get(`/api/cases/${older.id}`);
      expect((body as unknown as CaseView).chartVersion).toBe(1);
    }
  });

  it('moves with its next event, sealed in its chain, and keeps what it held', async () => {
    const moved = await world.play(older, [['commune', { type: 'recordChoice', participates: 'yes' }]]);
    expect([moved.chartVersion, moved.version, moved.stage]).toEqual([CHART_VERSION, older.version + 1, older.stage]);
    expect((await stored())?.held).toEqual(expect.arrayContaining(['hold', 'erasure', 'sealing', 'admission', 'riskLevel']));
    const { body } = await (await world.as('auditor')).get(`/api/cases/${older.id}/timeline/verify`);
    expect(body).toMatchObject({ ok: true });
    expect(command('--dry-run').stdout).toContain('0 of 0 cannot move');
  });

  it('stops the command where no map leads on', async () => {
    await world.sql('UPDATE cases SET chart_version = 9 WHERE id = $1', [older.id]);
    const { status, stdout } = command('--dry-run');
    expect([status, stdout]).toEqual([1, expect.stringContaining(`${older.code}  chart 9: no chart has version 9`)]);
    await world.sql('UPDATE cases SET chart_version = $2 WHERE id = $1', [older.id, CHART_VERSION]);
  });

  it('is listed to the owner of the database alone', async () => {
    const may = await world.sql<{ role: string }>(
      `SELECT rolname AS role FROM pg_roles WHERE rolname LIKE 'loive\\_%' AND rolname NOT IN ('loive_gate', current_user) AND NOT rolsuper
        AND has_function_privilege(oid, 'app.older_charts(integer)', 'EXECUTE')`,
    );
    expect(may).toEqual([]);
  });
});
