import type { Ask, Reply } from './send.js';

/** Something that an answer did wrong, with the first request that showed it. */
export interface Finding {
  readonly route: string;
  readonly fault: string;
  count: number;
  readonly seed: number;
  readonly by: string | null;
  readonly ask: Ask;
  readonly reply: string;
}

const SHOWN = 600;

/** Findings by route and kind, and how each route was answered. */
export class Findings {
  readonly #found = new Map<string, Finding>();
  readonly #answers = new Map<string, Map<number, number>>();
  slowestMs = 0;
  requests = 0;

  /** Counts an answer of a route. */
  count(route: string, reply: Reply): void {
    const byStatus = this.#answers.get(route) ?? new Map<number, number>();
    byStatus.set(reply.status, (byStatus.get(reply.status) ?? 0) + 1);
    this.#answers.set(route, byStatus);
    this.requests += 1;
    this.slowestMs = Math.max(this.slowestMs, reply.ms);
  }

  /** Keeps faults of an answer. */
  keep(route: string, faults: readonly string[], seed: number, by: string | null, ask: Ask, reply: Reply): void {
    for (const fault of faults) {
      const name = `${route} ${fault.replace(/\[\d+\]/g, '[]').replace(/\d{3,} ms/, 'so long')}`;
      const known = this.#found.get(name);
      if (known !== undefined) known.count += 1;
      else this.#found.set(name, { route, fault, count: 1, seed, by, ask: short(ask), reply: `${reply.status} ${reply.text.slice(0, SHOWN)}` });
    }
  }

  all(): Finding[] {
    return [...this.#found.values()];
  }

  /** Counts of statuses of each route. */
  answers(): Record<string, Record<string, number>> {
    return Object.fromEntries([...this.#answers].sort(([a], [b]) => (a < b ? -1 : 1)).map(([route, counts]) => [route, Object.fromEntries([...counts].sort(([a], [b]) => a - b))]));
  }
}

function short(ask: Ask): Ask {
  const { cookie: _cookie, ...headers } = ask.headers;
  return { ...ask, headers, path: ask.path.slice(0, SHOWN), payload: ask.payload === null ? null : ask.payload.toString('utf8').slice(0, SHOWN) };
}

/** A finding in one line: what was wrong, how often, and the request that showed it first. */
export function told({ route, fault, count, by, ask, reply }: Finding): string {
  const heads = Object.entries(ask.headers).filter(([name]) => !['host', 'origin', 'x-csrf-token', 'content-length'].includes(name));
  return `${route}: ${fault} (${count} times) | ${by ?? 'nobody'}: ${ask.method} ${ask.path} ${JSON.stringify(Object.fromEntries(heads))} ${String(ask.payload ?? '')} | ${reply}`;
}
