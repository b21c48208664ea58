import { isChild, mayReadCase, standingOf, type ActingActor, type ActingCaseActor, type Actor, type CaseActor, type Instant, type OpenedGlass, type Standing } from '@loive/domain';
import type { CaseRecord } from './case-record.js';
import type { Locked } from './load.js';
import { Refused } from './outcome.js';
import { endOf, type ReferralRow } from './referral-row.js';

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

/** The actor of a locked case; throws {@link Refused} to whoever has no way to it: the ticket reaches more than its holder may see. */
export function participantOn({ record, now }: Locked, actor: Actor): CaseActor {
  const found = actorOn(record, actor, now);
  if (!mayReadCase(found)) throw new Refused({ kind: 'notFound' });
  return found;
}

/** Whether somebody stands at an end of a referral; where the agency takes part and another is named, its referrals are not there either. */
export function standsAtEnd(actor: ActingCaseActor, row: ReferralRow): boolean {
  const end = endOf(row, actor);
  if (end === null || actor.sealed === true) return false;
  return end === 'receiver' || actor.basis === null || actor.scope !== null;
}

/** Break-glass and court orders that opened something to one person, ended ones too. */
export function glassOf({ grants }: Pick<CaseRecord, 'grants'>, personId: string): readonly OpenedGlass[] {
  return grants.flatMap(({ kind, state, personId: whose, compartments, until, endedSeq }) => {
    const opens = (kind === 'breakGlass' || kind === 'courtOrder') && state === 'live' && endedSeq === null && whose === personId;
    return opens && until !== null ? [{ compartments: compartments ?? [], until }] : [];
  });
}

type Standable = Pick<CaseRecord, 'participants' | 'grants' | 'seals' | 'facts'>;
