import { EventStream, type StreamOwner } from './event-stream.js';

/** Streams that one session may hold at once. */
export const STREAMS_OF_A_SESSION = 4;

/** Roles whose agency has boards: a stream of another role is open and says nothing. */
const WITH_BOARDS: readonly string[] = ['intake', 'police', 'social', 'legalAid', 'supervisor', 'auditor'];

/** How long a reader that does not read is waited for when the process stops, in milliseconds. */
const FAREWELL = 1_000;

/** How fast things go, in milliseconds. */
export interface Pace {
  /** Least time between two events of one stream. */
  readonly gap: number;
  /** Between two looks at whether the sessions still hold. */
  readonly look: number;
  /** Between two comments. */
  readonly beat: number;
}

/** The pace of the product. */
export const PACE: Pace = { gap: 300, look: 750, beat: 15_000 };

/** Which of these sessions still hold, and whose they are now. */
export type Held = (sessions: readonly string[]) => Promise<readonly StreamOwner[]>;

/**
 * The open streams of this process. Nothing is said to a stream whose session was not found to hold
 * just before; where that cannot be asked, nothing is said until it can.
 */
export class OpenStreams {
  readonly #streams = new Set<EventStream>();
  #flushing: NodeJS.Timeout | undefined;
  #looking: NodeJS.Timeout | undefined;
  #beatenAt = performance.now();
  #closed = false;

  constructor(
    private readonly held: Held,
    private readonly pace: Pace = PACE,
  ) {}

  /** A new stream; null: the session holds as many as it may, or the process is stopping. */
  open(owner: StreamOwner): EventStream | null {
    const own = [...this.#streams].filter((stream) => stream.owner.session === owner.session);
    if (this.#closed || own.length >= STREAMS_OF_A_SESSION) return null;
    const stream = new EventStream(owner, (gone) => this.#streams.delete(gone));
    this.#streams.add(stream);
    this.#lookSoon();
    return stream;
  }

  /** The boards of this agency have changed. */
  ring(agencyId: string): void {
    this.#mark((stream) => stream.owner.agencyId === agencyId);
  }

  /** Any board may have changed. */
  ringAll(): void {
    this.#mark(() => true);
  }

  /** Ends every stream in order and takes no more. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#flushing);
    clearTimeout(this.#looking);
    const left = [...this.#streams];
    for (const stream of left) stream.end();
    setTimeout(() => left.forEach(({ body }) => body.destroy()), FAREWELL).unref();
  }

  /** Streams that are open now. */
  get count(): number {
    return this.#streams.size;
  }

  #mark(concerns: (stream: EventStream) => boolean): void {
    for (const stream of this.#streams) {
      if (WITH_BOARDS.includes(stream.owner.role) && concerns(stream)) stream.due = true;
    }
    this.#flushSoon();
  }

  // One timer for all: set for the first stream that may speak.
  #flushSoon(atLeast = 0): void {
    if (this.#closed || this.#flushing !== undefined) return;
    const waiting = [...this.#streams].filter(({ due }) => due);
    if (waiting.length === 0) return;
    const first = Math.min(...waiting.map(({ saidAt }) => saidAt + this.pace.gap - performance.now()));
    this.#flushing = setTimeout(() => void this.#flush(), Math.max(atLeast, first, 0)).unref();
  }

  async #flush(): Promise<void> {
    const now = performance.now();
    const ready = [...this.#streams].filter(({ due, saidAt }) => due && now - saidAt >= this.pace.gap);
    // Before the question: what changes while it is being answered is due again.
    for (const stream of ready) stream.due = false;
    const known = await this.#weed(ready);
    this.#flushing = undefined;
    for (const stream of ready) {
      if (!known) stream.due = true;
      else if (this.#streams.has(stream)) stream.say(performance.now());
    }
    this.#flushSoon(known ? 0 : this.pace.look);
  }

  #lookSoon(): void {
    if (this.#closed || this.#looking !== undefined || this.#streams.size === 0) return;
    this.#looking = setTimeout(() => void this.#look(), this.pace.look).unref();
  }

  async #look(): Promise<void> {
    const known = await this.#weed([...this.#streams]);
    this.#looking = undefined;
    if (known && performance.now() - this.#beatenAt >= this.pace.beat) {
      this.#beatenAt = performance.now();
      for (const stream of this.#streams) stream.beat();
    }
    this.#lookSoon();
  }

  /** Ends those whose session no longer holds, or holds for somebody else's rights; false: it could not be asked. */
  async #weed(streams: readonly EventStream[]): Promise<boolean> {
    if (streams.length === 0) return true;
    let found: readonly StreamOwner[];
    try {
      found = await this.held([...new Set(streams.map(({ owner }) => owner.session))]);
    } catch {
      return false;
    }
    const now = new Map(found.map((owner) => [owner.session, owner]));
    for (const stream of streams) {
      const { session, agencyId, role } = stream.owner;
      const owner = now.get(session);
      if (owner?.agencyId === agencyId && owner.role === role) continue;
      this.#streams.delete(stream);
      stream.end();
    }
    return true;
  }
}
