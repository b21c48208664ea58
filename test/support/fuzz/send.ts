import { request, type Agent, type IncomingHttpHeaders } from 'node:http';

/** A request as it goes over the wire. */
export interface Ask {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly payload: string | Buffer | null;
}

/** An answer as it came; `status` 0: the line was closed without one. */
export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** Milliseconds until the last byte, or until the first of a stream. */
  readonly ms: number;
  /** Why no answer came; null: one came. */
  readonly broken: 'closed' | 'timeout' | 'unsendable' | null;
}

/** Longest wait for an answer, in milliseconds. */
export const PATIENCE = 5_000;
const MOST_BYTES = 4 * 1024 * 1024;

/**
 * Sends one request to a port of this machine and reads its answer; a stream is left after its head.
 * A kept line that the other end had closed in the meantime is no answer: then a new line is taken.
 */
export async function send(agent: Agent, port: number, ask: Ask): Promise<Reply> {
  const { reply, stale } = await sendOnce(agent, port, ask);
  return stale ? (await sendOnce(agent, port, ask)).reply : reply;
}

function sendOnce(agent: Agent, port: number, { method, path, headers, payload }: Ask): Promise<{ reply: Reply; stale: boolean }> {
  const from = performance.now();
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let [status, size] = [0, 0];
    let heads: IncomingHttpHeaders = {};
    let settled = false;
    const end = (broken: Reply['broken']): void => {
      if (settled) return;
      settled = true;
      clearTimeout(impatience);
      const reply = { status, headers: heads, text: Buffer.concat(parts).toString('utf8'), ms: performance.now() - from, broken };
      resolve({ reply, stale: broken === 'closed' && asked?.reusedSocket === true });
    };
    let asked: ReturnType<typeof request> | undefined;
    const impatience = setTimeout(() => {
      end('timeout');
      asked?.destroy();
    }, PATIENCE);
    try {
      asked = request({ agent, host: '127.0.0.1', port, method, path, headers: headers as Record<string, string | string[]>, setHost: false });
    } catch {
      return end('unsendable');
    }
    asked.on('error', () => end(status === 0 ? 'closed' : null));
    asked.on('connect', (_reply, socket) => {
      socket.destroy();
      end('closed');
    });
    asked.on('response', (reply) => {
      status = reply.statusCode ?? 0;
      heads = reply.headers;
      if (heads['content-type']?.startsWith('text/event-stream') === true && method !== 'HEAD') {
        end(null);
        return void asked.destroy();
      }
      reply.on('data', (part: Buffer) => {
        size += part.length;
        if (size <= MOST_BYTES) parts.push(part);
      });
      reply.on('end', () => end(null));
      reply.on('close', () => end(null));
    });
    asked.end(payload ?? undefined);
  });
}
