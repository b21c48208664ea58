export { OperationsModule } from './operations.module.js';
export { SET_GOING } from './replay.js';
