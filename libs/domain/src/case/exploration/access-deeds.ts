import type { Grant } from '../../access/grant.js';
import { actingNowhere } from '../../access/standing.js';
import type { Instant } from '../../law/calendar/calendar-date.js';
import { SYSTEM_ACTOR } from '../../system-actor.js';
import type { CaseEvent, LiveSeal } from '../case.js';
import { PEOPLE, UUID } from './actors.js';
import { deed } from './deed.js';
import type { Deed } from './explore.js';

const HEADS = ['communeHead', 'communeDeputy'] as const;
const HOUR = 3_600_000;

/** A seal that stands already; lifting names it. */
export const STANDING_SEAL: LiveSeal = { id: '50000000-0000-4000-8000-000000000001', personId: null, agencyId: UUID.health };

/** Glass that a police officer broke: it waits for a second person, or it was open and waits for its review. */
export function brokenGlass(state: 'waiting' | 'live', now: Instant): Grant {
  return {
    id: '60000000-0000-4000-8000-000000000001',
    agencyId: UUID.police,
    personId: PEOPLE.police.personId,
    kind: 'breakGlass',
    purpose: 'breakGlass',
    compartments: ['statement'],
    since: new Date(Date.parse(now) - 2 * HOUR).toISOString(),
    until: state === 'live' ? new Date(Date.parse(now) - HOUR).toISOString() : null,
    sourceSeq: 2,
    endedSeq: null,
    referralId: null,
    state,
    askedReason: 'danger',
    confirmedBy: null,
    reviewBy: state === 'live' ? new Date(Date.parse(now) + 72 * HOUR).toISOString() : null,
    reviewedSeq: null,
    finding: null,
  };
}

/** A court order that lets a health officer in for another day. */
export function runningOrder(now: Instant): Grant {
  return {
    ...brokenGlass('live', now),
    id: '70000000-0000-4000-8000-000000000001',
    agencyId: UUID.health,
    personId: PEOPLE.health.personId,
    kind: 'courtOrder',
    purpose: 'courtOrder',
    until: new Date(Date.parse(now) + 24 * HOUR).toISOString(),
    askedReason: null,
    reviewBy: null,
  };
}

/** Deeds about who sees the file and what is left of it. */
export function accessDeeds(now: Instant) {
  const until = new Date(Date.parse(now) + 24 * HOUR).toISOString();
  const grantId = brokenGlass('waiting', now).id;
  const text = 'Nghi phạm đang tìm chỗ ở của chị';
  const system = (event: CaseEvent): Deed => ({ name: 'system', actor: actingNowhere(SYSTEM_ACTOR), event: () => event });
  return {
    sealing: HEADS.flatMap((who) => [
      // Another one in a closed file, so that a walk through both seals nobody twice.
      deed(who, ({ stage }) => ({ type: 'seal', agencyId: stage.file === 'open' ? UUID.shelter : UUID.police, ground: 'suspectedUnit' })),
    ]),
    unsealing: HEADS.map((who) => deed(who, { type: 'unseal', sealId: STANDING_SEAL.id })),
    holding: HEADS.flatMap((who) => [deed(who, { type: 'placeHold', ground: 'investigation' }), deed(who, { type: 'liftHold' })]),
    erasing: HEADS.map((who) => deed(who, { type: 'erase', ground: 'retentionEnded' })),
    courtOrder: [
      ...HEADS.map((who) => deed(who, { type: 'admitByCourtOrder', personId: PEOPLE.commune.personId, compartments: ['statement'], until, document: '12/QD' })),
      deed('communeHead', { type: 'endCourtOrder', grantId: runningOrder(now).id }),
      deed('communeHead', { type: 'assign', personId: PEOPLE.commune.personId }),
    ],
    glass: [
      deed('health', { type: 'breakGlass', compartments: ['identity'], reason: 'danger', text }),
      deed('health', { type: 'breakGlass', compartments: ['shelter'], reason: 'danger', text }),
      deed('policeHead', { type: 'confirmBreakGlass', grantId }),
      deed('policeHead', { type: 'refuseBreakGlass', grantId }),
      deed('communeHead', { type: 'reviewBreakGlass', grantId, finding: 'justified', text: 'đúng' }),
    ],
    leaving: [
      system({ type: 'endAssignment', personId: PEOPLE.health.personId }),
      system({ type: 'reassign', personId: PEOPLE.health.personId, toPersonId: PEOPLE.healthHead.personId }),
      system({ type: 'succeedAgency', fromAgencyId: UUID.commune, toAgencyId: UUID.police }),
    ],
  } as const;
}
