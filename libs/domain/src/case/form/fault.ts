/** A field that breaks a rule of the form. */
export interface FieldFault {
  readonly path: string;
  readonly code: string;
  /** Last moment (ISO 8601, UTC) that would be taken, where there is one. */
  readonly latest?: string;
}

/** Nothing is wrong. */
export const NONE: readonly FieldFault[] = [];

/** One thing is wrong. */
export function fault(path: string, code: string): readonly FieldFault[] {
  return [{ path, code }];
}
