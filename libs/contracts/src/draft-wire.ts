/** What stands in the fields of an opening, as typed: nothing of it is checked before the case is opened. */
export interface DraftWords {
  /** Only what a number takes was asked. */
  quick: boolean;
  safety: string;
  language: string;
  alias: string;
  /** A code of the channels, or empty. */
  channel: string;
  receivedDay: string;
  receivedClock: string;
  ageKind: string;
  bornOn: string;
  ageFrom: string;
  ageTo: string;
  nationality: string;
  placeId: string;
  placeText: string;
  /** Ticks of the element board. */
  indicators: string[];
  wishes: string;
}

/** What is sent to keep a draft. */
export interface DraftBody {
  words: DraftWords;
}

/** How a draft stands on the server; ISO 8601. */
export interface DraftMarkView {
  id: string;
  version: number;
  savedAt: string;
  /** When it is destroyed if nobody goes on with it. */
  keptUntil: string;
}

/** One draft in the list of its author: nothing that was said. */
export interface DraftRowView extends DraftMarkView {
  /** A code of the channels; null: none was chosen yet. */
  channel: string | null;
  begunAt: string;
}

/** A draft, opened by its author. */
export interface DraftView extends DraftMarkView {
  words: DraftWords;
}
