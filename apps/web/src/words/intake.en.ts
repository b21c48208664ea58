import type { intakeVi } from './intake.vi.js';
import type { SameWords } from './shape.js';

/** Words of opening a case. */
export const intakeEn: SameWords<typeof intakeVi> = { title: 'Open a case' };
