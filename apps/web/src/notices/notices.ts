import type { NoticePageView, NoticeView } from '@loive/contracts';

/** Notices not read yet. */
export const unread = (items: readonly NoticeView[]): NoticeView[] => items.filter(({ read }) => !read);

/** Where a notice leads: its referral, else its case, else what the hotline told, else the colleagues, else the page one starts on. */
export function placeOf({ about, caseId, referralId }: Pick<NoticeView, 'about' | 'caseId' | 'referralId'>): { to: 'case' | 'referral'; id: string } | { to: 'told' | 'people' | 'home' } {
  if (referralId !== null) return { to: 'referral', id: referralId };
  if (caseId !== null) return { to: 'case', id: caseId };
  if (about === 'searchBudget') return { to: 'people' };
  return { to: about === 'call' ? 'told' : 'home' };
}

/** The page as it is once these were read. */
export function afterReading(page: NoticePageView, ids: readonly string[]): NoticePageView {
  const read = unread(page.items).filter(({ id }) => ids.includes(id)).length;
  return {
    ...page,
    items: page.items.map((one) => (ids.includes(one.id) ? { ...one, read: true } : one)),
    unread: Math.max(0, page.unread - read),
  };
}
