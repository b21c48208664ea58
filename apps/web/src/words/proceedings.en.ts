import type { proceedingsVi } from './proceedings.vi.js';
import type { SameWords } from './shape.js';

/** Words of the card that leads from a person to the denunciation and the criminal file. */
export const proceedingsEn: SameWords<typeof proceedingsVi> = {
  title: 'Denunciation and criminal case',
  paper: { denunciation: 'Denunciation or report', file: 'Criminal case' },
  on: 'on {{day}}',
  masked: 'The numbers are masked; see them under what was told, with a reason.',
  link: 'Record the next stage',
};
