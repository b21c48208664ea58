import { closeSync, existsSync, openSync, readFileSync, readSync, readdirSync } from 'node:fs';
import { link, mkdir, open, readdir, unlink } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';

/** A file as it was read: its text, and the number it had. */
export interface Generation {
  readonly number: number;
  readonly text: string;
}

/**
 * The newest generation in `directory`; null: there is none. Each change of a file is a new one beside it,
 * numbered upwards: two processes that change it at once cannot both succeed, and one that is killed leaves
 * the old one or the new one, never half of either.
 *
 * Read at once and not by the thread pool: these are a few hundred bytes of a local disk, and passing them from
 * thread to thread took twenty times as long as reading them.
 */
export function readNewest(directory: string): Generation | null {
  // Most files never changed, and a search reads thousands of them: listing a directory costs more than to look for two names.
  const only = readOnly(directory);
  if (only !== null) return only;
  for (;;) {
    const number = newestOf(namesNow(directory));
    if (number === undefined) return null;
    try {
      return { number, text: textOf(join(directory, String(number))) };
    } catch (failure) {
      // Replaced between the two looks: the newer one is there.
      if (codeOf(failure) !== 'ENOENT') throw failure;
    }
  }
}

// The first generation, where no second was there after it had been read; null: look at what is there. Older ones are removed
// one by one, lowest first, so that whoever finds the first finds the second too if there ever was one.
function readOnly(directory: string): Generation | null {
  const first = join(directory, '1');
  // Asked first: a failure that is thrown costs more than all the rest.
  if (!existsSync(first)) return null;
  let text: string;
  try {
    text = textOf(first);
  } catch (failure) {
    if (codeOf(failure) === 'ENOENT') return null;
    throw failure;
  }
  return existsSync(join(directory, '2')) ? null : { number: 1, text };
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

function textOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const length = readSync(file, desk, 0, desk.length, 0);
    return length < desk.length ? desk.toString('utf8', 0, length) : readFileSync(path, 'utf8');
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
