import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { mayRecord } from '../../access/policy.js';
import { blockersOf } from '../blockers.js';
import { CASE_EVENT_TYPES } from '../case.js';
import { CASE_CHART, caseMachine, resolve } from '../case.machine.js';
import { decide } from '../case.process.js';
import { chartTypesOf } from '../chart.js';
import { stageOnChart } from '../chart-versions.js';
import { ACCESS_FIELDS } from '../payloads/access.js';
import { REGIONS } from '../stage.js';
import { NOW } from '../testing/people.js';
import { PEOPLE } from './actors.js';
import { explore, RULES, transitionsOf, tryingWith, type Graph } from './explore.js';
import { productModel, regionModels } from './models.js';
import {
  childRouteLeft,
  deadEnds,
  decidedAlone,
  helpWithheld,
  movedWhileClosed,
  spokenForBySuspects,
  takenUnasked,
  unreached,
  unsafeClosings,
  wronglyErased,
} from './predicates.js';

const COUNTS = new URL('./counts.json', import.meta.url);
const SECONDS_AT_MOST = 15;

// Processor time: how busy the machine is otherwise says nothing about the chart.
const began = process.cpuUsage();
const graphs = [...regionModels(NOW), productModel(NOW)].map((model) => explore(model));
const product = graphs.at(-1) as Graph;
const seconds = process.cpuUsage(began).user / 1e6;

const counts = Object.fromEntries(
  graphs.map(({ model, states, edges }) => [
    model.name,
    {
      states: states.length,
      stages: new Set(states.map(({ stage }) => Object.values(stage).join())).size,
      edges: edges.length,
    },
  ]),
);
process.stdout.write(
  `${Object.entries(counts)
    .map(([name, c]) => `  ${name}: ${String(c.states)} states, ${String(c.stages)} stages, ${String(c.edges)} edges`)
    .join('\n')}\n  explored in ${seconds.toFixed(1)} s\n`,
);
if (process.env['KEEP_COUNTS'] === '1') writeFileSync(COUNTS, `${JSON.stringify(counts, null, 2)}\n`);

function everywhere(predicate: (graph: Graph) => readonly string[]): readonly string[] {
  return graphs.flatMap(predicate).slice(0, 5);
}

// Which deeds a snapshot lets pass.
function openDeeds({ model }: Graph, trying: ReturnType<typeof tryingWith>, snapshot: Graph['states'][number]): readonly number[] {
  const attempt = trying(snapshot);
  return model.deeds.flatMap((deed, index) => (attempt(deed) === null ? [] : [index]));
}

// What a walk reaches without the events that a later chart added.
function reachedBefore({ model, states, edges }: Graph, added: readonly string[]): Graph['states'] {
  const reached = new Set(model.starts.keys());
  // Edges stand in the order in which their states were found, but a state may be found by an added event first.
  for (let size = -1; size !== reached.size; ) {
    size = reached.size;
    for (const { from, to, event } of edges) if (reached.has(from) && !added.includes(event.type)) reached.add(to);
  }
  return states.filter((_, index) => reached.has(index));
}

