import { glassOffered, glassSpent, mayBreakGlass } from '../access/break-glass.js';
import type { ActingActor } from '../access/roles.js';
import type { Instant } from '../law/calendar/calendar-date.js';
import { fieldsOf, type CaseEventOf, type Decision } from './case.js';
import { glassTextFaults } from './form/access.js';
import { shapeFaults } from './form/fields.js';
import { blockerOf } from './guards.js';

/** What somebody says who breaks the glass. */
export type GlassAsked = CaseEventOf<'breakGlass'>;

/**
 * What can be said against breaking the glass before any case is looked for, in the order of {@link decide}: role and
 * compartments, form, how often. Null: nothing. Whoever is refused by it learns nothing of a case. `broken`: when they did it before.
 */
export function glassRefusal(actor: ActingActor, event: GlassAsked, broken: readonly Instant[], now: Instant): Extract<Decision, { ok: false }> | null {
  if (!mayBreakGlass(actor)) return { ok: false, refusal: 'policy' };
  const shape = shapeFaults({ ...event }, fieldsOf('breakGlass'), ['type', 'at', 'note']);
  if (shape.length > 0) return { ok: false, refusal: 'form', fields: shape };
  if (!event.compartments.every((name) => glassOffered(actor).includes(name))) return { ok: false, refusal: 'policy' };
  if (glassSpent(broken, now)) return { ok: false, refusal: 'chart', blockers: [blockerOf('glassLeft', { openWork: { blockingDuties: 0, openReferrals: 0 } })] };
  const text = glassTextFaults(event.text);
  return text.length === 0 ? null : { ok: false, refusal: 'form', fields: text };
}
