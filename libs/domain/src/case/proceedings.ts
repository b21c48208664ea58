import type { CalendarDate } from '../law/calendar/calendar-date.js';
import type { PROCEEDINGS_STAGES } from './codes.js';

/** Papers by which a person is found again in criminal proceedings. */
export type ProceedingsPaper = 'denunciation' | 'file';

/** A paper of the criminal case beside this one. Its number names people to whoever holds the register: it stays in a compartment. */
export interface ProceedingsLink {
  readonly paper: ProceedingsPaper;
  readonly stage: (typeof PROCEEDINGS_STAGES)[number];
  readonly bodyAgencyId: string;
  /** Day of the stage; null: not told. */
  readonly on: CalendarDate | null;
}

/** The paper that a stage is about. A denunciation becomes a file when the body decides to open one (Criminal Procedure Code 101/2015/QH13 art. 147). */
export function paperOf(stage: ProceedingsLink['stage']): ProceedingsPaper {
  return stage === 'denunciation' ? 'denunciation' : 'file';
}

/** The links after one more: of each paper the newest counts, the denunciation stands first. Earlier ones stay in the timeline. */
export function linkedAfter(links: readonly ProceedingsLink[], { stage, bodyAgencyId, on }: Pick<ProceedingsLink, 'stage' | 'bodyAgencyId'> & { readonly on?: CalendarDate | undefined }): readonly ProceedingsLink[] {
  const link: ProceedingsLink = { paper: paperOf(stage), stage, bodyAgencyId, on: on ?? null };
  return [...links.filter(({ paper }) => paper !== link.paper), link].toSorted((a, b) => a.paper.localeCompare(b.paper));
}

const IN_ORDER: readonly ProceedingsLink['stage'][] = ['denunciation', 'investigation', 'prosecution', 'trial', 'judgment'];

/** Whether a link names a stage that the case was at already, or one before it: proceedings go back for a reason that is told. */
export function stepsBack(links: readonly ProceedingsLink[], stage: ProceedingsLink['stage']): boolean {
  const at = IN_ORDER.indexOf(stage);
  return links.some((link) => link.stage === stage || (at >= 0 && IN_ORDER.indexOf(link.stage) > at));
}
