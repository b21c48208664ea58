import type { BreakGlassReason, BreakGlassView, NextStepView } from '@loive/contracts';
import { GLASS_MINUTES, awaitsReview, awaitsSecond, mayConfirmGlass, mayReviewGlass, needsSecondPerson, type CaseActor, type Grant } from '@loive/domain';
import type { GlassSheet } from '@loive/persistence';
import type { AgencyOf } from '@loive/platform';

const LASTS = GLASS_MINUTES * 60_000;

/** One broken glass for a reader for whom it is there. */
export function presentGlass({ grant, code, person, now }: GlassSheet, actor: CaseActor, agencyOf: AgencyOf): BreakGlassView {
  const opened = grant.state === 'live';
  return {
    id: grant.id,
    code,
    state: opened ? (isOver(grant, now) ? 'over' : 'live') : grant.state === 'refused' ? 'refused' : awaitsSecond(grant, now) ? 'waiting' : 'over',
    person,
    agency: agencyOf(grant.agencyId),
    compartments: [...(grant.compartments ?? [])],
    reason: grant.askedReason as BreakGlassReason,
    askedAt: grant.since,
    since: opened ? new Date(openedAt(grant)).toISOString() : null,
    until: opened ? grant.until : null,
    twoPeople: !opened || openedAt(grant) > Date.parse(grant.since) || needsSecondPerson(grant.compartments ?? [], false),
    reviewBy: grant.reviewBy,
    finding: grant.finding,
    nextSteps: stepsOf(grant, actor, now),
  };
}

function isOver({ until }: Grant, now: string): boolean {
  return until !== null && Date.parse(until) <= Date.parse(now);
}

// The row keeps when it was asked for and when it ends; a second person opened it in between.
function openedAt({ since, until }: Grant): number {
  return Math.max(Date.parse(since), until === null ? 0 : Date.parse(until) - LASTS);
}

function stepsOf(grant: Grant, actor: CaseActor, now: string): NextStepView[] {
  const step = (type: string): NextStepView => ({ type, allowed: true, blockers: [] });
  const confirms = awaitsSecond(grant, now) && mayConfirmGlass(actor, grant);
  const reviews = awaitsReview(grant) && mayReviewGlass(actor, grant);
  return [...(confirms ? [step('confirm'), step('refuse')] : []), ...(reviews ? [step('review')] : [])];
}
