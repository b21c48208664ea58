import type { Anomaly } from './anomaly.js';
import { after, DECIDING, isEnded, QUEUE_STEPS, RECALLING, SHUT } from './chart.js';
import type { FinalRows, ReferralRowSeen, StepShown } from './final-rows.js';
import { place, type SortedRows } from './sorted.js';

type Step = FinalRows['referralEvents'][number];

/** What is wrong with one referral: its way, its parts, what both ends are shown. */
export function ofReferral(referral: ReferralRowSeen, sorted: SortedRows): Anomaly[] {
  const steps = sorted.steps.get(referral.id) ?? [];
  const state = steps.reduce((now, { type }) => after(now, type) ?? now, '');
  const found: Anomaly[] = [...ofWay(referral, steps), ...steps.flatMap((step) => ofParts(step, sorted))];
  if (referral.version !== steps.at(-1)?.version || referral.state !== state) found.push({ kind: 'halfDone', at: `${referral.id} row` });
  return [...found, ...ofAccess(referral, sorted), ...ofShown(referral, steps, sorted)];
}

// The way through the chart: each version once, each step lawful where it stands.
function ofWay(referral: ReferralRowSeen, steps: readonly Step[]): Anomaly[] {
  const found: Anomaly[] = [];
  let state = '';
  let delivered = false;
  for (const [index, { version, type }] of steps.entries()) {
    const at = `${referral.id} ${version} ${type}`;
    if (steps[index - 1]?.version === version) found.push({ kind: 'twoWinners', at });
    else if (version !== (steps[index - 1]?.version ?? 0) + 1) found.push({ kind: 'halfDone', at: `${at} after a gap` });
    const next = after(state, type);
    if (next === undefined) found.push({ kind: wrongStep(state, type, delivered), at });
    delivered ||= type === 'deliver';
    state = next ?? state;
  }
  return found;
}

function wrongStep(state: string, type: string, delivered: boolean): Anomaly['kind'] {
  if (type === 'deliver' && delivered) return 'deliveredTwice';
  if (isEnded(state)) return 'afterEnd';
  return DECIDING.includes(type) ? 'twoWinners' : 'offChart';
}

// All parts of a step or none: its event in the chain, its record, the answer to whoever asked.
function ofParts({ referralId, version, caseId, seq, type }: Step, sorted: SortedRows): Anomaly[] {
  const at = `${referralId} ${version} ${type}`;
  const event = sorted.events.get(place(caseId, seq));
  const named = event?.body['referrals'];
  const kind = String(event?.body['type'] ?? '');
  const ofCase = type === 'recall' && RECALLING.includes(kind);
  const missing: string[] = [];
  if (event === undefined || !(Array.isArray(named) && named.includes(referralId))) missing.push('event');
  else if (!ofCase && kind !== `referral.${type}`) missing.push('event of its kind');
  const parts = sorted.parts.get(`${referralId} ${place(caseId, seq)}`) ?? [];
  if (!parts.some(({ part }) => part === 'record')) missing.push('record');
  const asked = ofCase ? place(caseId, seq) : place(referralId, version);
  const answers = sorted.answersAt.get(asked)?.length ?? 0;
  if (!QUEUE_STEPS.includes(type) && answers !== 1) missing.push(`answer (${answers})`);
  return missing.map((what) => ({ kind: 'halfDone', at: `${at}: ${what}` }));
}

function ofAccess({ id, state, openUntil }: ReferralRowSeen, { rows, shown }: SortedRows): Anomaly[] {
  const readable = (openUntil ?? 0) > rows.takenAt || shown.get(id)?.packetOpen === true;
  return SHUT.includes(state) && readable ? [{ kind: 'packetOpen', at: id }] : [];
}

// Both ends are shown the same steps, and these are the steps of the chain, except that drafting is
// the sender's alone; an end that it never reached is shown none.
function ofShown({ id }: ReferralRowSeen, steps: readonly Step[], { events, shown }: SortedRows): Anomaly[] {
  const ends = shown.get(id);
  if (ends === undefined) return [];
  const held = steps.map(({ caseId, seq }) => `${seq} ${events.get(place(caseId, seq))?.hash}`);
  const reached = steps.some(({ type }) => type === 'deliver');
  const sent = held.slice(steps.findIndex(({ type }) => type === 'send'));
  const agree = isSame(ends.sender, held) && (reached ? isSame(ends.receiver, sent) : (ends.receiver ?? []).length === 0);
  return agree ? [] : [{ kind: 'endsDisagree', at: id }];
}

function isSame(shown: readonly StepShown[] | null, held: readonly string[]): boolean {
  return shown !== null && shown.length === held.length && shown.every(({ seq, hash }, index) => `${seq} ${hash}` === held[index]);
}
