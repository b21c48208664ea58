import type { EvidenceBehind } from './evidence-behind.js';
import { LEGAL_ELEMENTS, MONEY_PURPOSE, type LegalElement } from './legal-test.js';
import type { LaidBoard } from './laid-board.js';
import type { QuestionId } from './questions.js';

/** One question of the board: what it belongs to, and which signs it is about. */
export interface Asked {
  readonly id: QuestionId;
  readonly element: LegalElement | null;
  readonly about: readonly string[];
}

const ask = (id: QuestionId, about: readonly string[] = [], element: LegalElement | null = null): Asked => ({ id, element, about });

/** What to ask next by what lies on the board: first what keeps answers from counting, then what is missing, then what would firm it up. */
export function nextQuestions(board: LaidBoard, evidence: readonly EvidenceBehind[]): readonly Asked[] {
  const { age, elements, interview, residual, forms, patterns } = board;
  const shown = new Set(evidence.filter(({ speaks }) => speaks === 'for').map(({ sign }) => sign));
  const sourceless = evidence.filter(({ source }) => source === null).map(({ sign }) => sign);
  const loose = forms.filter(({ purposeTicked }) => !purposeTicked).map(({ id }) => id);
  const hints = patterns.flatMap(({ asksAbout }) => asksAbout.filter((sign) => !shown.has(sign) && !(sign === 'residual_precondition' && residual.state === 'notAsked')));
  return [
    ...(interview.cited && !interview.counts ? [ask('ask_interview', interview.missing)] : []),
    ...(age.presumedChild ? [ask('ask_age')] : []),
    ...LEGAL_ELEMENTS.filter((element) => elements[element].state === 'missing' && elements[element].lacks !== 'source').map((element) => ask(`ask_${element}`, [], element)),
    ...LEGAL_ELEMENTS.filter((element) => elements[element].needed && contradicted(elements[element].evidence).length > 0).map((element) => ask('ask_against', contradicted(elements[element].evidence), element)),
    ...(age.minorU18 && shown.has(MONEY_PURPOSE) ? [ask('ask_money_exception', [MONEY_PURPOSE], 'purpose')] : []),
    ...(sourceless.length > 0 ? [ask('ask_source', sourceless)] : []),
    ...(loose.length > 0 ? [ask('ask_form', loose, 'purpose')] : []),
    ...(hints.length > 0 ? [ask('ask_pattern', [...new Set(hints)])] : []),
    ...(residual.state === 'checkAbsence' ? [ask('ask_absence')] : []),
    ...(residual.state === 'look' && !residual.signs.some(({ ticked }) => ticked) ? [ask('ask_residual')] : []),
  ];
}

const contradicted = (evidence: readonly EvidenceBehind[]): readonly string[] => [
  ...new Set(evidence.filter(({ speaks, counts }) => speaks === 'against' && counts).map(({ sign }) => sign)),
];
