import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { referralRefusal } from '../blockers.js';
import { REFERRAL_CHART } from '../chart.js';
import { moveReferral, referralMachine } from '../machine.js';
import { REFERRAL_EVENT_TYPES, REFERRAL_STATES } from '../referral.js';
import { explore, tried, transitionsOf, type Clocks } from './explore.js';
import * as predicates from './predicates.js';
import { deedsOn, snapshotOf, STARTS } from './world.js';

const CLOCKS: Clocks = { now: '2026-11-22T03:30:00.000Z', later: '2026-12-06T03:30:00.000Z' };
const COUNTS = new URL('./counts.json', import.meta.url);
const STATES_AT_MOST = 1500;

const began = process.cpuUsage();
const deeds = deedsOn(CLOCKS.now);
const graph = explore(STARTS.map(({ world }) => world), deeds, CLOCKS, STATES_AT_MOST);
const seconds = process.cpuUsage(began).user / 1e6;
const counts = { states: graph.worlds.length, deeds: deeds.length, edges: graph.edges.length, transitions: transitionsOf().length };
process.stdout.write(
  `  referral: ${String(counts.states)} states, ${String(counts.edges)} edges, ${String(counts.transitions)} transitions, explored in ${seconds.toFixed(1)} s\n`,
);
if (process.env['KEEP_COUNTS'] === '1') writeFileSync(COUNTS, `${JSON.stringify(counts, null, 2)}\n`);

describe('the chart of a referral, walked through wholly', () => {
  it('has the counts that are on record, and is walked in time', () => {
    // Run once with KEEP_COUNTS=1 after a change of the chart, and look at the difference.
    expect(counts).toEqual(JSON.parse(readFileSync(COUNTS, 'utf8')));
    expect(seconds).toBeLessThan(15);
  });

  it('names the states that lists and the database know', () => {
    expect(Object.keys(REFERRAL_CHART)).toEqual([...REFERRAL_STATES]);
  });

  it('reaches every state and takes every transition', () => {
    expect(predicates.unreached(graph)).toEqual([]);
  });

  it('lets every referral come to an end, from wherever it is', () => {
    expect(predicates.deadEnds(graph)).toEqual([]);
  });

  it('can always be delivered once sent, and ended by the queue once offered', () => {
    expect(predicates.stranded(graph)).toEqual([]);
  });

  it('sends, delivers and gives out nothing without a consent or a provision of law', () => {
    expect(predicates.uncarried(graph)).toEqual([]);
  });

  it('leaves nothing open once the consent is withdrawn or the file is closed', () => {
    expect(predicates.openWithoutGround(graph)).toEqual([]);
  });

  it('lets nobody but the receiver accept, nobody but the sender send, and the queue alone deliver', () => {
    expect(predicates.wrongEnd(graph)).toEqual([]);
  });

  it('lets only whoever leads give work to somebody else', () => {
    expect(predicates.givenByColleague(graph)).toEqual([]);
  });

  it('opens the packet with acceptance and shuts it with a recall', () => {
    expect(predicates.openTooLong(graph, CLOCKS)).toEqual([]);
    expect(predicates.closedTooSoon(graph)).toEqual([]);
  });

  it('is sent, delivered and accepted once', () => {
    expect((['send', 'deliver', 'accept'] as const).flatMap((type) => predicates.doneTwice(graph, type))).toEqual([]);
  });

  it('returns legal aid on the four grounds of its law alone', () => {
    expect(predicates.unlawfulGrounds(graph)).toEqual([]);
  });

  it('forgets nothing that came back', () => {
    expect(predicates.forgotten(graph)).toEqual([]);
  });

  it('lets no offer lapse early and leaves none without an end', () => {
    expect(predicates.wrongClocks(graph)).toEqual([]);
  });

  it('takes nobody’s word for a withdrawn consent', () => {
    expect(predicates.falseRecalls(graph)).toEqual([]);
  });

  it('gives blockers exactly where the machine says no, for every step', () => {
    for (const world of graph.worlds) {
      const input = { ...snapshotOf(world), now: CLOCKS.now };
      for (const type of REFERRAL_EVENT_TYPES) {
        const free = referralRefusal(input, type).length === 0;
        expect({ type, state: world.state, free }).toEqual({ type, state: world.state, free: moveReferral(referralMachine, input, type) !== null });
      }
    }
  });

  it('tells states apart by all that guards read: two ways to one state leave the same deeds open', () => {
    const open = (world: (typeof graph.worlds)[number]) => deeds.flatMap((deed, index) => (tried(world, deed, CLOCKS) === null ? [] : [index]));
    graph.edges
      .filter((_, index) => index % 29 === 0)
      .forEach((edge) => {
        const arrived = tried(graph.worlds[edge.from] as (typeof graph.worlds)[number], edge.deed, CLOCKS);
        const stored = graph.worlds[edge.to];
        if (arrived === null || stored === undefined) throw new Error('edge that cannot be taken');
        expect(open(arrived)).toEqual(open(stored));
      });
  });

  it('stops with an error when there are more states than it was told, and never cuts', () => {
    expect(() => explore(STARTS.map(({ world }) => world), deeds, CLOCKS, 20)).toThrow('more than 20 states');
  });
});
