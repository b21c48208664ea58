import type { ReferralView, ReferralWordView } from '@loive/contracts';
import { stepName } from './steps.js';

/** Steps that carry the request itself. */
export const REQUEST_STEPS: readonly string[] = ['draft', 'revise', 'send'];

/** The latest words of the request; undefined: the sender wrote none, or this reader may not see them. */
export const requestOf = (view: Pick<ReferralView, 'thread'>): ReferralWordView | undefined =>
  view.thread.findLast(({ type, text, unreadable }) => REQUEST_STEPS.includes(stepName(type)) && (text !== '' || unreadable === true));
