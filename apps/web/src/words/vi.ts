import { auditVi } from './audit.vi.js';
import { casesVi } from './cases.vi.js';
import { intakeVi } from './intake.vi.js';
import { revealVi } from './reveal.vi.js';
import { shellVi } from './shell.vi.js';
import { termsVi } from './terms.vi.js';
import { worklistVi } from './worklist.vi.js';

/** All words of the web app in Vietnamese: the mother of the keys. */
export const vi = {
  ...shellVi,
  ...termsVi,
  worklist: worklistVi,
  intake: intakeVi,
  cases: casesVi,
  reveal: revealVi,
  audit: auditVi,
};
