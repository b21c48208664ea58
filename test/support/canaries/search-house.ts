import { statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { asOwner } from '../people.js';
import type { Canary } from './canary.js';
import type { CanaryHouse } from './canary-house.js';
import { Scanner, type Hit } from './scan.js';

/** What a search through a house found. */
export interface SearchResult {
  readonly hits: readonly Hit<Canary>[];
  readonly files: number;
  readonly megabytes: number;
  readonly seconds: number;
}

/** Names of tables by the files that hold them; asked while the database still runs. */
export async function tablesByFile(ownerUrl: string): Promise<ReadonlyMap<string, string>> {
  return asOwner(ownerUrl, async (db) => {
    const { rows } = await db.query<{ file: string; name: string }>(
      `SELECT pg_relation_filenode(c.oid)::text AS file, coalesce((SELECT 'toast of ' || o.relname FROM pg_class o WHERE o.reltoastrelid = c.oid), c.relname) AS name
       FROM pg_class c WHERE c.relkind IN ('r', 'i', 't', 'm') AND pg_relation_filenode(c.oid) IS NOT NULL`,
    );
    return new Map(rows.map(({ file, name }) => [file, name]));
  });
}

/** Looks through every place of a house at rest for canaries. */
export function searchHouse(house: CanaryHouse, canaries: readonly Canary[], tables: ReadonlyMap<string, string>): SearchResult {
  const from = Date.now();
  const scanner = new Scanner(canaries.map((canary) => [canary, canary.text] as const));
  const hits = [
    ...house.said().flatMap(({ where, bytes }) => scanner.scan(where, bytes)),
    ...house.places.flatMap(({ path, since = 0 }) => scanner.scanFiles(path, (file) => (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) >= since)),
  ];
  return {
    hits: hits.map((hit) => ({ ...hit, where: nameOf(hit.where, tables) })),
    files: scanner.files,
    megabytes: Math.round(scanner.bytes / 1e6),
    seconds: (Date.now() - from) / 1000,
  };
}

/** Hits in words: how often each field's canaries were found in each place, and in which form. */
export function placesOf(hits: readonly Hit<Canary>[]): string[] {
  const counts = new Map<string, number>();
  for (const { canary, where, how } of hits) {
    const line = `${canary.field} (${canary.accepted ? 'taken' : 'refused'}) in ${where}, ${how.replace(/^word/, 'plain')}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts].map(([line, count]) => `${line}: ${count} times`).sort();
}

function nameOf(path: string, tables: ReadonlyMap<string, string>): string {
  const file = basename(path).replace(/[._].*$/, '');
  if (/^[0-9A-F]{24}$/.test(basename(path))) return 'write-ahead log';
  return /base/.test(dirname(path)) ? (tables.get(file) ?? path) : path;
}
