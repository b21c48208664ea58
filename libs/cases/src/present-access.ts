import type { AccessSourceView, AccessView } from '@loive/contracts';
import { mayReadCase, mayReadTimeline, seesAlias, whyOf, type Actor, type CalendarDate, type Grant, type Instant } from '@loive/domain';
import { isErased, type CaseAbout } from '@loive/persistence';
import type { AgencyOf } from '@loive/platform';

/** Why a person may see a case and what of it, at an instant: by the same policy that decides it. `on` is the day that was asked for. */
export function presentAccess(
  { record, about }: { readonly record: CaseAbout['record']; readonly about: NonNullable<CaseAbout['about']> },
  person: Actor & { readonly name: string },
  { at, on }: { readonly at: Instant; readonly on: CalendarDate | null },
  agencyOf: AgencyOf,
): AccessView {
  const { name, ...asked } = person;
  const { untold, ...told } = about;
  const erased = isErased(record);
  const { actor, tie, compartments } = whyOf({ person: asked, grants: untold ? record.grants.filter((grant) => !isOf(person, grant)) : record.grants, ...told, erased, at });
  return {
    person: { id: person.personId, name },
    agency: agencyOf(person.agencyId),
    role: person.role,
    on,
    basis: actor.basis,
    scope: actor.scope,
    since: tie?.since ?? null,
    until: tie?.until ?? null,
    page: mayReadCase(actor),
    timeline: mayReadTimeline(actor),
    alias: seesAlias(actor) && !erased,
    compartments: compartments.map(({ compartment, readable, rule, source }) => ({ name: compartment, readable, rule, source: sourceView(source) })),
  };
}

// Whoever is not told of a seal is told of nothing beside it either: the answer is that of somebody without a tie.
function isOf({ personId, agencyId }: Actor, grant: Grant): boolean {
  return grant.agencyId === agencyId || grant.personId === personId;
}

function sourceView(source: Grant | null): AccessSourceView | null {
  return source === null ? null : { kind: source.kind, seq: source.sourceSeq, since: source.since, until: source.until };
}
