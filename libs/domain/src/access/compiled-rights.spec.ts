import { describe, expect, it } from '@jest/globals';
import { CASE_EVENT_TYPES } from '../case/case.js';
import { abilityFor, abilityFromPacked, packedRulesFor } from './ability.js';
import { WORKING_TYPES } from './agency-types.js';
import {
  compartmentsReadable,
  compartmentsWritable,
  mayReadCase,
  mayReadRecords,
  mayReadTimeline,
  mayRecord,
  rowsOf,
  seesAlias,
  seesPersons,
  seesReads,
  seesSeals,
} from './policy.js';
import { POLICY } from './policy-rows.js';
import { compartmentsByRights, compile, compileRights, policyHash, rightsOf, type Product, type RightName } from './rights.js';
import { policyNameOf, ROW_RULES } from './row-security.js';
import { BASES, COMPARTMENTS, PURPOSES, ROLES, SCOPES, type CaseActor, type Standing } from './roles.js';

const TYPES = [...WORKING_TYPES, 'AUDITOR', 'STEERING_138', 'COURT', 'NGO'];
const PEOPLE = ROLES.flatMap((role) => TYPES.map((agencyType) => ({ personId: 'p', agencyId: 'a', role, agencyType })));
const WITH_RIGHTS = PEOPLE.filter((person) => rowsOf(person).length > 0);
const GLASSES = [null, ['identity'], ['shelter', 'health']] as const;

const UNSEALED: readonly Standing[] = [...BASES, null].flatMap((basis) =>
  [...SCOPES, null].flatMap((scope) => [true, false].flatMap((child) => GLASSES.map((glass) => ({ basis, scope, child, glass })))),
);
const STANDINGS: readonly Standing[] = [...UNSEALED, ...UNSEALED.filter((_, index) => index % 11 === 0).map((one) => ({ ...one, sealed: true }))];

// How the database reads what it holds, said anew.
function gives(name: RightName, product: Product, { basis, scope, glass, child, sealed }: Standing): boolean {
  if (sealed === true) return false;
  if (product.byGlass) return glass !== null && (!name.startsWith('reveal.') || (glass as readonly string[]).includes(name.slice('reveal.'.length)));
  if (product.bases.length === 0) return true;
  return basis !== null && scope !== null && product.bases.includes(basis) && product.scopes.includes(scope) && !(product.adultsOnly && child);
}

function answers(who: CaseActor): readonly string[] {
  return [
    ...(mayReadCase(who) ? ['read'] : []),
    ...(mayReadTimeline(who) ? ['readTimeline'] : []),
    ...(mayReadRecords(who) ? ['readRecords'] : []),
    ...(seesAlias(who) ? ['seeAlias'] : []),
    ...(seesPersons(who) ? ['seePersons'] : []),
    ...(seesReads(who) ? ['seeReads'] : []),
    ...(seesSeals(who) ? ['seeSeals'] : []),
    ...CASE_EVENT_TYPES.filter((type) => mayRecord(who, type)).map((type) => `record.${type}`),
    ...compartmentsReadable(who).map((name) => `reveal.${name}`),
    ...compartmentsWritable(who).map((name) => `write.${name}`),
  ].sort();
}

// Rights that policy functions answer for; appending and referrals follow from others and from an end.
const ASKED = (name: string): boolean => !/^append\.|^open$|eferral|^refer$/.test(name);

