import { createMongoAbility, type MongoAbility, type RawRuleOf } from '@casl/ability';
import { packRules, unpackRules, type PackRule } from '@casl/ability/extra';
import { rowsOf } from './policy.js';
import type { PolicyRow } from './policy-rows.js';
import { COMPARTMENTS, SCOPES, type Actor } from './roles.js';

/** What the rules of access let an actor do, for API and screens. */
export type CaseAbility = MongoAbility<[string, string]>;
type Rule = RawRuleOf<CaseAbility>;

/**
 * Compiles the rows that speak for an actor into CASL rules: positive only, no field lists.
 * Subjects: `Case`, `Timeline`, `Referral`, and each compartment as `compartment.<name>`; an event is the action
 * `record.<type>`. Conditions: where the actor stands towards the case (`Standing`) and its end of a referral (`end`).
 */
export function rulesFor(actor: Pick<Actor, 'role' | 'agencyType'>): Rule[] {
  return rowsOf(actor).flatMap(compile);
}

/** The ability of an actor. */
export function abilityFor(actor: Pick<Actor, 'role' | 'agencyType'>): CaseAbility {
  return createMongoAbility<CaseAbility>(rulesFor(actor));
}

/** The rules packed for the session answer. */
export function packedRulesFor(actor: Pick<Actor, 'role' | 'agencyType'>): PackRule<Rule>[] {
  return packRules(rulesFor(actor));
}

/** The ability back from packed rules, in the browser. */
export function abilityFromPacked(rules: readonly unknown[]): CaseAbility {
  return createMongoAbility<CaseAbility>(unpackRules(rules as PackRule<Rule>[]));
}

function compile(row: PolicyRow): Rule[] {
  const here = { conditions: conditionsOf(row) };
  switch (row.action) {
    case 'open':
      return [{ action: 'open', subject: 'Case' }];
    case 'read':
    case 'readRecords':
    case 'seeReads':
    case 'seeSeals':
    case 'seeAlias':
    case 'seePersons':
      return [{ action: row.action, subject: 'Case', ...here }];
    case 'readTimeline':
      return [{ action: 'read', subject: 'Timeline', ...here }];
    case 'record':
      return [{ action: row.events.map((type) => `record.${type}`), subject: 'Case', ...here }];
    case 'refer':
      return [
        ...sendingEnds(row).flatMap((end) => recording('Referral', row.events.filter((type) => type !== 'referral.draft'), end)),
        // Before there is a referral there is only the case.
        ...recording('Case', row.events.filter((type) => type === 'referral.draft'), conditionsOf(row)),
      ];
    case 'answerReferral':
      return recording('Referral', row.events, { end: 'receiver' });
    case 'carryReferral':
      return [];
    case 'write':
      return [{ action: 'write', subject: row.compartments.map((name) => `compartment.${name}`), ...here }];
    case 'reveal':
      return row.byGlass
        ? row.compartments.map((name) => ({ action: 'reveal', subject: `compartment.${name}`, conditions: { ...NOT_SEALED, glass: { $in: [name] } } }))
        : [{ action: 'reveal', subject: row.compartments.map((name) => `compartment.${name}`), ...here }];
  }
}

const NOT_SEALED = { sealed: { $ne: true } };

function conditionsOf({ bases, scopes, adultsOnly, byGlass }: PolicyRow): Record<string, unknown> {
  if (byGlass) return { ...NOT_SEALED, glass: { $in: [...COMPARTMENTS] } };
  if (bases.length === 0) return NOT_SEALED;
  return { ...NOT_SEALED, basis: { $in: [...bases] }, scope: { $in: [...scopes] }, ...(adultsOnly ? { child: false } : {}) };
}

// Whoever's agency takes part needs a scope; where it does not any more, its end of the referral is enough.
function sendingEnds(row: PolicyRow): readonly Record<string, unknown>[] {
  if (row.bases.length > 0) return [{ end: 'sender', ...conditionsOf(row) }];
  return [
    { end: 'sender', ...NOT_SEALED, basis: null },
    { end: 'sender', ...NOT_SEALED, scope: { $in: [...SCOPES] } },
  ];
}

function recording(subject: string, events: readonly string[], conditions: Record<string, unknown>): Rule[] {
  return events.length === 0 ? [] : [{ action: events.map((type) => `record.${type}`), subject, conditions }];
}
