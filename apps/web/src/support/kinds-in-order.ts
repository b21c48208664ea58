import type { CaseEntitlementView, CaseEntitlementsView, SupportWindowView } from '@loive/contracts';

/** How far a kind has come for the person: given, in a plan, or neither. */
export function progressOf({ givenOn, promisedOn }: Pick<CaseEntitlementView, 'givenOn' | 'promisedOn'>): 'given' | 'promised' | 'notYet' {
  if (givenOn.length > 0) return 'given';
  return promisedOn === null ? 'notYet' : 'promised';
}

/** Kinds that concern the person: what is offered, as far as that can be told, and whatever was promised or given. */
export function concerning({ category, kinds }: Pick<CaseEntitlementsView, 'category' | 'kinds'>): readonly CaseEntitlementView[] {
  return kinds.filter((one) => (category !== null && one.state !== 'notOffered') || progressOf(one) !== 'notYet');
}

/** Windows that are worth a line on the case page: they have a day, and end soon, are over, or contradict each other. */
export function pressing(windows: readonly SupportWindowView[]): readonly SupportWindowView[] {
  return windows.filter(({ endsOn, state, contradicted }) => endsOn !== null && (contradicted || state !== 'running'));
}
