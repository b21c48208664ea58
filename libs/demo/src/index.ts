export { DEMO_AGENCIES } from './agencies.js';
export type { DemoAgency, DemoAgencyName } from './agencies.js';
export { DEMO_PEOPLE, demoActor } from './people.js';
export type { DemoPerson } from './people.js';
export { loadAccounts } from './load-accounts.js';
export { loadDemo } from './load-demo.js';
export type { DemoTarget } from './load-demo.js';
