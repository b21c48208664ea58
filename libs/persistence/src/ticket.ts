import { createHash, createHmac, randomUUID } from 'node:crypto';
import type { ActingActor, Compartment, Purpose } from '@loive/domain';

/** How long one transaction may go on under its ticket, in milliseconds. */
const TICKET_LIFE = 30_000;

/** Bytes with which tickets are signed; the database keeps the same key where only its gate can read it. */
export type TicketKey = Buffer;

/** What somebody asks the database for: the purpose, the one case it is about, and the lock it opens. */
export interface Access {
  readonly purpose: Purpose;
  /** Id or code of the one case; absent: lists only. */
  readonly case?: string | undefined;
  /** Id or code of the one referral that is looked at, by whoever stands at an end of it. */
  readonly referral?: string | undefined;
  /** The one compartment that a reveal opens. */
  readonly compartment?: Compartment | undefined;
  /** The transaction writes into the chain of `case` (an id): the recorder's, never a reader's. */
  readonly chain?: boolean | undefined;
  /** The request it serves; absent: one of its own. */
  readonly request?: string | undefined;
  /** Distinct cases that this person may look at in a day; absent: not counted. */
  readonly budget?: number | undefined;
}

/**
 * The signed ticket row security trusts: who acts, for which agency, in which role, for which purpose and case,
 * in which request, until when. Form: base64(claims) "." hex(HMAC-SHA-256).
 */
export function signTicket(actor: ActingActor, key: TicketKey, access: Access, now = Date.now()): string {
  const { purpose, case: about, referral, compartment, chain, request, budget } = access;
  const claims = {
    person: actor.personId,
    agency: actor.agencyId,
    agencyType: actor.agencyType,
    role: actor.role,
    purpose,
    case: about,
    referral,
    compartment,
    chain: chain === true ? about : undefined,
    request,
    budget,
    expires: now + TICKET_LIFE,
    nonce: randomUUID(),
  };
  const body = Buffer.from(JSON.stringify(claims)).toString('base64');
  return `${body}.${createHmac('sha256', key).update(body).digest('hex')}`;
}

/** The two padded keys of HMAC-SHA-256 (RFC 2104), as the database stores them. */
export function ticketKeyPads(key: TicketKey): { inner: Buffer; outer: Buffer } {
  const block = Buffer.alloc(64);
  (key.length > 64 ? createHash('sha256').update(key).digest() : key).copy(block);
  return {
    inner: Buffer.from(block.map((byte) => byte ^ 0x36)),
    outer: Buffer.from(block.map((byte) => byte ^ 0x5c)),
  };
}
