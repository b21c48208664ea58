import type { SessionView } from '@loive/contracts';
import { mayOpenCase, type Role } from '@loive/domain';

/** Screens with a place in the navigation; the API decides, this only spares people empty pages. */
export type Screen = 'work' | 'open' | 'oversight' | 'home';

const FIRST: Record<Role, Screen> = {
  intake: 'work',
  police: 'work',
  social: 'work',
  supervisor: 'work',
  legalAid: 'home',
  auditor: 'oversight',
  statistician: 'home',
  agencyAdmin: 'home',
  operator: 'home',
};

/** What the navigation of a person holds, first the page they start on. */
export function screensOf({ user, agency, role }: SessionView): readonly Screen[] {
  const opens = mayOpenCase({ personId: user.id, agencyId: agency.id, agencyType: agency.type, role });
  return opens ? [FIRST[role], 'open'] : [FIRST[role]];
}

/** Paths of the screens. */
export const PATH_OF = {
  work: '/viec',
  open: '/ho-so/moi',
  oversight: '/giam-sat',
  home: '/trang-chinh',
} as const satisfies Record<Screen, string>;

/** The page a role starts on. */
export const homePath = (role: Role): (typeof PATH_OF)[Screen] => PATH_OF[FIRST[role]];

/** A path to return to after sign-in: inside this app only, else null. */
export function safeReturn(path: unknown): string | null {
  if (typeof path !== 'string' || !/^\/(?![/\\])/.test(path) || path.startsWith('/dang-nhap')) return null;
  return path;
}
