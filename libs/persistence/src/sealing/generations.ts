import { closeSync, existsSync, openSync, readFileSync, readSync, readdirSync } from 'node:fs';
import { link, mkdir, open, readdir, unlink } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';

/** A file as it was read: its text, and the number it had. */
export interface Generation {
  readonly number: number;
  readonly text: string;
}

type ReadText = (bytes: Buffer) => string;

/**
 * The newest generation in `directory`; null: there is none. Each change of a file is a new one beside it,
 * numbered upwards: two processes that change it at once cannot both succeed, and one that is killed leaves
 * the old one or the new one, never half of either.
 *
 * Read at once and not by the thread pool: these are a few hundred bytes of a local disk, and passing them from
 * thread to thread took twenty times as long as reading them. `as` makes text of a file's bytes, which are its own only until
 * it returns.
 */
export function readNewest(directory: string, as: ReadText = asItIs): Generation | null {
  const known = readKnown(directory, as);
  if (known !== null) return known;
  for (;;) {
    const number = newestOf(namesNow(directory));
    if (number === undefined) return null;
    try {
      const text = textOf(join(directory, String(number)), as);
      if (numbersKnown.size >= NUMBERS_KNOWN) numbersKnown.clear();
      if (number > 1) numbersKnown.set(directory, number);
      return { number, text };
    } catch (failure) {
      // Replaced between the two looks: the newer one is there.
      if (codeOf(failure) !== 'ENOENT') throw failure;
    }
  }
}

/** Numbers that a process keeps in mind at most. */
const NUMBERS_KNOWN = 20_000;
/** What number a file had when it was last listed, where that was not the first: the number alone, never what was read. */
const numbersKnown = new Map<string, number>();

// The generation that was newest before, where the next one is not there; null: look at what is there. A search reads thousands
// of files, and listing a directory costs more than to look for two names. Older ones are removed one by one, lowest first:
// where one is there and the next is not, there never was a next before that moment.
function readKnown(directory: string, as: ReadText): Generation | null {
  const number = numbersKnown.get(directory) ?? 1;
  if (existsSync(`${directory}/${number + 1}`)) return null;
  try {
    return { number, text: textOf(`${directory}/${number}`, as) };
  } catch (failure) {
    if (codeOf(failure) === 'ENOENT') return null;
    throw failure;
  }
}

/**
 * Writes the generation after `before` (null: the first), durably, and removes older ones. False: somebody
 * else wrote meanwhile, so read again: what was to be written may stand in theirs, or not at all.
 */
export async function writeNext(directory: string, before: number | null, text: string): Promise<boolean> {
  await makeDirectory(directory);
  const draft = join(directory, `draft-${randomUUID()}`);
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(text, 'utf8');
    await file.sync();
  } finally {
    await file.close();
  }
  const number = (before ?? 0) + 1;
  try {
    // Unlike a rename, a link never takes the place of a file that is there.
    await link(draft, join(directory, String(number)));
  } catch (failure) {
    // ... or somebody tidied up, and took the draft for one that a killed process left.
    if (codeOf(failure) === 'EEXIST' || codeOf(failure) === 'ENOENT') return false;
    throw failure;
  } finally {
    await removed(draft);
  }
  await syncDirectory(directory);
  await removeOlder(directory);
  // Whoever was slower has linked a number below one that is there by now: it changed nothing, and its file is gone.
  return newestOf(await namesIn(directory)) === number;
}

/** Removes all but the newest generation, and with `drafts` also what a killed process was writing. */
export async function removeOlder(directory: string, { drafts = false }: { readonly drafts?: boolean } = {}): Promise<void> {
  const names = await namesIn(directory);
  const newest = newestOf(names);
  const gone = names.filter((name) => {
    const number = numberOf(name);
    return number === undefined ? drafts && name.startsWith('draft-') : newest !== undefined && number < newest;
  });
  if (gone.length === 0) return;
  for (const name of gone.sort((a, b) => (numberOf(a) ?? 0) - (numberOf(b) ?? 0))) await removed(join(directory, name));
  await syncDirectory(directory);
}

/** Names of the directories below `directory`, sorted; none where it is missing. */
export async function directoriesIn(directory: string): Promise<string[]> {
  return (await namesIn(directory)).filter((name) => !name.startsWith('.')).sort();
}

function newestOf(names: readonly string[]): number | undefined {
  let newest: number | undefined;
  for (const name of names) {
    const number = numberOf(name);
    if (number !== undefined && (newest === undefined || number > newest)) newest = number;
  }
  return newest;
}

/** Where a file is read to before it becomes text: keys are wrapped there, and a search reads thousands of them. */
const desk = Buffer.alloc(16 * 1024);

const asItIs: ReadText = (bytes) => bytes.toString('utf8');

function textOf(path: string, as: ReadText): string {
  const file = openSync(path, 'r');
  try {
    const length = readSync(file, desk, 0, desk.length, 0);
    return as(length < desk.length ? desk.subarray(0, length) : readFileSync(path));
  } finally {
    closeSync(file);
  }
}

function numberOf(name: string): number | undefined {
  return /^[1-9]\d*$/.test(name) ? Number(name) : undefined;
}

function namesNow(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch (failure) {
    if (codeOf(failure) === 'ENOENT') return [];
    throw failure;
  }
}

async function namesIn(directory: string): Promise<string[]> {
  try {
    return await readdir(directory);
  } catch (failure) {
    if (codeOf(failure) === 'ENOENT') return [];
    throw failure;
  }
}

async function makeDirectory(directory: string): Promise<void> {
  const made = await mkdir(directory, { recursive: true, mode: 0o700 });
  if (made === undefined) return;
  // Each new directory is an entry of the one above it.
  for (let at = dirname(directory); at.length >= dirname(made).length; at = dirname(at)) await syncDirectory(at);
}

async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function removed(path: string): Promise<void> {
  await unlink(path).catch((failure: unknown) => {
    if (codeOf(failure) !== 'ENOENT') throw failure;
  });
}

/** Code of a failed call of the file system, such as `ENOENT`. */
export function codeOf(failure: unknown): string | undefined {
  return typeof failure === 'object' && failure !== null && 'code' in failure ? String(failure.code) : undefined;
}
