import { QUEUED_EFFECTS, type QueuedEffectName } from '@loive/domain';
import type { Recorder } from '@loive/persistence';
import type { Processor } from '@loive/queue';
import { referralProcessors } from '@loive/referrals';
import type { DataSource } from 'typeorm';
import type { WorkerSettings } from './settings.js';

/** What processors are made of. */
export interface ProcessorParts {
  readonly db: DataSource;
  readonly recorder: Recorder;
  readonly settings: WorkerSettings;
}

/** Every processor of the product: one for each effect that leaves its transaction. */
export function processorsOf({ recorder }: ProcessorParts): readonly Processor[] {
  const built: readonly Processor[] = [...referralProcessors(recorder)];
  return [...built, ...waiting(built)];
}

function waiting(built: readonly Processor[]): readonly Processor[] {
  const names = Object.keys(QUEUED_EFFECTS) as QueuedEffectName[];
  return names
    .filter((name) => !built.some(({ effect }) => effect === name))
    .map((effect) => ({ effect, run: () => Promise.resolve({ later: 'notBuiltYet' }) }));
}
