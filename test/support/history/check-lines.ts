import { grouped, type Anomaly } from './anomaly.js';
import { isReferralStep, SHUT } from './chart.js';
import type { HistoryLine } from './lines.js';
import { place, type SortedRows } from './sorted.js';

/** The one failure there may be: the database is away, or too busy. */
const AWAY = 503;

/** What clients were told, against what is there. */
export function ofLines(lines: readonly HistoryLine[], sorted: SortedRows): Anomaly[] {
  const recordings = lines.filter(({ op }) => op !== 'read');
  return [
    ...recordings.flatMap((line) => ofRecording(line, sorted)),
    ...winners(recordings),
    ...unasked(recordings, sorted),
    ...ofLooks(lines),
    ...lines.filter(({ failures }) => failures?.some((status) => status !== AWAY)).map(({ op, key }): Anomaly => ({ kind: 'wrongFailure', at: `${op} ${key}` })),
  ];
}

// An operation without an answer is settled by its key: remembered, then all of it is there.
function ofRecording(line: HistoryLine, sorted: SortedRows): Anomaly[] {
  const at = `${line.op} ${line.key}`;
  const remembered = sorted.answerOf.get(line.key);
  if (line.type === 'fail') return remembered === undefined ? [] : [{ kind: 'phantom', at }];
  if (line.type === 'info') return remembered === undefined || isThere(line, remembered, sorted) ? [] : [{ kind: 'halfDone', at }];
  const { told } = line;
  if (told === null) return [];
  if (remembered === undefined || !isAnswerOf(line, remembered, told) || !isThere(line, remembered, sorted)) return [{ kind: 'lost', at }];
  return line.version !== null && remembered.version !== line.version + 1 ? [{ kind: 'twoWinners', at }] : [];
}

// What is remembered of a referral's step is its place alone: a repeated request is answered with the referral as it
// stands, for a kept answer would outlive a recall.
function isAnswerOf({ op, again }: HistoryLine, remembered: { id: string; version: number }, told: { id: string; version: number }): boolean {
  if (remembered.id !== told.id) return false;
  return remembered.version === told.version || (again === true && isReferralStep(op) && told.version > remembered.version);
}

function isThere({ op }: HistoryLine, { id, version }: { id: string; version: number }, { steps, events }: SortedRows): boolean {
  if (isReferralStep(op)) return steps.get(id)?.some((step) => step.version === version && step.type === op) === true;
  return events.get(place(id, version))?.body['type'] === op;
}

// Two answers of ok to requests that had seen the same version of the same thing.
function winners(recordings: readonly HistoryLine[]): Anomaly[] {
  const acknowledged = recordings.filter(({ type, version, told }) => type === 'ok' && version !== null && told !== null);
  const seen = grouped(acknowledged, ({ told, version }) => place(told?.id ?? '', version));
  return [...seen].filter(([, group]) => new Set(group.map(({ key }) => key)).size > 1).map(([at]) => ({ kind: 'twoWinners', at }));
}

// Remembered answers about referrals that no client of the history asked for; a set-up has none of these.
function unasked(recordings: readonly HistoryLine[], { rows, steps }: SortedRows): Anomaly[] {
  const keys = new Set(recordings.map(({ key }) => key));
  return rows.answers
    .filter(({ key, id }) => steps.has(id) && !keys.has(key))
    .map(({ key }) => ({ kind: 'halfDone', at: `answer ${key}` }));
}

// A look that began after something had been acknowledged shows at least that much.
function ofLooks(lines: readonly HistoryLine[]): Anomaly[] {
  const looks = lines.filter(({ op, type, told }) => op === 'read' && type === 'ok' && told !== null);
  const known = grouped(
    lines.filter(({ type, told }) => type === 'ok' && told !== null),
    ({ told }) => told?.id ?? '',
  );
  return looks.flatMap((look): Anomaly[] => {
    const before = (known.get(look.told?.id ?? '') ?? []).filter(({ returnedAt }) => returnedAt < look.invokedAt);
    const at = `${look.process} ${look.told?.id} ${look.invokedAt}`;
    const found: Anomaly[] = [];
    if (before.some(({ told }) => (told?.version ?? 0) > (look.told?.version ?? 0))) found.push({ kind: 'staleRead', at });
    const shut = before.some(({ told }) => SHUT.includes(told?.state ?? ''));
    if (shut && look.told?.packetOpen === true) found.push({ kind: 'packetOpen', at });
    return found;
  });
}
