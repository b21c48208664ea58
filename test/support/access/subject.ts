import type { Basis, Compartment, Role } from '@loive/domain';
import { DEMO_AGENCIES, DEMO_PEOPLE } from '@loive/demo/cast';
import type { AtReferral, Between } from './oracle.js';

/** Somebody who asks; `username` null: nobody is signed in. */
export interface Principal {
  readonly username: string;
  readonly personId: string;
  readonly agencyId: string;
  readonly agencyType: string;
  readonly role: Role;
}

/** Everybody of the demo set. */
export const PRINCIPALS: readonly Principal[] = DEMO_PEOPLE.map(({ id, username, agency, role }) => ({
  username,
  personId: id,
  agencyId: DEMO_AGENCIES[agency].id,
  agencyType: DEMO_AGENCIES[agency].type,
  role,
}));

/** The demo person with this user name. */
export function principal(username: string): Principal {
  const found = PRINCIPALS.find((one) => one.username === username);
  if (found === undefined) throw new Error(`nobody is called ${username}`);
  return found;
}

/** A referral of a subject, as it was made. */
export interface SubjectReferral {
  readonly id: string;
  readonly code: string;
  readonly fromAgencyId: string;
  readonly toAgencyId: string;
  /** It has reached its receiver. */
  readonly offered: boolean;
  readonly state: string;
}

/** One case in one of the scopes: what was done to it, as far as rights hang on it. */
export interface Subject {
  readonly scope: string;
  readonly caseId: string;
  readonly code: string;
  readonly ownerAgencyId: string;
  /** Agencies that take part, and why, as the owner's page says. */
  readonly ties: ReadonlyMap<string, Basis>;
  /** Who is named for it in each agency. */
  readonly named: ReadonlyMap<string, string>;
  readonly sealedOut: ReadonlySet<string>;
  /** Compartments that live break-glass has opened, by person. */
  readonly glass: ReadonlyMap<string, readonly Compartment[]>;
  readonly child: boolean;
  readonly closed: boolean;
  readonly erased: boolean;
  /** Compartments that hold something. */
  readonly held: readonly Compartment[];
  /** What they hold are the values that were planted. */
  readonly planted: boolean;
  /** A duty of the case itself, none of a referral. */
  readonly dutyId: string;
  readonly referral: SubjectReferral | null;
  /** The broken glass, if one was asked for: who asked, where it stands, who opened it as the second person. */
  readonly glassId: { readonly id: string; readonly by: string; readonly state: 'waiting' | 'live' | 'over' | 'refused'; readonly confirmedBy?: string } | null;
  /** The agency of whoever broke it. */
  readonly glassAgency: string | null;
}

/** What stands between somebody and a subject, for the oracle. */
export function betweenOf(who: Principal, subject: Subject): Between {
  const named = subject.named.get(who.agencyId);
  return {
    tie: subject.ties.get(who.agencyId) ?? null,
    named: named === undefined ? 'nobody' : named === who.personId ? 'me' : 'other',
    sealed: subject.sealedOut.has(who.personId) || subject.sealedOut.has(who.agencyId),
    glass: subject.glass.get(who.personId) ?? null,
    child: subject.child,
  };
}

/** At which end of a subject's referral somebody stands. */
export function atReferralOf(who: Principal, subject: Subject): AtReferral {
  const { referral } = subject;
  const between = betweenOf(who, subject);
  if (referral === null) return { end: null, between };
  if (referral.fromAgencyId === who.agencyId) return { end: 'sender', between };
  return { end: referral.toAgencyId === who.agencyId && referral.offered ? 'receiver' : null, between };
}
