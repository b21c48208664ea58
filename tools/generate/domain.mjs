import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';

/** The rules as they were built last; tools import nothing of ours by source. */
export const domain = await import(pathToFileURL(resolve('dist/libs/domain/src/index.js')).href);

const { CASE_CHART, INITIAL_STAGE, REGIONS } = domain;

/** The regions of the chart: states in order, the first one, and every move. */
export const regions = Object.keys(REGIONS).map((id) => ({
  id,
  initial: INITIAL_STAGE[id],
  states: REGIONS[id],
  moves: Object.entries(CASE_CHART[id]).flatMap(([from, byEvent]) =>
    Object.entries(byEvent).flatMap(([event, moves]) =>
      [moves].flat().map(({ target, guards = [] }) => ({ from, to: target ?? from, event, guards, stays: !target })),
    ),
  ),
}));
