export { loadAccounts } from './load-accounts.js';
export { loadDemo } from './load-demo.js';
export type { DemoTarget } from './load-demo.js';
