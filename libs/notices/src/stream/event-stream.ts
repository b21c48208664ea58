import { Readable } from 'node:stream';

/** Bytes that may wait for a reader who does not read; beyond them the stream is cut. */
const BACKLOG = 1_024;

/** Milliseconds after which a browser tries again when the stream was lost. */
const RETRY = 3_000;

/** Whose stream it is: the session that opened it, as it was then. */
export interface StreamOwner {
  /** Hash of the session's token, in hex. */
  readonly session: string;
  readonly agencyId: string;
  readonly role: string;
}

/**
 * One open stream of server-sent events. It says `changed` with a number that counts up from 1, and
 * nothing else: which board, which case, what happened is asked for by the ordinary routes.
 *
 * ```
 * retry: 3000
 * : open
 *
 * event: changed
 * data: 1
 *
 * :
 * ```
 */
export class EventStream {
  readonly body: Readable;
  /** Something has changed and was not said yet. */
  due = false;
  /** When it last said so, in milliseconds of the process; before any time at first. */
  saidAt = -Infinity;
  #said = 0;
  #over = false;

  constructor(
    readonly owner: StreamOwner,
    closed: (stream: EventStream) => void,
  ) {
    this.body = new Readable({ highWaterMark: BACKLOG, read: () => undefined });
    this.body.once('close', () => closed(this));
    this.#write(`retry: ${RETRY}\n: open\n\n`);
  }

  /** Says that something has changed. */
  say(now: number): void {
    this.saidAt = now;
    this.#said += 1;
    this.#write(`event: changed\ndata: ${this.#said}\n\n`);
  }

  /** A comment, so that proxies keep the line and a dead one is found. */
  beat(): void {
    this.#write(':\n\n');
  }

  /** Ends it in order: the browser may try again and is then judged anew. */
  end(): void {
    if (this.#over) return;
    this.#over = true;
    this.body.push(null);
  }

  #write(text: string): void {
    if (this.#over || this.body.destroyed) return;
    if (!this.body.push(text)) this.body.destroy();
  }
}
