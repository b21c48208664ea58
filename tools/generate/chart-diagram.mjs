import { regions } from './domain.mjs';

/** The chart as Mermaid text, one lane for each region, and below it the events that change facts only. */
export function chartDiagram() {
  const lanes = regions.map(lane).join('\n    --\n');
  const staying = regions.flatMap(({ id, states, moves }) =>
    states
      .map((state) => [`${id}.${state}`, unique(moves.filter((move) => move.stays && move.from === state).map(({ event }) => event))])
      .filter(([, events]) => events.length > 0),
  );
  return [
    '```mermaid',
    'stateDiagram-v2',
    '  state case {',
    lanes,
    '  }',
    '```',
    '',
    'In brackets: what must hold, each name the code of a blocker. Outside the lane `file` every transition also needs the file to be open.',
    '',
    '| In this state | these events change facts and leave the state |',
    '|---|---|',
    ...staying.map(([state, events]) => `| \`${state}\` | ${events.map((event) => `\`${event}\``).join(', ')} |`),
  ].join('\n');
}

function lane({ id, initial, states, moves }) {
  const name = (state) => `${id}_${state}`;
  const arrows = new Map();
  for (const { from, to, event, guards, stays } of moves) {
    if (stays) continue;
    const key = `${name(from)} --> ${name(to)}`;
    const label = guards.length > 0 ? `${event} [${guards.join(', ')}]` : event;
    arrows.set(key, [...(arrows.get(key) ?? []), label]);
  }
  return [
    `    state "${id}" as ${id} {`,
    ...states.map((state) => `      state "${state}" as ${name(state)}`),
    `      [*] --> ${name(initial)}`,
    ...[...arrows].map(([arrow, labels]) => `      ${arrow}: ${labels.join('<br/>')}`),
    '    }',
  ].join('\n');
}

function unique(list) {
  return [...new Set(list)];
}
