import { Repeating, failureCode, type Log } from '@loive/queue';
import type { RulesGate } from './rules-gate.js';

/** How often it is looked for what is over, in milliseconds. */
const EVERY = 60_000;

/** What a sweep is run with. */
export interface Sweeping {
  readonly rules: Pick<RulesGate, 'fault'>;
  readonly log: Log;
}

/** Runs `sweep` each minute and logs how much it took away; like whatever destroys keys, not while the rules in the database differ. */
export function sweeping({ rules, log }: Sweeping, event: 'draftsSwept' | 'packetsSwept', sweep: () => Promise<number>): Repeating {
  const once = async (): Promise<void> => {
    if (rules.fault !== null) return;
    const count = await sweep();
    if (count > 0) log(event, { count });
  };
  return new Repeating(EVERY, once, (error) => log('sweepFailed', { failure: failureCode(error) }));
}
