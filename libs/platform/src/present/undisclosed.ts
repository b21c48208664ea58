import type { AgencyView } from '@loive/contracts';

/** Stands for the receiving end of a referral where the reader may know that there is one, not who: a shelter's name is a place. */
export const UNDISCLOSED_AGENCY: AgencyView = {
  id: '00000000-0000-0000-0000-000000000000',
  type: 'UNDISCLOSED',
  nameVi: 'Cơ quan tiếp nhận',
  nameEn: 'The receiving agency',
};
