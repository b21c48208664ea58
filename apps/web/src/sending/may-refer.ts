import { subject } from '@casl/ability';
import type { CaseView } from '@loive/contracts';
import { abilityFromPacked } from '@loive/domain';

/** What a reader may do about referrals of a case, by the packed rules of the session. Screens hide by them, the API decides. */
export function mayRefer(rules: readonly unknown[], { basis, scope, child, status }: Pick<CaseView, 'basis' | 'scope' | 'child' | 'status'>): { draft: boolean; send: boolean } {
  const ability = abilityFromPacked(rules);
  // A subject with its ties: the rules speak of cases by the basis, of referrals by the end as well.
  const can = (step: string, kind: string, ties: object): boolean => ability.can(`record.referral.${step}`, subject(kind, ties as Record<string, unknown>) as unknown as string);
  const draft = status === 'open' && can('draft', 'Case', { basis, scope, child });
  return { draft, send: draft && can('send', 'Referral', { end: 'sender', basis, scope, child }) };
}
