/** An instant as the rules write it: the database has microseconds and an offset; the wire has milliseconds in UTC. */
export function instant(at: string | Date): string {
  return new Date(at).toISOString();
}

/** As {@link instant}, where there may be none. */
export function instantOrNull(text: string | null): string | null {
  return text === null ? null : instant(text);
}
