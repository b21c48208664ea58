import type { SameWords } from './shape.js';
import type { auditVi } from './audit.vi.js';

/** Words of the auditor’s screens; keyed by code. */
export const auditEn: SameWords<typeof auditVi> = {
  title: 'Oversight',
};
