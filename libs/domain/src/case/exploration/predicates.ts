import { awaitsReview } from '../../access/break-glass.js';
import type { CaseChart } from '../chart.js';
import { FAMILY_RELATIONS } from '../kinds.js';
import type { Edge, Graph } from './explore.js';
import { transitionsOf } from './explore.js';

/** A broken promise, in words short enough for a test's message. */
export type Finding = string;

const describe = (graph: Graph, edge: Edge): Finding => {
  const before = graph.states[edge.from];
  return `${graph.model.name}: ${edge.transition} at ${Object.values(before?.stage ?? {}).join('/')}`;
};

/** Transitions of the chart that no walk took, and states of regions that none entered. */
export function unreached(graphs: readonly Graph[], chart: CaseChart): readonly Finding[] {
  const taken = new Set(graphs.flatMap((graph) => graph.edges.map((edge) => edge.transition)));
  const entered = new Set(
    graphs.flatMap((graph) => graph.states.flatMap(({ stage }) => Object.entries(stage).map((pair) => pair.join('.')))),
  );
  const states = Object.entries(chart).flatMap(([region, names]) => Object.keys(names).map((name) => `${region}.${name}`));
  return [
    ...transitionsOf(chart).filter((name) => !taken.has(name)),
    ...states.filter((name) => !entered.has(name)),
  ];
}

/** States from which no closed file can be reached. */
export function deadEnds(graph: Graph): readonly Finding[] {
  const sources = new Map<number, number[]>();
  for (const { from, to } of graph.edges) sources.set(to, [...(sources.get(to) ?? []), from]);
  const good = new Set<number>();
  const queue = graph.states.flatMap(({ stage }, index) => (stage.file === 'closed' ? [index] : []));
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (good.has(next)) continue;
    good.add(next);
    queue.push(...(sources.get(next) ?? []));
  }
  return graph.states.flatMap(({ stage }, index) => (good.has(index) ? [] : [`no way out of ${Object.values(stage).join('/')}`]));
}

/** Closings that leave a measure in force, or, when nothing excuses it, anything open. */
export function unsafeClosings(graph: Graph): readonly Finding[] {
  return graph.edges
    .filter(({ event }) => event.type === 'close' || event.type === 'merge')
    .filter((edge) => {
      const before = graph.states[edge.from];
      const after = graph.states[edge.to];
      if (before === undefined || after?.stage.file !== 'closed' || before.stage.file === 'closed') return false;
      const { stage, facts, openWork } = before;
      if (stage.protection === 'inForce' || facts.measures.some(({ state }) => state === 'inForce')) return true;
      if (edge.event.type !== 'close') return false;
      const busy = openWork.blockingDuties > 0 || openWork.openReferrals > 0 || stage.protection === 'requested' || stage.protection === 'needed';
      switch (edge.event.outcome) {
        case 'reintegrated':
          return (
            busy ||
            stage.identification === 'reported' ||
            stage.identification === 'underIdentification' ||
            stage.support !== 'completed' ||
            stage.reintegration !== 'completed'
          );
        case 'notVictim':
          return busy || stage.identification !== 'notVictim' || (stage.support !== 'none' && stage.support !== 'completed');
        default:
          return false;
      }
    })
    .map((edge) => describe(graph, edge));
}

/** Decisions taken by the person who proposed them: status, proving document, merging, seals, court orders, the lifting of a hold, erasure. */
export function decidedAlone(graph: Graph): readonly Finding[] {
  return graph.edges
    .filter((edge) => {
      const before = graph.states[edge.from];
      const after = graph.states[edge.to];
      const by = graph.model.deeds[edge.deed]?.actor.personId;
      if (before === undefined || after === undefined) return false;
      const changed = before.stage.identification !== after.stage.identification;
      switch (edge.event.type) {
        case 'decideIdentification':
          return before.facts.proposal === null || before.facts.proposal.by === by;
        case 'recordProof':
          return changed && (before.facts.proof === null || before.facts.proof.by === by);
        case 'merge':
          return after.stage.file === 'closed' && (before.facts.mergeProposal?.by ?? by) === by;
        case 'unmerge':
          return after.stage.file === 'open' && (before.facts.unmergeProposal?.by ?? by) === by;
        case 'seal':
        case 'unseal':
          return edge.transition.endsWith('.confirm') && (before.facts.sealing?.by ?? by) === by;
        case 'admitByCourtOrder':
          return edge.transition.endsWith('.confirm') && (before.facts.admission?.by ?? by) === by;
        case 'liftHold':
          return after.facts.hold === null && (before.facts.hold?.liftBy ?? by) === by;
        case 'erase':
          return after.facts.erasure?.on != null && (before.facts.erasure?.by ?? by) === by;
        default:
          return false;
      }
    })
    .map((edge) => describe(graph, edge));
}

