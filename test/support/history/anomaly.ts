/** Kinds of what must not be. */
export const ANOMALY_KINDS = [
  'lost', // acknowledged, and not there
  'phantom', // refused, and there
  'deliveredTwice',
  'neverDelivered',
  'effectWithoutMessage',
  'messageWithoutEffect',
  'twoWinners',
  'endsDisagree',
  'packetOpen', // the receiver can read on after its referral was taken away
  'undelivered', // a due message is still in the outbox after quiet, or was given up
  'lostNotice',
  'doubleNotice',
  'badChain',
  'afterEnd', // something happened to a referral that had ended
  'halfDone', // a part of a step without the rest
  'offChart', // a step that the chart does not have there
  'wrongFailure', // a failure other than "not now, come back"
  'staleRead', // a look showed less than had been acknowledged before it began
] as const;
export type AnomalyKind = (typeof ANOMALY_KINDS)[number];

/** Something that must not be: what kind, and where. */
export interface Anomaly {
  readonly kind: AnomalyKind;
  readonly at: string;
}

/** Rows by key, in the order given. */
export function grouped<Row>(rows: readonly Row[], key: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const name = key(row);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [row]);
    else group.push(row);
  }
  return groups;
}
