import { Module } from '@nestjs/common';
import { NoticesController } from './list/notices.controller.js';
import { NoticesService } from './list/notices.service.js';
import { BoardsStream } from './stream/boards-stream.js';
import { SessionWatch } from './stream/session-watch.js';
import { StreamController } from './stream/stream.controller.js';

/** What tells people that something waits: the list of notices and the stream of changes. */
@Module({
  controllers: [NoticesController, StreamController],
  providers: [NoticesService, BoardsStream, SessionWatch],
})
export class NoticesModule {}
