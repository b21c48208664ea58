import type { CaseView, SessionView } from '@loive/contracts';
import type { CaseActor } from '@loive/domain';

/** The signed-in person with where they stand towards this case, as the rules of the domain ask for it. */
export function standingIn({ user, agency, role }: SessionView, { basis, scope, glass, child }: Pick<CaseView, 'basis' | 'scope' | 'glass' | 'child'>): CaseActor {
  return { personId: user.id, agencyId: agency.id, agencyType: agency.type, role, basis, scope, glass: glass?.compartments ?? null, child };
}
