import { QUEUED_EFFECTS, type QueuedEffectName } from '@loive/domain';
import { MailProcessor, NotifyProcessor, type Mailer } from '@loive/notices';
import type { Recorder } from '@loive/persistence';
import type { Processor } from '@loive/queue';
import { referralProcessors } from '@loive/referrals';
import type { DataSource } from 'typeorm';

/** What processors are made of. */
export interface ProcessorParts {
  readonly db: DataSource;
  readonly recorder: Recorder;
  /** Unset: no mail goes out. */
  readonly mailer: Mailer | undefined;
}

/** Every processor of the product: one for each effect that leaves its transaction. */
export function processorsOf({ db, recorder, mailer }: ProcessorParts): readonly Processor[] {
  const built: readonly Processor[] = [
    ...referralProcessors(recorder),
    new NotifyProcessor({ mail: mailer !== undefined }),
    new MailProcessor(db, mailer),
  ];
  return [...built, ...waiting(built)];
}

function waiting(built: readonly Processor[]): readonly Processor[] {
  const names = Object.keys(QUEUED_EFFECTS) as QueuedEffectName[];
  return names
    .filter((name) => !built.some(({ effect }) => effect === name))
    .map((effect) => ({ effect, run: () => Promise.resolve({ later: 'notBuiltYet' }) }));
}
