import type { Blocker, FieldFault } from '@loive/domain';

/** Why nothing was recorded. Each kind has one HTTP status; the words are the web app's. */
export type Refusal =
  | { readonly kind: 'notFound' }
  | { readonly kind: 'notYours' }
  | { readonly kind: 'blocked'; readonly blockers: readonly Blocker[] }
  | { readonly kind: 'invalid'; readonly fields: readonly FieldFault[] }
  | { readonly kind: 'keyReused' }
  | { readonly kind: 'stale'; readonly version: number; readonly since: readonly EventSince[] };

/** An event that came in between, for somebody whose copy is old. */
export interface EventSince {
  readonly type: string;
  readonly at: string;
  readonly agencyId: string;
}

/** Nothing was recorded; thrown out of the transaction so that it is rolled back whole. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.kind);
  }
}

/** A step that waits for something that does not open. Trying again opens nothing: it is not the absence of the keys. */
export function unreadable(code: 'birthReadable' | 'draftReadable' | 'packetReadable' | 'proofReadable'): Refused {
  return new Refused({ kind: 'blocked', blockers: [{ code, who: [] }] });
}

/** A referral that is still on its way and that the rules do not let arrive. Says nothing of it: the class is what an operator sees. */
export class Undeliverable extends Error {
  constructor() {
    super('undeliverable');
  }
}
