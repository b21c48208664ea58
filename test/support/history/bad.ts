import type { AnomalyKind } from './anomaly.js';
import { isEnded, QUEUE_STEPS } from './chart.js';
import type { MadeHistory } from './good.js';

/** A fault put into a good history; false when this one offers no place for it. */
export type Plant = (made: MadeHistory, pick: <Thing>(things: readonly Thing[]) => Thing | undefined) => boolean;

type Rows = MadeHistory['rows'];
type Step = Rows['referralEvents'][number];

/** Every fault, and what the checker must say of it. */
export const PLANTS: readonly (readonly [what: string, kind: AnomalyKind, plant: Plant])[] = [
  ['an acknowledged step is gone with all its traces', 'lost', ({ lines, rows }, pick) => {
    const line = pick(lines.filter(({ type, told, op }) => type === 'ok' && op !== 'read' && told !== null && rows.referrals.some(({ id, version }) => id === told.id && version === told.version)));
    const step = rows.referralEvents.find(({ referralId, version }) => referralId === line?.told?.id && version === line?.told?.version);
    if (step === undefined) return false;
    forget(rows, step);
    rows.answers = rows.answers.filter(({ key }) => key !== line?.key);
    return true;
  }],
  ['the answer to an acknowledged step was not kept', 'lost', ({ lines, rows }, pick) => {
    const line = pick(lines.filter(({ type, op }) => type === 'ok' && op !== 'read'));
    rows.answers = rows.answers.filter(({ key }) => key !== line?.key);
    return line !== undefined;
  }],
  ['a first answer tells of what came later', 'lost', ({ lines }, pick) => {
    const line = pick(lines.filter(({ type, op, told, again }) => type === 'ok' && op !== 'read' && told !== null && again === undefined));
    if (line === undefined || line.told === null) return false;
    line.told = { ...line.told, version: line.told.version + 1 };
    return true;
  }],
  ['a refused step is there', 'phantom', ({ lines, rows }, pick) => {
    const line = pick(lines.filter(({ type }) => type === 'fail'));
    const step = pick(rows.referralEvents);
    if (line === undefined || step === undefined) return false;
    rows.answers.push({ key: line.key, id: step.referralId, version: step.version });
    return true;
  }],
  ['a referral is delivered a second time', 'deliveredTwice', ({ rows }, pick) => {
    const step = pick(rows.referralEvents.filter(({ type }) => type === 'deliver'));
    return step !== undefined && append(rows, step, 'deliver');
  }],
  ['a message was done by two handlers', 'deliveredTwice', ({ rows }, pick) => {
    const receipt = pick(rows.inbox);
    if (receipt === undefined) return false;
    rows.inbox.push({ ...receipt, handler: `${receipt.handler} again` });
    return true;
  }],
  ['a referral never reached anybody, and its message is marked as done', 'neverDelivered', ({ rows }, pick) => {
    const step = pick(onlyDelivered(rows));
    if (step === undefined) return false;
    forget(rows, step);
    return true;
  }],
  ['a referral was delivered and no message asked for it', 'effectWithoutMessage', ({ rows }, pick) => {
    const step = pick(rows.referralEvents.filter(({ type }) => type === 'deliver'));
    if (step === undefined) return false;
    const gone = rows.outbox.filter(({ effect, referralId }) => effect === 'deliverReferral' && referralId === step.referralId).map(({ id }) => id);
    rows.outbox = rows.outbox.filter(({ id }) => !gone.includes(id));
    return gone.length > 0;
  }],
  ['a receipt has no message', 'effectWithoutMessage', ({ rows }, pick) => {
    const receipt = pick(rows.inbox);
    rows.inbox.push({ messageId: 'message-of-nobody', handler: receipt?.handler ?? 'notify', outcome: 'done' });
    return true;
  }],
  ['a message was done and is not marked', 'effectWithoutMessage', ({ rows }, pick) => {
    const message = pick(rows.outbox.filter(({ delivered }) => delivered));
    if (message !== undefined) message.delivered = false;
    return message !== undefined;
  }],
  ['a message is marked as done and has no receipt', 'messageWithoutEffect', ({ rows }, pick) => {
    const receipt = pick(rows.inbox);
    rows.inbox = rows.inbox.filter((one) => one !== receipt);
    return receipt !== undefined;
  }],
  ['a message says it delivered, and nothing was delivered', 'messageWithoutEffect', ({ rows }, pick) => {
    const step = pick(onlyDelivered(rows));
    if (step === undefined) return false;
    forget(rows, step);
    return true;
  }],
  ['two accepted at the same version', 'twoWinners', ({ rows }, pick) => {
    const step = pick(rows.referralEvents.filter(({ type }) => type === 'accept' || type === 'recall'));
    if (step === undefined) return false;
    rows.referralEvents.push({ ...step, type: step.type === 'accept' ? 'recall' : 'accept' });
    return true;
  }],
  ['an acceptance was followed by another', 'twoWinners', ({ rows }, pick) => {
    const accepted = rows.referrals.filter(({ state }) => state === 'accepted').map(({ id }) => id);
    const step = pick(rows.referralEvents.filter(({ type, referralId }) => type === 'accept' && accepted.includes(referralId)));
    return step !== undefined && append(rows, step, 'accept');
  }],
  ['two were told that they had won', 'twoWinners', ({ lines }, pick) => {
    const line = pick(lines.filter(({ type, version, told }) => type === 'ok' && version !== null && told !== null));
    if (line === undefined) return false;
    lines.push({ ...line, key: `${line.key} too`, process: 'client-9' });
    return true;
  }],
  ['the receiver is shown a step less', 'endsDisagree', ({ rows }, pick) => {
    const one = pick(rows.shown.filter(({ receiver }) => receiver !== null && receiver.length > 1));
    if (one?.receiver) one.receiver = one.receiver.slice(0, -1);
    return one !== undefined;
  }],
  ['the sender is shown another event', 'endsDisagree', ({ rows }, pick) => {
    const one = pick(rows.shown.filter(({ sender }) => sender !== null && sender.length > 0));
    if (one?.sender) one.sender = one.sender.map((step, index) => (index === 0 ? { ...step, hash: 'another' } : step));
    return one !== undefined;
  }],
  ['a receiver is shown what never reached it', 'endsDisagree', ({ rows }, pick) => {
    const one = pick(rows.shown.filter(({ receiver }) => receiver === null));
    if (one !== undefined) one.receiver = one.sender;
    return one !== undefined;
  }],
  ['the packet stays open after the end', 'packetOpen', ({ rows }, pick) => {
    const one = pick(rows.referrals.filter(({ state }) => ['recalled', 'declined', 'handedBack'].includes(state)));
    if (one !== undefined) one.openUntil = Infinity;
    return one !== undefined;
  }],
  ['the receiver reads the packet after the recall', 'packetOpen', ({ lines, rows }, pick) => {
    const recalled = rows.referrals.filter(({ state }) => state === 'recalled').map(({ id }) => id);
    const line = pick(lines.filter(({ op, type, told }) => op === 'recall' && type === 'ok' && recalled.includes(told?.id ?? '')));
    if (line === undefined) return false;
    lines.push({ ...line, op: 'read', key: '', version: null, invokedAt: rows.takenAt, returnedAt: rows.takenAt + 5, told: { ...(line.told as NonNullable<typeof line.told>), packetOpen: true } });
    return true;
  }],
  ['the end page still shows the packet', 'packetOpen', ({ rows }, pick) => {
    const shut = rows.referrals.filter(({ state }) => state === 'recalled' || state === 'declined').map(({ id }) => id);
    const one = pick(rows.shown.filter(({ referralId }) => shut.includes(referralId)));
    if (one !== undefined) one.packetOpen = true;
    return one !== undefined;
  }],
  ['a due message was left lying', 'undelivered', ({ rows }, pick) => {
    const message = pick(rows.outbox.filter(({ delivered }) => delivered));
    if (message === undefined) return false;
    message.delivered = false;
    rows.inbox = rows.inbox.filter(({ messageId }) => messageId !== message.id);
    rows.notices = rows.notices.filter(({ messageId }) => messageId !== message.id);
    return true;
  }],
  ['a message was given up', 'undelivered', ({ rows }, pick) => {
    const message = pick(rows.outbox.filter(({ delivered }) => !delivered));
    if (message !== undefined) message.dead = true;
    return message !== undefined;
  }],
  ['a notice is gone', 'lostNotice', ({ rows }, pick) => {
    const notice = pick(rows.notices);
    rows.notices = rows.notices.filter((one) => one !== notice);
    return notice !== undefined;
  }],
  ['a notice is there twice', 'doubleNotice', ({ rows }, pick) => {
    const notice = pick(rows.notices);
    if (notice !== undefined) rows.notices.push({ ...notice, id: `${notice.id} again` });
    return notice !== undefined;
  }],
  ['a notice has no message', 'effectWithoutMessage', ({ rows }) => {
    rows.notices.push({ id: 'notice-of-nobody', messageId: null, agencyId: 'agency-receiver' });
    return true;
  }],
  ['an event of the chain was edited', 'badChain', ({ rows }, pick) => {
    const event = pick(rows.timeline);
    if (event !== undefined) event.body = { ...event.body, role: 'police' };
    return event !== undefined;
  }],
  ['the tail of a chain is gone', 'badChain', ({ rows }, pick) => {
    const one = pick(rows.cases.filter(({ version }) => version > 1));
    rows.timeline = rows.timeline.filter(({ caseId, seq }) => !(caseId === one?.id && seq === one.version));
    return one !== undefined;
  }],
  ['an ended referral was changed afterwards', 'afterEnd', ({ rows }, pick) => {
    const ended = pick(rows.referrals.filter(({ state }) => isEnded(state)));
    const last = rows.referralEvents.findLast(({ referralId }) => referralId === ended?.id);
    return last !== undefined && append(rows, last, 'ask');
  }],
  ['a step has no record', 'halfDone', ({ rows }, pick) => {
    const entry = pick(rows.entries);
    rows.entries = rows.entries.filter((one) => one !== entry);
    return entry !== undefined;
  }],
  ['an unanswered step is there without its answer', 'halfDone', ({ lines, rows }, pick) => {
    const line = pick(lines.filter(({ type, key, referralId }) => type === 'info' && referralId !== null && rows.answers.some((answer) => answer.key === key)));
    rows.answers = rows.answers.filter(({ key }) => key !== line?.key);
    return line !== undefined;
  }],
  ['an unanswered step left its answer and nothing else', 'halfDone', ({ lines, rows }, pick) => {
    const line = pick(lines.filter(({ type, key }) => type === 'info' && !rows.answers.some((answer) => answer.key === key)));
    const one = pick(rows.referrals);
    if (line === undefined || one === undefined) return false;
    rows.answers.push({ key: line.key, id: one.id, version: one.version + 1 });
    return true;
  }],
  ['a referral was sent and no message was written', 'halfDone', ({ rows }, pick) => {
    const message = pick(rows.outbox.filter(({ effect }) => effect === 'lapseReferral' || effect === 'escalateReferral'));
    rows.outbox = rows.outbox.filter((one) => one !== message);
    return message !== undefined;
  }],
  ['a row stands elsewhere than its steps', 'halfDone', ({ rows }, pick) => {
    const one = pick(rows.referrals.filter(({ state }) => state !== 'accepted'));
    if (one !== undefined) one.state = 'accepted';
    return one !== undefined;
  }],
  ['a step of the chart was skipped', 'offChart', ({ rows }, pick) => {
    const step = pick(rows.referralEvents.filter(({ type, referralId }) => type === 'deliver' && rows.referrals.some(({ id, state }) => id === referralId && state === 'offered')));
    return step !== undefined && append(rows, step, 'start');
  }],
  ['a request failed before it was answered', 'wrongFailure', ({ lines }, pick) => {
    const line = pick(lines);
    if (line !== undefined) line.failures = [503, 500];
    return line !== undefined;
  }],
  ['a look shows less than was acknowledged', 'staleRead', ({ lines, rows }, pick) => {
    const line = pick(lines.filter(({ type, told, op }) => type === 'ok' && op !== 'read' && (told?.version ?? 0) > 1));
    if (line?.told == null) return false;
    lines.push({ ...line, op: 'read', key: '', version: null, invokedAt: rows.takenAt, returnedAt: rows.takenAt + 1, told: { ...line.told, version: line.told.version - 1 } });
    return true;
  }],
];

