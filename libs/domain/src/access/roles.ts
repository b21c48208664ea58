/** The roles a person may hold in an agency. A supervisor's powers follow the agency's type. */
export const ROLES = [
  'intake',
  'police',
  'social',
  'legalAid',
  'supervisor',
  'auditor',
  'statistician',
  'agencyAdmin',
  'operator',
] as const;
export type Role = (typeof ROLES)[number];
/** A role under which something is recorded: a person's, or the queue's own. */
export type ActingRole = Role | 'system';

/** Groups of fields with a lock of their own. Each is a table, so that the database can refuse it. */
export const COMPARTMENTS = [
  'identity',
  'contact',
  'shelter',
  'health',
  'statement',
  'child',
  'protection',
  'plan',
  'legalNotes',
] as const;
export type Compartment = (typeof COMPARTMENTS)[number];

/**
 * Why an agency may see a case. Every access row names one. `referral` stands in the rows' check and in no row: whoever
 * receives a referral sees the referral, never the case; policy refuses it everything.
 */
export const BASES = ['owner', 'notified', 'duty', 'handedOver', 'referral', 'oversight'] as const;
export type Basis = (typeof BASES)[number];

/** Whoever records: a signed-in person or the queue, as the rules see them. */
export interface ActingActor {
  readonly personId: string;
  readonly agencyId: string;
  /** A code of the agency register, such as `PROV_HEALTH`. */
  readonly agencyType: string;
  readonly role: ActingRole;
}

/** A signed-in person, as the rules see it. */
export interface Actor extends ActingActor {
  readonly role: Role;
}

/**
 * By what a person of a tied agency reaches a case: named in their agency, nobody of it named yet, its supervisor, or
 * auditor of a body that oversees. Null: somebody else of the agency is named, so the case is not there for them.
 */
export const SCOPES = ['assignment', 'pool', 'supervision', 'oversight'] as const;
export type Scope = (typeof SCOPES)[number];

/** What a ticket to the database is for: one of these, for one case or for lists. */
export const PURPOSES = [
  'list',
  'search',
  'page',
  'record',
  'reveal',
  'refer',
  'breakGlass',
  'referral',
  'audit',
  'administer',
  'operate',
  'hotline',
  'deliver',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Where somebody stands towards one case. */
export interface Standing {
  /** What ties their agency to it; null: nothing, or not yet (opening). */
  readonly basis: Basis | null;
  readonly scope: Scope | null;
  /** Compartments opened to this person by live break-glass or a court order; null: none was asked for or granted. */
  readonly glass: readonly Compartment[] | null;
  /** Under 18 or presumed so: the stricter tier. */
  readonly child: boolean;
  /** Sealed out for a conflict of interest: nothing speaks for them, whatever else holds. */
  readonly sealed?: boolean;
}

/** Whoever records, with where they stand towards one case. */
export type ActingCaseActor = ActingActor & Standing;

/** A signed-in person with where they stand towards one case. */
export interface CaseActor extends Actor, Standing {}
