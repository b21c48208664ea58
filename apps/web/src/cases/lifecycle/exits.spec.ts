import { describe, expect, it } from '@jest/globals';
import type { NextStepView } from '@loive/contracts';
import { INITIAL_STAGE } from '@loive/domain';
import { exitsOf, middleOf, type Graph } from './exits.js';

const edge = (from: string, to: string, ...events: string[]) => ({ from, to, events, points: [[0, 0], [10, 0]] });
const graph: Graph = {
  width: 0,
  height: 0,
  lanes: [
    { region: 'file', y: 0, width: 0, height: 0, states: [], edges: [edge('open', 'closed', 'merge.confirm', 'close.reintegrated', 'close.otherwise'), edge('closed', 'open', 'reopen')] },
    { region: 'receipt', y: 0, width: 0, height: 0, states: [], edges: [edge('recording', 'received', 'completeReceipt')] },
  ],
};
const step = (type: string, allowed: boolean, variants?: string[]): NextStepView => ({ type, allowed, blockers: [], ...(variants ? { variants } : {}) });
const told = (steps: NextStepView[]) => [...exitsOf(graph, INITIAL_STAGE, steps)].map(([region, exits]) => [region, exits.map(({ type, number }) => [type, number])]);

describe('the ways out of where a case stands', () => {
  it('are those of the present states only, numbered when this reader may take them', () => {
    expect(told([step('completeReceipt', true), step('close', false)])).toEqual([
      ['file', [['merge', null], ['close', null]]],
      ['receipt', [['completeReceipt', 1]]],
    ]);
  });

  it('are open by kind: closing is a way out when any of its outcomes is', () => {
    expect(told([step('close', true, ['withdrawn', 'died'])])[0]).toEqual(['file', [['merge', null], ['close', 1]]]);
    expect(told([step('merge', true, ['propose'])])[0]).toEqual(['file', [['merge', null], ['close', null]]]);
  });
});

describe('the number on an edge', () => {
  it('stands halfway along its bends', () => {
    expect(middleOf([[0, 0], [10, 0], [10, 10]])).toEqual([10, 0]);
    expect(middleOf([[0, 0], [30, 0]])).toEqual([15, 0]);
  });
});
