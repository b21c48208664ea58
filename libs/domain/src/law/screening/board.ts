import type { AgeStatus } from '../people/age.js';
import type { InterviewCondition } from '../../case/codes.js';
import { evidenceBehind, type EvidenceBehind } from './evidence-behind.js';
import { EXPLOITATION_FORMS } from './exploitation-forms.js';
import { LEGAL_ELEMENTS, LEGAL_TEST } from './legal-test.js';
import { LOCAL_PATTERNS } from './local-patterns.js';
import type { ElementOnBoard, LaidBoard } from './laid-board.js';
import { nextQuestions, type Asked } from './next-questions.js';
import type { ReminderId } from './questions.js';
import { RESIDUAL_SIGNS } from './residual-grounds.js';
import { citesInterview } from './ticks.js';
import { SCREENING_VERSION } from './version.js';

/** What the board is made from. */
export interface ScreeningInput {
  readonly age: AgeStatus;
  readonly ticks: readonly string[];
  /** Background, time and reason of the absence were checked and agree with what was told. */
  readonly absenceChecked: boolean;
  /** Whether the conversation kept its conditions or says why not; `missing` are those it did not keep. */
  readonly interview: { readonly sound: boolean; readonly missing: readonly InterviewCondition[] };
}

/** The board, and what to ask and to mind by it. */
export interface ScreeningBoard extends LaidBoard {
  /** What to ask next, first things first. */
  readonly questions: readonly Asked[];
  readonly reminders: readonly ReminderId[];
}

/** Lays out what was ticked. Pure; unknown ticks are left out: the form refuses them before. */
export function screeningBoard(input: ScreeningInput): ScreeningBoard {
  const { age, ticks, absenceChecked, interview } = input;
  const evidence = evidenceBehind(ticks, interview.sound);
  const of = (id: string): readonly EvidenceBehind[] => evidence.filter(({ sign }) => sign === id);
  const ticked = (id: string): boolean => of(id).some(({ speaks }) => speaks === 'for');

  const [act, means, purpose] = LEGAL_ELEMENTS.map((element) =>
    elementOf(LEGAL_TEST[element].flatMap(({ id }) => of(id)), element !== 'means' || !age.minorU18),
  ) as [ElementOnBoard, ElementOnBoard, ElementOnBoard];
  const elements = { act, means, purpose };
  const open = LEGAL_ELEMENTS.filter((element) => elements[element].needed && elements[element].state !== 'met');
  const state = open.length === 0 ? 'notAsked' : absenceChecked ? 'look' : 'checkAbsence';

  const laid: LaidBoard = {
    version: SCREENING_VERSION,
    age,
    elements,
    open,
    interview: { cited: citesInterview(ticks), counts: interview.sound, missing: interview.sound ? [] : interview.missing },
    residual: {
      state,
      absenceChecked,
      signs: RESIDUAL_SIGNS.map(({ id }) => ({ id, ticked: ticked(id), evidence: of(id).map((one) => (absenceChecked ? one : afterAbsence(one))) })),
    },
    forms: EXPLOITATION_FORMS.filter(({ id }) => ticked(id)).map(({ id, purpose: belongs }) => ({ id, purpose: belongs, purposeTicked: ticked(belongs), evidence: of(id) })),
    patterns: LOCAL_PATTERNS.filter(({ id }) => ticked(id)).map(({ id, asksAbout }) => ({ id, asksAbout, evidence: of(id) })),
  };
  return { ...laid, questions: nextQuestions(laid, evidence), reminders: remindersOf(ticked) };
}

function elementOf(evidence: readonly EvidenceBehind[], needed: boolean): ElementOnBoard {
  const counted = evidence.filter(({ counts }) => counts);
  const denied = new Set(counted.filter(({ speaks }) => speaks === 'against').map(({ sign }) => sign));
  if (!needed) return { state: 'notNeeded', needed, evidence, lacks: null };
  // The law asks for one sign of each part: one that no source denies is enough, whatever is said of another.
  if (counted.some(({ speaks, sign }) => speaks === 'for' && !denied.has(sign))) return { state: 'met', needed, evidence, lacks: null };
  // A source against a sign is for people to weigh: it neither wins over the others nor is outvoted by them.
  if (denied.size > 0) return { state: 'contradicted', needed, evidence, lacks: 'sourcesAgree' };
  const told = evidence.some(({ because }) => because === 'interviewConditions');
  return { state: 'missing', needed, evidence, lacks: told ? 'interviewConditions' : evidence.length > 0 ? 'source' : 'sign' };
}

const afterAbsence = (one: EvidenceBehind): EvidenceBehind => ({ ...one, counts: false, because: one.because ?? 'absenceNotChecked' });

function remindersOf(ticked: (id: string) => boolean): readonly ReminderId[] {
  const lawBreaking = ticked('form_forced_criminality') || ticked('local_casino_or_scam_compound_abroad');
  const smuggled = ticked('local_illegal_exit_organised');
  return [...(lawBreaking ? (['recall_forced_criminality'] as const) : []), ...(smuggled ? (['recall_smuggled_too'] as const) : []), 'recall_not_seen_so'];
}
