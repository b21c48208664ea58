import type { SameWords } from './shape.js';
import type { casesVi } from './cases.vi.js';

/** Words of the case page; keyed by code. */
export const casesEn: SameWords<typeof casesVi> = {
  title: 'Case',
};
