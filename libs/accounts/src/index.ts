export { AccountsModule } from './accounts.module.js';
export { handOn } from './processors/hand-on.processor.js';
export { succeed } from './processors/succeed.processor.js';
export { addFirstAdministrators } from './people/first-administrators.js';
