import type { LoggerService } from '@nestjs/common';
import type { FastifyBaseLogger } from 'fastify';

/** Passes the framework's own warnings and errors to the process log; its chatter is dropped. */
export class FrameworkLog implements LoggerService {
  constructor(private readonly out: FastifyBaseLogger) {}

  warn(message: unknown): void {
    this.out.warn({ event: 'framework', message: firstLine(message) });
  }

  error(message: unknown): void {
    this.out.error({ event: 'framework', message: firstLine(message) });
  }

  log(): void {
    // Modules and routes that were found are no news.
  }
}

function firstLine(message: unknown): string {
  const text = message instanceof Error ? message.message : String(message);
  return text.split('\n', 1)[0] ?? '';
}
