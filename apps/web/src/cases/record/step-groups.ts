import type { DutyView, NextStepView } from '@loive/contracts';
import { DUTY_EVENTS, concerns } from './duty-events.js';
import { PHASES, type Phase } from '@loive/domain';
import { regionOf } from './rail.js';

/** Headings of the list of next steps. */
export const STEP_GROUPS = ['urgent', ...PHASES, 'person', 'file'] as const;
export type StepGroup = (typeof STEP_GROUPS)[number];

/** A step with the nearest open duty of the reader's agency that it would meet. */
export interface OfferedStep {
  step: NextStepView;
  duty: DutyView | null;
}

/** Steps about the person rather than a stage. */
const PERSON: readonly string[] = [
  'handOver', 'receivePerson', 'recordChoice', 'informRights', 'recordInterview', 'assessAge', 'appointGuardian',
  'giveConsent', 'withdrawConsent', 'recordSensitive', 'recordCircumstance',
];
/** Steps that move no region but belong to one. */
const BESIDE: Readonly<Record<string, Phase>> = {
  notifyAuthority: 'receipt',
  proposeIdentification: 'identification',
  extendIdentification: 'identification',
  fileApplication: 'support',
};
/** Steps with a place of their own on the page: beside their duty, in the list of what the law allows, or beside the masked field. */
const ELSEWHERE: readonly string[] = [...DUTY_EVENTS, 'useOption', 'reveal'];

/** The heading under which a step stands when no duty presses. */
export function groupOf(type: string): StepGroup {
  if (PERSON.includes(type)) return 'person';
  return BESIDE[type] ?? regionOf(type) ?? 'file';
}

const dueFirst = (a: DutyView, b: DutyView): number =>
  (a.dueAt ?? '9999').localeCompare(b.dueAt ?? '9999') || a.step.localeCompare(b.step);

/** The step that would meet a duty now, for the reader's agency; null when there is none. */
export function stepFor(duty: DutyView, steps: readonly NextStepView[], agencyId: string, leadsCase = false): NextStepView | null {
  if (duty.state !== 'open' || !concerns(duty, agencyId, leadsCase)) return null;
  const meeting = steps.find(({ type, allowed }) => allowed && duty.metBy.includes(type));
  if (meeting !== undefined) return meeting;
  const byHand = duty.metBy.length === 0 ? steps.find(({ type, allowed }) => allowed && type === 'completeDuty') : undefined;
  return byHand ?? null;
}

/** Steps allowed now under their headings, those that meet an open duty of the agency first. */
export function allowedGroups(
  steps: readonly NextStepView[],
  duties: readonly DutyView[],
  agencyId: string,
): { group: StepGroup; steps: OfferedStep[] }[] {
  const open = duties.filter((duty) => duty.state === 'open' && concerns(duty, agencyId)).sort(dueFirst);
  const offered = steps
    .filter(({ type, allowed }) => allowed && !ELSEWHERE.includes(type))
    .map((step) => ({ step, duty: open.find(({ metBy }) => metBy.includes(step.type)) ?? null }));
  const groupFor = ({ step, duty }: OfferedStep): StepGroup => (duty === null ? groupOf(step.type) : 'urgent');
  return STEP_GROUPS.map((group) => ({ group, steps: offered.filter((one) => groupFor(one) === group) }))
    .filter((one) => one.steps.length > 0)
    .map((one) =>
      one.group === 'urgent' ? { ...one, steps: one.steps.sort((a, b) => dueFirst(a.duty!, b.duty!)) } : one,
    );
}

/** Codes of blockers that no condition clears now: another's step, another position of the region, a closed file. */
const FAR: readonly string[] = ['past', 'notYet', 'anotherRole', 'fileOpen'];

/** Nothing clears these and nobody can help: the step lies behind. */
const isBehind = ({ blockers }: NextStepView): boolean => blockers.length > 0 && blockers.every(({ code }) => code === 'past');

/** Blocked steps: first those that wait for a condition, then those of another position or role; none that lie behind. */
export function blockedSteps(steps: readonly NextStepView[]): { near: NextStepView[]; far: NextStepView[] } {
  const blocked = steps.filter((step) => !step.allowed && !ELSEWHERE.includes(step.type) && !isBehind(step));
  const isFar = ({ blockers }: NextStepView): boolean =>
    blockers.length === 0 || blockers.some(({ code }) => FAR.includes(code));
  return { near: blocked.filter((step) => !isFar(step)), far: blocked.filter(isFar) };
}

/** Open duties by deadline, then those met by the time they were met, latest first, then the rest. */
export function orderDuties(duties: readonly DutyView[]): { open: DutyView[]; past: DutyView[] } {
  const open = duties.filter(({ state }) => state === 'open').sort(dueFirst);
  const past = duties
    .filter(({ state }) => state !== 'open')
    .sort((a, b) => (b.metAt ?? '').localeCompare(a.metAt ?? '') || dueFirst(a, b));
  return { open, past };
}
