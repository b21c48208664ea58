import { typeStands, type AgencyType } from '../agencies/agency-types.js';
import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Step } from '../book/pathway.js';
import { RESPONSIBILITIES, responsibilityOn, type ResponsibilityRows } from '../agencies/responsibilities.js';

/** Kinds of body that answer for a step on a day, or why none is named. */
export type OwnerTypes =
  | {
      readonly types: readonly AgencyType[];
      readonly citation: string;
      /** False: a row of the duty names them, because the body of the article had ended. */
      readonly byArticle: boolean;
      /** False: that row rests on no text that was read. */
      readonly verified: boolean;
      readonly reason: null;
      readonly unread: false;
    }
  | {
      readonly types: readonly [];
      readonly citation: string;
      readonly byArticle: false;
      readonly verified: false;
      readonly reason: { readonly vi: string; readonly en: string };
      /** A row says that no text was found. False: no row says anything, which is a fault of the tables. */
      readonly unread: boolean;
    };

const ENDED = { vi: 'Loại cơ quan này không còn và không có quy định ai kế thừa', en: 'This kind of body had ended, and no row says who followed it' };

/**
 * The types that answer for a step: those its article names, as long as they exist; where the one in the lead
 * has ended, or the rows of the duty say that no text names anybody, those rows decide.
 */
export function ownerTypesOn(step: Pick<Step, 'actors' | 'jointly' | 'responsibility' | 'citation'>, on: CalendarDate, rows: ResponsibilityRows = RESPONSIBILITIES): OwnerTypes {
  const row = step.responsibility === undefined ? null : responsibilityOn(step.responsibility, on, rows);
  if (row?.type === null) return { types: [], citation: row.citation, byArticle: false, verified: false, reason: row.reason ?? ENDED, unread: true };
  const alive = step.actors.filter((actor) => typeStands(actor, on));
  const leads = step.jointly === true ? alive[0] === step.actors[0] : alive.length > 0;
  if (leads) return { types: alive, citation: step.citation, byArticle: true, verified: true, reason: null, unread: false };
  if (row === null) return { types: [], citation: step.citation, byArticle: false, verified: false, reason: ENDED, unread: false };
  return { types: [row.type, ...(row.also ?? []).filter((also) => typeStands(also, on))], citation: row.citation, byArticle: false, verified: row.verified, reason: null, unread: false };
}
