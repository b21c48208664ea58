import type { CaseView, Problem } from '@loive/contracts';
import { recordCaseEvent } from '../../api/calls.js';
import { useDeed, type Deed } from '../../shared/use-deed.js';

/** Sends one event of a case; see `useDeed`. */
export function useSending(view: CaseView, onRefused: (problem: Problem) => void): Deed<CaseView> {
  return useDeed(view.version, (version, body, key) => recordCaseEvent(view.id, version, body, key), onRefused);
}
