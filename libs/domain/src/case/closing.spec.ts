import { describe, expect, it } from '@jest/globals';
import { nextSteps } from '../next-steps.js';
import type { CaseSnapshot } from './case.js';
import { decide } from './case.process.js';
import { accepted, blockers, faults, NOW, opened, PEOPLE, play, refusalOf, UUID } from './testing/people.js';

const { commune, health, police, policeHead, policeDeputy, auditor } = PEOPLE;

describe('closing', () => {
  it('says everything that holds back a closing as reintegrated, and who can clear it', () => {
    const busy: CaseSnapshot = { ...opened(), openWork: { blockingDuties: 2, openReferrals: 1, blockingOwnerTypes: ['PROV_HEALTH'] } };
    const refused = decide(busy, { ...policeHead, basis: 'owner' }, { type: 'close', outcome: 'reintegrated', reason: 'xong' }, NOW);
    expect(blockers(refused)).toEqual([
      'statusDecided',
      'supportCompleted',
      'reintegrationCompleted',
      'noBlockingDuty',
      'noOpenReferral',
    ]);
    if (refused.ok || refused.refusal !== 'chart') throw new Error('expected blockers');
    expect(refused.blockers.find(({ code }) => code === 'noBlockingDuty')?.who).toEqual([{ role: 'social', agencyTypes: ['PROV_HEALTH'] }]);
  });

  it('lets only a measure in force hold back a withdrawal', () => {
    const head = { ...policeHead, basis: 'owner' as const };
    const withdrawn = { type: 'close', outcome: 'withdrawn', reason: 'không muốn tiếp tục' } as const;
    const busy: CaseSnapshot = { ...opened(), openWork: { blockingDuties: 2, openReferrals: 1 } };
    const closed = accepted(decide(busy, head, withdrawn, NOW));
    expect(closed.effects.map(({ name }) => name)).toEqual(['recallReferrals', 'endDuties', 'endGrants']);
    const guarded = play(opened(), [
      [police, { type: 'assessRisk', level: 'high', reviewOn: '2026-12-01' }],
      [police, { type: 'requestProtection', measures: ['guards'] }],
      [policeHead, { type: 'orderProtection', measureId: 'm1', order: '7/QĐ' }],
    ]);
    expect(blockers(decide(guarded, head, withdrawn, NOW))).toEqual(['noMeasureInForce']);
  });

  it('needs two people to merge, and two to undo it', () => {
    const head = { ...policeHead, basis: 'owner' as const };
    const deputy = { ...policeDeputy, basis: 'owner' as const };
    const merge = { type: 'merge', intoCaseId: UUID.otherCase } as const;
    const proposed = play(opened(), [[head, merge]]);
    expect(blockers(decide(proposed, head, merge, NOW))).toEqual(['secondPerson']);
    const merged = play(proposed, [[deputy, merge]]);
    expect(merged.stage.file).toBe('closed');
    expect(blockers(decide(merged, head, { type: 'reopen', reason: 'x' }, NOW))).toEqual(['notMerged']);
    const undoing = play(merged, [[head, { type: 'unmerge' }]]);
    expect(blockers(decide(undoing, head, { type: 'unmerge' }, NOW))).toEqual(['secondPerson']);
    const undone = play(undoing, [[deputy, { type: 'unmerge' }]]);
    expect({ stage: undone.stage, facts: undone.facts }).toEqual({ stage: opened().stage, facts: opened().facts });
  });

  it('stops everything but reading and withdrawing consent', () => {
    const head = { ...policeHead, basis: 'owner' as const };
    const closed = play(opened(), [[head, { type: 'close', outcome: 'handedOver', reason: 'x' }]]);
    expect(blockers(decide(closed, police, { type: 'assessRisk', level: 'low', reviewOn: '2026-12-01' }, NOW))).toEqual(['fileOpen']);
    expect(refusalOf(decide(closed, police, { type: 'reveal', compartment: 'identity', reason: 'review' }, NOW))).toBe('none');
    const allowed = nextSteps(closed, head, NOW).filter((step) => step.allowed).map(({ type }) => type);
    // ... and what concerns who sees the file, or what is left of it.
    expect(allowed).toEqual(['assign', 'reopen', 'reveal', 'seal', 'placeHold', 'erase', 'admitByCourtOrder']);
  });
});

describe('sensitive values', () => {
  it('go only into compartments that the role may fill, and leave only their names behind', () => {
    const health1 = { type: 'recordSensitive', compartment: 'health', fields: { injuries: 'gãy tay' } } as const;
    expect(refusalOf(decide(opened(), police, health1, NOW))).toBe('policy');
    const decision = accepted(decide(opened(), health, health1, NOW));
    expect(decision.record).toEqual({ compartment: 'health' });
    expect(decision.fieldNames).toEqual(['compartment', 'injuries']);
    expect(decision.compartments).toEqual({ health: { injuries: 'gãy tay' } });
  });

  it('stay empty about an adult who declines', () => {
    const declined = play(opened(), [[commune, { type: 'recordChoice', participates: 'no' }]]);
    const name = { type: 'recordSensitive', compartment: 'identity', fields: { fullName: 'Nguyễn Thị A' } } as const;
    expect(blockers(decide(declined, commune, name, NOW))).toEqual(['personNotDeclining']);
    expect(refusalOf(decide(declined, commune, { type: 'startInitialSupport', kinds: ['medical'] }, NOW))).toBe('none');
  });

  it('are opened only by roles that need them, and `other` needs a text', () => {
    expect(refusalOf(decide(opened(), police, { type: 'reveal', compartment: 'health', reason: 'medical' }, NOW))).toBe('policy');
    expect(refusalOf(decide(opened(), auditor, { type: 'reveal', compartment: 'identity', reason: 'review' }, NOW))).toBe('policy');
    expect(faults(decide(opened(), health, { type: 'reveal', compartment: 'health', reason: 'other' }, NOW))).toEqual(['text:required']);
  });
});
