import { EFFECTS, type QueueName } from '@loive/domain';
import type { Processor } from './processor.js';

/** Why the queue cannot start; one line for an operator. */
export class QueueStartError extends Error {}

/** Which processor carries out which effect, and through which queue each goes. */
export interface Routes {
  readonly queues: readonly QueueName[];
  readonly queueOf: ReadonlyMap<string, QueueName>;
  readonly processorOf: ReadonlyMap<string, Processor>;
}

/**
 * Joins processors to effects. Throws {@link QueueStartError} that names every effect that leaves its
 * transaction and has no processor or several, and every processor of an effect that does not leave.
 */
export function routesOf(processors: readonly Processor[], effects: Readonly<Record<string, string>> = EFFECTS): Routes {
  const leaving = Object.entries(effects).filter(([, where]) => where !== 'inTransaction') as [string, QueueName][];
  const queueOf = new Map(leaving);
  const count = (effect: string): number => processors.filter((processor) => processor.effect === effect).length;
  const faults = [
    ...leaving.filter(([effect]) => count(effect) === 0).map(([effect]) => `${effect} has no processor`),
    ...leaving.filter(([effect]) => count(effect) > 1).map(([effect]) => `${effect} has ${count(effect)} processors`),
    ...processors.filter(({ effect }) => !queueOf.has(effect)).map(({ effect }) => `${effect} leaves no transaction`),
  ];
  if (faults.length > 0) throw new QueueStartError(`The worker does not fit the effects: ${faults.join('; ')}`);
  return {
    queues: [...new Set(queueOf.values())].sort(),
    queueOf,
    processorOf: new Map(processors.map((processor) => [processor.effect, processor])),
  };
}
