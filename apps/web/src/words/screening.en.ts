import type { SameWords } from './shape.js';
import type { screeningVi } from './screening.vi.js';

/** Words of the element board in English. */
export const screeningEn: SameWords<typeof screeningVi> = {
  element: { act: 'Act', means: 'Means', purpose: 'Purpose' },
  state: { met: 'A sign is there', missing: 'Missing', contradicted: 'Sources differ', notNeeded: 'Not needed' },
  notNeededWhy: 'Under 18, or of unsure age: the law does not ask for means.',
  lacks: {
    label: 'Missing:',
    sign: 'no sign yet.',
    source: 'a sign is ticked, and no source that shows it.',
    interviewConditions: 'only what was told, and the conditions of the conversation are not on record.',
    sourcesAgree: 'the sources do not agree.',
  },
  noSource: 'no source named',
  saysOtherwise: 'says otherwise',
  saysOtherwiseGroup: 'Sources that say otherwise',
  shows: 'Sources that show it',
  addSource: 'Add a source',
  sourceOf: 'Source of “{{sign}}”',
  dropSource: 'Drop the source {{source}} of “{{sign}}”',
  because: { sourceNotNamed: 'does not count, no source named', interviewConditions: 'does not count, no conditions on record', absenceNotChecked: 'does not count, the absence was not checked' },
  general: 'Sources for all signs that name none of their own',
  interviewShut: 'What was told does not count yet: record the conversation and its conditions first.',
  residual: 'Signs for when proof fails',
  residualState: { notAsked: 'need not be looked at', checkAbsence: 'the absence must be checked first', look: 'may be looked at' },
  absenceChecked: 'Background, time and reason of the absence were checked and agree with what was told',
  forms: 'Forms of exploitation',
  patterns: 'Often seen',
  patternsWhy: 'Helps to choose the next question; stands for none of the three parts.',
  next: 'Ask next',
  nothingOpen: 'The board has no further question.',
  advice: 'Advice only, by version {{version}} of the screening. The decision belongs to whoever has the authority.',
  print: 'Print the board',
  paper: 'Element board of case {{code}}',
};
