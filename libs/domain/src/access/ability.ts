import { createMongoAbility, type MongoAbility, type RawRuleOf } from '@casl/ability';
import { packRules, unpackRules, type PackRule } from '@casl/ability/extra';
import { rowsOf } from './policy.js';
import type { PolicyRow } from './policy-rows.js';
import type { Actor } from './roles.js';

/** What the rules of access let an actor do, for API and screens. */
export type CaseAbility = MongoAbility<[string, string]>;
type Rule = RawRuleOf<CaseAbility>;

/**
 * Compiles the rows that speak for an actor into CASL rules: positive only, no field lists.
 * Subjects: `Case`, `Timeline`, `Referral`, and each compartment as `compartment.<name>`; an event is the action
 * `record.<type>`. Conditions: the tie of the actor's agency to the case (`basis`) and its end of a referral (`end`).
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
  const tie = { conditions: { basis: { $in: [...row.bases] } } };
  switch (row.action) {
    case 'open':
      return [{ action: 'open', subject: 'Case' }];
    case 'read':
    case 'readRecords':
    case 'seeReads':
    case 'seeSeals':
    case 'seeAlias':
    case 'seePersons':
      return [{ action: row.action, subject: 'Case', ...tie }];
    case 'readTimeline':
      return [{ action: 'read', subject: 'Timeline', ...tie }];
    case 'record':
      return [{ action: row.events.map((type) => `record.${type}`), subject: 'Case', ...tie }];
    case 'refer':
      return [
        ...recording('Referral', row.events.filter((type) => type !== 'referral.draft'), { end: 'sender', ...basisIn(row) }),
        // Before there is a referral there is only the case.
        ...recording('Case', row.events.filter((type) => type === 'referral.draft'), basisIn(row)),
      ];
    case 'answerReferral':
      return recording('Referral', row.events, { end: 'receiver' });
    case 'carryReferral':
      return [];
    case 'write':
    case 'reveal':
      return [{ action: row.action, subject: row.compartments.map((name) => `compartment.${name}`), ...tie }];
  }
}

function basisIn({ bases }: PolicyRow): Record<string, unknown> {
  return bases.length === 0 ? {} : { basis: { $in: [...bases] } };
}

function recording(subject: string, events: readonly string[], conditions: Record<string, unknown>): Rule[] {
  return events.length === 0 ? [] : [{ action: events.map((type) => `record.${type}`), subject, conditions }];
}
