import { closeSync, fstatSync, openSync, readSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { formsOf } from './forms.js';

/** A text that was found where it must not be. */
export interface Hit<Name> {
  readonly canary: Name;
  /** File, or another name of the place. */
  readonly where: string;
  readonly at: number;
  readonly how: string;
}

interface Pattern<Name> {
  readonly canary: Name;
  readonly how: string;
  readonly bytes: Buffer;
}

const PART = 4 * 1024 * 1024;
const HEAD = 4;
const MOST_HITS = 10_000;

/** Looks for many texts at once, in any of their forms, in one walk over the bytes. */
export class Scanner<Name> {
  readonly #byHead = new Map<number, Pattern<Name>[]>();
  /** One bit for each pair of first bytes that any pattern has. */
  readonly #known = new Uint8Array(1 << 16);
  #longest = HEAD;
  bytes = 0;
  files = 0;

  constructor(canaries: readonly (readonly [name: Name, text: string])[]) {
    for (const [canary, text] of canaries) for (const { how, bytes } of formsOf(text)) this.#add({ canary, how, bytes });
  }

  /** Hits in bytes that lie in memory. */
  scan(where: string, bytes: Buffer): Hit<Name>[] {
    this.bytes += bytes.length;
    const hits: Hit<Name>[] = [];
    this.#walk(where, bytes, bytes.length, 0, 0, hits);
    return hits;
  }

  /** Hits in a file or in all files below a folder; one that goes away meanwhile is passed over. `fits` chooses files. */
  scanFiles(path: string, fits: (path: string) => boolean = () => true): Hit<Name>[] {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return fits(path) ? this.#scanFile(path) : [];
    const inside = readdirSync(path, { withFileTypes: true });
    return inside.flatMap((entry) => (entry.isDirectory() ? this.scanFiles(join(path, entry.name), fits) : entry.isFile() ? this.scanFiles(join(path, entry.name), fits) : []));
  }

  #scanFile(path: string): Hit<Name>[] {
    const hits: Hit<Name>[] = [];
    let file: number;
    try {
      file = openSync(path, 'r');
    } catch (gone) {
      if ((gone as NodeJS.ErrnoException).code === 'ENOENT') return hits;
      throw gone;
    }
    try {
      this.files += 1;
      const part = Buffer.allocUnsafe(Math.min(PART, fstatSync(file).size) + this.#longest);
      let kept = 0;
      for (let offset = 0; ; ) {
        const read = readSync(file, part, kept, part.length - kept, offset + kept);
        const filled = kept + read;
        this.bytes += read;
        const last = read === 0;
        // What may go on in the next part is looked at again there.
        const until = last ? filled : Math.max(0, filled - this.#longest);
        if (last || until > 0) this.#walk(path, part, filled, offset, until, hits);
        if (last || hits.length >= MOST_HITS) return hits;
        part.copyWithin(0, until, filled);
        kept = filled - until;
        offset += until;
      }
    } finally {
      closeSync(file);
    }
  }

  // Hits that begin before `until` (0: anywhere).
  #walk(where: string, bytes: Buffer, filled: number, offset: number, until: number, hits: Hit<Name>[]): void {
    const known = this.#known;
    let head = 0;
    for (let index = 0; index < filled; index += 1) {
      head = ((head << 8) | (bytes[index] as number)) >>> 0;
      if (index < HEAD - 1 || known[(head ^ (head >>> 16)) & 0xffff] === 0) continue;
      const start = index - HEAD + 1;
      if (until > 0 && start >= until) return;
      const patterns = this.#byHead.get(head);
      if (patterns !== undefined) this.#compare(patterns, where, bytes.subarray(0, filled), start, offset, hits);
    }
  }

  #compare(patterns: readonly Pattern<Name>[], where: string, bytes: Buffer, start: number, offset: number, hits: Hit<Name>[]): void {
    for (const { canary, how, bytes: wanted } of patterns) {
      const fits = start + wanted.length <= bytes.length && bytes.compare(wanted, 0, wanted.length, start, start + wanted.length) === 0;
      if (fits && hits.length < MOST_HITS) hits.push({ canary, how, where, at: offset + start });
    }
  }

  #add(pattern: Pattern<Name>): void {
    const head = pattern.bytes.readUInt32BE(0);
    this.#byHead.set(head, [...(this.#byHead.get(head) ?? []), pattern]);
    this.#known[(head ^ (head >>> 16)) & 0xffff] = 1;
    this.#longest = Math.max(this.#longest, pattern.bytes.length);
  }
}
