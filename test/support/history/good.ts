import { genesisOf, sealEvent, type EventBody } from '@loive/domain';
import { chanceOf } from '../kills/chance.js';
import { after, isEnded, SHUT } from './chart.js';
import type { FinalRows } from './final-rows.js';
import type { HistoryLine, Told } from './lines.js';

type Rows = { -readonly [Name in Exclude<keyof FinalRows, 'takenAt'>]: Mutable<FinalRows[Name][number]>[] };
type Mutable<Row> = { -readonly [Name in keyof Row]: Row[Name] };

/** A history that a faultless house could have left, with its final rows; all of it may be changed. */
export interface MadeHistory {
  lines: Mutable<HistoryLine>[];
  rows: Rows & { takenAt: number };
}

const SENDER = 'agency-sender';
const RECEIVER = 'agency-receiver';
const DAY = 86_400_000;
const STEPS = ['claim', 'accept', 'accept', 'decline', 'ask', 'answer', 'recall', 'start', 'start', 'complete', 'complete', 'fail', 'handBack', 'supplyProof', 'revise', 'discard'] as const;

/** Makes one by seed: a few cases, referrals on their way, lost answers, refusals, looks. */
export function goodHistory(seed: number): MadeHistory {
  const maker = new Maker(seed);
  const chance = chanceOf(seed);
  const count = 30 + Math.floor(chance() * 40);
  for (let turn = 0; turn < count; turn += 1) maker.turn();
  return maker.settled();
}

class Maker {
  readonly #chance: () => number;
  readonly #lines: Mutable<HistoryLine>[] = [];
  readonly #rows: Rows = { cases: [], timeline: [], referrals: [], referralEvents: [], entries: [], answers: [], outbox: [], inbox: [], notices: [], shown: [] };
  #now = 1_000_000;
  #number = 0;

  constructor(readonly seed: number) {
    this.#chance = chanceOf(seed + 7919);
    for (let count = 0; count < 3; count += 1) this.#open();
  }

  turn(): void {
    const open = this.#rows.referrals.filter(({ state }) => !isEnded(state));
    const roll = this.#chance();
    if (roll < 0.25 || open.length === 0) this.#send();
    else if (roll < 0.45) this.#drain();
    else if (roll < 0.5) this.#withdraw();
    else if (roll < 0.6) this.#look(this.#pick(this.#rows.referrals));
    else this.#step(this.#pick(open));
  }

  settled(): MadeHistory {
    while (this.#rows.outbox.some(({ delivered, notBefore }) => !delivered && notBefore <= this.#now)) this.#drain();
    this.#now += 1000;
    this.#answerLate();
    for (const { id } of this.#rows.referrals) this.#rows.shown.push(this.#shownOf(id));
    return { lines: this.#lines, rows: { ...this.#rows, takenAt: this.#now } };
  }

  #open(): void {
    const id = this.#name('case');
    this.#rows.cases.push({ id, version: 0, head: genesisOf(id) });
    const told = this.#chain(id, 'openCase', []);
    this.#ask('openCase', id, null, null, { id, version: told, state: null });
  }

  #send(): void {
    const { id: caseId } = this.#pick(this.#rows.cases);
    const id = this.#name('referral');
    this.#rows.referrals.push({ id, caseId, version: 0, state: '', fromAgencyId: SENDER, toAgencyId: RECEIVER, openUntil: null });
    const isDraft = this.#chance() < 0.2;
    this.#record(id, isDraft ? 'draft' : 'send');
    this.#ask(isDraft ? 'draft' : 'send', caseId, id, null, this.#told(id));
    if (!isDraft || this.#chance() < 0.2) return;
    this.#record(id, 'send');
    this.#ask('send', caseId, id, 1, this.#told(id));
  }

  #step({ id, caseId, state, version }: Rows['referrals'][number]): void {
    // Lawful steps are likelier, or nothing would come far.
    const lawful = STEPS.filter((one) => after(state, one) !== undefined);
    const step = this.#pick(lawful.length > 0 && this.#chance() < 0.7 ? lawful : STEPS);
    if (after(state, step) === undefined || this.#chance() < 0.15) {
      this.#line({ op: step, caseId, referralId: id, version: this.#chance() < 0.5 ? version : version - 1, type: 'fail', told: null });
      return;
    }
    this.#record(id, step);
    this.#ask(step, caseId, id, version, this.#told(id));
  }

  #withdraw(): void {
    const { id: caseId, version } = this.#pick(this.#rows.cases);
    const open = this.#rows.referrals.filter((one) => one.caseId === caseId && ['queued', 'offered', 'accepted', 'inService'].includes(one.state));
    const told = this.#chain(caseId, 'withdrawConsent', open.map(({ id }) => id));
    for (const { id } of open) this.#move(id, 'recall', told);
    this.#ask('withdrawConsent', caseId, null, version, { id: caseId, version: told, state: null });
  }

