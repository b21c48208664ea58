import type { Role } from '@loive/domain';

/** Screens with a place in the navigation; the API decides, this only spares people empty pages. */
export type Screen = 'work' | 'open' | 'oversight' | 'home';

const SCREENS: Record<Role, readonly Screen[]> = {
  intake: ['work', 'open'],
  police: ['work', 'open'],
  social: ['work', 'open'],
  supervisor: ['work'],
  legalAid: ['home'],
  auditor: ['oversight'],
  statistician: ['home'],
  agencyAdmin: ['home'],
  operator: ['home'],
};

/** What the navigation of a role holds, first the page it starts on. */
export const screensOf = (role: Role): readonly Screen[] => SCREENS[role];

/** Paths of the screens. */
export const PATH_OF = {
  work: '/viec',
  open: '/ho-so/moi',
  oversight: '/giam-sat',
  home: '/trang-chinh',
} as const satisfies Record<Screen, string>;

/** The page a person starts on. */
export const homePath = (role: Role): (typeof PATH_OF)[Screen] => PATH_OF[SCREENS[role][0] ?? 'home'];

/** A path to return to after sign-in: inside this app only, else null. */
export function safeReturn(path: unknown): string | null {
  if (typeof path !== 'string' || !/^\/(?![/\\])/.test(path) || path.startsWith('/dang-nhap')) return null;
  return path;
}
