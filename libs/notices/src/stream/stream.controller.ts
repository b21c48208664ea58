import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentSession, Problems, SignedIn } from '@loive/platform';
import type { Session } from '@loive/platform';
import { BoardsStream } from './boards-stream.js';

const SHAPE =
  'Server-sent events. `event: changed` with `data: <n>`, n counting up from 1, whenever something on the boards ' +
  'of the reader’s agency may have changed: at most one in 300 ms, and nothing of what it was. A comment every 15 s. ' +
  'Ends when the session ends; a browser that comes back should read its boards anew.';

/** Tells open pages that their boards have changed. */
@ApiTags('notices')
@Controller('stream')
export class StreamController {
  constructor(private readonly boards: BoardsStream) {}

  @Get()
  @SignedIn()
  @ApiOkResponse({ description: SHAPE, content: { 'text/event-stream': { schema: { type: 'string' } } } })
  @Problems('noSession', 'throttled')
  open(@CurrentSession() session: Session, @Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const stream = request.method === 'HEAD' ? '' : this.boards.open(session);
    void reply.headers({
      'content-type': 'text/event-stream; charset=utf-8',
      // Nothing between us and the browser may keep it back, pack it or store it.
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
      // What is over is over: a connection kept for more would hold up the end of the process.
      connection: 'close',
    });
    void reply.send(stream);
  }
}
