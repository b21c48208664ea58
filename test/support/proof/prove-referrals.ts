import type { Anomaly } from '../history/anomaly.js';
import { anomaliesOf } from '../history/check.js';
import type { FinalRows } from '../history/final-rows.js';
import type { HistoryLine } from '../history/lines.js';
import { chanceOf } from '../kills/chance.js';
import { asOwner } from '../people.js';
import { eventually } from '../postgres.js';
import { agencyIdOf, RECEIVERS, SENDERS, type ReceiverName } from './cast.js';
import { HOUSE_PASSWORD, openProofHouse, type HouseOptions, type ProofHouse } from './house.js';
import { harass, type Faults } from './nemesis.js';
import { SETTLE_WITHIN, type ProofPlan } from './plan.js';
import { queuedNow, untilQuiet } from './quiet.js';
import { race, type RaceResults } from './races.js';
import { readRows, readShown } from './read-rows.js';
import { receiveUntil } from './receiver.js';
import { sendAll, type OwnReferral, type Target } from './sender.js';
import { Teller } from './teller.js';

/** What a proof found. */
export interface ProofResult {
  readonly anomalies: readonly Anomaly[];
  /** Seconds until everything was settled after clients and faults had stopped; null: not within the time promised. */
  readonly settledAfter: number | null;
  readonly faults: Faults;
  readonly races: RaceResults['wins'];
  readonly counts: Readonly<Record<string, number>>;
  readonly states: Readonly<Record<string, number>>;
  readonly lines: readonly HistoryLine[];
  readonly rows: FinalRows;
}

/** How a proof may differ from the plain one. */
export interface ProofOptions {
  readonly house?: Partial<HouseOptions>;
  /** Plants something before anybody works, as the owner of the database. */
  readonly plant?: (house: ProofHouse) => Promise<unknown>;
  readonly log?: (text: string) => void;
}

const HANG_UPS = 0.02;

/** Sends referrals while everything is killed and wiped, runs the races, waits until it is quiet, and checks. */
export async function proveReferrals(plan: ProofPlan, { house: more, plant, log = () => undefined }: ProofOptions = {}): Promise<ProofResult> {
  const house = await openProofHouse({ backend: plan.backend, quietSeconds: plan.quietSeconds, ...more });
  const lines: HistoryLine[] = [];
  const crew = new Crew(house, plan, lines);
  try {
    await plant?.(house);
    await crew.arrive();
    log(`house open, ${crew.size} clients signed in`);
    const faults = await underFaults(house, plan, crew, log);
    const settledMs = await untilQuiet(house.ownerUrl, SETTLE_WITHIN * 1000);
    log(settledMs === null ? `NOT settled within ${SETTLE_WITHIN} s` : `settled ${(settledMs / 1000).toFixed(1)} s after clients and faults had stopped`);
    const raced = await race(plan.races, (lane) => crew.racers(lane));
    log(`races: ${JSON.stringify(raced.wins)}`);
    await untilQuiet(house.ownerUrl, SETTLE_WITHIN * 1000);
    const rows = await readAll(house, plan, crew, raced.referrals);
    log(`${rows.referrals.length} referrals, ${rows.outbox.length} messages, ${lines.length} operations read back`);
    return resultOf({ lines, rows, faults, raced, settledMs });
  } catch (failure) {
    throw new Error(`the proof broke off; the house said last:\n${house.said().slice(-15).join('\n')}`, { cause: failure });
  } finally {
    crew.leave();
    await house.stop();
  }
}

/** Everybody who takes part, each with a connection of their own. */
class Crew {
  readonly senders: Teller[] = [];
  readonly receivers: { readonly name: ReceiverName; readonly teller: Teller }[] = [];
  readonly #racers: Teller[] = [];
  readonly #names = new Map<Teller, string>();

  constructor(
    private readonly house: ProofHouse,
    private readonly plan: ProofPlan,
    private readonly lines: HistoryLine[],
  ) {}

  get size(): number {
    return this.#names.size;
  }

