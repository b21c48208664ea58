import { isOpenReferral, type Basis, type CaseFacts, type CaseSnapshot, type ClockDeeds, type Compartment, type Grant, type LawSettings, type Milestone, type Stage } from '@loive/domain';
import type { ReferralRow } from './referral-row.js';

/** A duty as its row holds it; instants are ISO 8601 in UTC. */
export interface DutyRow extends ClockDeeds {
  readonly id: string;
  readonly pathway: string;
  readonly step: string;
  /** The referral that it came with; null: it is the case's. */
  readonly referralId: string | null;
  readonly kind: 'duty' | 'record';
  readonly state: 'open' | 'met' | 'ended' | 'notApplicable';
  readonly ownerType: string;
  readonly ownerAgencyId: string | null;
  /** Why no agency could be named. */
  readonly unresolved: string | null;
  readonly withAgencyIds: readonly string[];
  readonly openedAt: string;
  readonly anchorAt: string | null;
  /** The limit, with what people did to its clock. */
  readonly dueAt: string | null;
  /** The limit as the law alone gives it. */
  readonly lawDueAt: string | null;
  readonly operationalTarget: boolean;
  readonly citation: string;
  readonly verified: boolean;
  readonly blocksClosing: boolean;
  readonly metAt: string | null;
  /** Why it ended; of an open one: why its clock stands still. */
  readonly ground: string | null;
  readonly openedSeq: number;
  readonly endedSeq: number | null;
}

/** An agency's access row. */
export interface ParticipantRow {
  readonly agencyId: string;
  readonly basis: Basis;
  readonly since: string;
  readonly until: string | null;
  /** Who of this agency is named; null: nobody, so that all who work there see it. */
  readonly assignee: Named | null;
}

/** Somebody by name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Who is kept out of a case: one person or one agency. */
export interface SealRow {
  readonly id: string;
  readonly personId: string | null;
  /** Name of that person, for those who may lift the seal. */
  readonly personName: string | null;
  readonly agencyId: string | null;
  readonly ground: string;
  readonly since: string;
  readonly sourceSeq: number;
}

/** A case with what belongs to it, as read under the lock or under a reader's ticket. */
export interface CaseRecord {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  /** Hash of the last event. */
  readonly head: string;
  readonly chartVersion: number;
  readonly stage: Stage;
  readonly facts: CaseFacts;
  readonly milestones: readonly Milestone[];
  /** Compartment -> names of the fields that hold something. */
  readonly held: Readonly<Partial<Record<Compartment, readonly string[]>>>;
  readonly alias: string;
  readonly ownerAgencyId: string;
  readonly assignee: Named | null;
  readonly openedAt: string;
  readonly updatedAt: string;
  readonly duties: readonly DutyRow[];
  readonly participants: readonly ParticipantRow[];
  /** Every reason for which somebody may see or could see it, ended ones too; oldest first. */
  readonly grants: readonly Grant[];
  /** Seals that are not lifted. */
  readonly seals: readonly SealRow[];
  /** Referrals of the case: under the lock all of them, else those this reader may see. */
  readonly referrals: readonly ReferralRow[];
  /** Referrals that closing waits for, seen by this reader or not. */
  readonly openReferrals: number;
  /** What the house set where the law names no figure, as read together with the case: whoever opens its clocks takes the same. */
  readonly settings: LawSettings;
}

/** What was said was destroyed; the chain and the stage are left. */
export function isErased({ facts }: Pick<CaseRecord, 'facts'>): boolean {
  return (facts.erasure?.on ?? null) !== null;
}

/** Referrals that closing waits for, where all of them are known. */
export function openReferralsOf(referrals: readonly ReferralRow[]): number {
  return referrals.filter(({ state }) => isOpenReferral(state)).length;
}

/** The record as one of its participants may see it: under the lock more was read than it may be shown. */
export function shownTo(record: CaseRecord, agencyId: string): CaseRecord {
  const isOwner = record.ownerAgencyId === agencyId;
  const referrals = record.referrals.filter(
    (row) => row.fromAgencyId === agencyId || (row.toAgencyId === agencyId && row.offeredAt !== null) || (isOwner && row.sentSeq !== null),
  );
  return { ...record, referrals };
}

/**
 * The duties that one agency is shown: those that came with a referral are shown to whose they are, to who sent the
 * referral, and to the owner of the case. The others would read in them who received it.
 */
export function dutiesShownTo({ duties, referrals, ownerAgencyId }: Pick<CaseRecord, 'duties' | 'referrals' | 'ownerAgencyId'>, agencyId: string): readonly DutyRow[] {
  if (ownerAgencyId === agencyId) return duties;
  const sent = (referralId: string): boolean => referrals.some((row) => row.id === referralId && row.fromAgencyId === agencyId);
  return duties.filter((duty) => duty.referralId === null || duty.ownerAgencyId === agencyId || sent(duty.referralId));
}

/** What the chart is asked with: open work is counted from rows, never kept. */
export function snapshotOf(record: CaseRecord): CaseSnapshot {
  const blocking = record.duties.filter((duty) => duty.state === 'open' && duty.blocksClosing);
  return {
    stage: record.stage,
    facts: record.facts,
    grants: record.grants,
    seals: record.seals,
    openWork: {
      blockingDuties: blocking.length,
      blockingOwnerTypes: [...new Set(blocking.map((duty) => duty.ownerType))],
      openReferrals: record.openReferrals,
    },
  };
}
