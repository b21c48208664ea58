import { describe, expect, it } from '@jest/globals';
import { decide, openCase } from '../case.process.js';
import type { CaseActor, CaseEvent, CaseSnapshot } from '../case.js';
import { ADULT_OPENING, NOW, PEOPLE, UUID, accepted, faults, opened } from '../testing/people.js';
import { asksForBirth } from './receipt.js';

const { commune, police } = PEOPLE;
const CHILD = { ...ADULT_OPENING, age: { bornOn: '2014-03-02', certainty: 'exact' } } as const;
const SIXTEEN = { ...ADULT_OPENING, age: { bornOn: '2010-01-01', certainty: 'exact' } } as const;
const to = (value: string): CaseEvent => ({ type: 'correctFact', field: 'receivedAt', value: `${value}T09:30:00+07:00`, reason: 'wrongEntry' });
const judged = (snapshot: CaseSnapshot, day: string) => faults(decide(snapshot, commune, to(day), NOW));

describe('a corrected day of receipt and the birth date that lies sealed', () => {
  it.each([
    ['an adult, as far back as eighteen years', ADULT_OPENING, '2008-11-22', []],
    ['an adult, a day more', ADULT_OPENING, '2008-11-21', ['value:birthUnseen']],
    ['somebody of sixteen, as far back as sixteen years', SIXTEEN, '2010-11-22', []],
    ['somebody of sixteen, a day more', SIXTEEN, '2010-11-21', ['value:birthUnseen']],
    ['a child, by one day', CHILD, '2026-11-21', ['value:birthUnseen']],
    ['a child, within the day', CHILD, '2026-11-22', []],
    ['somebody of an unknown age', { ...ADULT_OPENING, age: { certainty: 'unsure' as const } }, '2026-11-21', ['value:birthUnseen']],
  ])('%s', (_, payload, day, found) => {
    const event = { ...to(day), value: day === '2026-11-22' ? '2026-11-22T00:10:00+07:00' : `${day}T09:30:00+07:00` } as CaseEvent;
    expect(faults(decide(opened(payload), commune, event, NOW))).toEqual(found);
  });

  it('counts from the age at receipt, however often the day moved', () => {
    const moved = accepted(decide(opened(), commune, to('2009-01-01'), NOW)).facts;
    expect(judged({ ...opened(), facts: moved }, '2008-11-21')).toEqual(['value:birthUnseen']);
    expect(judged({ ...opened(), facts: moved }, '2010-01-01')).toEqual([]);
    const { bornBy: _kept, ...older } = opened().facts;
    expect(judged({ ...opened(), facts: older }, '2026-11-21')).toEqual(['value:birthUnseen']);
  });

  it('no longer counts on that age once a birth date was told later, whatever it was', () => {
    const told = { type: 'recordSensitive', compartment: 'identity', fields: { bornOn: '1990-01-01' } } as const;
    expect(judged({ ...opened(), facts: accepted(decide(opened(), commune, told, NOW)).facts }, '2026-11-21')).toEqual(['value:birthUnseen']);
  });

  it('is held to the date once that is known, and to nothing where there is none', () => {
    expect(judged({ ...opened(CHILD), bornOn: '2014-03-02' }, '2014-03-01')).toEqual(['value:beforeBirth']);
    expect(judged({ ...opened(CHILD), bornOn: '2014-03-02' }, '2014-03-02')).toEqual([]);
    expect(judged({ ...opened(CHILD), bornOn: null }, '1999-01-01')).toEqual([]);
  });

  it('may bring the place of that day along, by whoever may correct both', () => {
    const placed = { ...opened(), facts: accepted(openCase({ ...ADULT_OPENING, placeId: 'vn-commune-06184' }, commune, NOW)).facts };
    const along = (placeId: string, field: CaseEvent = to('2025-06-10')) => ({ ...field, placeId }) as CaseEvent;
    const told = (event: CaseEvent, by: CaseActor = commune) => decide(placed, by, event, NOW);
    expect(faults(told(to('2025-06-10')))).toEqual(['value:placeNotThen']);
    expect(faults(told(along('vn-bac-ninh-2025')))).toEqual(['placeId:notOnThatDay']);
    expect(faults(told(along('nowhere')))).toEqual(['placeId:unknownPlace']);
    expect(faults(told(along('vn-lang-son', { type: 'correctFact', field: 'safety', value: 'unsafe', reason: 'wrongEntry' })))).toEqual(['placeId:unknownField']);
    expect(accepted(told(along('vn-lang-son'))).facts).toMatchObject({ placeId: 'vn-lang-son', receivedAt: '2025-06-10T09:30:00+07:00', recordedBy: { placeId: commune.personId } });
    const other = { ...commune, personId: UUID.duty };
    const mine = { ...placed, facts: { ...placed.facts, recordedBy: { ...placed.facts.recordedBy, receivedAt: other.personId } } };
    expect(decide(mine, other, along('vn-lang-son'), NOW)).toEqual({ ok: false, refusal: 'policy' });
  });

  it('is what a paper about the person is held to as well', () => {
    const proof = (date: string): CaseEvent => ({ type: 'recordProof', kind: 'policeConfirmation', number: '15/XN', issuer: 'Công an tỉnh', date });
    const told = (snapshot: CaseSnapshot, date: string) => faults(decide(snapshot, police, proof(date), NOW));
    expect([told(opened(), '2008-11-22'), told(opened(), '1990-02-10')]).toEqual([[], ['date:birthUnseen']]);
    expect(asksForBirth(decide(opened(), police, proof('1990-02-10'), NOW))).toBe(true);
    const born = { ...opened(), bornOn: '1995-06-01' };
    expect([told(born, '1995-05-31'), told(born, '1995-06-01')]).toEqual([['date:beforeBirth'], []]);
    expect(told({ ...opened(), bornOn: null }, '1990-02-10')).toEqual([]);
  });

  it('asks for the date only where nothing else is wrong', () => {
    const placed = accepted(openCase({ ...CHILD, placeId: 'vn-bac-ninh-2025' }, commune, NOW)).facts;
    const wrong = decide({ ...opened(), facts: placed }, commune, to('2025-06-10'), NOW);
    expect([faults(wrong), asksForBirth(wrong)]).toEqual([['value:placeNotThen'], false]);
    expect(asksForBirth(decide(opened(CHILD), commune, to('2026-11-21'), NOW))).toBe(true);
    expect(asksForBirth(decide(opened(CHILD), PEOPLE.auditor, to('2026-11-21'), NOW))).toBe(false);
  });
});
