import { describe, expect, it } from '@jest/globals';
import { CASE_CHART, createCaseMachine, movesOf } from '../case.machine.js';
import type { CaseChart, ChartEventType, Move, Moves } from '../chart.js';
import type { GuardName } from '../guards.js';
import type { Region } from '../stage.js';
import { NOW } from '../testing/people.js';
import { explore, RULES, type Model, type Rules } from './explore.js';
import { regionModels } from './models.js';
import { childRouteLeft, deadEnds, decidedAlone, helpWithheld, spokenForBySuspects, takenUnasked, unreached, unsafeClosings, wronglyErased } from './predicates.js';

/** The chart with one event of one state changed; null takes the event away. */
function changed(region: Region, state: string, type: ChartEventType, change: (move: Move) => Move | null, base = CASE_CHART): Rules {
  const states = base[region] as Readonly<Record<string, Moves>>;
  const { [type]: _old, ...rest } = states[state] ?? {};
  const moves = movesOf(states[state] ?? {}, type).flatMap((move) => change(move) ?? []);
  if (moves.length === 0 && _old === undefined) throw new Error(`no ${type} in ${region}.${state}`);
  const withChange = moves.length === 0 ? rest : { ...rest, [type]: moves };
  const chart = { ...base, [region]: { ...states, [state]: withChange } } as CaseChart;
  return { ...RULES, chart, machine: createCaseMachine(chart) };
}

const without = (guard: GuardName) => (move: Move): Move => ({
  ...move,
  guards: (move.guards ?? []).filter((name) => name !== guard),
});

function region(name: string): Model {
  const found = regionModels(NOW).find((model) => model.name === name);
  if (found === undefined) throw new Error(`no model ${name}`);
  return found;
}

// The child's route without the turns that do not touch it, so that this stays quick.
const childModel: Model = (() => {
  const whole = region('support of adults and children');
  const kept = ['assessAge', 'recordSensitive', 'recordChoice', 'appointGuardian', 'startInitialSupport', 'assessNeeds', 'approvePlan', 'assessRisk'];
  const [first] = whole.starts;
  if (first === undefined) throw new Error('no start');
  return { ...whole, deeds: whole.deeds.filter(({ event }) => kept.includes(event(first)?.type ?? '')) };
})();

