import type { SessionView } from '@loive/contracts';
import { mayLogCalls, mayOpenCase, readsSilence, type Role } from '@loive/domain';

/** Screens with a place in the navigation; the API decides, this only spares people empty pages. */
export type Screen = 'work' | 'duties' | 'open' | 'in' | 'out' | 'glass' | 'people' | 'oversight' | 'rights' | 'operations' | 'statistics' | 'silence' | 'hotline' | 'home';

const LEGAL_AID = 'LEGAL_AID_CENTRE';
const WORKING: readonly Screen[] = ['work', 'duties', 'open', 'in', 'out', 'glass'];
const OF: Record<Role, readonly Screen[]> = {
  intake: WORKING,
  police: WORKING,
  social: WORKING,
  supervisor: [...WORKING, 'people'],
  // A centre answers requests: it sees a referral, not the case behind it.
  legalAid: ['in', 'duties', 'glass'],
  auditor: ['oversight', 'hotline', 'glass', 'rights'],
  statistician: ['home', 'statistics'],
  agencyAdmin: ['people'],
  operator: ['operations'],
};

/** What the navigation of a person holds, first the page they start on. */
export function screensOf({ user, agency, role }: SessionView): readonly Screen[] {
  const opens = mayOpenCase({ personId: user.id, agencyId: agency.id, agencyType: agency.type, role });
  const ofCentre = role === 'supervisor' && agency.type === LEGAL_AID;
  const known = (ofCentre ? [...OF.legalAid, 'people' as const] : OF[role]).filter((screen) => screen !== 'open' || opens);
  // Where the telephone rings, calls come before everything.
  const first: readonly Screen[] = mayLogCalls({ role, agencyType: agency.type }) ? ['hotline'] : [];
  return [...first, ...known, ...(readsSilence({ role, agencyType: agency.type }) ? (['silence'] as const) : [])];
}

/** Paths of the screens. */
export const PATH_OF = {
  work: '/viec',
  duties: '/nghia-vu',
  open: '/ho-so/moi',
  in: '/chuyen-tuyen/den',
  out: '/chuyen-tuyen/di',
  glass: '/mo-khan-cap',
  people: '/nguoi-dung',
  oversight: '/giam-sat',
  rights: '/quyen',
  operations: '/van-hanh',
  statistics: '/thong-ke',
  silence: '/nhiem-vu-im-lang',
  hotline: '/tong-dai',
  home: '/trang-chinh',
} as const satisfies Record<Screen, string>;

/** The page a person starts on. */
export const homePath = (session: SessionView): (typeof PATH_OF)[Screen] => PATH_OF[screensOf(session)[0] ?? 'home'];

/** A path to return to after sign-in: inside this app only, else null. */
export function safeReturn(path: unknown): string | null {
  if (typeof path !== 'string' || !/^\/(?![/\\])/.test(path) || path.startsWith('/dang-nhap')) return null;
  return path;
}