function onlyDelivered(rows: Rows): Step[] {
  const still = rows.referrals.filter(({ state, version }) => state === 'offered' && version === 2).map(({ id }) => id);
  return rows.referralEvents.filter(({ type, referralId }) => type === 'deliver' && still.includes(referralId));
}

// The last step of a referral, taken out of its own rows; the chain itself stays whole.
function forget(rows: Rows, { referralId, caseId, seq, version }: Step): void {
  rows.referralEvents = rows.referralEvents.filter((one) => !(one.referralId === referralId && one.version === version));
  rows.entries = rows.entries.filter((one) => !(one.referralId === referralId && one.caseId === caseId && one.seq === seq));
  const messages = rows.outbox.filter((one) => one.caseId === caseId && one.seq === seq && one.referralId === referralId).map(({ id }) => id);
  rows.outbox = rows.outbox.filter(({ id }) => !messages.includes(id));
  rows.inbox = rows.inbox.filter(({ messageId }) => !messages.includes(messageId));
  rows.notices = rows.notices.filter(({ messageId }) => !messages.includes(messageId ?? ''));
  const row = rows.referrals.find(({ id }) => id === referralId);
  if (row !== undefined) row.version = version - 1;
}

function append(rows: Rows, like: Step, type: string): boolean {
  const row = rows.referrals.find(({ id }) => id === like.referralId);
  if (row === undefined) return false;
  row.version += 1;
  rows.referralEvents.push({ ...like, version: row.version, type });
  if (!QUEUE_STEPS.includes(type)) rows.answers.push({ key: `planted-${row.id}-${row.version}`, id: row.id, version: row.version });
  return true;
}
