import { randomUUID } from 'node:crypto';
import type { Browser } from '../browser.js';
import { rightsOf } from './oracle.js';
import type { MatrixHouse } from './matrix-house.js';
import { PRINCIPALS, betweenOf } from './subject.js';

/** How long a 404 took: of a case that is there for others, of one that never was, and of another that never was. */
export interface Timing {
  readonly route: string;
  readonly scope: string;
  readonly who: string;
  /** Medians in milliseconds. */
  readonly hidden: number;
  readonly never: number;
  readonly noise: number;
  readonly alike: boolean;
}

const TAILS = ['', '/timeline', '/timeline/verify', '/access'] as const;

/** Milliseconds that two medians may lie apart whatever they are: less than a clock across a network tells. */
const SLACK_MS = 0.4;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Measures 404s in turn, so that what slows the machine slows all three; somebody without a right, for each scope that has one. */
export async function timeRefusals({ world, subjects }: Pick<MatrixHouse, 'world' | 'subjects'>, { tries, scopes }: { readonly tries: number; readonly scopes: number }): Promise<Timing[]> {
  const timings: Timing[] = [];
  for (const [place, subject] of subjects.slice(0, scopes).entries()) {
    // Whoever is nearest and yet sees nothing: somebody of an agency of the case, else anybody who works.
    const hidden = PRINCIPALS.filter((who) => !rightsOf(who, betweenOf(who, subject)).has('read'));
    const who = hidden.find(({ agencyId }) => subject.ties.has(agencyId)) ?? hidden[0];
    const tail = TAILS[place % TAILS.length] ?? '';
    if (who === undefined) continue;
    const browser = await world.as(who.username);
    let measured = await measure(browser, subject.caseId, tail, tries);
    // What tells something tells it again; a busy machine does not.
    for (let again = 0; again < 2 && !measured.alike; again += 1) measured = await measure(browser, subject.caseId, tail, tries);
    timings.push({ route: `GET /api/cases/{id}${tail}`, scope: subject.scope, who: who.username, ...measured });
  }
  return timings;
}

async function measure(browser: Browser, caseId: string, tail: string, tries: number): Promise<Pick<Timing, 'hidden' | 'never' | 'noise' | 'alike'>> {
  const [one, two] = [randomUUID(), randomUUID()];
  const series: Record<string, number[]> = { [caseId]: [], [one]: [], [two]: [] };
  for (let round = 0; round < tries; round += 1) {
    // In turn: whoever is asked first, second or third in a round may find the machine in another mood.
    for (const place of [0, 1, 2]) {
      const [id, times] = Object.entries(series)[(round + place) % 3] as [string, number[]];
      const from = performance.now();
      const { status } = await browser.get(`/api/cases/${id}${tail}`);
      // The first few warm up what later ones use.
      if (round >= 5) times.push(performance.now() - from);
      if (status !== 404) throw new Error(`a case that is not there was answered ${status}`);
    }
  }
  const [hidden, never, other] = [caseId, one, two].map((id) => median(series[id] ?? [])) as [number, number, number];
  const noise = Math.abs(never - other);
  const alike = Math.abs(hidden - never) <= Math.max(SLACK_MS, 3 * noise, 0.15 * never);
  return { hidden, never, noise, alike };
}
