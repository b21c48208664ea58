import type { ReadView } from '@loive/contracts';

/** Looks of the same purpose by the same person within this time are told as one line, in ms. */
const TOGETHER_MS = 10 * 60_000;

/** A look that stands for several close ones. */
export interface GatheredRead extends ReadView {
  /** How many looks it stands for. */
  times: number;
}

const same = (a: ReadView, b: ReadView): boolean =>
  a.purpose === b.purpose && a.person?.id === b.person?.id && a.agency.id === b.agency.id && a.role === b.role && a.compartments.join() === b.compartments.join();

/** Gathers looks, newest first, so that a page that was reloaded is one line; an emergency stands by itself. */
export function gather(reads: readonly ReadView[]): GatheredRead[] {
  const gathered: GatheredRead[] = [];
  for (const read of reads) {
    const before = gathered.find((one) => same(one, read) && Date.parse(one.at) - Date.parse(read.at) < TOGETHER_MS);
    if (before === undefined || read.purpose === 'breakGlass') gathered.push({ ...read, times: 1 });
    else before.times += 1;
  }
  return gathered;
}
