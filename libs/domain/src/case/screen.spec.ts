import { describe, expect, it } from '@jest/globals';
import { SCREENING_VERSION } from '../law/screening/version.js';
import { screen, type ScreeningPayload } from './screen.js';
import { decide, openCase } from './case.process.js';
import { accepted, ADULT_OPENING, blockers, faults, NOW, opened, PEOPLE, play } from './testing/people.js';

const { commune, health } = PEOPLE;
const faultsOf = (payload: object): readonly string[] => {
  const screened = screen(payload as ScreeningPayload, NOW);
  return screened.ok ? [] : screened.fields.map(({ path, code }) => `${path}:${code}`);
};
const TOLD = 'evidence_statement_of_person_or_relative';

describe('the preview of the board', () => {
  it('names each field that it cannot read', () => {
    expect(faultsOf({})).toEqual(['age:required', 'ticks:required']);
    expect(faultsOf({ age: { certainty: 'unsure' }, ticks: ['act_lan'] })).toEqual(['ticks:unknownId']);
    expect(faultsOf({ age: { certainty: 'unsure' }, ticks: ['act_recruit@evidence_lan'], score: 1 })).toEqual(['score:unknownField', 'ticks:unknownId']);
    expect(faultsOf({ age: { bornOn: '2025-02-30', certainty: 'exact' }, ticks: [] })).toEqual(['age:badDate']);
    expect(faultsOf({ age: { bornOn: '2031-01-01', certainty: 'exact' }, ticks: [] })).toEqual(['age.bornOn:inFuture']);
    expect(faultsOf({ age: { estimate: [20, 10], certainty: 'estimated' }, ticks: [], absenceChecked: 'yes' })).toEqual(['age:badEstimate', 'absenceChecked:notBoolean']);
  });

  it('asks a child’s conversation for the representative too', () => {
    const conditions = ['languageUnderstood', 'safePlace', 'mayStopAnyTime'] as const;
    const talk = (age: ScreeningPayload['age']) => screen({ age, ticks: ['act_recruit', TOLD], interviewConditions: conditions }, NOW);
    expect(talk({ bornOn: '1994-05-17', certainty: 'exact' })).toMatchObject({ board: { interview: { cited: true, counts: true, missing: [] } } });
    expect(talk({ certainty: 'unsure' })).toMatchObject({ board: { interview: { counts: false, missing: ['representativePresent'] } } });
  });
});

describe('what was ticked', () => {
  it('goes sealed to the statement, with the version of the tool beside it', () => {
    const opening = accepted(openCase({ ...ADULT_OPENING, indicators: ['act_recruit', 'form_forced_criminality'] }, commune, NOW));
    expect(opening.record).toMatchObject({ screening: SCREENING_VERSION });
    const verifying = play(opened(), [
      [commune, { type: 'completeReceipt', custody: 'withUs' }],
      [health, { type: 'startVerification' }],
    ]);
    const finding = { type: 'recordFinding', elements: ['act_recruit@evidence_rescuing_body'], signs: ['local_online_recruitment'], absenceChecked: true, conclusion: 'signs' } as const;
    const { record, compartments, facts } = accepted(decide(verifying, health, finding, NOW));
    expect(record).toEqual({ conclusion: 'signs', screening: SCREENING_VERSION });
    expect(compartments).toEqual({ statement: { elements: finding.elements, signs: finding.signs, absenceChecked: true } });
    expect(JSON.stringify(facts)).not.toContain('act_recruit');
  });

  it('rests on a conversation wherever it names one, for or against', () => {
    const verifying = play(opened(), [
      [commune, { type: 'completeReceipt', custody: 'withUs' }],
      [health, { type: 'startVerification' }],
    ]);
    for (const tick of [`act_recruit@${TOLD}`, `act_recruit!${TOLD}`, TOLD])
      expect(blockers(decide(verifying, health, { type: 'recordFinding', elements: [tick], conclusion: 'signs' }, NOW))).toEqual(['interviewConditions']);
    const signs = [`residual_found_with_victim@${TOLD}`];
    expect(blockers(decide(verifying, health, { type: 'recordFinding', elements: [], signs, conclusion: 'signs' }, NOW))).toEqual(['interviewConditions']);
    expect(faults(decide(verifying, health, { type: 'recordFinding', elements: [], signs: ['act_recruit'], conclusion: 'signs' }, NOW))).toEqual(['signs:unknownId']);
  });

  it('is refused where a sign names no source; forms and patterns prove nothing and need none', () => {
    const verifying = play(opened(), [
      [commune, { type: 'completeReceipt', custody: 'withUs' }],
      [health, { type: 'startVerification' }],
    ]);
    const finding = (elements: readonly string[], signs: readonly string[]) => faults(decide(verifying, health, { type: 'recordFinding', elements, signs, conclusion: 'signs' }, NOW));
    expect(finding(['act_recruit'], [])).toEqual(['elements:sourceNotNamed']);
    expect(finding([], ['residual_found_with_victim'])).toEqual(['signs:sourceNotNamed']);
    expect(finding(['act_recruit', 'evidence_rescuing_body'], ['residual_found_with_victim', 'form_forced_labour', 'local_online_recruitment'])).toEqual([]);
  });
});