  async arrive(): Promise<void> {
    const pick = <Name>(names: readonly Name[], index: number): Name => names[index % names.length] as Name;
    for (let index = 0; index < this.plan.senders; index += 1) this.senders.push(this.#hire(pick(SENDERS, index), HANG_UPS));
    for (let index = 0; index < this.plan.receivers; index += 1) {
      const name = pick(RECEIVERS, index);
      this.receivers.push({ name, teller: this.#hire(name, HANG_UPS) });
    }
    for (let lane = 0; lane < 4; lane += 1)
      for (const name of ['commune', 'commune', 'shelter', 'shelter'] as const) this.#racers.push(this.#hire(name, 0));
    await Promise.all([...this.#names].map(([teller, name]) => teller.signIn(name, HOUSE_PASSWORD)));
  }

  racers(lane: number): { sender: Teller; other: Teller; receiver: Teller; second: Teller } {
    const [sender, other, receiver, second] = this.#racers.slice(lane * 4, lane * 4 + 4) as [Teller, Teller, Teller, Teller];
    return { sender, other, receiver, second };
  }

  at(agencyId: string): readonly Teller[] {
    return [...this.#names.keys()].filter(({ options }) => options.agencyId === agencyId);
  }

  /** How long the last hundred recordings took. */
  pace(): string {
    const times = this.lines.slice(-100).map(({ invokedAt, returnedAt }) => returnedAt - invokedAt).sort((a, b) => a - b);
    return `a recording takes ${times[Math.floor(times.length / 2)] ?? '-'} ms`;
  }

  leave(): void {
    for (const teller of this.#names.keys()) teller.leave();
  }

  #hire(name: string, hangUps: number): Teller {
    const process = `${name}-${this.#names.size}`;
    const chance = chanceOf(this.plan.seed + this.#names.size * 101);
    const teller = new Teller(this.house.address, { process, agencyId: agencyIdOf(name), lines: this.lines, chance, hangUps });
    this.#names.set(teller, name);
    return teller;
  }
}

async function underFaults(house: ProofHouse, plan: ProofPlan, crew: Crew, log: (text: string) => void): Promise<Faults> {
  const target: Target = { left: plan.referrals };
  const sent: OwnReferral[] = [];
  const stop = { now: false };
  const said = setInterval(() => log(`${plan.referrals - target.left} of ${plan.referrals} sent; ${crew.pace()}`), 15_000);
  try {
    const receiving = crew.receivers.map(({ name, teller }) => receiveUntil(stop, teller, name));
    const [faults] = await Promise.all([
      harass({
        house,
        plan,
        chance: chanceOf(plan.seed + 1),
        progress: () => 1 - target.left / plan.referrals,
        queued: () => queuedNow(house.ownerUrl),
        stop,
      }),
      ...crew.senders.map((teller) => sendAll(teller, target, sent)),
    ]);
    log(`all sent; ${JSON.stringify(faults)}`);
    stop.now = true;
    await Promise.all(receiving);
    return faults;
  } finally {
    clearInterval(said);
    stop.now = true;
  }
}

async function readAll(house: ProofHouse, plan: ProofPlan, crew: Crew, raced: readonly string[]): Promise<FinalRows> {
  const rows = await eventually(() => asOwner(house.ownerUrl, readRows), 20_000);
  const chance = chanceOf(plan.seed + 2);
  const share = plan.looks / Math.max(1, rows.referrals.length);
  const looked = rows.referrals.filter(({ id }) => raced.includes(id) || chance() < share);
  return { ...rows, shown: await readShown(looked, (agencyId) => crew.at(agencyId)) };
}

function resultOf(found: { lines: HistoryLine[]; rows: FinalRows; faults: Faults; raced: RaceResults; settledMs: number | null }): ProofResult {
  const { lines, rows, faults, raced, settledMs } = found;
  const anomalies = [...anomaliesOf(lines, rows), ...raced.anomalies];
  if (settledMs === null) anomalies.push({ kind: 'undelivered', at: `not settled within ${SETTLE_WITHIN} s` });
  const count = <Row>(list: readonly Row[], is: (row: Row) => boolean): number => list.filter(is).length;
  const states: Record<string, number> = {};
  for (const { state } of rows.referrals) states[state] = (states[state] ?? 0) + 1;
  return {
    anomalies,
    settledAfter: settledMs === null ? null : settledMs / 1000,
    faults,
    races: raced.wins,
    counts: {
      referrals: rows.referrals.length,
      delivered: count(rows.referralEvents, ({ type }) => type === 'deliver'),
      steps: rows.referralEvents.length,
      events: rows.timeline.length,
      messages: rows.outbox.length,
      messagesDelivered: count(rows.outbox, ({ delivered }) => delivered),
      notices: rows.notices.length,
      looked: rows.shown.length,
      acknowledged: count(lines, ({ type, op }) => type === 'ok' && op !== 'read'),
      refused: count(lines, ({ type }) => type === 'fail'),
      neverTold: count(lines, ({ type }) => type === 'info'),
    },
    states,
    lines,
    rows,
  };
}
