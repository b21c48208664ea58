import { Module } from '@nestjs/common';
import { BoardsStream } from './stream/boards-stream.js';
import { SessionWatch } from './stream/session-watch.js';
import { StreamController } from './stream/stream.controller.js';

/** What tells people that something waits: the list of notices and the stream of changes. */
@Module({
  controllers: [StreamController],
  providers: [BoardsStream, SessionWatch],
})
export class NoticesModule {}
