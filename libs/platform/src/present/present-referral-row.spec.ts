import { describe, expect, it } from '@jest/globals';
import type { ReferralState } from '@loive/domain';
import type { ReferralRow } from '@loive/persistence';
import { presentReferralRow } from './present-referral-row.js';

const [SENDER, RECEIVER, OWNER] = ['sender', 'receiver', 'owner'];
const NOW = '2026-11-22T09:00:00.000Z';

function rowIn(state: ReferralState, changes: Partial<ReferralRow> = {}): ReferralRow {
  return {
    id: 'r',
    code: 'CT-2026-30871',
    caseId: 'c',
    caseCode: null,
    version: 3,
    state,
    facts: { service: 'shelter', urgency: 'now', questionOpen: false } as ReferralRow['facts'],
    card: { alias: 'Chị Hoa Ban', ageGroup: 'adult', language: 'vi' },
    consent: null,
    fromAgencyId: SENDER ?? '',
    toAgencyId: RECEIVER ?? '',
    needsReceiver: true,
    draftedAt: NOW,
    sentAt: NOW,
    sentSeq: 2,
    offeredAt: NOW,
    acceptedAt: null,
    answerBy: '2026-11-22T08:59:59.000Z',
    lapseAt: null,
    openUntil: null,
    updatedAt: NOW,
    claimedBy: { id: 'p', name: 'Triệu Văn Tài' },
    ...changes,
  };
}

const shown = (row: ReferralRow, agencyId: string | undefined) =>
  presentReferralRow(row, { agencyId: agencyId ?? '' }, (id) => ({ id, type: '', nameVi: '', nameEn: '' }), NOW);

describe('a referral in a list', () => {
  it('stands in the box of the end at which the reader’s agency stands, and in none for the owner of the case', () => {
    expect([SENDER, RECEIVER, OWNER].map((agency) => shown(rowIn('offered'), agency).box)).toEqual(['out', 'in', null]);
  });

  it.each<[state: ReferralState, openUntil: ReferralRow['openUntil'], seen: boolean]>([
    ['offered', null, true],
    ['accepted', 'infinity', true],
    ['completed', '2026-12-22T09:00:00.000Z', true],
    ['completed', '2026-11-22T08:59:59.999Z', false],
    ['declined', NOW, false],
    ['recalled', NOW, false],
    ['lapsed', NOW, false],
    ['handedBack', NOW, false],
  ])('tells the receiver whom it is about only while it has a part in it: %s until %s', (state, openUntil, seen) => {
    expect(shown(rowIn(state, { openUntil }), RECEIVER).teaser !== null).toBe(seen);
    expect(shown(rowIn(state, { openUntil }), SENDER).teaser).not.toBeNull();
  });

  it('keeps who took it to the receiver, and the open task to the sender', () => {
    const row = rowIn('declined');
    expect(shown(row, RECEIVER)).toMatchObject({ claimedBy: { name: 'Triệu Văn Tài' }, needsNewReceiver: false });
    expect(shown(row, SENDER)).toMatchObject({ claimedBy: null, needsNewReceiver: true });
  });

  it('is late only while an answer is still waited for', () => {
    expect(shown(rowIn('offered'), RECEIVER).overdue).toBe(true);
    expect(shown(rowIn('accepted', { openUntil: 'infinity' }), RECEIVER).overdue).toBe(false);
  });

  it('names the case to a sender that sees it, and never to the receiver', () => {
    expect(shown(rowIn('offered', { caseCode: 'LV-2026-48213' }), RECEIVER)).toMatchObject({ caseId: null, caseCode: null });
    expect(shown(rowIn('offered'), SENDER)).toMatchObject({ caseId: null, caseCode: null });
    expect(shown(rowIn('offered', { caseCode: 'LV-2026-48213' }), SENDER)).toMatchObject({ caseId: 'c', caseCode: 'LV-2026-48213' });
  });
});
