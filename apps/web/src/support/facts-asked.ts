import type { CaseEntitlementsView } from '@loive/contracts';
import { CIRCUMSTANCES } from '@loive/domain';

/** Circumstances that somebody can state here and that support waits for, in the order of the law's list; last whether an under-18 came along. */
export function factsAsked({ kinds, missing, companion }: Pick<CaseEntitlementsView, 'kinds' | 'missing' | 'companion'>): readonly string[] {
  const asked = new Set<string>([...missing, ...kinds.flatMap(({ needs }) => needs)]);
  const waiting = CIRCUMSTANCES.filter((circumstance) => asked.has(circumstance));
  return companion === null ? [...waiting, 'accompanyingMinor'] : waiting;
}
