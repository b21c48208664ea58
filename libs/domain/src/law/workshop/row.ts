import type { CalendarDate } from '../calendar/calendar-date.js';

/** Words in both languages. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

/** What a line of a row is about; the screen has the words for it. */
export const SAID_ABOUT = [
  'pathway', 'who', 'also', 'candidates', 'reason', 'when', 'clock', 'limit', 'met', 'documents', 'kind', 'kinds', 'regime', 'level', 'note',
  'question', 'covers', 'due', 'recipient', 'purpose', 'parts', 'older', 'form', 'day', 'begins', 'needs',
] as const;
export type SaidAbout = (typeof SAID_ABOUT)[number];

/** One line of what a row says. */
export interface Said extends Words {
  readonly about: SaidAbout;
}

/** A row of a table of the law as a lawyer reads it: what it is about, what it says, where it stands, on which days, and whether that was read. */
export interface WorkshopRow extends Words {
  readonly id: string;
  readonly said: readonly Said[];
  /** Ways of arrival, by their codes; the screen has the words. */
  readonly channels?: readonly string[];
  /** Null: no text names it; then one of its lines says why. */
  readonly citation: string | null;
  /** First and last day on which it is law, both counting; null: open on that side. */
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly verified: boolean;
  /** The text by which it goes on after its own has ended. */
  readonly keptBy?: string;
  /** It says that something is not there: a source told so, and no text has days. */
  readonly absence?: true;
}

/** A line, or none where there is nothing to say. */
export const said = (about: SaidAbout, words: Words | null): readonly Said[] => (words === null ? [] : [{ about, vi: words.vi, en: words.en }]);

/** Several words in one line; null: none. */
export function joined(words: readonly Words[]): Words | null {
  if (words.length === 0) return null;
  return { vi: words.map(({ vi }) => vi).join('; '), en: words.map(({ en }) => en).join('; ') };
}
