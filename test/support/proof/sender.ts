import { dayInVietnam } from '@loive/domain';
import type { Heard, Teller } from './teller.js';
import { idOfAgency, opening, ROUTES, SERVICES } from './cast.js';

/** A case that its sender opened, with a consent for each service. */
export interface OwnCase {
  readonly id: string;
  version: number;
  /** Service -> id of its consent. */
  readonly consents: Map<string, string>;
}

/** A referral as its sender last saw it. */
export interface OwnReferral {
  readonly id: string;
  readonly caseId: string;
  version: number;
  state: string;
}

/** What is still to be sent, shared by all senders. */
export interface Target {
  left: number;
}

const PER_CASE = 12;

/** Opens a case and has the person consent to each service; null when its fate is not known. */
export async function openCase(teller: Teller, services: readonly string[] = SERVICES): Promise<OwnCase | null> {
  const opened = await teller.record({ op: 'openCase', path: '/api/cases', body: opening(), caseId: '', referralId: null, version: null });
  if (opened?.status !== 201) return null;
  const own: OwnCase = { id: String(opened.body['id']), version: 1, consents: new Map() };
  for (const service of services) await giveConsent(teller, own, service);
  return own;
}

async function giveConsent(teller: Teller, own: OwnCase, service: string): Promise<void> {
  const heard = await onCase(teller, own, { type: 'giveConsent', purpose: service, receiver: service, giver: 'person', on: dayInVietnam(new Date().toISOString()) });
  if (heard?.status !== 200) return;
  const { consents } = heard.body['facts'] as { consents: { id: string; purpose: string; withdrawnOn: string | null }[] };
  const given = consents.find(({ purpose, withdrawnOn }) => purpose === service && withdrawnOn === null);
  if (given !== undefined) own.consents.set(service, given.id);
}

/** Records an event of a case; a stale copy is read anew first, and the answer is the last one. */
export async function onCase(teller: Teller, own: OwnCase, body: Record<string, unknown> & { type: string }, tries = 4): Promise<Heard | null> {
  for (let left = tries; ; left -= 1) {
    const path = `/api/cases/${own.id}/events`;
    const heard = await teller.record({ op: body.type, path, body, caseId: own.id, referralId: null, version: own.version });
    if (heard?.status === 200) own.version = Number(heard.body['version']);
    if ((heard !== null && heard.status !== 412) || left === 1) return heard;
    own.version = Number((await teller.read(`/api/cases/${own.id}`)).body['version']);
  }
}

/** Sends one referral of a case; null when its fate is not known, or it was refused. */
export async function sendReferral(
  teller: Teller,
  own: OwnCase,
  { service, to }: (typeof ROUTES)[number],
  draft: { readonly urgency: string; readonly send: boolean },
): Promise<OwnReferral | null> {
  const consentId = own.consents.get(service);
  if (consentId === undefined) return null;
  const body = { to: idOfAgency(to), service, consentId, packet: ['statement.wishes'], note: 'Cần được giúp sớm.', ...draft };
  const path = `/api/cases/${own.id}/referrals`;
  const heard = await teller.record({ op: draft.send ? 'send' : 'draft', path, body, caseId: own.id, referralId: null, version: null });
  return heard?.status === 201 ? referralOf(heard.body, own.id) : null;
}

/** Records an event of a referral; what the answer says is kept. */
export async function onReferral(teller: Teller, referral: OwnReferral, body: Record<string, unknown> & { type: string }): Promise<Heard | null> {
  const { id, caseId, version } = referral;
  const heard = await teller.record({ op: body.type, path: `/api/referrals/${id}/events`, body, caseId, referralId: id, version });
  if (heard?.status === 200) keep(referral, heard.body);
  return heard;
}

/** Reads a referral as it is now. */
export async function refresh(teller: Teller, referral: OwnReferral): Promise<void> {
  const heard = await teller.read(`/api/referrals/${referral.id}`);
  if (heard.status === 200) keep(referral, heard.body);
}

function keep(referral: OwnReferral, body: Record<string, unknown>): void {
  referral.version = Number(body['version']);
  referral.state = String(body['state']);
}

export function referralOf(body: Record<string, unknown>, caseId: string): OwnReferral {
  return { id: String(body['id']), caseId, version: Number(body['version']), state: String(body['state']) };
}

/** Opens cases and sends from them until nothing is left to send; looks back at what it sent now and then. */
export async function sendAll(teller: Teller, target: Target, sent: OwnReferral[]): Promise<void> {
  const { chance } = teller.options;
  const pick = <Thing>(things: readonly Thing[]): Thing => things[Math.floor(chance() * things.length)] as Thing;
  while (target.left > 0) {
    const own = await openCase(teller);
    if (own === null) continue;
    const mine: OwnReferral[] = [];
    for (let count = 0; count < PER_CASE && target.left > 0; count += 1) {
      target.left -= 1;
      const isDraft = chance() < 0.08;
      const referral = await sendReferral(teller, own, pick(ROUTES), { urgency: pick(['now', 'urgent', 'normal']), send: !isDraft });
      // Refused or never told: another one takes its place, so that as many are sent as were asked for.
      if (referral === null) target.left += 1;
      else if (isDraft) await onReferral(teller, referral, { type: chance() < 0.8 ? 'send' : 'discard' });
      if (referral !== null) mine.push(referral);
      if (mine.length > 0 && chance() < 0.25) await lookBack(teller, pick(mine));
    }
    if (chance() < 0.15) await withdraw(teller, own, pick(SERVICES));
    sent.push(...mine);
  }
}

/** Answers a question, or takes the referral back. */
export async function lookBack(teller: Teller, referral: OwnReferral): Promise<void> {
  const { chance } = teller.options;
  const heard = await teller.read(`/api/referrals/${referral.id}`);
  if (heard.status !== 200) return;
  keep(referral, heard.body);
  const isOpen = ['queued', 'offered', 'accepted', 'inService'].includes(referral.state);
  if (heard.body['questionOpen'] === true) await onReferral(teller, referral, { type: 'answer', text: 'Có, đã hỏi lại.' });
  else if (isOpen && chance() < 0.35) await onReferral(teller, referral, { type: 'recall', reason: chance() < 0.5 ? 'wrongReceiver' : 'noLongerNeeded' });
}

/** Withdraws a consent, and with it whatever rests on it. */
export async function withdraw(teller: Teller, own: OwnCase, service: string): Promise<Heard | null> {
  const consentId = own.consents.get(service);
  if (consentId === undefined) return null;
  own.consents.delete(service);
  return onCase(teller, own, { type: 'withdrawConsent', consentId });
}
