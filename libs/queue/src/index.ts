export type { DeliveryContext, MessageIds, OutboxMessage, Outcome, Processor } from './processor.js';
