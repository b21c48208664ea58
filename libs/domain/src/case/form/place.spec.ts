import { describe, expect, it } from '@jest/globals';
import { decide, openCase } from '../case.process.js';
import type { Rescue } from '../../rescue/rescue.js';
import type { OpeningPayload } from '../case.js';
import { ADULT_OPENING, NOW, PEOPLE, UUID, accepted, faults, opened } from '../testing/people.js';

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

  it('holds the day of receipt, as a rescue does, when that day is corrected', () => {
    const later = (value: string, payload: Partial<OpeningPayload>, rescue: Rescue | null = null) => {
      const decision = accepted(openCase({ ...ADULT_OPENING, ...payload }, commune, NOW, rescue));
      const event = { type: 'correctFact', field: 'receivedAt', value, reason: 'wrongEntry' } as const;
      return faults(decide({ ...opened(), facts: decision.facts }, commune, event, NOW));
    };
    const bacNinh = { placeId: 'vn-bac-ninh-2025' };
    expect(later('2025-06-10T09:00:00+07:00', bacNinh)).toEqual(['value:placeNotThen']);
    expect(later('2025-07-01T00:00:00+07:00', bacNinh)).toEqual([]);
    const rescue: Rescue = { id: UUID.duty, at: '2026-11-22T02:00:00Z', placeId: null, agencyId: UUID.commune, people: 2 };
    const freed = { channel: 'rescued', rescueId: rescue.id } as const;
    expect(later('2026-11-22T01:00:00Z', freed, rescue)).toEqual(['value:beforeRescue']);
    expect(later('2026-11-22T02:00:00Z', freed, rescue)).toEqual([]);
  });

  it('is held to the day of receipt when it is corrected, and does not hold up the correction to a day on which it stood', () => {
    expect(correcting('vn-kon-tum')).toEqual(['value:notOnThatDay']);
    expect(correcting('vn-commune-06184')).toEqual([]);
    expect(correcting('2024-05-01T08:00:00+07:00', 'receivedAt')).toEqual([]);
  });
});
