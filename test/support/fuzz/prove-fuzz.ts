import { fuzz, type FuzzReport } from './fuzz.js';
import { openFuzzHouse } from './fuzz-house.js';
import { told } from './findings.js';

/** What a proof says of itself: `failed` 0 is the proof. */
export interface Proven {
  readonly passed: number;
  readonly failed: number;
  readonly report: Readonly<Record<string, unknown>>;
}

const NAMED = 100;

/** Asks a house of its own, with its worker running, so many things by chance. */
export async function proveFuzz({ requests = 100_000, seed = 20_261_122, lanes = 8, log = () => undefined }: { requests?: number; seed?: number; lanes?: number; log?: (text: string) => void } = {}): Promise<Proven> {
  const house = await openFuzzHouse({ queue: true });
  try {
    const report = await fuzz(house, { requests, seed, lanes, log });
    const unexpected = house.world.api.lines.filter((line) => line.includes('"problem":"unexpected"')).length;
    for (const finding of report.findings) log(told(finding).slice(0, 500));
    log(summaryOf(report));
    // Requests that end at the door, or at a house that records nothing, prove little about what is behind it.
    const shutOut = report.letIn < 0.7 || report.unavailable > 0.01 ? 1 : 0;
    const failed = report.findings.reduce((sum, { count }) => sum + count, 0) + unexpected + shutOut;
    return { passed: report.requests - Math.min(failed, report.requests), failed, report: { ...report, findings: report.findings.slice(0, NAMED).map(told), unexpected } };
  } finally {
    await house.close();
  }
}

function summaryOf({ requests, seconds, slowestMs, routes, succeeded, letIn, unavailable, memory, findings }: FuzzReport): string {
  const grew = memory === null ? 'memory not watched' : `${memory.firstMb} MB at first, ${memory.lastMb} MB at last, ${memory.slopeMbPer10k} MB more for each 10,000 requests`;
  return `${requests} requests in ${Math.round(seconds)} s, slowest ${slowestMs} ms, ${succeeded} of ${routes} routes with a success, ${Math.round(letIn * 100)} % signed in, ${Math.round(unavailable * 100)} % unavailable, ${findings.length} kinds of findings; ${grew}`;
}
