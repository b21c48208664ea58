import { appendFileSync, closeSync, mkdirSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { dayInVietnam } from '@loive/domain';
import { KeyLimit, type KeyUse } from './key-store.js';

/** How often one person may open guarded keys to be shown a value, whatever for, in one day of Vietnam. */
export interface GuardLimits {
  readonly reveals: number;
}

const DAY = 24 * 60 * 60 * 1000;
const CHUNK = 64 * 1024;

/**
 * The store's own record of guarded keys, one file for each day, one line for each opening, ids only. Written
 * before the key is given out, and the count of all processes together.
 */
export class GuardLog {
  #day = '';
  #read = 0;
  #rest = '';
  readonly #counts = new Map<string, number>();

  constructor(
    private readonly directory: string,
    private readonly limits: GuardLimits,
    private readonly now: () => Date,
  ) {}

  /**
   * Writes an opening down; `shown`: a value is read with the key, rather than a new one sealed. Throws {@link KeyLimit}
   * when this person has had as many as the day allows. The line comes first and is counted with those of all
   * processes: two at once may both be refused, and never both be let through.
   */
  note({ personId, purpose }: KeyUse, what: string, { caseId, shown }: { readonly caseId: string; readonly shown: boolean }): void {
    const at = this.now();
    mkdirSync(this.directory, { recursive: true, mode: 0o700 });
    const file = this.#fileOf(at);
    const line = { at: at.toISOString(), person: personId, purpose, what, case: caseId, ...(shown ? { shown } : {}) };
    appendFileSync(file, `${JSON.stringify(line)}\n`, { mode: 0o600 });
    if (!isCounted(line)) return;
    this.#catchUp(file);
    if ((this.#counts.get(personId) ?? 0) > this.limits.reveals) throw new KeyLimit(untilNextDay(at));
  }

  #fileOf(at: Date): string {
    const day = dayInVietnam(at.toISOString());
    if (day !== this.#day) {
      this.#day = day;
      this.#read = 0;
      this.#rest = '';
      this.#counts.clear();
    }
    return join(this.directory, `${day}.jsonl`);
  }

  // Other processes write to the same file: what they added since the last look is counted as well.
  #catchUp(file: string): void {
    const handle = openSync(file, 'a+', 0o600);
    try {
      const chunk = Buffer.alloc(CHUNK);
      for (let length = readSync(handle, chunk, 0, CHUNK, this.#read); length > 0; length = readSync(handle, chunk, 0, CHUNK, this.#read)) {
        this.#read += length;
        const lines = (this.#rest + chunk.toString('utf8', 0, length)).split('\n');
        this.#rest = lines.pop() ?? '';
        for (const line of lines) this.#count(line);
      }
    } finally {
      closeSync(handle);
    }
  }

  #count(line: string): void {
    try {
      const opened = JSON.parse(line) as Opened;
      if (!isCounted(opened)) return;
      this.#counts.set(opened.person, (this.#counts.get(opened.person) ?? 0) + 1);
    } catch {
      // The half line of a process that was killed counts for nobody.
    }
  }
}

interface Opened {
  readonly person: string;
  readonly purpose: string;
  readonly shown?: boolean;
}

// Maintenance and searches show nobody anything, and sealing a new value neither.
function isCounted({ purpose, shown }: Opened): boolean {
  return shown === true && purpose !== 'maintain' && purpose !== 'search';
}

function untilNextDay(at: Date): number {
  const midnight = Date.parse(`${dayInVietnam(at.toISOString())}T00:00:00+07:00`) + DAY;
  return Math.max(1, Math.ceil((midnight - at.getTime()) / 1000));
}