describe('the table of rights', () => {
  it('gives nothing at all to those who work on no case', () => {
    const left = PEOPLE.filter((person) => !WITH_RIGHTS.includes(person));
    expect(left.filter(({ role }) => ['statistician', 'agencyAdmin', 'operator'].includes(role)).length).toBe(3 * TYPES.length);
    expect(left.flatMap((person) => abilityFor(person).rules)).toEqual([]);
    expect(compileRights().filter(({ role }) => ['statistician', 'agencyAdmin', 'operator'].includes(role))).toEqual([]);
  });

  it('says the same to screens, API and database, for everybody wherever they stand', () => {
    const wrong: unknown[] = [];
    const compiled = new Map(compileRights().map(({ role, agencyType, rights }) => [`${role} ${agencyType}`, rights]));
    // Types of agency for which the very same rows speak need asking once.
    const rowsApart = new Map(WITH_RIGHTS.map((person) => [rowsOf(person).map((row) => POLICY.indexOf(row)).join(), person]));
    for (const person of rowsApart.values()) {
      const here = abilityFor(person);
      const unpacked = abilityFromPacked(JSON.parse(JSON.stringify(packedRulesFor(person))) as unknown[]);
      const rights = Object.entries(compiled.get(`${person.role} ${person.agencyType}`) ?? {}) as [RightName, readonly Product[]][];
      STANDINGS.forEach((standing, index) => {
        const who: CaseActor = { ...person, ...standing };
        const said = answers(who);
        const byDatabase = rights.filter(([name, products]) => ASKED(name) && products.some((product) => gives(name, product, standing)));
        const all = [said, byDatabase.map(([name]) => name).sort(), rightsOf(who).filter(ASKED).toSorted(), askedOf(index % 7 === 0 ? unpacked : here, standing)];
        expect(compartmentsByRights(Object.fromEntries(rights), standing).length).toBe(said.filter((name) => name.startsWith('reveal.')).length);
        if (new Set(all.map((names) => names.join())).size > 1) wrong.push({ who, all });
      });
    }
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  it('is made of permissions alone, with no lists of fields', () => {
    const rules = WITH_RIGHTS.flatMap((who) => abilityFor(who).rules);
    expect(rules.filter((rule) => rule.inverted || rule.fields !== undefined)).toEqual([]);
  });

  it('names for each row where one must stand, and what the ticket must be for', () => {
    for (const row of POLICY) {
      expect(row.purposes.length).toBeGreaterThan(0);
      expect(row.purposes.filter((purpose) => !PURPOSES.includes(purpose))).toEqual([]);
      expect(row.bases.length === 0).toBe(row.scopes.length === 0);
      if (row.byGlass) expect(row.bases).toEqual([]);
    }
  });

  it('has a fingerprint that any change of it changes', () => {
    expect(policyHash()).toMatch(/^[0-9a-f]{64}$/);
    for (const row of POLICY) expect(policyHash(compile([{ ...row, adultsOnly: !row.adultsOnly }]))).not.toBe(policyHash(compile([row])));
    expect(policyHash(compile(POLICY.slice(1)))).not.toBe(policyHash());
    expect(policyHash(compile([...POLICY]))).toBe(policyHash());
  });
});

describe('the stricter tier of children', () => {
  const reads = (standing: Partial<Standing>, role: CaseActor['role'] = 'social', agencyType = 'PROV_HEALTH') =>
    compartmentsReadable({ personId: 'p', agencyId: 'a', role, agencyType, basis: 'duty', scope: 'assignment', glass: null, child: true, ...standing });

  it('opens nothing to an agency where nobody is named yet, though the file is there', () => {
    expect(reads({ scope: 'pool' })).toEqual([]);
    expect(reads({ scope: 'pool', child: false })).toContain('identity');
    expect(reads({})).toContain('child');
    expect(reads({ scope: 'supervision' }, 'supervisor')).toContain('child');
  });

  it('opens nothing to an agency that was merely told', () => {
    for (const scope of ['assignment', 'supervision', 'pool'] as const) expect(reads({ basis: 'notified', scope }, 'police', 'PROV_POLICE')).toEqual([]);
    expect(reads({ basis: 'notified', child: false }, 'police', 'PROV_POLICE')).toContain('identity');
  });
});

describe('broken glass', () => {
  const police: CaseActor = { personId: 'p', agencyId: 'a', role: 'police', agencyType: 'PROV_POLICE', basis: null, scope: null, glass: ['health'], child: true };

  it('shows the page and opens what it was broken for, and lets nothing be recorded but that look', () => {
    expect([mayReadCase(police), mayReadTimeline(police), seesAlias(police), seesPersons(police)]).toEqual([true, true, true, true]);
    expect(compartmentsReadable(police)).toEqual(['health']);
    expect(compartmentsWritable(police)).toEqual([]);
    expect(CASE_EVENT_TYPES.filter((type) => mayRecord(police, type))).toEqual(['reveal', 'breakGlass']);
  });

  it('opens nothing to who is sealed out', () => {
    expect(rightsOf({ ...police, sealed: true })).toEqual([]);
  });
});

describe('row security made of the table', () => {
  it('asks only for rights that somebody can have, and covers every compartment both ways', () => {
    const known = new Set(compileRights().flatMap(({ rights }) => Object.keys(rights)));
    expect(ROW_RULES.flatMap(({ rights }) => rights).filter((name) => !known.has(name.replace(/^audit\./, '')))).toEqual([]);
    for (const name of COMPARTMENTS) {
      expect(ROW_RULES.filter(({ rights }) => rights.includes(`reveal.${name}`) || rights.includes(`append.${name}`)).map(({ command }) => command)).toEqual(['SELECT', 'INSERT']);
    }
    const names = ROW_RULES.map((rule) => `${rule.table} ${policyNameOf(rule)}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('gives oversight no rule for a compartment or a record', () => {
    expect(ROW_RULES.filter(({ role }) => role === 'loive_audit').map(({ table }) => table)).toEqual(['cases', 'timeline_events', 'read_log']);
  });
});

function askedOf(ability: ReturnType<typeof abilityFor>, standing: Standing): readonly string[] {
  const subject = (name: string) => ({ ...standing, __caslSubjectType__: name }) as never;
  const [theCase, timeline] = [subject('Case'), subject('Timeline')];
  return [
    ...['read', 'readRecords', 'seeAlias', 'seePersons', 'seeReads', 'seeSeals'].filter((action) => ability.can(action, theCase)),
    ...(ability.can('read', timeline) ? ['readTimeline'] : []),
    ...CASE_EVENT_TYPES.map((type) => `record.${type}`).filter((action) => ability.can(action, theCase)),
    ...COMPARTMENTS.flatMap((name) => {
      const compartment = subject(`compartment.${name}`);
      return (['reveal', 'write'] as const).filter((action) => ability.can(action, compartment)).map((action) => `${action}.${name}`);
    }),
  ].sort();
}
