import { describe, expect, it } from '@jest/globals';
import { EVENT_FIELDS, OPENING_FIELDS } from './case.js';
import { missingFacts, QUICK_FACTS } from './missing-facts.js';
import { ADULT_OPENING, PEOPLE, opened, play } from './testing/people.js';

const { commune } = PEOPLE;
const QUICK = { ...ADULT_OPENING, safety: 'unknown', language: 'und', nationality: 'XX', age: { certainty: 'unsure' }, indicators: [] } as const;
const missing = (snapshot = opened(QUICK), held: readonly 'identity'[] = []) => missingFacts(snapshot.facts, held).map(({ fact }) => fact);

describe('what is missing', () => {
  it('is asked in an order: safety first, language second, who the person is last', () =>
    expect(missing()).toEqual(['safety', 'language', 'placeId', 'age', 'nationality', 'identity']));

  it('is nothing when everything was told', () =>
    expect(missing(opened({ ...ADULT_OPENING, placeId: 'vn-lang-son' }), ['identity'])).toEqual([]));

  it.each([
    [{ type: 'correctFact', field: 'safety', value: 'unsafe', reason: 'learnedLater' }, 'safety'],
    [{ type: 'correctFact', field: 'language', value: 'hmn', reason: 'learnedLater' }, 'language'],
    [{ type: 'correctFact', field: 'placeId', value: 'vn-lang-son', reason: 'learnedLater' }, 'placeId'],
    [{ type: 'correctFact', field: 'nationality', value: 'LA', reason: 'learnedLater' }, 'nationality'],
  ] as const)('goes once it was told: %j', (event, fact) => expect(missing(play(opened(QUICK), [[commune, event]]))).not.toContain(fact));

  it('is no age any more once somebody who may has assessed it', () => {
    const assessed = { type: 'assessAge', result: 'from16to17', method: 'document', document: '12/GX' } as const;
    expect(missing(play(opened(QUICK), [[PEOPLE.health, assessed]]))).not.toContain('age');
  });

  it('leaves an adult who declines unasked who they are, and a child not', () => {
    const adult = opened({ ...QUICK, age: { certainty: 'exact', bornOn: '1990-01-01' } });
    expect(missing(play(adult, [[commune, { type: 'recordChoice', participates: 'no' }]]))).not.toContain('identity');
    expect(missing(play(opened(QUICK), [[commune, { type: 'recordChoice', participates: 'no' }]]))).toContain('identity');
  });

  it('names events and fields that there are', () => {
    for (const { event, preset } of missingFacts(opened(QUICK).facts, [])) expect(Object.keys(EVENT_FIELDS[event])).toEqual(expect.arrayContaining(Object.keys(preset)));
    expect(Object.keys(OPENING_FIELDS)).toEqual(expect.arrayContaining([...QUICK_FACTS]));
  });

  it('never holds up a closing or another step', () =>
    expect(play(opened({ ...ADULT_OPENING, nationality: 'XX' }), [[commune, { type: 'startInitialSupport', kinds: ['medical'] }]]).stage.support).toBe('initial'));
});
