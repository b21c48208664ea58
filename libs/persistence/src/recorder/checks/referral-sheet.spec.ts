import { describe, expect, it } from '@jest/globals';
import type { ReferralEnd, ReferralState } from '@loive/domain';
import type { ReferralEntry, ReferralRow } from '../standing/referral-row.js';
import { shownSheet, type ReferralSheet } from './referral-sheet.js';

const NOW = '2026-11-22T08:00:00.000Z';
const LATER = '2026-11-22T08:00:00.001Z';

const entry = (seq: number, part: ReferralEntry['part'], type: string): ReferralEntry => ({
  seq,
  part,
  type,
  at: NOW,
  agencyId: 'from',
  fields: {},
  intact: true,
});
const ENTRIES = [
  entry(3, 'words', 'draft'),
  entry(4, 'words', 'revise'),
  entry(5, 'record', 'send'),
  entry(5, 'words', 'send'),
  entry(5, 'packet', 'send'),
  entry(7, 'words', 'ask'),
  entry(8, 'record', 'recall'),
];

function sheet(state: ReferralState, openUntil: ReferralRow['openUntil'], end: ReferralEnd | null, sentSeq: number | null = 5): ReferralSheet {
  const facts = { packet: ['identity.fullName'], consentId: 'c', basis: null, courtOn: '2026-12-01', detained: true, proofMissing: true } as unknown as ReferralRow['facts'];
  const consent = { on: '2026-11-01', giver: 'person', withdrawnOn: null };
  const row = { id: 'r', state, openUntil, sentSeq, facts, consent, caseCode: 'LV-2026-48213' } as ReferralRow;
  const other = { id: 'o', code: 'CT-2026-10000' };
  const standing = { consentValid: true, unfit: [], fileOpen: true };
  return { now: NOW, row, end, basis: null, scope: null, standing, entries: ENTRIES, duties: [], insteadOf: other, replacedBy: other };
}

const shown = (...of: Parameters<typeof sheet>): string[] => shownSheet(sheet(...of)).entries.map(({ seq, part }) => `${seq} ${part}`);

describe('a referral’s sheet', () => {
  it('shows the sender everything from the sending on but the values, which it has in the case', () => {
    for (const [state, open] of [['queued', null], ['inService', 'infinity'], ['recalled', NOW]] as const) {
      expect(shown(state, open, 'sender')).toEqual(['5 record', '5 words', '7 words', '8 record']);
    }
  });

  it('shows of a draft only what it says now', () => {
    const drafted = { ...sheet('draft', null, 'sender', null), entries: ENTRIES.slice(0, 2) };
    expect(shownSheet(drafted).entries.map(({ seq }) => seq)).toEqual([4]);
  });

  it.each<[string, ReferralState, ReferralRow['openUntil'], string[]]>([
    ['texts and no packet while it is asked', 'offered', null, ['5 record', '5 words', '7 words', '8 record']],
    ['the packet while it works', 'inService', 'infinity', ['5 record', '5 words', '5 packet', '7 words', '8 record']],
    ['the packet for some days after the end', 'completed', LATER, ['5 record', '5 words', '5 packet', '7 words', '8 record']],
    ['what was done, and not what was asked for, once that time is over', 'completed', NOW, ['8 record']],
    ['what was done, and not what was asked for, once it was taken back', 'recalled', NOW, ['8 record']],
  ])('shows the receiver %s', (_, state, openUntil, parts) => {
    expect(shown(state, openUntil, 'receiver')).toEqual(parts);
  });

  it('tells the receiver neither the case nor which other agencies were asked', () => {
    const { row, insteadOf, replacedBy } = shownSheet(sheet('accepted', 'infinity', 'receiver'));
    expect({ code: row.caseCode, insteadOf, replacedBy }).toEqual({ code: null, insteadOf: null, replacedBy: null });
  });

  it('shows the owner of the case, who stands at neither end, codes alone', () => {
    expect(shown('accepted', 'infinity', null)).toEqual(['5 record', '8 record']);
  });

  it('keeps nothing of the person for a receiver to whom it is shut', () => {
    const closed = { packet: [], consentId: null, basis: null, courtOn: null, detained: false, proofMissing: false };
    for (const state of ['recalled', 'declined', 'lapsed', 'handedBack', 'completed'] as const) {
      expect(shownSheet(sheet(state, NOW, 'receiver')).row).toMatchObject({ facts: closed, consent: null });
    }
    for (const [state, open] of [['offered', null], ['accepted', 'infinity'], ['completed', LATER]] as const) {
      expect(shownSheet(sheet(state, open, 'receiver')).row).toMatchObject({ facts: { courtOn: '2026-12-01', detained: true, packet: ['identity.fullName'] }, consent: { giver: 'person' } });
    }
    expect(shownSheet(sheet('recalled', NOW, 'sender')).row).toMatchObject({ facts: { packet: ['identity.fullName'] }, consent: { giver: 'person' } });
  });
});
