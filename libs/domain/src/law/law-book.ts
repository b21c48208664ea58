import { MILESTONES, type MilestoneRow } from './milestones.js';
import type { Pathway, Step } from './pathway.js';
import { CHILD_OVERLAY } from './pathways/child-overlay.js';
import { CRIMINAL_PROCEEDINGS } from './pathways/criminal-proceedings.js';
import { ABROAD_IDENTIFICATION, HANDED_BACK, RETURNED_VIA_MISSION, SELF_RETURNED } from './pathways/from-abroad.js';
import { LEGAL_AID } from './pathways/legal-aid.js';
import { SELF_REPORT_OLD } from './pathways/self-report-old.js';
import { SELF_REPORT } from './pathways/self-report.js';
import { FOREIGNER_IN_VIETNAM, HOTLINE_111, RESCUED } from './pathways/within-country.js';

/** Every pathway that is kept as data. */
export const PATHWAYS: readonly Pathway[] = [
  SELF_REPORT,
  SELF_REPORT_OLD,
  RESCUED,
  RETURNED_VIA_MISSION,
  ABROAD_IDENTIFICATION,
  SELF_RETURNED,
  HANDED_BACK,
  CRIMINAL_PROCEEDINGS,
  FOREIGNER_IN_VIETNAM,
  HOTLINE_111,
  CHILD_OVERLAY,
  LEGAL_AID,
];

const BY_ID = new Map(PATHWAYS.map((pathway) => [pathway.id, pathway]));
const STEP_BY_ID = new Map(PATHWAYS.flatMap((pathway) => pathway.steps.map((step) => [step.id, step] as const)));

/** The step of an id, such as `self_report.notify_health`; null for an id that the book does not hold. */
export function stepOf(id: string): Step | null {
  return STEP_BY_ID.get(id) ?? null;
}

/** The pathway of an id; null when the book does not hold it. */
export function pathwayOf(id: string): Pathway | null {
  return BY_ID.get(id) ?? null;
}

/** Pathways of a way of arrival in any period, overlays included; a step belongs to the one in force on its day. */
export function pathwaysFor(channel: string): readonly Pathway[] {
  return PATHWAYS.filter(({ channels }) => channels.length === 0 || channels.includes(channel));
}

/** Case events that meet a step; none: it is completed by hand. Empty for an unknown step. */
export function eventsThatMeet(stepId: string): readonly string[] {
  const milestone = stepOf(stepId)?.metBy?.milestone;
  if (milestone === undefined) return [];
  const row: MilestoneRow = MILESTONES[milestone];
  return row.events;
}

/** The milestone that completing a step by hand sets; null for a standing duty or an unknown step. */
export function milestoneMetBy(stepId: string): string | null {
  return stepOf(stepId)?.metBy?.milestone ?? null;
}
