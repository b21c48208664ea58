import type { CaseActor } from '../../access/roles.js';
import type { CaseEvent, CaseSnapshot, Decision, OpeningPayload } from '../case.js';
import { decide, openCase } from '../case.process.js';
import { PEOPLE, UUID } from '../exploration/actors.js';

/** The day on which the tests play: a Sunday morning in Vietnam. */
export const NOW = '2026-11-22T03:30:00Z';

export { PEOPLE, UUID };

/** An adult who came to the commune this morning. */
export const ADULT_OPENING: OpeningPayload = {
  channel: 'self_report',
  receivedAt: '2026-11-22T09:30:00+07:00',
  safety: 'safe',
  language: 'vi',
  alias: 'Hoa Ban',
  age: { bornOn: '1994-05-17', certainty: 'exact' },
  nationality: 'VN',
  indicators: ['local_casino_or_scam_compound_abroad'],
};

/** A case as the commune opened it. Throws when the opening is refused. */
export function opened(payload: OpeningPayload = ADULT_OPENING): CaseSnapshot {
  const decision = openCase(payload, PEOPLE.commune, NOW);
  if (!decision.ok) throw new Error(`opening refused: ${JSON.stringify(decision)}`);
  return { stage: decision.stage, facts: decision.facts, openWork: { blockingDuties: 0, openReferrals: 0 } };
}

/** Plays events one after another; throws with the refusal when one is refused. */
export function play(from: CaseSnapshot, steps: readonly (readonly [CaseActor, CaseEvent])[], now = NOW): CaseSnapshot {
  return steps.reduce((snapshot, [actor, event]) => {
    const decision = decide(snapshot, actor, event, now);
    if (!decision.ok) throw new Error(`${event.type} refused: ${JSON.stringify(decision)}`);
    return { ...snapshot, stage: decision.stage, facts: decision.facts };
  }, from);
}

/** The kind of refusal, or `none`. */
export function refusalOf(decision: Decision): string {
  return decision.ok ? 'none' : decision.refusal;
}

/** Codes of the blockers of a refusal by the chart; empty for any other answer. */
export function blockers(decision: Decision): readonly string[] {
  return !decision.ok && decision.refusal === 'chart' ? decision.blockers.map(({ code }) => code) : [];
}

/** `path:code` of each fault of the form; empty for any other answer. */
export function faults(decision: Decision): readonly string[] {
  return !decision.ok && decision.refusal === 'form' ? decision.fields.map(({ path, code }) => `${path}:${code}`) : [];
}

/** An accepted decision; throws with the refusal otherwise. */
export function accepted(decision: Decision): Extract<Decision, { ok: true }> {
  if (!decision.ok) throw new Error(`refused: ${JSON.stringify(decision)}`);
  return decision;
}
