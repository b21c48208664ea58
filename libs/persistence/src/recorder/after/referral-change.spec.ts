import { describe, expect, it } from '@jest/globals';
import type { CaseFacts, ReferralFacts, ReferralState } from '@loive/domain';
import type { CaseRecord } from '../standing/case-record.js';
import { cardOf, changedBy, recalledByCase } from './referral-change.js';
import type { ReferralRow } from '../standing/referral-row.js';

const NOW = '2026-11-22T08:00:00.000Z';
const BEFORE = '2026-11-20T08:00:00.000Z';
const AFTER = '2026-12-20T08:00:00.000Z';

function row(id: string, state: ReferralState, consentId: string | null, openUntil: ReferralRow['openUntil'] = null): ReferralRow {
  const facts = { service: 'shelter', urgency: 'now', consentId, basis: null, needsReceiver: false, questionOpen: true } as unknown as ReferralFacts;
  return { id, state, facts, openUntil, version: 3, consent: null, fromAgencyId: 'from', toAgencyId: 'to', updatedAt: BEFORE } as ReferralRow;
}

const FACTS = {
  consents: [{ id: 'c1', purpose: 'shelter', receiver: 'to', giver: 'person', on: '2026-11-01', withdrawnOn: '2026-11-22' }],
} as unknown as CaseFacts;
const caseWith = (...referrals: ReferralRow[]): CaseRecord => ({ referrals }) as unknown as CaseRecord;

describe('a withdrawn consent', () => {
  const { changes, outbox } = recalledByCase(
    caseWith(row('queued', 'queued', 'c1'), row('running', 'accepted', 'c1', 'infinity'), row('ended', 'completed', 'c1', AFTER), row('other', 'accepted', 'c2', 'infinity'), row('draft', 'draft', 'c1')),
    FACTS,
    'consentWithdrawn',
    'c1',
    NOW,
    NOW,
  );
  const changeOf = (id: string) => changes.find((change) => change.row.id === id);

  it('takes back what is open on it, as a step of its own in each chain', () => {
    for (const id of ['queued', 'running']) {
      expect(changeOf(id)).toMatchObject({ type: 'recall', before: 3, parts: { record: { reason: 'consentWithdrawn' } }, row: { version: 4, state: 'recalled', openUntil: NOW } });
    }
    expect(changeOf('running')?.row.facts.questionOpen).toBe(false);
    expect(changeOf('other')).toBeUndefined();
  });

  it('shuts what was still open after its service ended, and says on every one that it was withdrawn', () => {
    expect(changeOf('ended')).toMatchObject({ type: null, row: { version: 3, state: 'completed', openUntil: NOW } });
    for (const id of ['queued', 'running', 'ended', 'draft']) expect(changeOf(id)?.row.consent).toMatchObject({ withdrawnOn: '2026-11-22' });
  });

  it('tells both ends, but no receiver who was never asked', () => {
    expect(outbox.map(({ ids }) => `${ids['referralId']} ${ids['agencyId']}`)).toEqual(['queued from', 'running from', 'running to']);
  });
});

describe('a file that closes', () => {
  const ended = caseWith(row('completed', 'completed', 'c1', AFTER), row('failed', 'failed', null, AFTER), row('over', 'completed', null, BEFORE));
  const closed = (outcome: string) => recalledByCase(ended, { ...FACTS, closing: { outcome, on: '2026-11-22', intoCaseId: null } } as CaseFacts, 'caseClosed', null, NOW, NOW);

  it.each(['withdrawn', 'merged'])('as %s shuts every packet that is still open after its service', (outcome) => {
    const { changes, outbox } = closed(outcome);
    expect(changes.map(({ type, row: { id, state, openUntil } }) => [id, type, state, openUntil])).toEqual([
      ['completed', null, 'completed', NOW],
      ['failed', null, 'failed', NOW],
    ]);
    expect(outbox).toEqual([]);
  });

  it.each(['died', 'handedOver'])('as %s leaves the receiver its days to finish its papers', (outcome) => {
    expect(closed(outcome).changes).toEqual([]);
  });
});

describe('a step that stays in its state', () => {
  it('gives the receiver no further days with the packet', () => {
    const failed = row('r', 'failed', null, AFTER);
    const decision = { state: 'failed', facts: failed.facts } as never;
    const { row: dismissed } = changedBy(failed, 3, { type: 'dismiss', decision, now: NOW, seq: 9, claimedBy: null, parts: {} });
    expect(dismissed).toMatchObject({ version: 4, openUntil: AFTER });
  });
});

describe('what a receiver may know before it accepts', () => {
  it.each([
    [{ presumedChild: true, childU16: true, minorU18: true }, 'presumedChild'],
    [{ presumedChild: false, childU16: true, minorU18: true }, 'under16'],
    [{ presumedChild: false, childU16: false, minorU18: true }, 'under18'],
    [{ presumedChild: false, childU16: false, minorU18: false }, 'adult'],
  ])('is a made-up name, a language and an age group: %j', (age, ageGroup) => {
    expect(cardOf({ alias: 'Chị Mây', facts: { ...age, language: 'vi' } as unknown as CaseFacts })).toEqual({ alias: 'Chị Mây', language: 'vi', ageGroup });
  });
});
