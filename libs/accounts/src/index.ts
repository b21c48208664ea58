export { AccountsModule } from './accounts.module.js';
export { handOn } from './processors/hand-on.processor.js';
