export { AgencyEntity } from './entities/agency.entity.js';
export { PersonEntity, AccountEntity, SessionEntity } from './entities/account.entities.js';
export { signTicket } from './ticket.js';
export type { TicketKey } from './ticket.js';
export { withActor, readAs } from './with-actor.js';
export type { ActorTx } from './with-actor.js';
export { migrate } from './migrate.js';
export type { DatabaseSecrets } from './migrate.js';
