let offset = 0;

/** Learns how far this computer's clock is from the server's; `date` is the answer's Date head. */
export function learnServerTime(date: string | null): void {
  const server = date === null ? Number.NaN : Date.parse(date);
  if (Number.isFinite(server)) offset = server - Date.now();
}

/** Now by the server's clock, in ms: deadlines are never counted by an office PC's clock. */
export function serverNow(): number {
  return Date.now() + offset;
}
