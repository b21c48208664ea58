import type { DraftMarkView, DraftView, DraftWords } from '@loive/contracts';
import { ApiProblem, NoAnswer } from '../api/problem.js';

/** What a keeper asks of the server. */
export interface DraftCalls {
  readonly begin: (id: string, words: DraftWords) => Promise<DraftMarkView>;
  readonly save: (id: string, version: number, words: DraftWords) => Promise<DraftMarkView>;
  readonly read: (id: string) => Promise<DraftView>;
  readonly discard: (id: string) => Promise<void>;
}

/** Why what was typed is not on the server: no line, keys away, signed out, too many drafts, or the server failed. */
export type Unsaved = 'offline' | 'keysAway' | 'signedOut' | 'tooMany' | 'failed';

/** How what was typed stands; `savedAt` is of the last time that it was kept, null: never. */
export type DraftState =
  | { readonly kind: 'none' }
  | { readonly kind: 'saving' | 'saved'; readonly savedAt: string | null }
  | { readonly kind: 'unsaved'; readonly why: Unsaved; readonly savedAt: string | null }
  /** Somebody's other screen saved the same draft in between: these are its words. */
  | { readonly kind: 'elsewhere'; readonly theirs: DraftView }
  /** It was opened, discarded or destroyed elsewhere. */
  | { readonly kind: 'gone' };

/** Milliseconds after the last key until it is saved, until a failed save is tried again by itself (soon while there is hope), and that an answer may take. */
export const DRAFT_TIMES = { pause: 800, soon: 1_000, again: 10_000, patience: 10_000 } as const;
/** Tries that follow soon, once somebody or the line says that it may work again: a line is back before anything gets through. */
const HOPEFUL = 5;

/**
 * Keeps one opening's words on the server while they are typed: one save at a time, the newest words last. What cannot be
 * saved stays in memory, here and nowhere else in the browser, and is tried again.
 */
export class DraftKeeper {
  /** The draft on the server, or the id under which it will begin. */
  readonly #own: { id: string; version: number };
  #state: DraftState = { kind: 'none' };
  #waiting: DraftWords | null = null;
  #sending: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #held = false;
  #hopes = 0;
  #atOnce = false;
  #over = false;
  /** Words that were sent and whose answer never came: the server may have them. */
  #lost: DraftWords[] = [];
  #dropLine: () => void = () => undefined;
  readonly #watchers = new Set<() => void>();

  constructor(
    private readonly calls: DraftCalls,
    newId: () => string,
  ) {
    this.#own = { id: newId(), version: 0 };
  }

  /** How it stands now. */
  get state(): DraftState {
    return this.#state;
  }

  /** Id of the draft once it is on the server; null before. */
  get id(): string | null {
    return this.#own.version === 0 ? null : this.#own.id;
  }

  /** Whether something that was typed is not on the server. */
  get hasUnsaved(): boolean {
    return !this.#over && (this.#waiting !== null || this.#sending !== null);
  }

