import { INTERVIEW_CONDITIONS, readTick, screeningItem, type ScreeningItem } from '@loive/domain';

interface TwoLanguages {
  readonly vi: string;
  readonly en: string;
}

/** Words of an item of the tool or of a tick with its source; undefined for anything else. */
export function tickWords(code: string): TwoLanguages | undefined {
  const tick = readTick(code);
  const sign = tick === null ? null : screeningItem(tick.sign);
  if (tick === null || sign === null) return undefined;
  const source = tick.source === null ? null : screeningItem(tick.source);
  return source === null ? sign : { vi: joined(sign.vi, source.vi, tick.speaks === 'against' ? 'nói khác' : null), en: joined(sign.en, source.en, tick.speaks === 'against' ? 'says otherwise' : null) };
}

const joined = (sign: string, source: string, otherwise: string | null): string => (otherwise === null ? `${sign} (${source})` : `${sign} (${source}: ${otherwise})`);

/** Whether a code is a condition of an interview: the board speaks of both. */
export const isCondition = (code: string): boolean => (INTERVIEW_CONDITIONS as readonly string[]).includes(code);

/** The item that an id names. Throws for an id that the tool does not hold. */
export function itemOf(id: string): ScreeningItem {
  const item = screeningItem(id);
  if (item === null) throw new RangeError(`the tool holds no ${id}`);
  return item;
}
