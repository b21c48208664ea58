import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ageStatus, type KnownAge } from '../people/age.js';
import { screeningBoard, type ScreeningInput } from './board.js';
import { ELEMENT_TICKS, INDICATORS, SIGN_TICKS, tickOf } from './ticks.js';
import { SCREENING_VERSION } from './version.js';

const ON = '2026-11-22';
const ADULT = ageStatus({ bornOn: '1994-05-17', certainty: 'exact' }, ON);
const NO_TALK = { sound: false, missing: ['safePlace'] } as const;
const board = (ticks: readonly string[], more: Partial<ScreeningInput> = {}) => screeningBoard({ age: ADULT, ticks, absenceChecked: false, interview: NO_TALK, ...more });
const states = (ticks: readonly string[], more: Partial<ScreeningInput> = {}) => Object.values(board(ticks, more).elements).map(({ state }) => state);
const asked = (ticks: readonly string[], more: Partial<ScreeningInput> = {}) => board(ticks, more).questions.map(({ id }) => id);
const shown = (...signs: readonly string[]) => signs.map((sign) => tickOf(sign, 'evidence_rescuing_body'));
const THREE = shown('act_recruit', 'means_deception', 'purpose_forced_labour');

describe('the three elements', () => {
  it('asks an adult for act, means and purpose, and says which is missing and what to ask', () => {
    expect(states(shown('act_recruit', 'purpose_forced_labour'))).toEqual(['met', 'missing', 'met']);
    expect(board(shown('act_recruit', 'purpose_forced_labour'))).toMatchObject({ open: ['means'], elements: { means: { lacks: 'sign' } }, version: SCREENING_VERSION });
    expect(asked(shown('act_recruit', 'purpose_forced_labour'))[0]).toBe('ask_means');
    expect(board(THREE).open).toEqual([]);
  });

  const AGES: readonly (readonly [string, KnownAge, string])[] = [
    ['15', { bornOn: '2011-06-01', certainty: 'exact' }, 'notNeeded'],
    ['16', { bornOn: '2010-06-01', certainty: 'exact' }, 'notNeeded'],
    ['17, on the day before the birthday', { bornOn: '2008-11-23', certainty: 'exact' }, 'notNeeded'],
    ['18 today', { bornOn: '2008-11-22', certainty: 'exact' }, 'missing'],
    ['guessed at 19', { estimate: 19, certainty: 'estimated' }, 'notNeeded'],
    ['guessed at 20', { estimate: 20, certainty: 'estimated' }, 'missing'],
    ['guessed between 15 and 30', { estimate: [15, 30], certainty: 'estimated' }, 'notNeeded'],
    ['unknown', { certainty: 'unsure' }, 'notNeeded'],
    ['unsure though a birth date is given', { bornOn: '1990-01-01', certainty: 'unsure' }, 'notNeeded'],
  ];
  it.each(AGES)('needs means of somebody aged %s: %j is %s', (_name, age, means) => {
    expect(board(['act_recruit'], { age: ageStatus(age, ON) }).elements.means.state).toBe(means);
  });

  it('asks first for the age where only doubt makes a child, and keeps what was ticked of means', () => {
    const unsure = board(THREE, { age: ageStatus({ certainty: 'unsure' }, ON) });
    expect(unsure.questions[0]?.id).toBe('ask_age');
    expect(unsure.elements.means).toMatchObject({ needed: false, evidence: [{ sign: 'means_deception' }] });
  });

  it('asks for the exception of the law where a child was traded for money', () => {
    const money = ['act_transfer', 'purpose_money_property_or_material_benefit'];
    expect(asked(money, { age: ageStatus({ estimate: 8, certainty: 'estimated' }, ON) })).toContain('ask_money_exception');
    expect(asked(money)).not.toContain('ask_money_exception');
  });
});

describe('the evidence behind a tick', () => {
  it('names sign, source and who speaks', () => {
    const { act } = board([tickOf('act_recruit', 'evidence_rescuing_body')]).elements;
    expect(act.evidence).toEqual([{ sign: 'act_recruit', source: 'evidence_rescuing_body', saidBy: 'body', speaks: 'for', counts: true, because: null }]);
    expect(asked([tickOf('act_recruit', 'evidence_rescuing_body')])).not.toContain('ask_source');
    expect(board(['act_recruit']).questions.find(({ id }) => id === 'ask_source')?.about).toEqual(['act_recruit']);
  });

  it('counts no sign that names no source, for it might be what the person told', () => {
    const signs = ['act_recruit', 'means_force', 'purpose_forced_labour'];
    expect(board(signs)).toMatchObject({ open: ['act', 'means', 'purpose'], elements: { act: { state: 'missing', lacks: 'source', evidence: [{ counts: false, because: 'sourceNotNamed' }] } } });
    expect(asked(signs)).toEqual(expect.arrayContaining(['ask_source']));
    expect(asked(signs)).not.toContain('ask_act');
    expect(states([...signs, 'evidence_rescuing_body'])).toEqual(['met', 'met', 'met']);
  });

  it('takes a source ticked alone for every sign that names none', () => {
    const { act, means } = board(['act_recruit', tickOf('means_force', 'evidence_foreign_authority'), 'evidence_rescuing_body']).elements;
    expect([act, means].map(({ evidence }) => evidence.map(({ source }) => source))).toEqual([['evidence_rescuing_body'], ['evidence_foreign_authority']]);
  });

  it('lays a source that says otherwise beside the others, and lets neither win', () => {
    const ticks = [tickOf('means_force', 'evidence_rescuing_body'), tickOf('means_force', 'evidence_statement_of_offender', 'against')];
    expect(board(ticks).elements.means).toMatchObject({ state: 'contradicted', lacks: 'sourcesAgree' });
    expect(board(ticks).questions.find(({ id }) => id === 'ask_against')).toEqual({ id: 'ask_against', element: 'means', about: ['means_force'] });
  });

  it('needs one sign of a part that nobody denies, and still asks about the denied one', () => {
    const ticks = ['means_deception@evidence_rescuing_body', 'means_force@evidence_rescuing_body', 'means_force!evidence_statement_of_offender'];
    expect(board(ticks).elements.means).toMatchObject({ state: 'met', lacks: null });
    expect(board(ticks).questions.find(({ id }) => id === 'ask_against')).toEqual({ id: 'ask_against', element: 'means', about: ['means_force'] });
    expect(board(ticks, { age: ageStatus({ certainty: 'unsure' }, ON) }).questions.map(({ id }) => id)).not.toContain('ask_against');
  });

  it.each([['alone', ['act_recruit', 'evidence_statement_of_person_or_relative']], ['behind a sign', ['act_recruit@evidence_statement_of_person_or_relative']]])(
    'does not count what was told without the conditions of the conversation (source %s), and says so first',
    (_how, ticks) => {
      const silent = board(ticks);
      expect(silent.elements.act).toMatchObject({ state: 'missing', lacks: 'interviewConditions', evidence: [{ counts: false, because: 'interviewConditions' }] });
      expect(silent.questions[0]).toEqual({ id: 'ask_interview', element: null, about: ['safePlace'] });
      expect(board(ticks, { interview: { sound: true, missing: [] } }).elements.act.state).toBe('met');
    },
  );

  it('does not let a conversation that does not count contradict a paper', () => {
    expect(states(['act_recruit@evidence_rescuing_body', 'act_recruit!evidence_statement_of_person_or_relative'])[0]).toBe('met');
  });
});

