import { describe, expect, it } from '@jest/globals';
import { REFERRAL_BLOCKER_CODES } from './blockers.js';
import { ACTORS } from './exploration/people.js';
import { explore } from './exploration/explore.js';
import { deedsOn, snapshotOf, STARTS } from './exploration/world.js';
import { referralNextSteps } from './next-steps.js';
import { REFERRAL_EVENT_TYPES } from './referral.js';
import { NOW, referral, step as tryStep } from './testing/example.js';

const allowed = (...question: Parameters<typeof referralNextSteps>) => referralNextSteps(...question).flatMap(({ type, allowed: may }) => (may ? [type] : []));

describe('next steps of a referral', () => {
  it('offer the receiver an answer and the sender a way back', () => {
    expect(allowed(referral('offered'), ACTORS.shelter, NOW)).toEqual(['claim', 'accept', 'decline', 'ask']);
    expect(allowed(referral('offered', { questionOpen: true }), ACTORS.sender, NOW)).toEqual(['answer', 'recall']);
    expect(allowed(referral('queued'), ACTORS.system, NOW)).toEqual(['deliver']);
  });

  it('are none for those who stand at neither end, and closed to those who work on no case', () => {
    expect(referralNextSteps(referral('offered'), ACTORS.police, NOW)).toEqual([]);
    expect(referralNextSteps(referral('offered'), ACTORS.auditor, NOW)).toEqual([]);
    const steps = referralNextSteps(referral('offered'), ACTORS.administrator, NOW);
    expect(steps.map(({ blockers }) => blockers.map(({ code }) => code))).toEqual(steps.map(() => ['anotherRole']));
    expect(steps[0]?.blockers[0]?.who).toEqual([{ role: 'social', agencyTypes: ['VICTIM_FACILITY'] }]);
  });

  it('say who can help: the other end, by its work, never by name', () => {
    const steps = referralNextSteps(referral('offered'), ACTORS.sender, NOW);
    expect(steps.find(({ type }) => type === 'answer')?.blockers).toEqual([
      { code: 'questionOpen', who: [{ role: 'social', agencyTypes: ['VICTIM_FACILITY'] }] },
    ]);
  });

  it('tell a second receiver that it is taken', () => {
    const steps = referralNextSteps(referral('accepted'), ACTORS.shelterHead, NOW);
    expect(steps.find(({ type }) => type === 'accept')).toEqual({ type: 'accept', allowed: false, blockers: [{ code: 'alreadyAccepted', who: [] }] });
  });

  it('never promise what is refused, nor hide what is allowed, and name only known codes', () => {
    const deeds = deedsOn(NOW).flatMap((deed) => (deed.kind === 'step' ? [deed] : []));
    const clocks = { now: NOW, later: NOW };
    const { worlds } = explore(STARTS.slice(-2).map(({ world }) => world), deedsOn(NOW), clocks, 1500);
    worlds.filter((_, index) => index % 11 === 0).map(snapshotOf).forEach((snapshot) => {
      for (const actor of Object.values(ACTORS)) {
        const steps = referralNextSteps(snapshot, actor, NOW);
        expect(steps.flatMap(({ blockers }) => blockers).filter(({ code }) => !REFERRAL_BLOCKER_CODES.includes(code))).toEqual([]);
        const offered = new Map(steps.map((step) => [step.type, step]));
        for (const type of REFERRAL_EVENT_TYPES) {
          const tries = deeds.filter(({ event, by }) => event.type === type && ACTORS[by] === actor).map(({ event }) => tryStep(snapshot, actor, event));
          const offer = offered.get(type);
          if (tries.some(({ ok }) => ok)) expect({ type, allowed: offer?.allowed }).toEqual({ type, allowed: true });
          const refusal = tries.find((one) => !one.ok && one.refusal === 'chart');
          if (refusal?.ok === false && refusal.refusal === 'chart') expect(offer?.blockers).toEqual(refusal.blockers);
        }
      }
    });
  });
});
