import type { DutyView, NextStepView } from '@loive/contracts';

/** Events that are about one duty: recorded beside it, with the duty already named. */
export const DUTY_EVENTS = [
  'completeDuty',
  'markDutyNotApplicable',
  'pauseDuty',
  'resumeDuty',
  'askDutyExtension',
  'confirmDutyExtension',
  'refuseDutyExtension',
] as const;

export type DutyEvent = (typeof DUTY_EVENTS)[number];

/** True when the agency leads the duty or acts in it together with the leader. */
export const concerns = (duty: Pick<DutyView, 'owner' | 'with'>, agencyId: string): boolean =>
  duty.owner?.id === agencyId || duty.with.some(({ id }) => id === agencyId);

/** What the reader's agency may do to the clock of an open duty now, and whether it may be set aside; completing it is a step of its own. */
export function deedsOn(duty: DutyView, steps: readonly NextStepView[], agencyId: string): readonly DutyEvent[] {
  if (duty.state !== 'open' || !concerns(duty, agencyId)) return [];
  return deedsOfClock(duty, Date.now()).filter((deed) => steps.some(({ type, allowed }) => allowed && type === deed));
}

type Clock = Pick<DutyView, 'paused' | 'extensionAsked' | 'dueAt' | 'blocksClosing'>;

/** The deeds that the state of the clock leaves open. */
export function deedsOfClock({ paused, extensionAsked, dueAt }: Clock, now: number): readonly DutyEvent[] {
  const runs = dueAt !== null && paused === null && Date.parse(dueAt) > now;
  const answers: readonly DutyEvent[] = extensionAsked?.mine === false ? ['confirmDutyExtension', 'refuseDutyExtension'] : [];
  return [
    ...answers,
    ...(paused === null ? [] : (['resumeDuty'] as const)),
    ...(runs ? (['pauseDuty'] as const) : []),
    ...(runs && extensionAsked === null ? (['askDutyExtension'] as const) : []),
    'markDutyNotApplicable',
  ];
}