describe('the residual signs', () => {
  const sign = shown('residual_found_with_victim');
  const stateOf = (ticks: readonly string[], absenceChecked: boolean) => board(ticks, { absenceChecked }).residual.state;

  it('count only while proof fails and the absence was checked', () => {
    expect([stateOf(sign, false), stateOf(sign, true), stateOf([...THREE, ...sign], true)]).toEqual(['checkAbsence', 'look', 'notAsked']);
    expect(board(sign).residual.signs[0]).toMatchObject({ ticked: true, evidence: [{ counts: false, because: 'absenceNotChecked' }] });
    expect(board(['residual_found_with_victim'], { absenceChecked: true }).residual.signs[0]).toMatchObject({ evidence: [{ counts: false, because: 'sourceNotNamed' }] });
    expect(board(sign, { absenceChecked: true }).residual.signs[0]).toMatchObject({ evidence: [{ counts: true }] });
    expect(asked([])).toContain('ask_absence');
    expect(asked([], { absenceChecked: true })).toContain('ask_residual');
    expect(asked(sign, { absenceChecked: true })).not.toContain('ask_residual');
  });
});

describe('forms and patterns', () => {
  it('stand for no element: they make a question', () => {
    expect(states([...INDICATORS.pattern, 'form_forced_labour'])).toEqual(['missing', 'missing', 'missing']);
    expect(board(['form_forced_labour']).questions.find(({ id }) => id === 'ask_form')).toMatchObject({ about: ['form_forced_labour'], element: 'purpose' });
    expect(asked(['form_forced_labour', 'purpose_forced_labour'])).not.toContain('ask_form');
    expect(board(['local_kidney_purchase_offer']).questions.find(({ id }) => id === 'ask_pattern')?.about).toEqual(['purpose_organ_removal']);
  });

  it('remind that somebody made to break the law is screened like anybody else', () => {
    expect(board(['form_forced_criminality']).reminders).toContain('recall_forced_criminality');
    expect(board(['local_casino_or_scam_compound_abroad', 'local_illegal_exit_organised']).reminders).toEqual(['recall_forced_criminality', 'recall_smuggled_too', 'recall_not_seen_so']);
  });
});

describe('the board decides nothing', () => {
  const ages = fc.constantFrom<KnownAge>({ certainty: 'unsure' }, { bornOn: '1994-05-17', certainty: 'exact' }, { estimate: 17, certainty: 'estimated' });
  const inputs = fc.record({
    age: ages.map((age) => ageStatus(age, ON)),
    ticks: fc.subarray([...ELEMENT_TICKS, ...SIGN_TICKS], { maxLength: 30 }),
    absenceChecked: fc.boolean(),
    interview: fc.boolean().map((sound) => ({ sound, missing: sound ? [] : (['safePlace'] as const) })),
  });
  const NAMES = /score|weight|percent|rank|points|level|verdict|decision|result|conclusion|eligible|isVictim|likely|probab|complete/i;

  it('has no field that is a score or a decision, whatever was ticked', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        for (const [name, value] of fieldsOf(screeningBoard(input))) {
          expect(typeof value).not.toBe('number');
          expect(name).not.toMatch(NAMES);
        }
      }),
      { seed: 5, numRuns: 40 },
    );
  });

  it('shows every tick that it was given, so that nothing said is lost', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const shown = new Set(fieldsOf(screeningBoard(input)).flatMap(([name, value]) => (name === 'sign' ? [value] : [])));
        const given = input.ticks.filter((tick) => !tick.startsWith('evidence_') && !(/^(form|local)_/.test(tick) && tick.includes('!')));
        for (const tick of given) expect(shown).toContain(tick.split(/[@!]/)[0]);
      }),
      { seed: 7, numRuns: 40 },
    );
  });
});

function fieldsOf(value: unknown): [string, unknown][] {
  if (Array.isArray(value)) return value.flatMap(fieldsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [[name, inner] as [string, unknown], ...fieldsOf(inner)]);
}
