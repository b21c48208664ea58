/**
 * The seven parallel regions of a case and their states. Support and protection are regions
 * of their own because they start by law before identification ends
 * (Law 53/2024/QH15 arts 27(1), 37(3)).
 */
export const REGIONS = {
  file: ['open', 'closed'],
  receipt: ['recording', 'received'],
  verification: ['notStarted', 'verifying', 'verified'],
  identification: ['reported', 'underIdentification', 'victim', 'notVictim', 'unresolved'],
  protection: ['unassessed', 'notNeeded', 'needed', 'requested', 'inForce', 'ended'],
  support: ['none', 'initial', 'planned', 'delivering', 'completed'],
  reintegration: ['none', 'planned', 'followUp', 'completed'],
} as const;

export type Region = keyof typeof REGIONS;
export type StateOf<R extends Region> = (typeof REGIONS)[R][number];

/** One state per region: the whole workflow position of a case. */
export type Stage = { readonly [R in Region]: StateOf<R> };

export const INITIAL_STAGE: Stage = {
  file: 'open',
  receipt: 'recording',
  verification: 'notStarted',
  identification: 'reported',
  protection: 'unassessed',
  support: 'none',
  reintegration: 'none',
};

/** The six stages in the order lists and pips show them. */
export const PHASES = [
  'receipt',
  'verification',
  'identification',
  'protection',
  'support',
  'reintegration',
] as const;
export type Phase = (typeof PHASES)[number];
