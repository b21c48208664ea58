import { readFileSync } from 'node:fs';

/** How the memory of a process went while requests were sent. */
export interface MemoryTrend {
  readonly firstMb: number;
  readonly lastMb: number;
  /** Megabytes that 10,000 requests more cost, over the second half; near nought when nothing is kept. */
  readonly slopeMbPer10k: number;
}

/** Watches the resident memory of a process. */
export class MemoryWatch {
  readonly #points: (readonly [requests: number, mb: number])[] = [];

  constructor(private readonly pid: number | undefined) {}

  /** Takes a look now that so many requests were answered. */
  look(requests: number): void {
    const mb = this.pid === undefined ? undefined : residentMb(this.pid);
    if (mb !== undefined) this.#points.push([requests, mb]);
  }

  /** What was seen; null when the process could not be watched. */
  trend(): MemoryTrend | null {
    const [first, last] = [this.#points[0], this.#points.at(-1)];
    if (first === undefined || last === undefined) return null;
    const late = this.#points.slice(Math.floor(this.#points.length / 2));
    return { firstMb: round(first[1]), lastMb: round(last[1]), slopeMbPer10k: round(slopeOf(late) * 10_000) };
  }
}

function residentMb(pid: number): number | undefined {
  try {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    // No such file on this system, or no such process any more.
    return undefined;
  }
}

function slopeOf(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (index: 0 | 1): number => points.reduce((sum, point) => sum + point[index], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const spread = points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
  return spread === 0 ? 0 : points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0) / spread;
}

const round = (value: number): number => Math.round(value * 10) / 10;
