import { createHash, createHmac, randomUUID } from 'node:crypto';
import type { ActingActor } from '@loive/domain';

/** How long one transaction may go on under its ticket, in milliseconds. */
const TICKET_LIFE = 30_000;

/** Bytes with which tickets are signed; the database keeps the same key where only its gate can read it. */
export type TicketKey = Buffer;

/**
 * The signed ticket row security trusts: who acts, for which agency, in which role, until when, and for the
 * recorder's one transaction the case into whose chain it writes. Form: base64(claims) "." hex(HMAC-SHA-256).
 */
export function signTicket(actor: ActingActor, key: TicketKey, now = Date.now(), chain?: string): string {
  const claims = {
    person: actor.personId,
    agency: actor.agencyId,
    role: actor.role,
    expires: now + TICKET_LIFE,
    nonce: randomUUID(),
    ...(chain === undefined ? {} : { chain }),
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
