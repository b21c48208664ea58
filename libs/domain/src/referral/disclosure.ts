/** Legal bases on which something may be passed on without the person's consent; citations stand in `DISCLOSURE_BASES`. */
export const DISCLOSURE_BASIS_CODES = ['victimTransfer', 'identificationRequest', 'imminentDanger', 'childProtection', 'legalAidNotice'] as const;
export type DisclosureBasis = (typeof DISCLOSURE_BASIS_CODES)[number];
