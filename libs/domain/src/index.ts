export { ROLES, COMPARTMENTS, BASES } from './access/roles.js';
export type { Role, Compartment, Basis, Actor, CaseActor } from './access/roles.js';
export { REGIONS, INITIAL_STAGE, PHASES } from './case/stage.js';
export type { Region, StateOf, Stage, Phase } from './case/stage.js';
export { ageStatus, CHILD_UNDER, MINOR_UNDER } from './law/age.js';
export type { AgeStatus, KnownAge } from './law/age.js';
export { addDays, dayInVietnam, dayMillis, inForce, millisOf, startOfDayInVietnam, yearsBetween } from './law/calendar-date.js';
export type { CalendarDate, Instant } from './law/calendar-date.js';
