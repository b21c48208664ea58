// Who is in the demo set, without what plays it: this loads neither framework nor database.
export { DEMO_AGENCIES } from './agencies.js';
export type { DemoAgency, DemoAgencyName } from './agencies.js';
export { DEMO_PEOPLE, demoActor } from './people.js';
export type { DemoPerson } from './people.js';