  /** Calls `watcher` with each change; returns the way to stop. */
  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  /** Goes on with a draft that was read. */
  resume({ id, version, savedAt }: DraftMarkView): void {
    Object.assign(this.#own, { id, version });
    this.#waiting = null;
    this.#lost = [];
    this.#tell({ kind: 'saved', savedAt });
  }

  /** Takes what stands in the fields now; it is saved after a pause. */
  type(words: DraftWords): void {
    if (this.#over) return;
    this.#waiting = words;
    if (this.#state.kind === 'elsewhere' || this.#state.kind === 'gone') return;
    if (this.#state.kind !== 'unsaved') this.#tell({ kind: 'saving', savedAt: this.#savedAt() });
    this.#schedule(DRAFT_TIMES.pause);
  }

  /** Saves what waits, now; where a save is under way, as soon as it has come back. */
  flush(): void {
    if (this.#state.kind === 'elsewhere' || this.#state.kind === 'gone') return;
    this.#hopes = HOPEFUL;
    if (this.#sending !== null) this.#atOnce = true;
    else if (this.#waiting !== null) void this.#send();
  }

  /** The line is gone: what is under way is not waited for any longer. */
  lineLost(): void {
    this.#dropLine();
  }

  /** Saves what waits and tells, within `patience` (ms), whether everything is on the server. */
  async settle(patience = 2_000): Promise<boolean> {
    this.flush();
    await this.#underWay(patience);
    // What was typed while that was under way follows at once.
    await this.#underWay(patience);
    return !this.hasUnsaved;
  }

  /** Saves nothing for now: the case is being opened. What is under way is waited for. */
  async hold(): Promise<void> {
    this.#held = true;
    clearTimeout(this.#timer);
    await this.#underWay(3_000);
  }

  /** Saves again: no case was opened. */
  release(): void {
    this.#held = false;
    if (this.#waiting !== null) this.#schedule(DRAFT_TIMES.pause);
  }

  /** The case is open, and the server has ended the draft with it. One that arrives late is taken back. */
  end(): void {
    this.#over = true;
    this.#waiting = null;
    clearTimeout(this.#timer);
  }

  /** The screen is left: what waits is sent once more and not tried again. */
  leave(): void {
    this.flush();
    this.#held = true;
    clearTimeout(this.#timer);
  }

  /** After {@link DraftState} `elsewhere`: goes on from the other screen's words, which are returned. */
  takeTheirs(): DraftWords | null {
    if (this.#state.kind !== 'elsewhere') return null;
    const { theirs } = this.#state;
    this.resume(theirs);
    return theirs.words;
  }

  /** After `elsewhere` or `gone`: puts the words of this screen in place of the other's, or into a new draft. */
  keepMine(words: DraftWords, newId: () => string): void {
    if (this.#state.kind === 'elsewhere') this.#own.version = this.#state.theirs.version;
    else Object.assign(this.#own, { id: newId(), version: 0 });
    this.#waiting = words;
    this.#lost = [];
    this.#tell({ kind: 'saving', savedAt: null });
    void this.#send();
  }

  async #underWay(patience: number): Promise<void> {
    if (this.#sending !== null) await Promise.race([this.#sending, new Promise((resolve) => setTimeout(resolve, patience))]);
  }

  #schedule(after: number): void {
    clearTimeout(this.#timer);
    if (!this.#held) this.#timer = setTimeout(() => void this.#send(), after);
  }

  #send(): Promise<void> {
    clearTimeout(this.#timer);
    this.#sending ??= this.#sendNow().finally(() => {
      this.#sending = null;
      this.#watchers.forEach((watcher) => watcher());
      const now = this.#atOnce;
      this.#atOnce = false;
      if (this.#waiting === null || this.#over) return;
      if (now) this.flush();
      else if (this.#state.kind === 'saving') this.#schedule(DRAFT_TIMES.pause);
    });
    return this.#sending;
  }

  async #sendNow(): Promise<void> {
    const words = this.#waiting;
    if (words === null || this.#over) return;
    this.#waiting = null;
    const { id, version } = this.#own;
    // A beginning whose answer was lost is asked for in its own words again: under its key it may say nothing else.
    const said = version === 0 ? (this.#lost[0] ?? words) : words;
    try {
      const mark = await this.#answered(version === 0 ? this.calls.begin(id, said) : this.calls.save(id, version, said));
      this.#lost = [];
      if (!sameWords(said, words)) this.#waiting ??= words;
      await this.#kept(mark);
    } catch (failure) {
      if (failure instanceof NoAnswer) this.#lost.push(said);
      this.#waiting ??= words;
      await this.#failed(failure, words);
    }
  }

  // A request that hangs on a line that is gone would say "saving" for minutes.
  #answered(call: Promise<DraftMarkView>): Promise<DraftMarkView> {
    let patience: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise<never>((_, reject) => {
      this.#dropLine = () => reject(new NoAnswer());
      patience = setTimeout(this.#dropLine, DRAFT_TIMES.patience);
    });
    return Promise.race([call, silence]).finally(() => clearTimeout(patience));
  }

  async #kept({ id, version, savedAt }: DraftMarkView): Promise<void> {
    this.#own.version = version;
    if (this.#over) return this.calls.discard(id).catch(() => undefined);
    this.#tell({ kind: this.#waiting === null ? 'saved' : 'saving', savedAt });
  }

  async #failed(failure: unknown, words: DraftWords): Promise<void> {
    if (this.#over) return;
    const code = failure instanceof ApiProblem ? failure.problem.code : null;
    if (code === 'stale') return this.#meet(words);
    if (code === 'notFound') return this.#tell({ kind: 'gone' });
    const why = whyUnsaved(failure);
    this.#tell({ kind: 'unsaved', why, savedAt: this.#savedAt() });
    // Whoever is signed out or has too many drafts changes that first.
    if (why === 'signedOut' || why === 'tooMany') return;
    this.#hopes -= 1;
    this.#schedule(this.#hopes >= 0 ? DRAFT_TIMES.soon : DRAFT_TIMES.again);
  }

  // An answer that was lost leaves our own words there under the next version; anything else is another screen's.
  async #meet(words: DraftWords): Promise<void> {
    try {
      const theirs = await this.calls.read(this.#own.id);
      const saved = sameWords(theirs.words, words);
      if (!saved && !this.#lost.some((lost) => sameWords(theirs.words, lost))) return this.#tell({ kind: 'elsewhere', theirs });
      this.#lost = [];
      if (saved && this.#waiting === words) this.#waiting = null;
      await this.#kept(theirs);
    } catch (failure) {
      await this.#failed(failure instanceof ApiProblem && failure.problem.code === 'stale' ? new NoAnswer() : failure, words);
    }
  }

  #savedAt(): string | null {
    return 'savedAt' in this.#state ? this.#state.savedAt : null;
  }

  #tell(state: DraftState): void {
    this.#state = state;
    this.#watchers.forEach((watcher) => watcher());
  }
}

function whyUnsaved(failure: unknown): Unsaved {
  if (failure instanceof NoAnswer) return 'offline';
  if (!(failure instanceof ApiProblem)) return 'failed';
  const { code, status, fields } = failure.problem;
  if (code === 'keysAway') return 'keysAway';
  if (status === 401) return 'signedOut';
  return fields?.some((field) => field.code === 'tooManyDrafts') ? 'tooMany' : 'failed';
}

/** Whether two drafts say the same; the order of names does not count. */
export function sameWords(one: DraftWords, other: DraftWords): boolean {
  const names = Object.keys(one) as (keyof DraftWords)[];
  return names.length === Object.keys(other).length && names.every((name) => JSON.stringify(one[name]) === JSON.stringify(other[name]));
}
