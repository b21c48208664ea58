import { inForce, type CalendarDate } from '../calendar/calendar-date.js';
import { MILESTONES, type MilestoneRow } from './milestones.js';
import type { Pathway, Step } from './pathway.js';
import { ABROAD_IDENTIFICATION_OLD } from './pathways/abroad-old.js';
import { CHILD_OVERLAY } from './pathways/child-overlay.js';
import { CRIME_FUND_SUPPORT } from './pathways/crime-fund.js';
import { CRIMINAL_PROCEEDINGS } from './pathways/criminal-proceedings.js';
import { FACILITY_EMERGENCY, FACILITY_LICENCE } from './pathways/facility.js';
import { FOREIGNER_IN_VIETNAM_OLD } from './pathways/foreigner-old.js';
import { ABROAD_IDENTIFICATION, HANDED_BACK, RETURNED_VIA_MISSION, SELF_RETURNED } from './pathways/from-abroad.js';
import { LEGAL_AID } from './pathways/legal-aid.js';
import { RESCUED_OLD, SELF_RETURNED_OLD } from './pathways/rescued-old.js';
import { SELF_REPORT_OLD } from './pathways/self-report-old.js';
import { SELF_REPORT } from './pathways/self-report.js';
import { SUPPORT_APPLICATION, SUPPORT_APPLICATION_OLD } from './pathways/support-application.js';
import { FOREIGNER_IN_VIETNAM, HOTLINE_111, RESCUED } from './pathways/within-country.js';

/** The pathways of one state of the law, all periods together, found by id and by way of arrival. */
export interface LawBook {
  readonly pathways: readonly Pathway[];
  readonly byId: ReadonlyMap<string, Pathway>;
  readonly steps: ReadonlyMap<string, Step>;
}

/** A book of these pathways. */
export function lawBook(pathways: readonly Pathway[]): LawBook {
  return {
    pathways,
    byId: new Map(pathways.map((pathway) => [pathway.id, pathway])),
    steps: new Map(pathways.flatMap(({ steps }) => steps.map((step) => [step.id, step] as const))),
  };
}

const KEPT = [
  SELF_REPORT,
  SELF_REPORT_OLD,
  RESCUED,
  RESCUED_OLD,
  RETURNED_VIA_MISSION,
  ABROAD_IDENTIFICATION,
  ABROAD_IDENTIFICATION_OLD,
  SELF_RETURNED,
  SELF_RETURNED_OLD,
  HANDED_BACK,
  CRIMINAL_PROCEEDINGS,
  FOREIGNER_IN_VIETNAM,
  FOREIGNER_IN_VIETNAM_OLD,
  HOTLINE_111,
  CHILD_OVERLAY,
  LEGAL_AID,
  SUPPORT_APPLICATION,
  SUPPORT_APPLICATION_OLD,
  FACILITY_EMERGENCY,
  FACILITY_LICENCE,
  CRIME_FUND_SUPPORT,
] as const;

/** Every pathway that is kept as data. */
export const PATHWAYS: readonly Pathway[] = KEPT;
/** Id of one of them. */
export type PathwayId = (typeof KEPT)[number]['id'];

/** The law as it is kept here. */
export const LAW_BOOK: LawBook = lawBook(PATHWAYS);

/** The step of an id, such as `self_report.notify_health`; null for an id that the book does not hold. */
export function stepOf(id: string, book: LawBook = LAW_BOOK): Step | null {
  return book.steps.get(id) ?? null;
}

/** The pathway of an id; null when the book does not hold it. */
export function pathwayOf(id: string, book: LawBook = LAW_BOOK): Pathway | null {
  return book.byId.get(id) ?? null;
}

/** Pathways of a way of arrival in any period, overlays included; a step belongs to the one in force on its day. */
export function pathwaysFor(channel: string, book: LawBook = LAW_BOOK): readonly Pathway[] {
  return book.pathways.filter(({ channels, ofProvider }) => !ofProvider && (channels.length === 0 || channels.includes(channel)));
}

/** The pathway that somebody who arrives this way on a day follows; null where no text is kept for that day. */
export function pathwayOn(channel: string, on: CalendarDate, book: LawBook = LAW_BOOK): Pathway | null {
  return book.pathways.find((pathway) => pathway.channels.includes(channel) && inForce(pathway, on)) ?? null;
}

/** A pathway in every period: those that share a way of arrival with it, itself among them. */
export function versionsOf(id: string, book: LawBook = LAW_BOOK): readonly Pathway[] {
  const named = pathwayOf(id, book);
  if (named === null || named.channels.length === 0) return named === null ? [] : [named];
  return book.pathways.filter(({ channels }) => channels.some((channel) => named.channels.includes(channel)));
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
