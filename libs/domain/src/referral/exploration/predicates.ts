import { LEGAL_AID_REFUSAL_GROUNDS } from '../grounds.js';
import { isOpenReferral, REFERRAL_STATES, type ReferralState } from '../referral.js';
import { transitionsOf, type Clocks, type Edge, type Graph } from './explore.js';
import { ACTORS } from './people.js';
import { carried, type World } from './world.js';

/** A broken promise, in words short enough for a test's message. */
export type Finding = string;

const ENDS: readonly ReferralState[] = ['completed', 'failed', 'declined', 'lapsed', 'recalled', 'handedBack', 'discarded'];
const RETURNS: readonly ReferralState[] = ['failed', 'declined', 'lapsed', 'handedBack'];

const at = ({ worlds }: Graph, index: number) => worlds[index] as World;
const told = ({ deed, transition }: Edge): Finding => `${deed.kind === 'step' ? deed.by : 'the case'}: ${transition ?? deed.kind}`;
const byWhom = ({ deed }: Edge) => (deed.kind === 'step' ? ACTORS[deed.by] : null);
const typeOf = ({ deed }: Edge) => (deed.kind === 'step' ? deed.event.type : null);

/** States and transitions that nothing reaches. */
export function unreached({ worlds, edges }: Graph): readonly Finding[] {
  const taken = new Set(edges.map(({ transition }) => transition));
  const entered = new Set(worlds.map(({ state }) => state));
  return [...transitionsOf().filter((name) => !taken.has(name)), ...REFERRAL_STATES.filter((state) => !entered.has(state))];
}

/** Referrals that can no longer come to an end by anybody's step, short of giving up the case or the consent. */
export function deadEnds(graph: Graph): readonly Finding[] {
  const sources = new Map<number, number[]>();
  for (const { from, to, deed } of graph.edges) {
    if (deed.kind === 'step') sources.set(to, [...(sources.get(to) ?? []), from]);
  }
  const good = new Set<number>();
  const queue = graph.worlds.flatMap(({ state }, index) => (ENDS.includes(state) ? [index] : []));
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (good.has(next)) continue;
    good.add(next);
    queue.push(...(sources.get(next) ?? []));
  }
  return graph.worlds.flatMap(({ state }, index) => (good.has(index) ? [] : [`no way out of ${state}`]));
}

/** Referrals on their way that the queue can no longer carry: sent and never offered, or offered and never over. */
export function stranded({ worlds, edges }: Graph): readonly Finding[] {
  const carried = new Set(edges.map((edge) => `${String(edge.from)} ${typeOf(edge) ?? ''}`));
  return worlds.flatMap(({ state }, index) => {
    if (state === 'queued' && !carried.has(`${String(index)} deliver`)) return ['stranded in queued'];
    return state === 'offered' && !carried.has(`${String(index)} lapse`) ? ['stranded in offered'] : [];
  });
}

/** Disclosures that neither a consent nor a provision of law carries: sent, delivered or accepted. */
export function uncarried(graph: Graph): readonly Finding[] {
  return graph.edges
    .filter((edge) => ['send', 'deliver', 'accept'].includes(typeOf(edge) ?? '') && !carried(at(graph, edge.from)))
    .map(told);
}

/** Referrals still open although their consent was withdrawn or the file is closed. */
export function openWithoutGround({ worlds }: Graph): readonly Finding[] {
  return worlds
    .filter(({ state, facts, consentWithdrawn, fileOpen }) => isOpenReferral(state) && (!fileOpen || (facts.consentId !== null && consentWithdrawn)))
    .map(({ state }) => `open in ${state}`);
}

/** Steps taken by somebody at the wrong end, or by hand where the queue alone acts. */
export function wrongEnd(graph: Graph): readonly Finding[] {
  const receivers = ['claim', 'accept', 'decline', 'ask', 'start', 'supplyProof', 'complete', 'fail', 'handBack'];
  const queue = ['deliver', 'lapse'];
  return graph.edges
    .filter((edge) => {
      const type = typeOf(edge);
      if (type === null) return false;
      const end = receivers.includes(type) ? 'receiver' : queue.includes(type) ? 'system' : 'sender';
      return byWhom(edge)?.end !== end;
    })
    .map(told);
}

