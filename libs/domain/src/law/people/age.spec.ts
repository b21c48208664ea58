import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ageStatus, bornBy, type KnownAge } from './age.js';

const on = '2025-07-10';
const child = { childU16: true, minorU18: true, presumedChild: false };
const minor = { childU16: false, minorU18: true, presumedChild: false };
const adult = { childU16: false, minorU18: false, presumedChild: false };
const presumed = { childU16: true, minorU18: true, presumedChild: true };

describe('the two ages of the law', () => {
  it.each<[string, KnownAge, ReturnType<typeof ageStatus>]>([
    ['born sixteen years ago tomorrow is a child', { bornOn: '2009-07-11', certainty: 'exact' }, child],
    ['sixteen today is no longer a child but a minor', { bornOn: '2009-07-10', certainty: 'exact' }, minor],
    ['seventeen on paper is a minor and not a child', { bornOn: '2007-08-01', certainty: 'exact' }, minor],
    ['eighteen tomorrow is a minor', { bornOn: '2007-07-11', certainty: 'exact' }, minor],
    ['eighteen today is an adult', { bornOn: '2007-07-10', certainty: 'exact' }, adult],
    ['nothing known is treated as a child', { certainty: 'unsure' }, presumed],
    ['nothing known stays a child even when called exact', { certainty: 'exact' }, presumed],
    ['looks fifteen to nineteen is treated as a child', { estimate: [15, 19], certainty: 'estimated' }, presumed],
    ['an unsure figure is no knowledge', { estimate: 25, certainty: 'unsure' }, presumed],
    ['an unsure birth date is no knowledge', { bornOn: '1990-01-01', certainty: 'unsure' }, presumed],
    ['looks seventeen may be fifteen', { estimate: 17, certainty: 'estimated' }, presumed],
    ['looks eighteen may be a minor', { estimate: 18, certainty: 'estimated' }, { ...minor, presumedChild: true }],
    ['looks nineteen may be a minor', { estimate: 19, certainty: 'estimated' }, { ...minor, presumedChild: true }],
    ['looks twenty is an adult', { estimate: 20, certainty: 'estimated' }, adult],
    ['nineteen without a birth date is no exact age', { estimate: 19, certainty: 'exact' }, { ...minor, presumedChild: true }],
    ['a guessed birth date is a guess', { bornOn: '2006-07-10', certainty: 'estimated' }, { ...minor, presumedChild: true }],
    ['eighteen to thirty may be a minor', { estimate: [18, 30], certainty: 'estimated' }, { ...minor, presumedChild: true }],
    ['fourteen to seventeen is a minor and may be a child', { estimate: [14, 17], certainty: 'estimated' }, presumed],
    ['ten to fourteen is a child without doubt', { estimate: [10, 14], certainty: 'estimated' }, child],
    ['about thirty is an adult', { estimate: 30, certainty: 'estimated' }, adult],
    ['a range given backwards is read forwards', { estimate: [19, 15], certainty: 'estimated' }, presumed],
  ])('%s', (_, age, expected) => {
    expect(ageStatus(age, on)).toEqual(expected);
  });

  it('counts a birthday of 29 February from 1 March in an ordinary year', () => {
    const age: KnownAge = { bornOn: '2008-02-29', certainty: 'exact' };
    expect(ageStatus(age, '2026-02-28').minorU18).toBe(true);
    expect(ageStatus(age, '2026-03-01').minorU18).toBe(false);
  });

  it('refuses a birth date that does not exist', () => {
    expect(() => ageStatus({ bornOn: '2010-02-30', certainty: 'exact' }, on)).toThrow(RangeError);
  });

  it('tells of a birth how late it can have been, and no more than the thresholds do', () => {
    const days = fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2060-12-31T00:00:00Z'), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10));
    expect([child, minor, adult, presumed].map((status) => bornBy(status, '2024-02-29'))).toEqual([null, '2008-02-29', '2006-02-28', null]);
    fc.assert(
      fc.property(days, days, fc.constantFrom('exact' as const, 'estimated' as const, 'unsure' as const), (a, b, certainty) => {
        const [bornOn, received] = a < b ? [a, b] : [b, a];
        expect(bornOn <= (bornBy(ageStatus({ bornOn, certainty }, received), received) ?? bornOn)).toBe(true);
      }),
    );
  });

  it('never lets doubt take a protection away', () => {
    const years = fc.integer({ min: 0, max: 90 });
    fc.assert(
      fc.property(years, years, years, (a, b, real) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const true_ = Math.min(Math.max(real, low), high);
        const known = { childU16: true_ < 16, minorU18: true_ < 18 };
        const ranged = ageStatus({ estimate: [low, high], certainty: 'estimated' }, on);
        expect(ranged.childU16 || !known.childU16).toBe(true);
        expect(ranged.minorU18 || !known.minorU18).toBe(true);
        expect(!ranged.childU16 || ranged.minorU18).toBe(true);
      }),
    );
  });
});
