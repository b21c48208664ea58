/** What a call was about: two that must be passed on, counselling and questions, a line that stays silent, and what is none of it. */
export const CALL_KINDS = ['report', 'tip', 'counselling', 'information', 'silent', 'wrongNumber', 'spam'] as const;
export type CallKind = (typeof CALL_KINDS)[number];

/** Who called, as they say; nobody is asked for a name. */
export const CALLER_KINDS = ['self', 'family', 'acquaintance', 'witness', 'agency', 'unknown'] as const;
export type CallerKind = (typeof CALLER_KINDS)[number];

/** Whether the caller may be called back: not at all, at any time, or only as they said. */
export const CALL_BACK_RULES = ['no', 'anyTime', 'asTold'] as const;
export type CallBackRule = (typeof CALL_BACK_RULES)[number];

/** How word reached the receiver beside the notice that the system gives. */
export const HAND_ON_MEANS = ['phone', 'writing', 'inPerson', 'systemOnly'] as const;
export type HandOnMeans = (typeof HAND_ON_MEANS)[number];

/** What the caller's number is shown for. */
export const NUMBER_REASONS = ['callBack', 'danger', 'askedByAgency'] as const;
export type NumberReason = (typeof NUMBER_REASONS)[number];

/** For so many days a call counts as one that came before, and for so long its number can be known again: its sweep in the database has the same number. */
export const REPEAT_DAYS = 30;

/** How a call stands: it must still be passed on, was passed on, became a case, or is done with. */
export const CALL_STATES = ['toHandOn', 'handedOn', 'caseOpened', 'done'] as const;
export type CallState = (typeof CALL_STATES)[number];

/** What is recorded of a call: first that it came, then what was done with it. */
export const CALL_EVENT_TYPES = ['log', 'classify', 'handOn', 'openCase', 'showNumber'] as const;
export type CallEventType = (typeof CALL_EVENT_TYPES)[number];
