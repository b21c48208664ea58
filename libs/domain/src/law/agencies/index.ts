export { findAgencies } from './find-agencies.js';
export type { EndedType, FoundAgencies, FoundAgency, NamedAgency, PassedOn } from './find-agencies.js';
export { importSuccessions } from './import-successions.js';
export type { KnownAgencies } from './import-successions.js';
export { whoAnswers } from './who-answers.js';
export type { AgencyBook, TypeAndAgency, WhoAnswers, WhoAnswersQuestion, WhoAnswersResult } from './who-answers.js';
export { SUCCESSION_KINDS, inheritorsOf, successorsOf } from './successions.js';
export type { Inheritor, Succession, SuccessionKind } from './successions.js';
