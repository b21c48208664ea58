const HOUR = 3_600_000;
/** Where the opening of a duty is unknown its bar is drawn against three days. */
const WINDOW = 72 * HOUR;

/** How near a deadline is. `share`: how much of the time is used, 0 to 1. */
export interface Nearness {
  tone: 'calm' | 'soon' | 'late';
  share: number;
  /** ms left; negative when past. */
  left: number;
}

/** Ochre in the last quarter of the time or the last 8 hours; late from the first minute after. */
export function nearness(dueAt: string, openedAt: string | null, now: number): Nearness {
  const due = Date.parse(dueAt);
  const left = due - now;
  const whole = openedAt === null ? WINDOW : Math.max(due - Date.parse(openedAt), 1);
  const share = Math.min(Math.max(1 - left / whole, 0.06), 1);
  if (left <= 0) return { tone: 'late', share: 1, left };
  const lastQuarter = openedAt !== null && left <= whole / 4;
  return { tone: left <= 8 * HOUR || lastQuarter ? 'soon' : 'calm', share, left };
}
