/**
 * Version of the tool: its signs, sources, questions and their order. Kept with every answer, so that a later reader
 * knows which list was before the person who ticked. Any change of a table or of the board's rules makes a new one.
 */
export const SCREENING_VERSION = 'SL-2026.1';
