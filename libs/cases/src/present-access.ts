import type { AccessSourceView, AccessView } from '@loive/contracts';
import { mayReadCase, mayReadTimeline, productHolds, seesAlias, whyOf, type Actor, type CalendarDate, type CaseActor, type Grant, type Instant, type RightName, type Why } from '@loive/domain';
import { isErased, type CaseAbout, type PersonAsked } from '@loive/persistence';
import type { AgencyOf } from '@loive/platform';

/** A role that nobody's rights hang on, for a day on which somebody had none. */
const NO_ROLE: Actor['role'] = 'operator';

/**
 * Why a person may see a case and what of it, at an instant: by the policy that decides it, or decided it then. `on` is the
 * day that was asked for. A reader of oversight is told no name.
 */
export function presentAccess(
  { record, about }: { readonly record: CaseAbout['record']; readonly about: NonNullable<CaseAbout['about']> },
  person: PersonAsked,
  { at, on, reader }: { readonly at: Instant; readonly on: CalendarDate | null; readonly reader: Pick<Actor, 'role'> },
  agencyOf: AgencyOf,
): AccessView {
  const { name, role, rights, ...register } = person;
  const { untold, ...told } = about;
  const erased = isErased(record);
  const asked = { ...register, role: role ?? NO_ROLE };
  const grants = untold ? record.grants.filter((grant) => !isOf(person, grant)) : record.grants;
  const { actor, tie, compartments } = whyOf({ person: asked, grants, ...told, erased, at, ...(rights === null ? {} : { rights }) });
  const may = (right: RightName, today: (who: CaseActor) => boolean): boolean =>
    rights === null ? today(actor) : (rights[right]?.some((product) => productHolds(right, product, actor)) ?? false);
  return {
    person: reader.role === 'auditor' ? null : { id: person.personId, name },
    agency: agencyOf(person.agencyId),
    role,
    on,
    basis: actor.basis,
    scope: actor.scope,
    since: tie?.since ?? null,
    until: tie?.until ?? null,
    page: may('read', mayReadCase),
    timeline: may('readTimeline', mayReadTimeline),
    alias: may('seeAlias', seesAlias) && !erased,
    compartments: compartments
      .map((one) => (role === null ? withoutRole(one, tie) : one))
      .map(({ compartment, readable, rule, source }) => ({ name: compartment, readable, rule, source: sourceView(source) })),
  };
}

// Whoever is not told of a seal is told of nothing beside it either: the answer is that of somebody without a tie.
function isOf({ personId, agencyId }: Pick<Actor, 'personId' | 'agencyId'>, grant: Grant): boolean {
  return grant.agencyId === agencyId || grant.personId === personId;
}

// Whoever had no role was not passed over for a colleague.
function withoutRole(one: Why, tie: Grant | null): Why {
  return one.rule === 'notNamed' ? { ...one, rule: 'notOfRole', source: tie } : one;
}

function sourceView(source: Grant | null): AccessSourceView | null {
  return source === null ? null : { kind: source.kind, seq: source.sourceSeq, since: source.since, until: source.until };
}
