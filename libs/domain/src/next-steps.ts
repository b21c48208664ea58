import { mayRecord, rowsOf, whoMayRecord } from './access/policy.js';
import type { CaseActor } from './access/roles.js';
import { blockersOf } from './case/blockers.js';
import {
  PAGE_EVENT_TYPES,
  type Blocker,
  type CaseEventType,
  type CaseSnapshot,
  type NextStep,
} from './case/case.js';
import { chartTypesOf, type ChartEventType } from './case/chart.js';
import type { Instant } from './law/calendar/calendar-date.js';

// Outcomes that share one kind of the chart.
const OTHERWISE = ['withdrawn', 'died', 'handedOver'];

/**
 * Every event of the case for this actor: open now, or blocked, by what, and who can help. An event of another's
 * role is blocked by `anotherRole`. Empty for actors who record nothing. `now` decides time limits.
 * Read from the moves that the machine is made of, at a tenth of the cost of asking it; tests hold the two together.
 */
export function nextSteps(snapshot: CaseSnapshot, actor: CaseActor, now: Instant): readonly NextStep[] {
  if (!rowsOf(actor).some(({ events }) => events.some((type) => (PAGE_EVENT_TYPES as readonly string[]).includes(type)))) return [];
  const input = { ...snapshot, actor, now };
  const blockers = (kind: ChartEventType): readonly Blocker[] => blockersOf(input, kind);
  return PAGE_EVENT_TYPES.map((type) =>
    mayRecord(actor, type)
      ? stepOf(type, blockers)
      : { type, allowed: false, blockers: [{ code: 'anotherRole', who: whoMayRecord(type) }] },
  );
}

function stepOf(type: CaseEventType, blockers: (kind: ChartEventType) => readonly Blocker[]): NextStep {
  const kinds = chartTypesOf(type).map((kind) => ({ name: nameOf(kind), blockers: blockers(kind) }));
  const open = kinds.filter((kind) => kind.blockers.length === 0);
  const closed = kinds.filter((kind) => kind.blockers.length > 0);
  const step = { type, allowed: open.length > 0, blockers: open.length > 0 ? [] : union(closed.map((kind) => kind.blockers)) };
  if (kinds.length === 1) return step;
  return {
    ...step,
    outcomes: open.flatMap(({ name }) => (name === 'otherwise' ? OTHERWISE : [name])),
    closedOutcomes: Object.fromEntries(
      closed.flatMap(({ name, blockers: why }) => (name === 'otherwise' ? OTHERWISE : [name]).map((one) => [one, why])),
    ),
  };
}

function nameOf(kind: ChartEventType): string {
  return kind.slice(kind.indexOf('.') + 1);
}

function union(lists: readonly (readonly Blocker[])[]): readonly Blocker[] {
  const byCode = new Map<string, Blocker>();
  for (const blocker of lists.flat()) byCode.set(blocker.code, byCode.get(blocker.code) ?? blocker);
  return [...byCode.values()];
}
