import { BASES, ROLES, type Basis, type Compartment, type Role } from '@loive/domain';
import { LETTER } from './oracle-tables.js';
import { opensSomewhere, type Between } from './oracle.js';

/** One person, one agency, one case, and everything between them that rights hang on. */
export interface RandomWorld {
  readonly agencyType: string;
  readonly role: Role;
  /** Null: the agency has never taken part. */
  readonly basis: Basis | null;
  readonly ended: boolean;
  readonly named: Between['named'];
  readonly seal: 'none' | 'me' | 'agency' | 'somebodyElse' | 'lifted';
  readonly glass: 'none' | 'live' | 'over' | 'waiting' | 'refused' | 'courtOrder' | 'courtOrderOver' | 'somebodyElses';
  readonly opened: readonly Compartment[];
  readonly child: boolean;
}

/** The world to which a difference is shrunk as far as it goes. */
const SIMPLEST: Omit<RandomWorld, 'agencyType' | 'role'> = { basis: null, ended: false, named: 'nobody', seal: 'none', glass: 'none', opened: [], child: false };

const AGENCY_TYPES = [...Object.keys(LETTER), 'HOST', 'COURT'];
const NAMED = ['me', 'other', 'nobody'] as const;
const SEALS = ['none', 'none', 'none', 'none', 'me', 'agency', 'somebodyElse', 'lifted'] as const;
const GLASS = ['none', 'none', 'none', 'live', 'live', 'over', 'waiting', 'refused', 'courtOrder', 'courtOrderOver', 'somebodyElses'] as const;

/** Draws a world. */
export function drawWorld(chance: () => number): RandomWorld {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;
  const agencyType = pick(AGENCY_TYPES);
  // Half of them do what their agency does: the other combinations are many and all alike.
  const role = pick(chance() < 0.5 ? [workRoleOf(agencyType), 'supervisor' as const] : ROLES);
  const may = opensSomewhere({ agencyType, role });
  const glass = may.length === 0 ? 'none' : pick(GLASS);
  return {
    agencyType,
    role,
    basis: chance() < 0.15 ? null : pick(BASES),
    ended: chance() < 0.15,
    named: pick(NAMED),
    seal: pick(SEALS),
    glass,
    opened: glass === 'none' ? [] : [...new Set([pick(may), pick(may)])],
    child: chance() < 0.4,
  };
}

function workRoleOf(agencyType: string): Role {
  const letter = LETTER[agencyType] ?? '';
  if ('cqb'.includes(letter) && letter !== '') return 'intake';
  if (letter === 'p') return 'police';
  if (letter === 'h' || letter === 'f') return 'social';
  if (letter === 'l') return 'legalAid';
  return 'auditor';
}

/** What the oracle is asked with. */
export function betweenIn(world: RandomWorld): Between {
  return {
    tie: world.ended ? null : world.basis,
    named: world.named,
    sealed: world.seal === 'me' || world.seal === 'agency',
    glass: world.glass === 'live' || world.glass === 'courtOrder' ? world.opened : null,
    child: world.child,
  };
}

/** Simpler worlds, each by one thing. */
export function simpler(world: RandomWorld): RandomWorld[] {
  const keys = Object.keys(SIMPLEST) as (keyof typeof SIMPLEST)[];
  return keys.filter((key) => JSON.stringify(world[key]) !== JSON.stringify(SIMPLEST[key])).map((key) => ({ ...world, [key]: SIMPLEST[key] }));
}

/** A world in one line. */
export function toldWorld(world: RandomWorld): string {
  const { agencyType, role, basis, ended, named, seal, glass, opened, child } = world;
  const parts = [
    `${role} of ${agencyType}`,
    basis === null ? 'no tie' : `${basis}${ended ? ', ended' : ''}`,
    named === 'nobody' ? '' : `named: ${named}`,
    seal === 'none' ? '' : `seal: ${seal}`,
    glass === 'none' ? '' : `glass: ${glass} (${opened.join()})`,
    child ? 'child' : '',
  ];
  return parts.filter(Boolean).join(', ');
}
