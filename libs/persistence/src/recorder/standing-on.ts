import { isChild, standingOf, type ActingActor, type Instant, type OpenedGlass, type Standing } from '@loive/domain';
import type { CaseRecord } from './case-record.js';

/** The actor with where they stand towards the case at `now`; a tie or a glass that has ended is none. */
export function actorOn<A extends ActingActor>(record: Standable, actor: A, now: Instant): A & Standing {
  const own = record.participants.find(({ agencyId }) => agencyId === actor.agencyId);
  return {
    ...actor,
    ...standingOf({
      actor,
      tie: own === undefined ? null : { basis: own.basis, until: own.until, assigneeId: own.assignee?.id ?? null },
      seals: record.seals,
      glass: glassOf(record, actor.personId),
      child: isChild(record.facts),
      now,
    }),
  };
}

/** Break-glass and court orders that opened something to one person, ended ones too. */
export function glassOf({ grants }: Pick<CaseRecord, 'grants'>, personId: string): readonly OpenedGlass[] {
  return grants.flatMap(({ kind, state, personId: whose, compartments, until, endedSeq }) => {
    const opens = (kind === 'breakGlass' || kind === 'courtOrder') && state === 'live' && endedSeq === null && whose === personId;
    return opens && until !== null ? [{ compartments: compartments ?? [], until }] : [];
  });
}

type Standable = Pick<CaseRecord, 'participants' | 'grants' | 'seals' | 'facts'>;
