/** Where the queue lives. */
export type Backend = 'postgres' | 'redis';

/** How big a proof is; the same code runs small in `npm test` and whole in `npm run prove`. */
export interface ProofPlan {
  readonly backend: Backend;
  readonly referrals: number;
  /** How often the queue is emptied while referrals are under way. */
  readonly wipes: number;
  /** How often something is killed outright. */
  readonly kills: number;
  /** How many of each race. */
  readonly races: number;
  readonly senders: number;
  readonly receivers: number;
  /** How many referrals' ends are looked at over HTTP in the end. */
  readonly looks: number;
  /** Seconds after which a queued, undelivered message is queued anew (a setting of the worker). */
  readonly quietSeconds: number;
  readonly seed: number;
}

/** Seconds within which everything must be settled once nothing is killed any more. */
export const SETTLE_WITHIN = 60;

/** The whole proof. */
export const WHOLE: Omit<ProofPlan, 'backend'> = {
  referrals: 5000,
  wipes: 20,
  kills: 24,
  races: 200,
  senders: 8,
  receivers: 10,
  looks: 600,
  quietSeconds: 10,
  seed: 20_261_122,
};

/** The same, as small as still says something. */
export const SMALL: Omit<ProofPlan, 'backend'> = {
  referrals: 40,
  wipes: 1,
  kills: 3,
  races: 5,
  senders: 3,
  receivers: 4,
  looks: 60,
  quietSeconds: 2,
  seed: 20_261_122,
};
