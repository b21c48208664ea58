import { describe, expect, it } from '@jest/globals';
import { CASE_EVENT_TYPES, OPENING_FIELDS, fieldsOf, type CaseEvent } from './case.js';
import { decide } from './case.process.js';
import { PERSON_WORDS, WORDS_OF_LOOKS, codesSaid, tellsPerson } from './refusal.js';
import { accepted, ADULT_OPENING, blockers, faults, NOW, opened, PEOPLE, play, refusalOf } from './testing/people.js';

const { commune, police, policeHead, health, shelter } = PEOPLE;
const head = { ...policeHead, basis: 'owner' as const };
const deputy = { ...head, personId: '00000000-0000-4000-8000-0000000000d1' };
const choice = (participates: 'yes' | 'no' | 'undecided') => ({ type: 'recordChoice', participates }) as const;
const proof = { type: 'recordProof', kind: 'policeConfirmation', number: '15/XN', issuer: 'Công an tỉnh', date: '2026-11-20' } as const;
const refused = play(opened(), [[commune, choice('no')]]);
const CHILD = { ...ADULT_OPENING, age: { bornOn: '2011-05-17', certainty: 'exact' } } as const;
const names = (from: typeof refused, event: CaseEvent, by = commune) => accepted(decide(from, by, event, NOW)).effects.map(({ name }) => name);

describe('an adult who refuses', () => {
  it('has what identifies them destroyed, at once or when the hold on the file is lifted', () => {
    expect(names(opened(), choice('no'))).toEqual(['clearPerson']);
    const held = play(opened(), [[head, { type: 'placeHold', ground: 'investigation' }]]);
    expect(names(held, choice('no'))).toEqual([]);
    const asked = play(held, [[commune, choice('no')], [head, { type: 'liftHold' }]]);
    expect(names(asked, { type: 'liftHold' }, deputy)).toEqual(['clearPerson']);
    // The no that was said in the file which this one is merged into is a no here as well.
    const silent = play(held, [[head, { type: 'liftHold' }]]);
    expect(names(silent, { type: 'liftHold' }, deputy)).toEqual([]);
    expect(names({ ...silent, headRefuses: true }, { type: 'liftHold' }, deputy)).toEqual(['clearPerson']);
  });

  it('is identified by nobody afterwards, whatever event would do it', () => {
    expect(blockers(decide(refused, police, proof, NOW))).toEqual(['personNotDeclining']);
    expect(blockers(decide(refused, police, { type: 'assessAge', result: 'adult', method: 'document', document: '079-12' }, NOW))).toEqual(['personNotDeclining']);
    for (const [compartment, fields] of [['identity', { idNumber: '001304012345' }], ['contact', { phone: '0912345678' }]] as const) {
      expect(blockers(decide(refused, commune, { type: 'recordSensitive', compartment, fields }, NOW))).toEqual(['personNotDeclining']);
    }
    const proposed = play(refused, [
      [commune, { type: 'completeReceipt', custody: 'ownHome' }],
      [health, { type: 'startVerification' }],
      [health, { type: 'recordFinding', elements: ['act_transport@evidence_rescuing_body'], conclusion: 'signs' }],
      [health, { type: 'requestIdentification' }],
      [police, { type: 'proposeIdentification', result: 'victim', grounds: ['evidence_rescuing_body'], authority: policeHead.agencyId }],
    ]);
    const decision = { type: 'decideIdentification', approve: true } as const;
    expect(blockers(decide(proposed, policeHead, { ...decision, number: '3/XN' }, NOW))).toEqual(['personNotDeclining']);
    expect(refusalOf(decide(proposed, policeHead, decision, NOW))).toBe('none');
  });

  it('keeps emergency support, protection and the anonymous record', () => {
    const help: readonly CaseEvent[] = [{ type: 'startInitialSupport', kinds: ['medical'] }, { type: 'requestProtection', measures: ['guards'] }];
    expect(refusalOf(decide(refused, shelter, { type: 'startInitialSupport', kinds: ['medical'] }, NOW))).toBe('none');
    const atRisk = play(refused, [[police, { type: 'assessRisk', level: 'high', reviewOn: '2026-12-01' }]]);
    for (const event of help) expect(refusalOf(decide(atRisk, shelter, event, NOW))).toBe('none');
    expect(refused.facts).toMatchObject({ channel: 'self_report', safety: 'safe', language: 'vi' });
  });

  it('takes with them the first reading of a document, which nobody could hold a second against', () => {
    const read = play(opened(), [[police, proof], [commune, choice('no')]]);
    expect(read.facts.proof).toBeNull();
  });

  it('has every free word of a statement go along but those of looks and orders, and codes stay', () => {
    const words = [OPENING_FIELDS, ...CASE_EVENT_TYPES.filter((type) => !WORDS_OF_LOOKS.includes(type)).map(fieldsOf)].flatMap((fields) =>
      Object.entries(fields).flatMap(([name, { shape, compartment }]) => (shape.kind === 'text' && compartment === 'statement' ? [name] : [])));
    expect(words).toContain('wishes');
    expect(words.filter((name) => !PERSON_WORDS.includes(name))).toEqual([]);
    expect(codesSaid(['elements', 'wishes', 'indicators', 'number', 'whatHappened'])).toEqual(['elements']);
    expect(codesSaid(['indicators', 'minutes'])).toEqual(['indicators', 'minutes']);
    expect(['statement.wishes', 'identity.alias', 'statement.indicators', 'case.nationality'].map(tellsPerson)).toEqual([true, true, false, false]);
  });

  it('is asked who they are again only once they say yes themselves, with keys that were never used', () => {
    expect(faults(decide(refused, commune, choice('undecided'), NOW))).toEqual(['participates:onlyYes']);
    expect(names(refused, choice('no'))).toEqual(['clearPerson']);
    expect(names(refused, choice('yes'))).toEqual(['renewPersonKeys']);
    expect(names(opened(), choice('yes'))).toEqual([]);
    const agreed = play(refused, [[commune, choice('yes')]]);
    expect(refusalOf(decide(agreed, police, proof, NOW))).toBe('none');
  });

  it('is protected as a child when a document shows one, whatever they said', () => {
    const shown = { type: 'assessAge', result: 'under16', method: 'document', document: '079-12' } as const;
    expect(names(refused, shown, police)).toEqual(['renewPersonKeys']);
    const child = play(refused, [[police, shown]]);
    expect(refusalOf(decide(child, commune, { type: 'recordSensitive', compartment: 'identity', fields: { fullName: 'Vừ Thị Ca' } }, NOW))).toBe('none');
  });
});

describe('a child who says no', () => {
  it('does not refuse alone: nothing is destroyed, and who they are is still asked', () => {
    expect(names(opened(CHILD), choice('no'))).toEqual([]);
    const said = play(opened(CHILD), [[commune, choice('no')]]);
    expect(refusalOf(decide(said, commune, { type: 'recordSensitive', compartment: 'identity', fields: { fullName: 'Vừ Thị Ca' } }, NOW))).toBe('none');
  });

  it('is asked anew when they are found to be of age', () => {
    const said = play(opened({ ...ADULT_OPENING, age: { certainty: 'unsure' } }), [[commune, choice('no')]]);
    const grown = play(said, [[police, { type: 'assessAge', result: 'adult', method: 'document', document: '079-12' }]]);
    expect(grown.facts.choice).toBeNull();
  });
});
