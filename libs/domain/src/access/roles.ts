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

/** The actor together with what ties its agency to one case; `null` basis: not yet (opening). */
export interface CaseActor extends Actor {
  readonly basis: Basis | null;
}
