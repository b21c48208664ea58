import { BREAK_GLASS_REASONS, type BreakGlassRequest, type BreakGlassReason, type FieldProblem, type SessionView } from '@loive/contracts';
import { COMPARTMENTS, GLASS_BY_TWO, GLASS_TEXT_LENGTH, mayBreakGlass, type Compartment } from '@loive/domain';

/** What somebody typed to have a case opened in an emergency; nothing is chosen for them. */
export interface TypedGlass {
  code: string;
  compartments: readonly string[];
  reason: string;
  text: string;
}

const CODE = /^\s*lv[\s-]?(\d{4})[\s-]?(\d{5,9})\s*$/i;

/** The code of a case as people type it -> as it is written; null when it is none. */
export function caseCodeOf(typed: string): string | null {
  const match = CODE.exec(typed);
  return match === null ? null : `LV-${match[1]}-${match[2]}`;
}

/** Letters that are still missing from the text. */
export const lettersLeft = (text: string): number => Math.max(0, GLASS_TEXT_LENGTH - [...text.trim()].length);

/** Faults that the form sees by itself, in the order of its fields. */
export function glassFaults({ code, compartments, reason, text }: TypedGlass): FieldProblem[] {
  return [
    ...(caseCodeOf(code) === null ? [{ path: 'case', code: code.trim() === '' ? 'required' : 'badCode' }] : []),
    ...(compartments.length === 0 ? [{ path: 'compartments', code: 'tooFew' }] : []),
    ...(reason === '' ? [{ path: 'reason', code: 'required' }] : []),
    ...(lettersLeft(text) > 0 ? [{ path: 'text', code: 'tooShort' }] : []),
  ];
}

/** The body of the request; call it once there are no faults. */
export function glassBody({ code, compartments, reason, text }: TypedGlass): BreakGlassRequest {
  return {
    case: caseCodeOf(code) ?? code,
    compartments: COMPARTMENTS.filter((name) => compartments.includes(name)),
    reason: BREAK_GLASS_REASONS.find((one): one is BreakGlassReason => one === reason) ?? 'other',
    text: text.trim(),
  };
}

/** Whether somebody else must agree before these open, whoever the case is about. */
export const asksTwo = (compartments: readonly string[]): boolean => compartments.some((name) => GLASS_BY_TWO.includes(name as Compartment));

/** Which parts of the page are for this person. */
export function glassParts({ role, agency }: SessionView): { ask: boolean; confirm: boolean; review: boolean } {
  const ask = mayBreakGlass({ role, agencyType: agency.type });
  const head = ask && role === 'supervisor';
  return { ask, confirm: head, review: head || role === 'auditor' };
}
