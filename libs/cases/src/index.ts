export { CasesModule } from './cases.module.js';
export { destroyKeys } from './processors/destroy-keys.processor.js';
