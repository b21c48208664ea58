import type { Browser } from './browser.js';

/** One open event stream as a page of ours would read it. */
export interface EventReader {
  readonly status: number;
  readonly headers: Headers;
  /** Everything that came so far, as it came. */
  text(): string;
  /** The data of each event `changed`, in order, and when it came (milliseconds of the process). */
  changes(): { data: string; at: number }[];
  /** Resolves when the server has ended it. */
  readonly ended: Promise<void>;
  close(): void;
}

/** Opens the event stream in the session of `browser`. */
export async function openEvents(browser: Browser): Promise<EventReader> {
  const stopped = new AbortController();
  const response = await fetch(`${browser.address}/api/stream`, {
    headers: { accept: 'text/event-stream', cookie: browser.cookie },
    signal: stopped.signal,
  });
  let text = '';
  const changes: { data: string; at: number }[] = [];
  const read = async (): Promise<void> => {
    const decoder = new TextDecoder();
    for await (const part of response.body ?? []) {
      text += decoder.decode(part, { stream: true });
      const found = text.split('\n\n').filter((block) => block.startsWith('event: changed'));
      for (const block of found.slice(changes.length)) {
        changes.push({ data: /^data: (.*)$/m.exec(block)?.[1] ?? '', at: performance.now() });
      }
    }
  };
  const ended = read().catch(() => undefined);
  return { status: response.status, headers: response.headers, text: () => text, changes: () => [...changes], ended, close: () => stopped.abort() };
}
