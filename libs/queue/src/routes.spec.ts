import { describe, expect, it } from '@jest/globals';
import { QUEUED_EFFECTS, type QueuedEffectName } from '@loive/domain';
import type { Processor } from './processor.js';
import { QueueStartError, routesOf } from './routes.js';

const named = (effect: string): Processor => ({ effect: effect as QueuedEffectName, run: () => Promise.resolve('done') });
const all = (Object.keys(QUEUED_EFFECTS) as QueuedEffectName[]).map(named);

describe('who carries out what', () => {
  it('finds the one processor and the queue of every effect that leaves its transaction', () => {
    const routes = routesOf(all);
    expect(routes.queues).toEqual(['duties', 'mail', 'notices', 'referrals']);
    expect(routes.queueOf.get('deliverReferral')).toBe('referrals');
    expect(routes.processorOf.get('mail')).toBe(all.find(({ effect }) => effect === 'mail'));
  });

  it('names every effect that nobody carries out, that two carry out, and every processor of nothing', () => {
    const faulty = [...all.filter(({ effect }) => effect !== 'mail'), named('notify'), named('endDuties')];
    expect(() => routesOf(faulty)).toThrow(
      new QueueStartError(
        'The worker does not fit the effects: mail has no processor; notify has 2 processors; endDuties leaves no transaction',
      ),
    );
  });
});
