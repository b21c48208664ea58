import type { ActingActor, Decision } from '@loive/domain';
import type { AgencyEntity } from '../../entities/agency.entity.js';
import type { KnownPerson } from '../checks/known-ids.js';
import type { ReferralMoves } from './referral-change.js';

/** One accepted event with what surrounds it. */
export interface AcceptedEvent {
  readonly type: string;
  readonly actor: ActingActor;
  readonly decision: Extract<Decision, { ok: true }>;
  /** The database's clock, which orders events. */
  readonly now: string;
  readonly requestId: string;
  readonly agencies: readonly AgencyEntity[];
  /** Whom the event names, looked up. */
  readonly person?: KnownPerson | undefined;
  /** What a step of a referral changes and leaves for the queue; a case event works out its own. */
  readonly referrals?: ReferralMoves;
}
