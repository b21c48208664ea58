import { describe, expect, it } from '@jest/globals';
import { decide } from './case.process.js';
import { accepted, NOW, opened, PEOPLE, play } from './testing/people.js';

const { commune, policeHead } = PEOPLE;
const head = { ...policeHead, basis: 'owner' as const };
const consent = { type: 'giveConsent', purpose: 'legal_aid', receiver: 'legal_aid', giver: 'person', on: '2026-11-20' } as const;
const withdrawn = { type: 'withdrawConsent', consentId: 'c1' } as const;
const recalled = { name: 'recallReferrals', ground: 'consentWithdrawn', consentId: 'c1' };

describe('what an event brings about', () => {
  it('a withdrawn consent takes back the referrals that rest on it, also in a closed file', () => {
    const given = play(opened(), [[commune, consent]]);
    expect(accepted(decide(given, commune, withdrawn, NOW)).effects).toEqual([recalled]);
    const closed = play(given, [[head, { type: 'close', outcome: 'withdrawn', reason: 'không muốn tiếp tục' }]]);
    expect(accepted(decide(closed, commune, withdrawn, NOW)).effects).toEqual([recalled]);
  });

  it('a closed file takes back every referral, whatever the outcome of the case', () => {
    const { effects } = accepted(decide(opened(), head, { type: 'close', outcome: 'withdrawn', reason: 'không muốn tiếp tục' }, NOW));
    expect(effects).toEqual([
      { name: 'recallReferrals', ground: 'caseClosed' },
      { name: 'endDuties', ground: 'withdrawn' },
      { name: 'endGrants', afterDays: 30 },
    ]);
  });

  it('a file that opens again gives back access that still runs', () => {
    const closed = play(opened(), [[head, { type: 'close', outcome: 'withdrawn', reason: 'không muốn tiếp tục' }]]);
    expect(accepted(decide(closed, head, { type: 'reopen', reason: 'quay lại' }, NOW)).effects).toEqual([{ name: 'restoreGrants' }]);
  });
});
