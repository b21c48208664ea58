import { describe, expect, it } from '@jest/globals';
import { CHART_VERSION } from './case.js';
import { chartMoves } from './chart-moves.js';
import { chartFaults, onPresentChart, stageOnChart, OLDER_CHARTS, type ChartHistory, type OlderChart } from './chart-versions.js';
import { NOTHING_TOLD } from './initial-facts.js';
import { INITIAL_STAGE, REGIONS } from './stage.js';

const identity = (states: OlderChart['states']): OlderChart['becomes'] =>
  Object.fromEntries(Object.entries(states).map(([region, names]) => [region, Object.fromEntries(names.map((name) => [name, name]))]));

// A history of three charts: the second renamed a state and split none, the third joined two.
const first: OlderChart = { states: { file: ['open', 'shut'], help: ['none', 'asked', 'given'] }, becomes: { file: { open: 'open', shut: 'closed' }, help: { none: 'none', asked: 'asked', given: 'given' } }, adds: {} };
const second: OlderChart = { states: { file: ['open', 'closed'], help: ['none', 'asked', 'given'] }, becomes: { file: { open: 'open', closed: 'closed' }, help: { none: 'none', asked: 'running', given: 'running' } }, adds: {} };
const planted: ChartHistory = { present: 3, older: { 1: first, 2: second }, states: { file: ['open', 'closed'], help: ['none', 'running'] } };
const without = (region: string, state: string): ChartHistory => {
  const { [state]: _gone, ...rest } = first.becomes[region] ?? {};
  return { ...planted, older: { ...planted.older, 1: { ...first, becomes: { ...first.becomes, [region]: rest } } } };
};

describe('the map of running cases', () => {
  it('is whole', () => {
    expect(chartFaults()).toEqual([]);
    expect(Object.keys(OLDER_CHARTS).map(Number)).toEqual(Array.from({ length: CHART_VERSION - 1 }, (_, index) => index + 1));
  });

  it('takes a case over several charts', () => {
    expect(chartFaults(planted)).toEqual([]);
    expect(stageOnChart(1, { file: 'shut', help: 'given' }, planted)).toEqual({ file: 'closed', help: 'running' });
    expect(stageOnChart(3, { file: 'open', help: 'none' }, planted)).toEqual({ file: 'open', help: 'none' });
  });

  it.each(Object.entries(first.states).flatMap(([region, states]) => states.map((state) => [region, state] as const)))('turns red where it forgets %s %s', (region, state) => {
    expect(chartFaults(without(region, state))).toEqual([`chart 1: ${region} ${state} is forgotten`]);
    expect(() => stageOnChart(1, { file: 'open', help: 'none', [region]: state }, without(region, state))).toThrow(`${region} ${state}`);
  });

  it('turns red for a state that never was, one that is no more, a region and a chart that are not kept', () => {
    const wrong = { ...first, becomes: { ...first.becomes, help: { none: 'none', asked: 'gone', given: 'given', lent: 'given' } } };
    expect(chartFaults({ ...planted, older: { ...planted.older, 1: wrong } })).toEqual(['chart 1: help lent never was', 'chart 1: help gone is no state after it']);
    expect(chartFaults({ ...planted, older: { 2: second } })).toEqual(['chart 1 is not kept']);
    const { help: _help, ...fewer } = planted.states;
    expect(chartFaults({ ...planted, states: fewer })).toHaveLength(3);
  });

  it('keeps what a case holds and lacks no fact of the present chart', () => {
    for (const version of [1, CHART_VERSION]) {
      const { stage, facts } = onPresentChart(version, INITIAL_STAGE, { ...NOTHING_TOLD, riskLevel: 'high' });
      expect(stage).toEqual(INITIAL_STAGE);
      expect([Object.keys(facts).sort(), facts.riskLevel]).toEqual([Object.keys(NOTHING_TOLD).sort(), 'high']);
    }
    expect(identity(REGIONS)).toEqual(OLDER_CHARTS[CHART_VERSION - 1]?.becomes);
  });

  it('tells beforehand what would change, and which case cannot move', () => {
    const cases = [
      { code: 'LV-2024-10001', chartVersion: 1, stage: INITIAL_STAGE },
      { code: 'LV-2024-10002', chartVersion: 1, stage: { ...INITIAL_STAGE, support: 'asked' } },
      { code: 'LV-2024-10003', chartVersion: 9, stage: INITIAL_STAGE },
    ];
    expect(chartMoves(cases)).toEqual([
      { code: 'LV-2024-10001', from: 1, states: [], facts: ['hold', 'erasure', 'sealing', 'admission'], stuck: null },
      { code: 'LV-2024-10002', from: 1, states: [], facts: [], stuck: 'no state of the next chart for support asked' },
      { code: 'LV-2024-10003', from: 9, states: [], facts: [], stuck: 'no chart has version 9' },
    ]);
  });
});
