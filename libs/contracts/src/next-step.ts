import type { Role } from '@loive/domain';

/** What must be cleared before a step, and by whom; never a person's name. */
export interface BlockerView {
  code: string;
  who: { role: Role; agencyTypes: string[] }[];
}

/** One event this reader might record now. */
export interface NextStepView {
  type: string;
  allowed: boolean;
  blockers: BlockerView[];
  /** Where the event has kinds (an outcome, an answer): those that are open now. */
  variants?: string[];
  /** Kinds that are closed now, and why. */
  closedVariants?: Record<string, BlockerView[]>;
}
