import type { DutyView, NextStepView, SessionView } from '@loive/contracts';
import { decidesOn } from '@loive/domain';

/** Events that are about one duty: recorded beside it, with the duty already named. */
export const DUTY_EVENTS = [
  'completeDuty',
  'markDutyNotApplicable',
  'pauseDuty',
  'resumeDuty',
  'askDutyExtension',
  'confirmDutyExtension',
  'refuseDutyExtension',
  'nameDutyOwner',
] as const;

export type DutyEvent = (typeof DUTY_EVENTS)[number];

/** True when the agency leads the duty or acts in it together with the leader; one that nobody leads is its who leads the case. */
export const concerns = (duty: Pick<DutyView, 'owner' | 'with'>, agencyId: string, leadsCase = false): boolean =>
  duty.owner === null ? leadsCase : duty.owner.id === agencyId || duty.with.some(({ id }) => id === agencyId);

/**
 * What the reader may do to the clock of an open duty now, whether they may set it aside, and whether somebody may be
 * named for it where no text does; completing it is a step of its own.
 */
export function deedsOn(duty: DutyView, steps: readonly NextStepView[], { role, agency }: Pick<SessionView, 'role' | 'agency'>, leadsCase = false, now = Date.now()): readonly DutyEvent[] {
  if (duty.state !== 'open') return [];
  const naming: readonly DutyEvent[] = duty.unresolved === null ? [] : ['nameDutyOwner'];
  const clock = concerns(duty, agency.id, leadsCase) ? deedsOfClock(duty, now) : [];
  // A duty that closing waits for is held up or set aside by a supervisor, and who agrees to a later end is of the agency that asked.
  const held = decidesOn(role, duty) ? [] : HELD;
  const others = duty.extensionAsked !== null && duty.extensionAsked.agency.id !== agency.id ? ANSWERS : [];
  return [...naming, ...clock].filter((deed) => !held.includes(deed) && !others.includes(deed) && steps.some(({ type, allowed }) => allowed && type === deed));
}

const HELD: readonly DutyEvent[] = ['pauseDuty', 'markDutyNotApplicable'];
const ANSWERS: readonly DutyEvent[] = ['confirmDutyExtension', 'refuseDutyExtension'];

type Clock = Pick<DutyView, 'paused' | 'extensionAsked' | 'dueAt'>;

/** The deeds that the state of the clock leaves open. */
export function deedsOfClock({ paused, extensionAsked, dueAt }: Clock, now: number): readonly DutyEvent[] {
  const runs = dueAt !== null && paused === null && Date.parse(dueAt) > now;
  const answers = extensionAsked?.mine === false ? ANSWERS : [];
  return [
    ...answers,
    ...(paused === null ? [] : (['resumeDuty'] as const)),
    ...(runs ? (['pauseDuty'] as const) : []),
    ...(runs && extensionAsked === null ? (['askDutyExtension'] as const) : []),
    'markDutyNotApplicable',
  ];
}
