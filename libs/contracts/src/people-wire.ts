import type { Office, Role } from '@loive/domain';

/** Somebody by id and name, as colleagues of an agency see each other. */
export interface NamedPersonView {
  id: string;
  name: string;
}

/** How a role grant stands: asked for, in force, not agreed to, over. */
export const ROLE_GRANT_STATES = ['proposed', 'inForce', 'refused', 'ended'] as const;
export type RoleGrantState = (typeof ROLE_GRANT_STATES)[number];

/** A role that somebody has, had, or is to have in their agency. Instants are ISO 8601 in UTC. */
export interface RoleGrantView {
  id: string;
  role: Role;
  /** Of a supervisor: heads the agency, or stands in for its head; null: neither was named. */
  office: Office | null;
  state: RoleGrantState;
  /** From when it gives rights; null until it is confirmed. */
  since: string | null;
  /** When its rights end or ended; null: no end is set. */
  until: string | null;
  /** Null: it stood in the register before grants were kept. */
  proposedBy: NamedPersonView | null;
  proposedAt: string;
  /** Who confirmed or refused it: another administrator; null while it waits. */
  decidedBy: NamedPersonView | null;
}

/** What keeps somebody out for a while: their administrator, or a review of a break-glass that is overdue. */
export const PAUSE_REASONS = ['administrator', 'review'] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

/** What an administrator may record about somebody of the own agency. */
export const PERSON_EVENT_TYPES = ['proposeRole', 'confirmRole', 'refuseRole', 'pause', 'resume', 'leave'] as const;
export type PersonEventType = (typeof PERSON_EVENT_TYPES)[number];

/** Somebody of the reader's own agency, for its administrators. Nothing here tells of a case. */
export interface PersonView {
  id: string;
  name: string;
  username: string;
  state: 'active' | 'paused' | 'left';
  /** Why they are kept out, while they are. */
  pausedFor: PauseReason[];
  /** The role in force now; null: none, so nothing is theirs to do. */
  role: Role | null;
  /** That of the role in force; it says whom an agency’s silence is told to, and gives no right. */
  office: Office | null;
  /** Every grant, the latest first. */
  grants: RoleGrantView[];
  /** What this reader may record now; a proposal of one's own is another's to confirm. */
  steps: PersonEventType[];
}

/** Answer of `GET /api/people`: everybody of the reader's agency, those who left last. */
export interface PeopleView {
  items: PersonView[];
  next: null;
  /** Roles that somebody of this agency can have. */
  roles: Role[];
  /** Offices that nobody holds: where a duty stays silent past its limit, nobody is told there. None where nobody works on cases. */
  vacant: Office[];
}

/** Why an administrator's act is refused with `blocked`. */
export const PERSON_BLOCKERS = [
  /** A proposal for this person waits already. */
  'proposalWaits',
  /** The proposal that was read waits no longer. */
  'proposalDecided',
  /** Whoever proposed it cannot confirm it. */
  'secondAdministrator',
  /** Whoever proposed it is no administrator any more: propose it anew. */
  'proposerGone',
  /** Of the two administrators one made the account of the other: a third is needed. */
  'madeByTheOther',
  /** Nobody administers before the first password, which the maker of the account knows, is replaced. */
  'firstPassword',
  'hasLeft',
  'isPaused',
  'notPaused',
  /** Nobody else of the agency works on cases: it cannot be left without anybody. */
  'lastWorkingPerson',
] as const;
export type PersonBlocker = (typeof PERSON_BLOCKERS)[number];

/** Body of `POST /api/people`: somebody new, without any role. */
export interface NewPersonBody {
  name: string;
  /** Lower-case letters, digits, `.`, `-` and `_`. */
  username: string;
}

/** Answer of `POST /api/people`: the password is shown here and nowhere else; the same key gives the same answer. */
export interface NewPersonView {
  person: PersonView;
  password: string;
}

/** Body of `POST /api/people/:id/events`. `grantId` is the proposal that was read. */
export type PersonEventBody =
  | { type: 'proposeRole'; role: Role; until?: string; office?: Office }
  | { type: 'confirmRole'; grantId: string }
  | { type: 'refuseRole'; grantId: string }
  | { type: 'pause' }
  | { type: 'resume' }
  | { type: 'leave'; successorId?: string };

/** A role that ends within the next 30 days. */
export interface ExpiringGrantView {
  person: NamedPersonView;
  grant: RoleGrantView;
}

/** What was done to people, append-only. */
export const PERSON_ACTS = ['create', ...PERSON_EVENT_TYPES, 'handover', 'readBudget'] as const;
export type PersonAct = (typeof PERSON_ACTS)[number];

/** One act, for the administrators of the agency and for oversight. */
export interface PersonActView {
  id: string;
  at: string;
  act: PersonAct;
  by: NamedPersonView;
  person: NamedPersonView;
  /** Of a role grant. */
  role: Role | null;
  office: Office | null;
  until: string | null;
  /** Of `leave` and `handover`: who takes over. */
  other: NamedPersonView | null;
}

/** Body of `POST /api/people/:id/handover`: `id` hands over, `to` takes. */
export interface HandoverBody {
  to: string;
}

/** Answer of `GET /api/people/:id/handover`: what a handover would move now. */
export interface HandoverPreviewView {
  /** Cases that the person is named for and the supervisor sees. */
  cases: number;
}

/** Why a case was not handed over; the code of the case is the supervisor's own to know. */
export interface HandoverSkipView {
  code: string;
  /** A code of a problem or of a blocker. */
  why: string;
}

/** Answer of a bulk handover. */
export interface HandoverView {
  /** Cases that moved by this request, repeats of it counted once. */
  moved: number;
  skipped: HandoverSkipView[];
}

/** Why a supervisor lets somebody read more cases today. */
export const BUDGET_REASONS = ['manyArrivals', 'standsIn', 'handover', 'courtDay', 'other'] as const;
export type BudgetReason = (typeof BUDGET_REASONS)[number];

/** Body of `POST /api/people/:id/read-budget`. */
export interface ReadBudgetBody {
  /** Further distinct cases today, 1 to 40. */
  extra: number;
  reason: BudgetReason;
}

/** Answer of an unlock: the law's day (YYYY-MM-DD) and what this supervisor has added on it. */
export interface ReadBudgetView {
  person: NamedPersonView;
  day: string;
  extra: number;
}

/** Body of `POST /api/session/step-up`. */
export interface StepUpBody {
  password: string;
}

/** Body of `POST /api/session/password`. */
export interface OwnPasswordBody {
  password: string;
  /** 12 characters at least, 15 for administrators. */
  newPassword: string;
}

/** Days for which the first password of an account lets somebody in. */
export const FIRST_PASSWORD_DAYS = 7;

/** Minutes for which a password that was just given counts for the dangerous acts. */
export const STEP_UP_MINUTES = 5;
