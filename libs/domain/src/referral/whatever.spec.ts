import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ACTORS } from './exploration/people.js';
import { deedsOn, snapshotOf, STARTS } from './exploration/world.js';
import { packetFor } from './packets.js';
import { decideReferral, openReferral } from './process.js';
import { recallAll } from './recall-all.js';
import { isOpenReferral, type ReferralEvent } from './referral.js';
import { DRAFT, NOW, OPENING, referral, SETTINGS, step, whyNot } from './testing/example.js';

const { sender, shelter } = ACTORS;

describe('what an event of the case takes back', () => {
  const states = ['draft', 'queued', 'offered', 'accepted', 'inService', 'completed', 'declined'] as const;
  const all = states.map((state) => ({ ...referral(state), id: state }));

  it('is with a consent every open referral that rests on it, and no other', () => {
    const found = recallAll([...all, { ...referral('offered', { consentId: 'c2' }), id: 'other' }], 'consentWithdrawn', 'c1');
    expect(found.map(({ referral: { id } }) => id)).toEqual(['queued', 'offered', 'accepted', 'inService']);
    expect(found.map(({ facts, state, tellReceiver }) => [facts.ground, state, tellReceiver])).toEqual([
      ['consentWithdrawn', 'recalled', false],
      ...Array.from({ length: 3 }, () => ['consentWithdrawn', 'recalled', true]),
    ]);
    expect(recallAll(all, 'consentWithdrawn', null)).toEqual([]);
  });

  it('is with the file every open one, whatever it rests on', () => {
    const byLaw = { ...referral('accepted', { consentId: null, basis: 'victimTransfer' }), id: 'law' };
    expect(recallAll([...all, byLaw], 'caseClosed', null).map(({ referral: { id } }) => id)).toEqual(['queued', 'offered', 'accepted', 'inService', 'law']);
  });
});

describe('whatever anybody sends', () => {
  const deeds = deedsOn(NOW).flatMap((deed) => (deed.kind === 'step' ? [deed] : []));
  const starts = STARTS.map(({ world }) => snapshotOf(world));

  it('is answered, leaves texts out of facts and record, and changes nothing that it does not say', () => {
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.array(fc.constantFrom(...deeds), { maxLength: 40 }), (start, tries) => {
        tries.reduce((snapshot, { by, event }) => {
          const decided = decideReferral(snapshot, ACTORS[by], event, NOW, SETTINGS);
          if (!decided.ok) return snapshot;
          expect(JSON.stringify([decided.facts, decided.record])).not.toContain('nội dung');
          expect(decided.fieldNames.toSorted()).toEqual([...Object.keys(decided.record), ...Object.keys(decided.words)].toSorted());
          if (isOpenReferral(decided.state)) expect(decided.facts.needsReceiver).toBe(false);
          if (event.type !== 'revise') expect(decided.facts.service).toBe(snapshot.facts.service);
          return { ...snapshot, state: decided.state, facts: decided.facts };
        }, start);
      }),
      { numRuns: 150 },
    );
  });

  it('never makes a packet wider than the service allows and the sender may open', () => {
    const actor = { ...sender, agencyType: 'SOCIAL_FACILITY' };
    fc.assert(
      fc.property(fc.constantFrom(...packetFor('identification').allowed), fc.constantFrom('shelter', 'legal_aid', 'consular', 'other'), (item, service) => {
        const drafted = openReferral({ ...DRAFT, service, packet: [item], send: false }, { ...OPENING, actor, held: [item] }, NOW);
        if (drafted.ok) {
          expect(packetFor(service).allowed).toContain(item);
          expect(item.startsWith('statement.')).toBe(false);
        }
      }),
    );
  });

  it('is refused as a form when it is no event, has fields that no event has, or is no draft', () => {
    expect(whyNot(step(referral('offered'), shelter, { type: 'toString' } as unknown as ReferralEvent))).toEqual(['type:unknownEvent']);
    expect(whyNot(step(referral('offered'), shelter, { type: 'accept', packet: ['case.safety'] } as unknown as ReferralEvent))).toEqual(['packet:unknownField']);
    expect(whyNot(openReferral({ send: true } as never, OPENING, NOW))).toEqual(['to:required', 'service:required', 'urgency:required']);
  });
});
