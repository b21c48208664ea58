import { handOn, succeed } from '@loive/accounts';
import { destroyKeys } from '@loive/cases';
import { MailProcessor, NotifyProcessor, type Mailer } from '@loive/notices';
import type { AssignmentRecorder, KeyStore, Recorder, SuccessionRecorder } from '@loive/persistence';
import type { Processor } from '@loive/queue';
import { referralProcessors } from '@loive/referrals';
import type { DataSource } from 'typeorm';
import type { RulesGate } from './rules-gate.js';

/** What processors are made of. */
export interface ProcessorParts {
  readonly db: DataSource;
  readonly recorder: Recorder;
  readonly assignments: AssignmentRecorder;
  readonly successions: SuccessionRecorder;
  /** Undefined: no e-mail goes out. */
  readonly mailer: Mailer | undefined;
  /** Only to destroy keys: nothing is sealed or read here. */
  readonly keyStore: KeyStore;
  /** Destroys keys of packets that a case does not use any more. */
  readonly tidyPackets: (caseId: string) => Promise<void>;
  /** Holds back what writes into a chain or destroys keys while the rules in the database differ; notices and letters go on. */
  readonly rules: Pick<RulesGate, 'holding'>;
}

/** Every processor of the product: one for each effect that leaves its transaction. */
export function processorsOf({ db, recorder, assignments, successions, mailer, keyStore, tidyPackets, rules }: ProcessorParts): readonly Processor[] {
  return [
    ...[...referralProcessors(recorder), handOn(assignments), succeed(successions), destroyKeys(keyStore, tidyPackets)].map((one) => rules.holding(one)),
    new NotifyProcessor({ mail: mailer !== undefined }),
    new MailProcessor(db, mailer),
  ];
}
