import type { ActingActor } from '@loive/domain';

/** Distinct cases that a person may look at on a day of the law. */
export interface ReadBudgets {
  readonly officer: number;
  readonly supervisor: number;
}

/** How many cases somebody may look at in a day; undefined: not counted, as for oversight. */
export function budgetOf({ role }: Pick<ActingActor, 'role'>, budgets: ReadBudgets | undefined): number | undefined {
  if (role === 'auditor' || role === 'system') return undefined;
  return role === 'supervisor' ? budgets?.supervisor : budgets?.officer;
}