describe('a mistake planted in the chart is found', () => {
  it('a dead end: measures that can never end', () => {
    expect(deadEnds(explore(region('protection')))).toEqual([]);
    const mistaken = changed('protection', 'inForce', 'endProtection', () => null);
    expect(deadEnds(explore(region('protection'), mistaken))).not.toEqual([]);
  });

  it('closing with a measure in force', () => {
    expect(unsafeClosings(explore(region('protection')))).toEqual([]);
    const mistaken = changed('file', 'open', 'close.otherwise', without('noMeasureInForce'));
    expect(unsafeClosings(explore(region('protection'), mistaken))).not.toEqual([]);
  });

  it('closing as reintegrated with a duty open', () => {
    expect(unsafeClosings(explore(region('file')))).toEqual([]);
    const mistaken = changed('file', 'open', 'close.reintegrated', without('noBlockingDuty'));
    expect(unsafeClosings(explore(region('file'), mistaken))).not.toEqual([]);
  });

  it('one person deciding alone', () => {
    expect(decidedAlone(explore(region('identification')))).toEqual([]);
    const mistaken = changed('identification', 'underIdentification', 'decideIdentification.approve', without('anotherPerson'));
    expect(decidedAlone(explore(region('identification'), mistaken))).not.toEqual([]);
  });

  it('one person entering a proving document and confirming it', () => {
    const mistaken = changed('identification', 'reported', 'recordProof', (move) =>
      move.guards?.includes('secondPerson') === true ? { ...move, guards: ['proofOpen'] } : move,
    );
    expect(decidedAlone(explore(region('identification'), mistaken))).not.toEqual([]);
  });

  it('one person merging two files', () => {
    const mistaken = changed('file', 'open', 'merge.confirm', without('secondMerger'));
    expect(decidedAlone(explore(region('file'), mistaken))).not.toEqual([]);
  });

  it('one person erasing a file, sealing somebody out, letting somebody in by a court order, or lifting a hold', () => {
    expect(decidedAlone(explore(region('access')))).toEqual([]);
    const mistakes = [
      changed('file', 'closed', 'erase.confirm', without('secondEraser')),
      changed('file', 'open', 'seal.confirm', without('secondSealer')),
      changed('file', 'open', 'admitByCourtOrder.confirm', without('secondAdmitter')),
      changed('file', 'closed', 'unseal.confirm', without('secondSealer')),
      changed('file', 'open', 'liftHold', without('secondLifter')),
    ];
    for (const mistaken of mistakes) expect(decidedAlone(explore(region('access'), mistaken))).not.toEqual([]);
  });

  it('a file erased under a hold or before a review, or touched after it', () => {
    expect(wronglyErased(explore(region('access')))).toEqual([]);
    const mistakes = [
      // A hold takes back what was proposed before it, so both steps must forget to ask.
      changed('file', 'closed', 'erase.confirm', without('noHold'), changed('file', 'closed', 'erase.propose', without('noHold')).chart),
      changed('file', 'closed', 'erase.confirm', without('glassReviewed')),
      changed('file', 'closed', 'reopen', without('notErased')),
    ];
    expect(mistakes.map((mistaken) => wronglyErased(explore(region('access'), mistaken)).length > 0)).toEqual([true, true, true]);
  });

  it('a case taken over by whom nobody handed it to', () => {
    const mistaken = changed('file', 'open', 'receivePerson', without('handedToYou'));
    expect(takenUnasked(explore(region('custody'), mistaken))).not.toEqual([]);
  });

  it('a guardian of a suspected family', () => {
    const mistaken = changed('file', 'open', 'appointGuardian.family', without('notSuspect'));
    expect(spokenForBySuspects(explore(childModel))).toEqual([]);
    expect(spokenForBySuspects(explore(childModel, mistaken))).not.toEqual([]);
  });

  it('support hanging behind identification', () => {
    const model = region('support of adults and children');
    const quick: Model = { ...model, starts: model.starts.slice(0, 1), deeds: model.deeds.filter(({ actor }) => actor.role === 'social') };
    const findings = (rules?: Rules) =>
      helpWithheld(explore(quick, rules)).filter((finding) => finding.startsWith('no first support'));
    expect(findings()).toEqual([]);
    const mistaken = changed('support', 'none', 'startInitialSupport', (move) => ({ ...move, guards: ['statusDecided'] }));
    expect(findings(mistaken)).not.toEqual([]);
  });

  it('the presumption of a child lifted without a document', () => {
    expect(childRouteLeft(explore(childModel))).toEqual([]);
    const mistaken: Rules = { ...RULES, papersMissing: () => [] };
    expect(childRouteLeft(explore(childModel, mistaken))).not.toEqual([]);
  });

  it('a child’s plan approved with no guardian', () => {
    const mistaken = changed('support', 'initial', 'approvePlan', without('guardianIfChild'));
    expect(childRouteLeft(explore(childModel, mistaken))).not.toEqual([]);
  });

  it('a transition that nobody can take', () => {
    const models = regionModels(NOW).filter(({ name }) => name === 'way home');
    const missing = (rules?: Rules) =>
      unreached(models.map((model) => explore(model, rules)), (rules ?? RULES).chart).filter((name) => name.startsWith('reintegration.'));
    expect(missing()).toEqual([]);
    const mistaken = changed('reintegration', 'planned', 'recordFollowUp', () => null);
    expect(missing(mistaken)).toContain('reintegration.followUp completeReintegration');
  });
});

describe('the walk', () => {
  it('stops with an error when there are more states than it was told, and never cuts', () => {
    expect(() => explore({ ...region('protection'), limit: 10 })).toThrow('more than 10 states');
  });
});
