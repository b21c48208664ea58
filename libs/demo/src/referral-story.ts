import type { ReferralDraft, ReferralEvent } from '@loive/domain';
import type { DemoAgencyName } from './agencies.js';

/** A step of a referral without its time; `system` is the queue, and what it does is only named. */
export type ReferralStep =
  | readonly [username: string, event: ReferralEvent | ((so: ReferralSoFar) => ReferralEvent)]
  | readonly ['system', 'deliver' | 'lapse']
  /** The clocks of the offer are set back by so many hours: somebody has waited. */
  | readonly ['waited', hours: number];

/** What a step may name. */
export interface ReferralSoFar {
  /** Id of the person with this user name. */
  readonly person: (username: string) => string;
}

/** A referral of a demo case and how it went. */
export interface ReferralStory {
  readonly name: string;
  /** Alias of the case, as its sender finds it. */
  readonly of: string;
  readonly by: string;
  readonly draft: Omit<ReferralDraft, 'to' | 'consentId' | 'insteadOf'> & { readonly to: DemoAgencyName };
  /** Who allowed it; left out: the draft names a legal basis. */
  readonly consent?: 'person' | 'representative' | 'childAndRepresentative';
  /** Name of the story of the referral that this one replaces. */
  readonly insteadOf?: string;
  readonly send: boolean;
  readonly steps: readonly ReferralStep[];
}
