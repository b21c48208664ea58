import { describe, expect, it } from '@jest/globals';
import type { CaseFacts, ReferralFacts, ReferralState } from '@loive/domain';
import type { CaseRecord } from '../standing/case-record.js';
import type { ReferralRow } from '../standing/referral-row.js';
import { succeededReferrals } from './referral-succession.js';

const NOW = '2026-11-22T08:00:00.000Z';
const BEFORE = '2026-11-20T08:00:00.000Z';
const AFTER = '2026-12-20T08:00:00.000Z';
const SUCCEEDED = { name: 'succeedAgency', fromAgencyId: 'ended', toAgencyId: 'heir' } as const;

function row(state: ReferralState, fromAgencyId: string, toAgencyId: string, more: Partial<ReferralRow> = {}): ReferralRow {
  const facts = { service: 'shelter', consentId: null, needsReceiver: more.needsReceiver === true, questionOpen: false, claimedBy: 'worker' } as unknown as ReferralFacts;
  const claimedBy = { id: 'worker', name: 'Lã Thị Hồng' };
  return { id: 'r', version: 3, state, facts, claimedBy, fromAgencyId, toAgencyId, openUntil: null, needsReceiver: false, updatedAt: BEFORE, consent: null, ...more } as unknown as ReferralRow;
}

const moves = (one: ReferralRow) => succeededReferrals({ referrals: [one] } as unknown as CaseRecord, { consents: [] } as unknown as CaseFacts, SUCCEEDED, NOW, NOW);

describe('a referral whose end passed into another agency', () => {
  it.each<ReferralState>(['draft', 'queued', 'offered', 'accepted', 'inService'])('goes on as %s to the new receiver, with nobody there who took it yet', (state) => {
    const { changes, outbox, moments } = moves(row(state, 'sender', 'ended', { openUntil: 'infinity' }));
    expect(changes).toEqual([{
      before: 3, type: null, parts: {},
      row: expect.objectContaining({ version: 3, state, fromAgencyId: 'sender', toAgencyId: 'heir', claimedBy: null, openUntil: 'infinity', updatedAt: NOW }),
    }]);
    expect(changes[0]?.row.facts.claimedBy).toBeNull();
    expect([outbox, moments]).toEqual([[], []]);
  });

  it('goes on from the new sender, and whoever took it keeps it', () => {
    const { changes } = moves(row('accepted', 'ended', 'receiver'));
    expect(changes).toEqual([expect.objectContaining({ newSender: true, row: expect.objectContaining({ fromAgencyId: 'heir', toAgencyId: 'receiver', claimedBy: { id: 'worker', name: 'Lã Thị Hồng' } }) })]);
  });

  it('is the new sender’s to send to another, where the first declined', () => {
    const { changes } = moves(row('declined', 'ended', 'receiver', { needsReceiver: true }));
    expect(changes).toEqual([expect.objectContaining({ newSender: true, row: expect.objectContaining({ state: 'declined', fromAgencyId: 'heir', toAgencyId: 'receiver', needsReceiver: true }) })]);
  });

  it.each([['ended', 'heir'], ['heir', 'ended']])('is taken back where both ends become one agency: from %s to %s', (from, to) => {
    const { changes, outbox } = moves(row('offered', from, to, { openUntil: 'infinity' }));
    expect(changes).toEqual([expect.objectContaining({
      type: 'recall', before: 3, parts: { record: expect.objectContaining({ reason: 'agenciesJoined' }) },
      row: expect.objectContaining({ version: 4, state: 'recalled', fromAgencyId: from, toAgencyId: to, openUntil: NOW }),
    })]);
    expect(outbox.map(({ ids }) => ids['agencyId'])).toEqual([from, to]);
  });

  it('shuts the packet of one that is over to the agency that ended, and leaves its ends as they were', () => {
    expect(moves(row('completed', 'sender', 'ended', { openUntil: AFTER })).changes).toEqual([
      { before: 3, type: null, parts: {}, row: expect.objectContaining({ version: 3, state: 'completed', toAgencyId: 'ended', openUntil: NOW }) },
    ]);
  });

  it.each<[string, ReferralRow]>([
    ['was shut before', row('completed', 'sender', 'ended', { openUntil: BEFORE })],
    ['was sent by it and is over', row('completed', 'ended', 'receiver', { openUntil: AFTER })],
    ['runs between others', row('accepted', 'sender', 'receiver', { openUntil: 'infinity' })],
  ])('is not touched where it %s', (_why, one) => {
    expect(moves(one)).toEqual({ changes: [], moments: [], outbox: [] });
  });

  it.each([['ended', 'heir'], ['heir', 'ended']])('is discarded while it was only drafted from %s to %s', (from, to) => {
    expect(moves(row('draft', from, to)).changes).toEqual([
      { before: 3, type: 'discard', parts: {}, row: expect.objectContaining({ version: 4, state: 'discarded', fromAgencyId: from, toAgencyId: to }) },
    ]);
  });

  it('waits for no other receiver where it came back from whoever took over', () => {
    expect(moves(row('declined', 'ended', 'heir', { needsReceiver: true })).changes).toEqual([
      { before: 3, type: null, parts: {}, row: expect.objectContaining({ state: 'declined', fromAgencyId: 'ended', needsReceiver: false }) },
    ]);
    expect(moves(row('declined', 'heir', 'ended', { needsReceiver: true })).changes).toEqual([]);
  });
});
