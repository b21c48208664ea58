export { climb, rungTimes } from './climb.js';
export type { Climb, ClimbingDuty, ToldRung } from './climb.js';
export { FEWEST_SILENT, LADDERS, OFFICES, RUNGS, STEERING_TYPE, ladderOf, readsSilence } from './rungs.js';
export type { Ladder, LadderUnit, Office, Rung } from './rungs.js';