describe('the chart of a case, walked through wholly', () => {
  it('has the counts that are on record', () => {
    // Run once with KEEP_COUNTS=1 after a change of the chart, and look at the difference.
    expect(counts).toEqual(JSON.parse(readFileSync(COUNTS, 'utf8')));
  });

  it('is walked in time', () => {
    expect(seconds).toBeLessThan(SECONDS_AT_MOST);
  });

  it('reaches every state and takes every transition', () => {
    expect(unreached(graphs, CASE_CHART)).toEqual([]);
  });

  it('names the states that lists and the database know', () => {
    for (const [region, states] of Object.entries(REGIONS)) {
      expect(Object.keys(CASE_CHART[region as keyof typeof REGIONS])).toEqual([...states]);
    }
  });

  it('knows each event in one region only', () => {
    const homes = Object.entries(CASE_CHART).flatMap(([region, states]) =>
      [...new Set(Object.values(states as object).flatMap((moves) => Object.keys(moves as object)))].map((type) => [type, region]),
    );
    expect(new Set(homes.map(([type]) => type)).size).toBe(homes.length);
  });

  it('can itself come to wherever a case of the first chart is put', () => {
    for (const graph of graphs) {
      const there = new Set(graph.states.map(({ stage }) => Object.values(stage).join()));
      const before = reachedBefore(graph, Object.keys(ACCESS_FIELDS)).map(({ stage }) => Object.values(stageOnChart(1, stage)).join());
      expect(before.filter((stage) => !there.has(stage))).toEqual([]);
    }
  });

  it('lets every case come to an end', () => {
    expect(everywhere(deadEnds)).toEqual([]);
  });

  it('closes nothing with a measure in force or anything open', () => {
    expect(everywhere(unsafeClosings)).toEqual([]);
  });

  it('lets nobody decide alone', () => {
    expect(everywhere(decidedAlone)).toEqual([]);
  });

  it('offers support and protection in every open case, whatever the status', () => {
    expect(helpWithheld(product)).toEqual([]);
    const before = product.states.filter(({ stage }) => stage.identification === 'reported');
    expect(before.some(({ stage }) => stage.support === 'completed' && stage.verification === 'notStarted')).toBe(true);
    expect(before.some(({ stage }) => stage.protection === 'inForce' && stage.receipt === 'recording')).toBe(true);
  });

  it('keeps to the child route while age is unknown', () => {
    expect(everywhere(childRouteLeft)).toEqual([]);
  });

  it('lets nobody take a person or a case without a hand-over', () => {
    expect(everywhere(takenUnasked)).toEqual([]);
  });

  it('lets none of a suspected family speak for a child', () => {
    expect(everywhere(spokenForBySuspects)).toEqual([]);
  });

  it('erases only closed files that nothing holds, and touches an erased one no more', () => {
    expect(everywhere(wronglyErased)).toEqual([]);
  });

  it('moves nothing while a file is closed', () => {
    expect(everywhere(movedWhileClosed)).toEqual([]);
  });

  it('uses people who may do what they do', () => {
    const wrong = graphs.flatMap(({ model, edges }) =>
      edges.filter(({ deed, event }) => {
        const by = model.deeds[deed];
        return by === undefined || !mayRecord(by.actor, event.type);
      }),
    );
    expect(wrong.map(({ transition }) => transition)).toEqual([]);
  });

  it('is the chart that decide() runs: one example of each transition ends where the walk says', () => {
    const seen = new Set<string>();
    for (const { model, states, edges } of graphs) {
      for (const { from, to, deed, event, transition } of edges) {
        if (seen.has(transition)) continue;
        seen.add(transition);
        const actor = model.deeds[deed]?.actor;
        const before = states[from];
        if (actor === undefined || before === undefined) throw new Error('edge without ends');
        const decision = decide(before, actor, event, model.deeds[deed]?.now ?? model.now);
        expect({ transition, stage: decision.ok ? decision.stage : decision }).toEqual({ transition, stage: states[to]?.stage });
      }
    }
    expect([...seen].sort()).toEqual([...transitionsOf(CASE_CHART)].sort());
  });

  it('gives blockers exactly where the machine says no, for every event and everybody', () => {
    for (const { model, states } of graphs) {
      const every = Math.ceil(states.length / 12);
      states.filter((_, index) => index % every === 0).forEach((snapshot) => {
        const resolved = resolve(caseMachine, snapshot, model.now);
        for (const actor of Object.values(PEOPLE)) {
          for (const type of CASE_EVENT_TYPES.flatMap(chartTypesOf)) {
            const free = blockersOf({ ...snapshot, actor, now: model.now }, type).length === 0;
            if (free !== resolved.can({ type, actor })) throw new Error(`${type} at ${Object.values(snapshot.stage).join('/')}`);
          }
        }
      });
    }
  });

  it('tells states apart by all that guards read: two ways to one state leave the same deeds open', () => {
    for (const graph of graphs) {
      const every = graph.edges.length > 1000 ? 401 : 1;
      const trying = tryingWith(graph.model, RULES);
      graph.edges.filter((_, index) => index % every === 0).forEach((edge) => {
        const deed = graph.model.deeds[edge.deed];
        const before = graph.states[edge.from];
        const stored = graph.states[edge.to];
        if (deed === undefined || before === undefined || stored === undefined) throw new Error('edge without ends');
        const arrived = trying(before)(deed);
        if (arrived === null) throw new Error('edge that cannot be taken');
        expect(openDeeds(graph, trying, { ...before, stage: arrived.stage, facts: arrived.facts })).toEqual(openDeeds(graph, trying, stored));
      });
    }
  });
});