/** Open cases, whatever their status, in which support could not begin or protection could not be asked for. */
export function helpWithheld(graph: Graph): readonly Finding[] {
  const open = new Map<number, Set<string>>();
  for (const { from, event } of graph.edges) open.set(from, (open.get(from) ?? new Set<string>()).add(event.type));
  return graph.states.flatMap(({ stage }, index) => {
    if (stage.file === 'closed') return [];
    const may = (type: string) => open.get(index)?.has(type) ?? false;
    const where = Object.values(stage).join('/');
    return [
      ...(stage.support === 'none' && !may('startInitialSupport') ? [`no first support at ${where}`] : []),
      ...(stage.protection === 'unassessed' && !may('assessRisk') ? [`no risk assessment at ${where}`] : []),
      ...(stage.protection === 'needed' && !may('requestProtection') ? [`no request for protection at ${where}`] : []),
      ...(stage.protection === 'requested' && !may('orderProtection') ? [`no order of protection at ${where}`] : []),
    ];
  });
}

/** Ways off the child route without a document, and plans for children without a guardian. */
export function childRouteLeft(graph: Graph): readonly Finding[] {
  return graph.edges
    .filter((edge) => {
      const before = graph.states[edge.from]?.facts;
      const after = graph.states[edge.to]?.facts;
      if (before === undefined || after === undefined) return false;
      const { event } = edge;
      const less =
        (before.childU16 && !after.childU16) ||
        (before.minorU18 && !after.minorU18) ||
        (before.presumedChild && !after.presumedChild);
      const documented = event.type === 'assessAge' && event.document !== undefined;
      const child = before.minorU18 || before.presumedChild;
      return (less && !documented) || (event.type === 'approvePlan' && child && before.guardian === null);
    })
    .map((edge) => describe(graph, edge));
}

/** Cases taken over, or people taken away from an agency that answers for them, without a hand-over. */
export function takenUnasked(graph: Graph): readonly Finding[] {
  return graph.edges
    .filter((edge) => {
      const before = graph.states[edge.from]?.facts;
      const by = graph.model.deeds[edge.deed]?.actor.agencyId;
      if (before === undefined || edge.event.type !== 'receivePerson' || before.handOverTo === by) return false;
      return before.custodyAgencyId !== null || edge.transition.endsWith(' receivePerson#0');
    })
    .map((edge) => describe(graph, edge));
}

/** Children for whom one of a suspected family speaks. */
export function spokenForBySuspects(graph: Graph): readonly Finding[] {
  return graph.states.flatMap(({ facts }) =>
    facts.familySuspected && FAMILY_RELATIONS.includes(facts.guardian ?? '') ? [`${graph.model.name}: guardian of a suspected family`] : [],
  );
}

/** Files erased while open, under a hold or before broken glass was reviewed, and anything done to an erased one. */
export function wronglyErased(graph: Graph): readonly Finding[] {
  return graph.edges
    .filter((edge) => {
      const before = graph.states[edge.from];
      const after = graph.states[edge.to];
      if (before === undefined || after === undefined) return false;
      if (before.facts.erasure?.on != null) return true;
      if (after.facts.erasure?.on == null) return false;
      return before.stage.file === 'open' || before.facts.hold !== null || (before.grants ?? []).some(awaitsReview);
    })
    .map((edge) => describe(graph, edge));
}

/** Moves of a closed file outside its own region. */
export function movedWhileClosed(graph: Graph): readonly Finding[] {
  return graph.edges
    .filter(({ from, transition }) => graph.states[from]?.stage.file === 'closed' && !transition.startsWith('file.'))
    .map((edge) => describe(graph, edge));
}
