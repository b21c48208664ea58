import type { AgeStatus, KnownAge } from '../../people/age.js';

const CHILD: AgeStatus = { childU16: true, minorU18: true, presumedChild: false };
const MINOR: AgeStatus = { childU16: false, minorU18: true, presumedChild: false };
const ADULT: AgeStatus = { childU16: false, minorU18: false, presumedChild: false };
const PRESUMED_CHILD: AgeStatus = { childU16: true, minorU18: true, presumedChild: true };
const PRESUMED_MINOR: AgeStatus = { childU16: false, minorU18: true, presumedChild: true };

const born = (bornOn: string): KnownAge => ({ bornOn, certainty: 'exact' });
const looks = (...estimate: readonly [number, number]): KnownAge => ({ estimate, certainty: 'estimated' });

/** What is told, the age as known, the day -> both thresholds. */
export const AGES: readonly (readonly [told: string, age: KnownAge, on: string, expected: AgeStatus])[] = [
  ['fifteen', born('2010-07-01'), '2025-07-01', CHILD],
  ['fifteen until tomorrow', born('2009-07-02'), '2025-07-01', CHILD],
  ['sixteen today', born('2009-07-01'), '2025-07-01', MINOR],
  ['sixteen tomorrow, on the last day of the old law', born('2009-07-01'), '2025-06-30', CHILD],
  ['sixteen on 01/03/2025', born('2009-03-01'), '2025-03-01', MINOR],
  ['fifteen on 28/02/2025', born('2009-03-01'), '2025-02-28', CHILD],
  ['seventeen', born('2008-07-01'), '2025-07-01', MINOR],
  ['seventeen until tomorrow', born('2007-07-02'), '2025-07-01', MINOR],
  ['eighteen today', born('2007-07-01'), '2025-07-01', ADULT],
  ['eighteen tomorrow, on the last day of the old law', born('2007-07-01'), '2025-06-30', MINOR],
  ['eighteen on 30/04/2026', born('2008-04-30'), '2026-04-30', ADULT],
  ['eighteen on the day after 30/04/2026', born('2008-05-01'), '2026-04-30', MINOR],
  ['sixteen on 30/04/2026', born('2010-04-30'), '2026-04-30', MINOR],
  ['sixteen on the day after 30/04/2026', born('2010-05-01'), '2026-04-30', CHILD],
  ['born on 29 February, before the birthday of a leap year', born('2008-02-29'), '2024-02-28', CHILD],
  ['born on 29 February, on it', born('2008-02-29'), '2024-02-29', MINOR],
  ['looks fifteen', looks(15, 15), '2025-07-01', CHILD],
  ['looks sixteen, may be fifteen', looks(16, 16), '2025-07-01', PRESUMED_CHILD],
  ['looks seventeen, may be fifteen', looks(17, 17), '2025-07-01', PRESUMED_CHILD],
  ['looks eighteen, may be a minor', looks(18, 18), '2025-07-01', PRESUMED_MINOR],
  ['looks fifteen to nineteen', looks(15, 19), '2025-07-01', PRESUMED_CHILD],
  ['looks twenty', looks(20, 20), '2025-07-01', ADULT],
  ['nothing known', { certainty: 'unsure' }, '2025-07-01', PRESUMED_CHILD],
  ['nothing known, on 30/04/2026', { certainty: 'unsure' }, '2026-04-30', PRESUMED_CHILD],
];