  /** The queue does one message that is due. */
  #drain(): void {
    const message = this.#rows.outbox.find(({ delivered, notBefore }) => !delivered && notBefore <= this.#now);
    if (message === undefined) return;
    message.delivered = true;
    const referral = this.#rows.referrals.find(({ id }) => id === message.referralId);
    const delivers = message.effect === 'deliverReferral';
    const moot = delivers ? referral?.state !== 'queued' : this.#chance() < 0.1;
    this.#rows.inbox.push({ messageId: message.id, handler: message.effect, outcome: moot ? 'moot' : 'done' });
    if (moot) return;
    if (delivers && referral !== undefined) this.#record(referral.id, 'deliver');
    if (message.effect === 'notify') this.#rows.notices.push({ id: this.#name('notice'), messageId: message.id, agencyId: RECEIVER });
  }

  #look({ id, caseId }: Rows['referrals'][number] = this.#pick(this.#rows.referrals)): void {
    const told: Told = { ...this.#told(id), packetOpen: this.#isOpen(id) };
    this.#line({ op: 'read', caseId, referralId: id, version: null, type: 'ok', told });
  }

  /** Records one step of one referral as an event of its own. */
  #record(id: string, step: string): void {
    const referral = this.#referral(id);
    const seq = this.#chain(referral.caseId, `referral.${step}`, [id]);
    this.#move(id, step, seq);
    const effects = { send: ['deliverReferral', 'escalateReferral'], deliver: ['escalateReferral', 'lapseReferral', 'notify'], accept: ['notify'], recall: ['notify'] }[step] ?? [];
    for (const effect of effects) {
      const later = effect === 'escalateReferral' || effect === 'lapseReferral';
      this.#rows.outbox.push({ id: this.#name('message'), effect, caseId: referral.caseId, seq, referralId: id, notBefore: later ? this.#now + DAY : this.#now, delivered: false, dead: false });
    }
  }

  #move(id: string, step: string, seq: number): void {
    const referral = this.#referral(id);
    referral.version += 1;
    referral.state = after(referral.state, step) ?? referral.state;
    if (step === 'accept') referral.openUntil = this.#now + 100 * DAY;
    if (SHUT.includes(referral.state)) referral.openUntil = this.#now;
    this.#rows.referralEvents.push({ referralId: id, version: referral.version, caseId: referral.caseId, seq, type: step });
    this.#rows.entries.push({ referralId: id, caseId: referral.caseId, seq, part: 'record' });
  }

  #chain(caseId: string, type: string, referrals: readonly string[]): number {
    const one = this.#rows.cases.find(({ id }) => id === caseId);
    if (one === undefined) throw new Error(`no case ${caseId}`);
    const seq = one.version + 1;
    const at = new Date(this.#now).toISOString();
    const body: EventBody & { referrals?: readonly string[] } = {
      v: 1, chain: caseId, seq, recordedAt: at, at, type, personId: 'person', agencyId: SENDER, role: 'social',
      fieldNames: [], commits: {}, chartVersion: 1, policyVersion: 1, requestId: this.#name('request'), prev: one.head,
      ...(referrals.length === 0 ? {} : { referrals }),
    };
    const { hash } = sealEvent(body);
    this.#rows.timeline.push({ caseId, seq, body: { ...body }, hash });
    one.version = seq;
    one.head = hash;
    return seq;
  }

  /** The line of something that was recorded; now and then its answer is lost on the way. */
  #ask(op: string, caseId: string, referralId: string | null, version: number | null, told: Told): void {
    const isLost = this.#chance() < 0.1;
    const line = this.#line({ op, caseId, referralId, version, type: isLost ? 'info' : 'ok', told: isLost ? null : told });
    this.#rows.answers.push({ key: line.key, id: told.id, version: told.version });
    if (this.#chance() < 0.05) this.#line({ op, caseId, referralId: null, version: null, type: 'info', told: null });
  }

  // Some were answered at last when the same was asked again, after others had gone on.
  #answerLate(): void {
    for (const line of this.#lines) {
      const row = this.#rows.referrals.find(({ id }) => id === line.told?.id);
      if (line.op === 'read' || line.type !== 'ok' || row === undefined || this.#chance() >= 0.05) continue;
      Object.assign(line, { told: this.#told(row.id), returnedAt: this.#now - 1, again: true });
    }
  }

  #line(line: Pick<HistoryLine, 'op' | 'caseId' | 'referralId' | 'version' | 'type' | 'told'>): Mutable<HistoryLine> {
    const invokedAt = (this.#now += 1 + Math.floor(this.#chance() * 20));
    const returnedAt = (this.#now += 1 + Math.floor(this.#chance() * 20));
    const key = line.op === 'read' ? '' : this.#name('key');
    const made: Mutable<HistoryLine> = { ...line, process: `client-${Math.floor(this.#chance() * 4)}`, key, agencyId: SENDER, invokedAt, returnedAt };
    if (this.#chance() < 0.1) made.failures = [503];
    this.#lines.push(made);
    return made;
  }

  #shownOf(id: string): Rows['shown'][number] {
    const steps = this.#rows.referralEvents.filter(({ referralId }) => referralId === id);
    const seen = steps.map(({ caseId, seq, type }) => {
      const hash = this.#rows.timeline.find((event) => event.caseId === caseId && event.seq === seq)?.hash ?? '';
      return { seq, type, hash };
    });
    const reached = steps.some(({ type }) => type === 'deliver');
    const sent = seen.slice(seen.findIndex(({ type }) => type === 'send'));
    return { referralId: id, sender: seen, receiver: reached ? sent : null, packetOpen: this.#isOpen(id) };
  }

  #isOpen(id: string): boolean {
    return (this.#referral(id).openUntil ?? 0) > this.#now;
  }

  #told(id: string): Told {
    const { version, state } = this.#referral(id);
    return { id, version, state };
  }

  #referral(id: string): Rows['referrals'][number] {
    const found = this.#rows.referrals.find((one) => one.id === id);
    if (found === undefined) throw new Error(`no referral ${id}`);
    return found;
  }

  #pick<Thing>(things: readonly Thing[]): Thing {
    return things[Math.floor(this.#chance() * things.length)] as Thing;
  }

  #name(kind: string): string {
    this.#number += 1;
    return `${kind}-${this.seed}-${this.#number}`;
  }
}
