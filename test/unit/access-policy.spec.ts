import { describe, expect, it } from '@jest/globals';
import { canonicalJson, compileRights, policyHash, policyNameOf, policySql, POLICY_VERSION, ROW_RULES } from '@loive/domain';
import { MIGRATIONS } from '@loive/migrations';
import type { QueryRunner } from 'typeorm';

// What the migration sends, as it sends it.
async function sent(): Promise<readonly { sql: string; values: readonly unknown[] }[]> {
  const statements: { sql: string; values: readonly unknown[] }[] = [];
  const recorder = {
    query: (sql: string, values: readonly unknown[] = []) => {
      statements.push({ sql, values });
      return Promise.resolve();
    },
  };
  const AccessPolicy = MIGRATIONS.findLast(({ name }) => name.startsWith('AccessPolicy'));
  if (AccessPolicy === undefined) throw new Error('no migration brings the table of rights');
  await new AccessPolicy().up(recorder as unknown as QueryRunner);
  return statements;
}

describe('the rights that the database is given', () => {
  it('are those of the table, every one and no other, under its fingerprint', async () => {
    const statements = await sent();
    const values = (table: string) => statements.find(({ sql }) => sql.startsWith(`INSERT INTO ${table}`))?.values ?? [];
    expect(values('app.policy')).toEqual([POLICY_VERSION, policyHash()]);
    const [version, rows] = values('app.rights');
    expect(version).toBe(POLICY_VERSION);
    const given = JSON.parse(String(rows)) as { role: string; agency_type: string; rights: unknown }[];
    const named = (lines: readonly (readonly [string, unknown])[]) => lines.map(([who, rights]) => `${who} ${canonicalJson(rights)}`).sort();
    const [here, there] = [
      named(given.map(({ role, agency_type, rights }) => [`${role} ${agency_type}`, rights])),
      named(compileRights().map(({ role, agencyType, rights }) => [`${role} ${agencyType}`, rights])),
    ];
    expect(here.filter((line, index) => line !== there[index]).map((line) => line.slice(0, 60))).toEqual([]);
    expect(here.length).toBe(there.length);
  });

  it('are named by its rules of row security, each made once', async () => {
    const all = (await sent()).map(({ sql }) => sql).join(';');
    for (const rule of ROW_RULES) expect(all.split(policySql(rule)).length).toBe(2);
    expect(all.match(/CREATE POLICY/g)).toHaveLength(ROW_RULES.length);
    expect(ROW_RULES.map((rule) => `${rule.table} ${policyNameOf(rule)}`)).not.toContain('referrals by_right_select');
  });
});
