import type { FieldFault } from '../case.js';

/** Nothing is wrong. */
export const NONE: readonly FieldFault[] = [];

/** One thing is wrong. */
export function fault(path: string, code: string): readonly FieldFault[] {
  return [{ path, code }];
}
