import { describe, expect, it } from '@jest/globals';
import { decide, openCase } from '../case.process.js';
import { ADULT_OPENING, NOW, PEOPLE, faults, opened } from '../testing/people.js';

const { commune } = PEOPLE;
const opening = (placeId: string, receivedAt: string) => faults(openCase({ ...ADULT_OPENING, placeId, receivedAt }, commune, NOW));
const correcting = (value: string, field: 'placeId' | 'receivedAt' = 'placeId') =>
  faults(decide(opened({ ...ADULT_OPENING, placeId: 'vn-lang-son' }), commune, { type: 'correctFact', field, value, reason: 'other' }, NOW));

describe('a place is one of its day', () => {
  it.each([
    // The day is the law's: 23:30 on 30/06/2025 in Viet Nam is 16:30 in UTC.
    ['vn-commune-06184', '2025-06-30T16:30:00Z', ['placeId:notOnThatDay']],
    ['vn-commune-06184', '2025-06-30T17:00:00Z', []],
    ['vn-kon-tum', '2025-06-30T23:59:00+07:00', []],
    ['vn-kon-tum', '2025-07-01T00:00:00+07:00', ['placeId:notOnThatDay']],
    ['vn-khanh-hoa-2025', '2025-06-30T10:00:00+07:00', ['placeId:notOnThatDay']],
    ['vn-lang-son', '2025-06-30T10:00:00+07:00', []],
    ['20', '2025-07-10T10:00:00+07:00', ['placeId:unknownPlace']],
  ])('%s of a case that was received at %s: %j', (placeId, receivedAt, found) => expect(opening(placeId, receivedAt)).toEqual(found));

  it('is held to the day of receipt when it is corrected, and does not hold up the correction of that day', () => {
    expect(correcting('vn-kon-tum')).toEqual(['value:notOnThatDay']);
    expect(correcting('vn-commune-06184')).toEqual([]);
    expect(correcting('2024-05-01T08:00:00+07:00', 'receivedAt')).toEqual([]);
  });
});
