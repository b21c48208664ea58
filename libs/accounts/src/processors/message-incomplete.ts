/** A message without the id that its effect needs: it was written wrong and belongs before an operator. */
export class MessageIncomplete extends Error {}
