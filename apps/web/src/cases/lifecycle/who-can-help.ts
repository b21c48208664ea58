import type { BlockerView } from '@loive/contracts';

/** Roles named beside a blocked step, and kinds of agency named beside a role. */
const FEW = 2;

/** Who can clear the blockers of a step, told briefly. */
export interface Helpers {
  /** At most two; without agency types where these would say less than the role alone. */
  who: { role: string; agencyTypes: string[] }[];
  /** There are others. */
  more: boolean;
}

/** Gathers the `who` of all blockers by role and keeps it short. */
export function whoCanHelp(blockers: readonly BlockerView[]): Helpers {
  const typesOf = new Map<string, Set<string>>();
  for (const { role, agencyTypes } of blockers.flatMap(({ who }) => who)) {
    const types = typesOf.get(role) ?? new Set<string>();
    agencyTypes.forEach((type) => types.add(type));
    typesOf.set(role, types);
  }
  const who = [...typesOf].map(([role, types]) => ({ role, agencyTypes: types.size > FEW ? [] : [...types] }));
  return { who: who.slice(0, FEW), more: who.length > FEW };
}
