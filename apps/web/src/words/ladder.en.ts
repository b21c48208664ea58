import type { ladderVi } from './ladder.vi.js';
import type { SameWords } from './shape.js';

/** Words of the ladder that a duty past its limit climbs, in English. */
export const ladderEn: SameWords<typeof ladderVi> = {
  title: 'Duties past their limit that nobody acts on',
  lead: 'The head of the agency was told, and the duty is still not done. Here are counts and names of duties alone, no case and no person.',
  agencies_one: 'one agency',
  agencies_other: '{{count}} agencies',
  all_one: 'One duty at {{agencies}}',
  all_other: '{{count}} duties at {{agencies}}',
  allAndFew_one: 'One duty at {{agencies}}, and others too few to give a number',
  allAndFew_other: '{{count}} duties at {{agencies}}, and others too few to give a number',
  allFew: 'Duties at {{agencies}}, too few to give a number',
  fewer: 'fewer than {{fewest}}',
  others: 'Duties that are not named',
  notTold: 'not told',
  fewWhy: 'Where fewer than {{fewest}} duties of a kind are past their limit, neither kind nor number is told, so that no single person can be worked out; the system sets this threshold, no law does.',
  of_one: 'One duty',
  of_other: '{{count}} duties',
  none: 'No duty in the province stays silent past the head of its agency.',
  caption: 'Duties past their limit of {{agency}}',
  column: { step: 'Duty', count: 'Number', since: 'Told since' },
  setting: 'The time between the rungs is a setting of the system, no limit of law.',
  told: 'Told that it is late: {{rungs}}',
  at: '{{rung}} {{at}}',
  vacant: '{{rung}} (nobody yet)',
  rung: { owner: 'the agency', deputy: 'deputy head', head: 'head', steering: 'Steering Committee 138' },
  done: {
    owner: 'The agency was told that a duty is late',
    deputy: 'The deputy head was told that a duty is late',
    head: 'The head was told that a duty is late',
    steering: 'Steering Committee 138 was told that a duty is late',
  },
  nobody: {
    owner: 'A duty is late, and there is no agency to tell',
    deputy: 'A duty is late, and the agency has no deputy head to tell',
    head: 'A duty is late, and the agency has no head to tell',
    steering: 'A duty is late, and the province has no Steering Committee 138 to tell',
  },
  kind: 'Told late',
};
