import { describe, expect, it } from '@jest/globals';
import { PAGE_EVENT_TYPES, type CaseEvent, type CaseSnapshot, type NextStep } from './case/case.js';
import { BLOCKER_CODES } from './case/guards.js';
import { decide } from './case/case.process.js';
import { explore } from './case/exploration/explore.js';
import { regionModels } from './case/exploration/models.js';
import { NOW, opened, PEOPLE, play } from './case/testing/people.js';
import { nextSteps } from './next-steps.js';
import { EFFECTS, QUEUED_EFFECTS } from './effects.js';
import { CASE_CHART } from './case/case.machine.js';

const { commune, communeHead, health, police, policeHead, policeDeputy, auditor } = PEOPLE;

function step(snapshot: CaseSnapshot, actor: Parameters<typeof nextSteps>[1], type: string): NextStep {
  const found = nextSteps(snapshot, actor, NOW).find((one) => one.type === type);
  if (found === undefined) throw new Error(`no step ${type}`);
  return found;
}

describe('next steps', () => {
  it('name every event once, and none for somebody who records nothing', () => {
    expect(nextSteps(opened(), commune, NOW).map(({ type }) => type)).toEqual([...PAGE_EVENT_TYPES]);
    expect(nextSteps(opened(), auditor, NOW)).toEqual([]);
  });

  it('open the door for what a commune may do at once', () => {
    const allowed = nextSteps(opened(), commune, NOW).filter((one) => one.allowed).map(({ type }) => type);
    expect(allowed).toEqual(expect.arrayContaining(['completeReceipt', 'notifyAuthority', 'startInitialSupport', 'assessRisk']));
    expect(allowed).not.toContain('decideIdentification');
  });

  it('say whose work an event is that this role does not do', () => {
    expect(step(opened(), commune, 'proposeIdentification').blockers).toEqual([
      { code: 'anotherRole', who: [{ role: 'police', agencyTypes: expect.arrayContaining(['PROV_POLICE']) as unknown }] },
    ]);
  });

  it('say what is ahead and who takes the step before it', () => {
    const [blocker] = step(opened(), police, 'proposeIdentification').blockers;
    expect(blocker?.code).toBe('notYet');
    expect(blocker?.who.map(({ role }) => role)).toEqual(expect.arrayContaining(['social', 'police']));
  });

  it('say what is behind', () => {
    const received = play(opened(), [[commune, { type: 'completeReceipt', custody: 'ownHome' }]]);
    expect(step(received, commune, 'completeReceipt')).toMatchObject({ allowed: false, blockers: [{ code: 'past', who: [] }] });
  });

  it('tell the proposer that another person decides, and the other that it is open', () => {
    const proposed = play(opened(), [
      [commune, { type: 'completeReceipt', custody: 'ownHome' }],
      [health, { type: 'startVerification' }],
      [health, { type: 'recordFinding', elements: [], conclusion: 'signs' }],
      [health, { type: 'requestIdentification' }],
      [policeHead, { type: 'proposeIdentification', result: 'victim', grounds: ['evidence_rescuing_body'], authority: policeHead.agencyId }],
    ]);
    const own = step(proposed, policeHead, 'decideIdentification');
    expect(own.allowed).toBe(false);
    expect(own.blockers.map(({ code }) => code)).toEqual(['anotherPerson']);
    expect(own.blockers[0]?.who).toEqual([{ role: 'supervisor', agencyTypes: expect.arrayContaining(['PROV_POLICE']) as unknown }]);
    expect(step(proposed, policeDeputy, 'decideIdentification')).toMatchObject({ allowed: true, outcomes: ['approve', 'sendBack'] });
  });

  it('offer the outcomes of closing that are open, and say why the others are not', () => {
    const close = step(opened(), communeHead, 'close');
    expect(close).toMatchObject({ allowed: true, outcomes: ['withdrawn', 'died', 'handedOver'] });
    expect(close.closedOutcomes?.['reintegrated']?.map(({ code }) => code)).toContain('supportCompleted');
    expect(close.closedOutcomes?.['notVictim']?.map(({ code }) => code)).toEqual(['statusDenied']);
  });

  it('never promise what decide() refuses, nor hide what it allows', () => {
    for (const model of regionModels(NOW).filter(({ name }) => !name.startsWith('support'))) {
      const graph = explore(model);
      const every = graph.states.length > 200 ? 37 : 1;
      graph.states.filter((_, index) => index % every === 0).forEach((snapshot) => {
        const offers = new Map(Object.values(PEOPLE).map((actor) => [actor.personId, nextSteps(snapshot, actor, NOW)]));
        for (const { actor, event } of model.deeds) {
          const wire = event(snapshot);
          const offered = offers.get(actor.personId)?.find(({ type }) => type === wire?.type);
          if (wire === null || offered === undefined) continue;
          const decision = decide(snapshot, actor, wire, NOW);
          if (decision.ok) expect({ wire, allowed: offered.allowed }).toEqual({ wire, allowed: true });
          if (!decision.ok && decision.refusal === 'chart' && offered.outcomes === undefined) {
            expect({ wire, blockers: offered.blockers }).toEqual({ wire, blockers: decision.blockers });
          }
        }
      });
    }
  });

  it('name only codes that the words know', () => {
    const actors = Object.values(PEOPLE);
    const codes = regionModels(NOW).flatMap(({ starts }) =>
      starts.flatMap((start) => actors.flatMap((actor) => nextSteps(start, actor, NOW).flatMap(({ blockers }) => blockers))),
    );
    expect(codes.filter(({ code }) => !BLOCKER_CODES.includes(code))).toEqual([]);
  });
});

describe('effects', () => {
  it('are each named by a move of the chart, or are not there', () => {
    const named = new Set(
      Object.values(CASE_CHART.file).flatMap((moves) =>
        Object.values(moves as Record<string, { effects?: readonly string[] } | readonly { effects?: readonly string[] }[]>)
          .flat()
          .flatMap(({ effects }) => effects ?? []),
      ),
    );
    // Those of referrals, duties and notices themselves are no case's.
    const ofCases = Object.keys(EFFECTS).filter((name) => name === 'notify' || !(name in QUEUED_EFFECTS));
    expect([...named].sort()).toEqual(ofCases.sort());
  });

  it('pass a case on with its former owner told', () => {
    const event: CaseEvent = { type: 'transferOwnership', toAgencyId: health.agencyId, reason: 'competence' };
    const decision = decide(opened(), communeHead, event, NOW);
    expect(decision.ok && decision.effects).toEqual([
      { name: 'transferOwner', agencyId: health.agencyId },
      { name: 'notify', agencyId: health.agencyId, about: 'transferOwnership' },
    ]);
  });
});
