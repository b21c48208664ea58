import { describe, expect, it } from '@jest/globals';
import { mayStep } from '../../access/policy.js';
import { REFERRAL_CHART, type ReferralChart, type ReferralMove } from '../chart.js';
import { packetOpenUntil } from '../clocks.js';
import { createReferralMachine } from '../machine.js';
import type { ReferralEventType, ReferralState } from '../referral.js';
import { explore, WALK_RULES, type Clocks, type Graph, type WalkRules } from './explore.js';
import * as predicates from './predicates.js';
import { deedsOn, STARTS, type Deed } from './world.js';

const CLOCKS: Clocks = { now: '2026-11-22T03:30:00.000Z', later: '2026-12-06T03:30:00.000Z' };

// The steps and starts that do not touch a mistake are left out, so that this stays quick.
const LEFT_OUT: readonly ReferralEventType[] = ['revise', 'claim', 'ask', 'answer', 'supplyProof'];
const GROUNDS = ['noCapacity', 'noConcreteCaseOrIneligible', 'wrongReceiver', 'consentWithdrawn', 'helpedOtherwise'];
const deeds: readonly Deed[] = deedsOn(CLOCKS.now).filter(
  (deed) => deed.kind !== 'step' || (!LEFT_OUT.includes(deed.event.type) && !('reason' in deed.event && !GROUNDS.includes(deed.event.reason))),
);

const starts = STARTS.filter(({ name }) => ['shelter by consent', 'shelter by nothing', 'legal aid by consent'].includes(name)).map(({ world }) => world);

function walk(rules: Partial<WalkRules> = {}): Graph {
  return explore(starts, deeds, CLOCKS, 1500, { ...WALK_RULES, ...rules });
}

/** The chart with one step of one state changed; null takes the step away. */
function changed(...changes: readonly (readonly [ReferralState, ReferralEventType, ReferralMove | null])[]): Partial<WalkRules> {
  const chart = changes.reduce<ReferralChart>((whole, [state, type, move]) => {
    const { [type]: _old, ...rest } = whole[state];
    return { ...whole, [state]: move === null ? rest : { ...rest, [type]: move } };
  }, REFERRAL_CHART);
  return { chart, machine: createReferralMachine(chart) };
}

const sound = walk();
const mistaken = (rules: Partial<WalkRules>, predicate: (graph: Graph) => readonly string[]) => {
  expect(predicate(sound)).toEqual([]);
  expect(predicate(walk(rules))).not.toEqual([]);
};

describe('a mistake planted in the rules of a referral is found', () => {
  it('a service that can never end', () => {
    mistaken(
      changed(['inService', 'complete', null], ['inService', 'fail', null], ['inService', 'handBack', null], ['inService', 'recall', null]),
      predicates.deadEnds,
    );
  });

  it('something sent with neither consent nor law', () => {
    mistaken(changed(['draft', 'send', { target: 'queued', guards: ['receiverFit'] }]), predicates.uncarried);
  });

  it('a referral that is sent and can never be delivered', () => {
    mistaken(changed(['queued', 'deliver', { target: 'offered', guards: ['questionOpen'] }]), predicates.stranded);
  });

  it('a withdrawn consent that stops nothing', () => {
    mistaken({ recallAll: () => [] }, predicates.openWithoutGround);
  });

  it('the sender accepting in the receiver’s place', () => {
    mistaken({ mayStep: (actor, step) => mayStep(actor, step) || (actor.end === 'sender' && mayStep({ ...actor, end: 'receiver' }, step)) }, predicates.wrongEnd);
  });

  it('a person delivering by hand what the queue carries', () => {
    mistaken({ mayStep: (actor, step) => step === 'referral.deliver' || mayStep(actor, step) }, predicates.wrongEnd);
  });

  it('a packet that is open with the offer', () => {
    mistaken({ openUntil: (state, now) => (state === 'offered' ? 'infinity' : packetOpenUntil(state, now)) }, (graph) =>
      predicates.openTooLong(graph, CLOCKS),
    );
  });

  it('a packet that a recall leaves open', () => {
    mistaken({ openUntil: (state, now) => packetOpenUntil(state === 'recalled' ? 'completed' : state, now) }, (graph) =>
      predicates.openTooLong(graph, CLOCKS),
    );
  });

  it('an acceptance that leaves the packet shut', () => {
    mistaken({ openUntil: (state, now) => (state === 'accepted' ? null : packetOpenUntil(state, now)) }, predicates.closedTooSoon);
  });

  it('a referral accepted twice', () => {
    mistaken(changed(['accepted', 'accept', {}]), (graph) => predicates.doneTwice(graph, 'accept'));
  });

  it('a returned referral sent again as if nothing had been', () => {
    mistaken(changed(['declined', 'send', { target: 'queued' }]), (graph) => predicates.doneTwice(graph, 'send'));
  });

  it('legal aid refused for want of room', () => {
    mistaken({ ruleFaults: () => [] }, predicates.unlawfulGrounds);
  });

  it('a withdrawn consent claimed by a person', () => {
    mistaken({ ruleFaults: () => [] }, predicates.falseRecalls);
  });

  it('an offer that lapses before its time', () => {
    mistaken(changed(['offered', 'lapse', { target: 'lapsed' }]), predicates.wrongClocks);
  });

  it('a step that nobody can take', () => {
    const unreached = (graph: Graph) => predicates.unreached(graph).filter((name) => name === 'inService complete' || name === 'completed');
    mistaken(changed(['accepted', 'start', null]), unreached);
  });

  it('a returned referral that is nobody’s task', () => {
    const forgetful: Graph = {
      ...sound,
      worlds: sound.worlds.map((world) => (world.state === 'declined' ? { ...world, facts: { ...world.facts, needsReceiver: false } } : world)),
    };
    expect(predicates.forgotten(sound)).toEqual([]);
    expect(predicates.forgotten(forgetful)).not.toEqual([]);
  });
});
