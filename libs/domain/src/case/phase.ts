import { PHASES, type Phase, type Stage } from './stage.js';

type Progress = 'notBegun' | 'running' | 'finished';

const BEGINNING: Readonly<Record<Phase, string>> = {
  receipt: '',
  verification: 'notStarted',
  identification: 'reported',
  protection: 'unassessed',
  support: 'none',
  reintegration: 'none',
};

const FINISHED: Readonly<Record<Phase, readonly string[]>> = {
  receipt: ['received'],
  verification: ['verified'],
  identification: ['victim', 'notVictim', 'unresolved'],
  protection: ['notNeeded', 'ended'],
  support: ['completed'],
  reintegration: ['completed'],
};

function progressOf(stage: Stage, phase: Phase): Progress {
  const state = stage[phase];
  if (state === BEGINNING[phase]) return 'notBegun';
  return FINISHED[phase].includes(state) ? 'finished' : 'running';
}

/** The one word of lists and pips: the first stage that has begun and is not finished, else the last finished. */
export function phaseOf(stage: Stage): Phase {
  const running = PHASES.find((phase) => progressOf(stage, phase) === 'running');
  if (running !== undefined) return running;
  return PHASES.findLast((phase) => progressOf(stage, phase) === 'finished') ?? 'receipt';
}

/** How far one stage of a case has come, for pips and lanes. */
export function progress(stage: Stage, phase: Phase): Progress {
  return progressOf(stage, phase);
}
