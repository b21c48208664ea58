import type { NoticeAbout } from '@loive/domain';
import type { AgencyView } from './agency.js';
import type { ReferralRowView, TeaserView } from './referral-row.js';
import type { DutyView } from './wire.js';
import type { NextStepView } from './next-step.js';
import type { Page } from './page.js';

/** One thing that the packet holds. */
export interface PacketItemView {
  /** Such as `identity.fullName` or `case.riskLevel`. */
  name: string;
  /** Null while it is closed to this reader. */
  value: unknown;
  /** False: the value is not the one that the chain vouches for. */
  intact: boolean;
  /** True: it does not open any more; `value` is null. */
  unreadable?: boolean;
}

/** Something that was said about a referral: the request, a question, an answer, a reason. */
export interface ReferralWordView {
  seq: number;
  type: string;
  at: string;
  agency: AgencyView;
  /** Coded reason or outcome, where the step has one. */
  reason: string | null;
  text: string;
  /** True: what was written does not open any more; `text` is empty. */
  unreadable?: boolean;
}

/** The referral page, for one of its two ends. */
export interface ReferralView extends ReferralRowView {
  /** What the disclosure rests on; null: a draft that names neither yet. */
  grounds:
    | null
    | { kind: 'consent'; consentId: string; on: string; giver: string; withdrawnOn: string | null }
    | { kind: 'law'; basis: string; citation: string; verified: boolean };
  /** To the receiver names before acceptance, values after it; to the sender names alone, for it looks up the values in the case. */
  packet: PacketItemView[];
  /** The receiver may read the values now. */
  packetOpen: boolean;
  /** What is kept back, by group (`shelter`, `health`, ...), and why. */
  withheld: { name: string; reason: 'safety' | 'notNeeded' | 'noRetelling' }[];
  thread: ReferralWordView[];
  ground: string | null;
  insteadOf: { id: string; code: string } | null;
  replacedBy: { id: string; code: string } | null;
  /** A better place, named by who returned it. */
  suggested: AgencyView | null;
  /** Duties of the law that this agency has because of it. */
  duties: DutyView[];
  /** Legal aid: the person is arrested or detained. */
  detained: boolean;
  /** Legal aid: the next day at court; a date. */
  courtOn: string | null;
  /** Legal aid: taken although proof of eligibility is missing. */
  proofMissing: boolean;
  /** Coded FHIR Task status of the present state. */
  taskStatus: string;
  nextSteps: NextStepView[];
}

/** A keyset page of referrals with the counts of the tabs, each capped at 100 (shown as 99+). */
export interface ReferralPageView extends Page<ReferralRowView> {
  counts: { waiting: number; running: number; ended: number };
}

/** What the receiver would see, worked out before anything is sent; records nothing. */
export interface ReferralPreviewView {
  teaser: TeaserView;
  /** What the packet may hold for this service, whether it is proposed, and whether the case holds a value. */
  items: { name: string; proposed: boolean; held: boolean; allowed: boolean }[];
  withheld: ReferralView['withheld'];
  /** Consents of the case that carry this service and receiver. */
  consents: { id: string; purpose: string; receiver: string; on: string; giver: string }[];
  /** Legal bases open to this sender for this service. */
  bases: { code: string; citation: string; verified: boolean }[];
  /** Why the receiver cannot take it now; empty: it can. */
  unfit: string[];
  /** Answer expected within so many minutes, a target of the house. */
  answerWithinMinutes: number;
}

/** A possible receiver. */
export interface ProviderView {
  agencyId: string;
  name: string;
  nameEn: string;
  type: string;
  services: string[];
  capacity: 'open' | 'waitlist' | 'full' | null;
  /** Why it cannot take the need now: `closed`, `ended`, `outsideArea`, `doesNotServe`, `full`; empty: it can. */
  reasons: string[];
}

/** A notice: what kind of thing waits, and where; never what it says. */
export interface NoticeView {
  id: string;
  about: NoticeAbout;
  /** Where it leads: the case or the referral. */
  caseId: string | null;
  referralId: string | null;
  /** The colleague whom it is about, for their supervisors: who used up the searches of a day. */
  person: { id: string; name: string } | null;
  createdAt: string;
  read: boolean;
  /** For supervisors: something was left unanswered. */
  escalated: boolean;
}

/** Why the rules in the database are not trusted; `unknown`: nobody has compared them yet. */
export const RULES_FAULTS = ['unknown', 'catalogueDiffers', 'policyDiffers', 'notDurable'] as const;
export type RulesFaultCode = (typeof RULES_FAULTS)[number];

/** The operator's view: counts and ages, never content. */
export interface OperationsView {
  queues: {
    name: string;
    /** Messages not yet delivered and due. */
    due: number;
    /** Messages for later. */
    later: number;
    dead: number;
    /** Age of the oldest due message in seconds; null: none. */
    oldestSeconds: number | null;
    /** Last time a heartbeat went through; null: never. */
    heartbeatAt: string | null;
    alive: boolean;
    /** Why its worker holds back what writes into cases; null: nothing is held back, or nothing is heard of it. */
    fault: RulesFaultCode | null;
  }[];
  /** Why the server records nothing now; null: it records. */
  stopped: RulesFaultCode | null;
  backend: 'redis' | 'postgresql' | null;
  deadLetters: { id: string; effect: string; attempts: number; failure: string; createdAt: string; deadAt: string }[];
}

/** A page of notices, newest first, and how many of all are unread: at most 100, shown as 99+. */
export interface NoticePageView extends Page<NoticeView> {
  unread: number;
}

/** A dead letter that was set going again. */
export interface ReplayView {
  id: string;
  at: string;
}
