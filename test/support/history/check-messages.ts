import type { Anomaly } from './anomaly.js';
import type { OutboxRowSeen } from './final-rows.js';
import { place, type SortedRows } from './sorted.js';

/** Outcome of a message that had nothing left to do. */
export const MOOT = 'moot';

/** What each step of a referral sends out, and how often. */
const SENT: Readonly<Record<string, readonly string[]>> = {
  send: ['deliverReferral', 'escalateReferral'],
  deliver: ['escalateReferral', 'lapseReferral', 'notify'],
};

/** Which step a message records, when it does anything. */
const RECORDS: Readonly<Record<string, string>> = { deliverReferral: 'deliver', lapseReferral: 'lapse' };

/** What is wrong between outbox, inbox, notices and the steps of referrals. */
export function ofMessages(sorted: SortedRows): Anomaly[] {
  const { rows } = sorted;
  const known = new Set(rows.outbox.map(({ id }) => id));
  return [
    ...rows.outbox.flatMap((message) => ofMessage(message, sorted)),
    ...rows.inbox.filter(({ messageId }) => !known.has(messageId)).map(({ messageId }): Anomaly => ({ kind: 'effectWithoutMessage', at: messageId })),
    ...rows.notices.filter(({ messageId }) => messageId === null || !known.has(messageId)).map(({ id }): Anomaly => ({ kind: 'effectWithoutMessage', at: id })),
    ...rows.referrals.flatMap(({ id }) => ofSteps(id, sorted)),
  ];
}

function ofMessage(message: OutboxRowSeen, { rows, handled, notices, steps }: SortedRows): Anomaly[] {
  const at = `${message.effect} ${message.id}`;
  const due = message.notBefore <= rows.takenAt;
  const receipts = handled.get(message.id) ?? [];
  const told = notices.get(message.id)?.length ?? 0;
  const found: Anomaly[] = [];
  if (message.dead || (due && !message.delivered)) found.push({ kind: 'undelivered', at });
  if (!message.delivered && receipts.length > 0) found.push({ kind: 'effectWithoutMessage', at });
  if (message.delivered && receipts.length === 0) found.push({ kind: 'messageWithoutEffect', at });
  if (receipts.length > 1) found.push({ kind: 'deliveredTwice', at });
  const did = message.delivered && receipts.some(({ outcome }) => outcome !== MOOT);
  const step = RECORDS[message.effect];
  const recorded = steps.get(message.referralId ?? '')?.filter(({ type }) => type === step).length ?? 0;
  if (did && step !== undefined && recorded === 0) found.push({ kind: 'messageWithoutEffect', at: `${at} ${step}` });
  if (message.effect === 'notify') {
    if (did && told === 0) found.push({ kind: 'lostNotice', at });
    if (!did && told > 0) found.push({ kind: 'effectWithoutMessage', at });
  }
  if (told > 1) found.push({ kind: 'doubleNotice', at });
  return found;
}

// From the steps back to the messages: what was sent out, and by what the queue's own steps came.
function ofSteps(referralId: string, { steps, messages, messagesAt, handled, rows }: SortedRows): Anomaly[] {
  const found: Anomaly[] = [];
  const own = steps.get(referralId) ?? [];
  for (const { type, caseId, seq } of own) {
    for (const effect of SENT[type] ?? []) {
      const sent = (messagesAt.get(place(caseId, seq)) ?? []).filter((row) => row.effect === effect && row.referralId === referralId);
      if (sent.length === 0) found.push({ kind: 'halfDone', at: `${referralId} ${type}: no ${effect}` });
      if (sent.length > 1 && effect !== 'notify') found.push({ kind: 'halfDone', at: `${referralId} ${type}: ${sent.length} ${effect}` });
    }
  }
  for (const [effect, step] of Object.entries(RECORDS)) {
    const did = (messages.get(`${referralId} ${effect}`) ?? []).filter(
      ({ id, delivered }) => delivered && handled.get(id)?.some(({ outcome }) => outcome !== MOOT) === true,
    ).length;
    const recorded = own.filter(({ type }) => type === step).length;
    if (recorded > did) found.push({ kind: recorded > 1 ? 'deliveredTwice' : 'effectWithoutMessage', at: `${referralId} ${step}` });
  }
  return [...found, ...undeliverable(referralId, { own, messages, rows })];
}

// Sent, due, and still with nobody.
function undeliverable(
  referralId: string,
  { own, messages, rows }: Pick<SortedRows, 'messages' | 'rows'> & { own: readonly { type: string }[] },
): Anomaly[] {
  const types = own.map(({ type }) => type);
  if (!types.includes('send') || types.includes('deliver') || types.includes('recall')) return [];
  const later = (messages.get(`${referralId} deliverReferral`) ?? []).some(({ notBefore, delivered }) => !delivered && notBefore > rows.takenAt);
  return later ? [] : [{ kind: 'neverDelivered', at: referralId }];
}
