import { readFileSync } from 'node:fs';
import { chartDiagram } from './chart-diagram.mjs';
import { referralDiagram } from './referral-diagram.mjs';

const README = 'README.md';

/** The README with its generated parts made anew: path -> text. Throws when a marker is missing. */
export function readmeFile() {
  const parts = { 'case-chart': chartDiagram(), 'referral-chart': referralDiagram() };
  const text = Object.entries(parts).reduce((page, [name, part]) => between(page, name, part), readFileSync(README, 'utf8'));
  return new Map([[README, text]]);
}

function between(page, name, part) {
  const [open, close] = [`<!-- generated:${name} -->`, `<!-- /generated:${name} -->`];
  const [from, to] = [page.indexOf(open), page.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`${README} lacks the markers ${open} ${close}`);
  return `${page.slice(0, from + open.length)}\n${part}\n${page.slice(to)}`;
}
