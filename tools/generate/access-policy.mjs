import { domain } from './domain.mjs';

const { POLICY_VERSION, ROW_RULES, compileRights, policyHash, policyNameOf, policySql } = domain;

/** The migration of each version of the table of rights. One that has shipped is never written again: the next version is a new file. */
const MIGRATION_OF = {
  3: { stamp: '1795305600031', name: 'access-policy', className: 'AccessPolicy' },
  4: { stamp: '1795305600071', name: 'access-policy', className: 'AccessPolicy' },
  5: { stamp: '1795305600089', name: 'access-policy', className: 'AccessPolicy' },
};

/** The migration that brings the table of rights into the database: path -> text. Throws for a version without a file. */
export function accessPolicyFile() {
  const migration = MIGRATION_OF[POLICY_VERSION];
  if (migration === undefined) throw new Error(`version ${POLICY_VERSION} of the table of rights has no migration: name one in tools/generate/access-policy.mjs`);
  const { stamp, name, className } = migration;
  return new Map([[`migrations/${stamp}-${name}.ts`, text(`${className}${stamp}`)]]);
}

function text(className) {
  const { ways, groups } = compact(compileRights());
  return `/* eslint-disable max-lines -- a table, made from another */
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Made by \`npm run generate\` from the table of rights (libs/domain/src/access); change that, not this. Version ${POLICY_VERSION}:
 * what each role in each type of agency may, and the rules of row security that name those rights.
 */
export class ${className} implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('SET LOCAL ROLE loive_tables');
    await db.query('INSERT INTO app.policy (version, hash) VALUES ($1, $2)', [VERSION, HASH]);
    await db.query(
      'INSERT INTO app.rights (version, role, agency_type, rights) SELECT $1, r.role, r.agency_type, r.rights FROM jsonb_to_recordset($2) AS r(role text, agency_type text, rights jsonb)',
      [VERSION, JSON.stringify(rows())],
    );
    await db.query(\`\${POLICIES.join('; ')}; RESET ROLE;\`);
  }

  async down(): Promise<void> {
    throw new Error('rights are not taken away again: write a new version instead');
  }
}

/** Each right with its ways, for each role in each type of agency. */
function rows(): { role: string; agency_type: string; rights: Record<string, readonly unknown[]> }[] {
  return GROUPS.flatMap(({ role, agencyTypes, rights }) =>
    agencyTypes.split(' ').map((agencyType) => ({
      role,
      agency_type: agencyType,
      rights: Object.fromEntries(Object.entries(rights).flatMap(([way, names]) => names.split(' ').map((name) => [name, WAYS[way] ?? []]))),
    })),
  );
}

const VERSION = ${POLICY_VERSION};
const HASH = '${policyHash()}';

/** The ways to a right: ties, scopes and purposes of the ticket. */
const WAYS: Readonly<Record<string, readonly unknown[]>> = {
${[...ways].map(([products, key]) => `  ${key}: ${products},`).join('\n')}
};

const GROUPS: readonly { role: string; agencyTypes: string; rights: Record<string, string> }[] = [
${groups.map(groupText).join('\n')}
];

const POLICIES: readonly string[] = [
${ROW_RULES.map((rule) => `  ${JSON.stringify(`DROP POLICY IF EXISTS ${policyNameOf(rule)} ON ${rule.table}`)},\n  ${JSON.stringify(policySql(rule))},`).join('\n')}
];
`;
}

// A few ways serve thousands of rights, and most types of agency share their rights with others.
function compact(compiled) {
  const ways = new Map();
  const keyOf = (products) => {
    const json = JSON.stringify(products);
    if (!ways.has(json)) ways.set(json, `w${ways.size + 1}`);
    return ways.get(json);
  };
  const groups = new Map();
  for (const { role, agencyType, rights } of compiled) {
    const byWay = {};
    for (const [name, products] of Object.entries(rights)) (byWay[keyOf(products)] ??= []).push(name);
    const json = JSON.stringify([role, byWay]);
    const group = groups.get(json) ?? { role, agencyTypes: [], rights: byWay };
    group.agencyTypes.push(agencyType);
    groups.set(json, group);
  }
  return { ways, groups: [...groups.values()] };
}

function groupText({ role, agencyTypes, rights }) {
  const lines = Object.entries(rights).map(([way, names]) => `      ${way}: '${names.join(' ')}',`);
  return [`  {`, `    role: '${role}',`, `    agencyTypes: '${agencyTypes.join(' ')}',`, `    rights: {`, ...lines, `    },`, `  },`].join('\n');
}
