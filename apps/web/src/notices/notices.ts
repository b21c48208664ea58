import type { NoticeView } from '@loive/contracts';

/** Notices not read yet. */
export const unread = (items: readonly NoticeView[]): NoticeView[] => items.filter(({ read }) => !read);

/** Where a notice leads: its referral, else its case, else the page one starts on. */
export function placeOf({ caseId, referralId }: Pick<NoticeView, 'caseId' | 'referralId'>): { to: 'case' | 'referral'; id: string } | { to: 'home' } {
  if (referralId !== null) return { to: 'referral', id: referralId };
  return caseId === null ? { to: 'home' } : { to: 'case', id: caseId };
}
