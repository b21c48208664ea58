import { Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { ProblemError, Settings, type Session } from '@loive/platform';
import { BoardsLine } from './boards-line.js';
import { OpenStreams } from './open-streams.js';
import { SessionWatch } from './session-watch.js';

/** Fans out what the database says of changed boards to the open streams of that agency. */
@Injectable()
export class BoardsStream implements BeforeApplicationShutdown {
  readonly #streams: OpenStreams;
  readonly #line: BoardsLine;

  constructor(settings: Settings, watch: SessionWatch) {
    this.#streams = new OpenStreams((sessions) => watch.held(sessions));
    this.#line = new BoardsLine(settings.databaseUrl, {
      heard: (agencyId) => this.#streams.ring(agencyId),
      mended: () => this.#streams.ringAll(),
    });
  }

  /** Opens a stream for a session; throws `throttled` when it holds as many as it may. */
  open({ actor, tokenHash }: Session): Readable {
    // Nobody listened before the first stream: a process without any holds no connection for them.
    this.#line.open();
    const stream = this.#streams.open({ session: tokenHash.toString('hex'), agencyId: actor.agencyId, role: actor.role });
    if (stream === null) throw new ProblemError('throttled', { retryAfter: 30 });
    return stream.body;
  }

  // Before the server waits for its connections to end: these would not end by themselves.
  async beforeApplicationShutdown(): Promise<void> {
    this.#streams.close();
    await this.#line.close();
  }
}
