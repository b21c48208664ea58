import type { MessageIds } from '@loive/queue';

/** An id that a message must hold. Throws: such a message was written wrong and belongs before an operator. */
export function idOf(ids: MessageIds, name: 'referralId' | 'dutyId'): string {
  const id = ids[name];
  if (id === undefined) throw new MessageIncomplete();
  return id;
}

/** A message without the id that its effect needs. */
export class MessageIncomplete extends Error {}
