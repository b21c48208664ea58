import type { AccessView } from '@loive/contracts';
import {
  COMPARTMENTS,
  compartmentsReadable,
  isChild,
  mayReadCase,
  mayReadTimeline,
  seesAlias,
  standingByTie,
  type Actor,
  type Instant,
} from '@loive/domain';
import type { CaseRecord } from '@loive/persistence';
import type { AgencyOf } from '@loive/platform';

/** Why a person may see a case and what of it, by the same policy that decides it. */
export function presentAccess(
  record: CaseRecord,
  person: Actor & { readonly name: string },
  agencyOf: AgencyOf,
  now: Instant,
): AccessView {
  const tie = record.participants.find((participant) => participant.agencyId === person.agencyId);
  const holds = tie !== undefined && (tie.until === null || tie.until > now);
  const actor = { ...person, ...standingByTie(person, holds ? tie.basis : null, isChild(record.facts)) };
  const readable = compartmentsReadable(actor);
  return {
    person: { id: person.personId, name: person.name },
    agency: agencyOf(person.agencyId),
    role: person.role,
    on: null,
    basis: actor.basis,
    scope: null,
    since: tie?.since ?? null,
    until: tie?.until ?? null,
    page: mayReadCase(actor),
    timeline: mayReadTimeline(actor),
    alias: seesAlias(actor),
    compartments: COMPARTMENTS.map((name) => ({ name, readable: readable.includes(name), rule: readable.includes(name) ? 'pool' : 'notOfRole', source: null })),
  };
}
