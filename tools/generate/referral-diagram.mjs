import { domain } from './domain.mjs';

const { FHIR_TASK_STATUS, REFERRAL_CHART, REFERRAL_STATES, RETURNED_STATES, packetOpenUntil, referralGuardsOf } = domain;

/** The chart of a referral as Mermaid text, and below it each state with its FHIR Task status and what stays open in it. */
export function referralDiagram() {
  return [
    '```mermaid',
    'stateDiagram-v2',
    '  [*] --> draft',
    ...arrows(),
    '```',
    '',
    'In brackets: what must hold beside the open file of the case.',
    '',
    '| State | FHIR Task | Packet for the receiver | Steps that keep the state |',
    '|---|---|---|---|',
    ...REFERRAL_STATES.map((state) => `| \`${state}\` | ${FHIR_TASK_STATUS[state]} | ${packet(state)} | ${staying(state)} |`),
  ].join('\n');
}

function arrows() {
  const labels = new Map();
  for (const [from, moves] of Object.entries(REFERRAL_CHART)) {
    for (const [type, move] of Object.entries(moves)) {
      if (move.target === undefined) continue;
      const key = `  ${from} --> ${move.target}`;
      labels.set(key, [...(labels.get(key) ?? []), `${type}${needs(type, move)}`]);
    }
  }
  return [...labels].map(([arrow, names]) => `${arrow}: ${names.join('<br/>')}`);
}

function needs(type, move) {
  const guards = referralGuardsOf(type, move).filter((name) => name !== 'fileOpen');
  return guards.length > 0 ? ` [${guards.join(', ')}]` : '';
}

function packet(state) {
  const now = '2026-01-01T00:00:00.000Z';
  const until = packetOpenUntil(state, now);
  if (until === 'infinity') return 'open';
  if (until === null || until === now) return 'closed';
  return `open for ${(Date.parse(until) - Date.parse(now)) / 86_400_000} days more`;
}

function staying(state) {
  const steps = Object.entries(REFERRAL_CHART[state])
    .filter(([, move]) => move.target === undefined)
    .map(([type, move]) => `\`${type}\`${needs(type, move)}`);
  return [...steps, ...(RETURNED_STATES.includes(state) ? ['the sender chooses another receiver'] : [])].join(', ');
}
