import { KILLABLE, type Killable, type ProofHouse } from './house.js';
import type { ProofPlan } from './plan.js';

/** What was done to the house. */
export interface Faults {
  readonly kills: Record<Killable, number>;
  wipes: number;
  /** Wipes that met messages which were queued and not yet delivered. */
  wipesOfSomething: number;
}

/** What the nemesis goes by. */
export interface NemesisOptions {
  readonly house: ProofHouse;
  readonly plan: Pick<ProofPlan, 'kills' | 'wipes'>;
  readonly chance: () => number;
  /** How far the work has come, from 0 to 1; each fault has its place on the way. */
  readonly progress: () => number;
  /** Messages that are queued and undelivered now. */
  readonly queued: () => Promise<number>;
  /** Set when the work broke off. */
  readonly stop: { readonly now: boolean };
}

/** Kills and wipes by chance all along the way, the last of them near its end; resolves when every fault has been done. */
export async function harass({ house, plan, chance, progress, queued, stop }: NemesisOptions): Promise<Faults> {
  const faults: Faults = { kills: { worker: 0, api: 0, database: 0 }, wipes: 0, wipesOfSomething: 0 };
  const deeds = shuffled([...Array<'kill'>(plan.kills).fill('kill'), ...Array<'wipe'>(plan.wipes).fill('wipe')], chance);
  for (const [index, deed] of deeds.entries()) {
    const from = (index + 0.5 + chance() * 0.5) / deeds.length;
    while (!stop.now && progress() < from) await pause(20);
    if (stop.now) break;
    if (deed === 'wipe') {
      faults.wipes += 1;
      if ((await queued()) > 0) faults.wipesOfSomething += 1;
      await house.wipe();
    } else {
      const what = faultOf(faults.kills, chance);
      faults.kills[what] += 1;
      await house.kill(what);
    }
  }
  return faults;
}

// Each kind comes first once, then the worker oftener than the others: it is what the promise hangs on.
function faultOf(done: Record<Killable, number>, chance: () => number): Killable {
  const first = KILLABLE.find((what) => done[what] === 0);
  if (first !== undefined) return first;
  const roll = chance();
  if (roll < 0.5) return 'worker';
  return roll < 0.75 ? 'api' : 'database';
}

function shuffled<Thing>(things: readonly Thing[], chance: () => number): Thing[] {
  return things
    .map((thing) => ({ thing, at: chance() }))
    .sort((a, b) => a.at - b.at)
    .map(({ thing }) => thing);
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
