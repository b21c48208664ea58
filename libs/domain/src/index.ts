export { ROLES, COMPARTMENTS, BASES } from './access/roles.js';
export type { Role, Compartment, Basis, Actor, CaseActor } from './access/roles.js';
export { REGIONS, INITIAL_STAGE, PHASES } from './case/stage.js';
export type { Region, StateOf, Stage, Phase } from './case/stage.js';