/** Work given to somebody by a colleague who does not lead. */
export function givenByColleague(graph: Graph): readonly Finding[] {
  return graph.edges
    .filter(({ deed }) => deed.kind === 'step' && deed.event.type === 'claim' && deed.event.personId !== ACTORS[deed.by].personId)
    .filter((edge) => byWhom(edge)?.role !== 'supervisor')
    .map(told);
}

/** Packets open to a receiver who has not accepted, or from whom the referral was taken back. */
export function openTooLong({ worlds }: Graph, { later }: Clocks): readonly Finding[] {
  const readable = (openUntil: World['openUntil']) => openUntil === 'infinity' || (openUntil !== null && openUntil > later);
  const closed: readonly ReferralState[] = ['draft', 'queued', 'offered', 'declined', 'lapsed', 'recalled', 'handedBack', 'discarded'];
  return worlds.filter(({ state, openUntil }) => closed.includes(state) && readable(openUntil)).map(({ state }) => `packet open in ${state}`);
}

/** Accepted referrals whose packet their receiver cannot read. */
export function closedTooSoon({ worlds }: Graph): readonly Finding[] {
  return worlds
    .filter(({ state, openUntil }) => (state === 'accepted' || state === 'inService') && openUntil !== 'infinity')
    .map(({ state }) => `packet closed in ${state}`);
}

/** Referrals accepted, or sent, a second time. */
export function doneTwice(graph: Graph, type: 'accept' | 'send' | 'deliver'): readonly Finding[] {
  const ways = new Map<number, Edge[]>();
  for (const edge of graph.edges) ways.set(edge.from, [...(ways.get(edge.from) ?? []), edge]);
  const seen = new Set<number>();
  const queue = graph.edges.filter((edge) => typeOf(edge) === type).map(({ to }) => to);
  const found = new Set<Finding>();
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    for (const edge of ways.get(next) ?? []) {
      if (typeOf(edge) === type) found.add(`${told(edge)} again`);
      queue.push(edge.to);
    }
  }
  return [...found];
}

/** Legal aid returned on a ground that its law does not know, and other services returned on those of legal aid. */
export function unlawfulGrounds(graph: Graph): readonly Finding[] {
  return graph.edges
    .filter(({ from, deed }) => {
      if (deed.kind !== 'step' || !['decline', 'handBack'].includes(deed.event.type)) return false;
      const { reason } = deed.event as { readonly reason: string };
      const lawful = (LEGAL_AID_REFUSAL_GROUNDS as readonly string[]).includes(reason);
      const legalAid = at(graph, from).facts.service === 'legal_aid';
      // That a person died is a ground of both lists.
      return legalAid ? !lawful : lawful && reason !== 'personDied';
    })
    .map(told);
}

/** Referrals that came back and are nobody's task any more although nobody settled them. */
export function forgotten(graph: Graph): readonly Finding[] {
  return graph.edges
    .filter((edge) => {
      const [before, after] = [at(graph, edge.from), at(graph, edge.to)];
      if (!RETURNS.includes(after.state) || after.facts.needsReceiver) return false;
      return before.state !== after.state || (before.facts.needsReceiver && typeOf(edge) !== 'dismiss');
    })
    .map(told);
}

/** Offers that lapsed before their time, and offers whose time runs for nobody. */
export function wrongClocks(graph: Graph): readonly Finding[] {
  const early = graph.edges.filter(({ deed }) => deed.kind === 'step' && deed.event.type === 'lapse' && deed.later !== true).map(told);
  const endless = graph.worlds
    .filter(({ state, facts }) => state === 'offered' && (facts.answerBy === null || facts.lapseAt === null))
    .map(() => 'offered without an end');
  return [...early, ...endless];
}

/** Grounds of recall that a person stated although only an event of the case can bring them about. */
export function falseRecalls({ edges }: Graph): readonly Finding[] {
  return edges
    .filter(({ deed }) => deed.kind === 'step' && deed.event.type === 'recall' && ['consentWithdrawn', 'caseClosed'].includes(deed.event.reason))
    .map(told);
}
