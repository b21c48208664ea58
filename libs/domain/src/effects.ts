import type { Basis } from './access/roles.js';

/** What happens after a step, as data: ids and codes only. */
export type Effect =
  | { readonly name: 'addParticipant'; readonly agencyId: string; readonly basis: Basis }
  | { readonly name: 'assign'; readonly personId: string }
  | { readonly name: 'transferOwner'; readonly agencyId: string }
  | { readonly name: 'endDuties'; readonly ground: string }
  | { readonly name: 'recallReferrals'; readonly ground: string }
  | { readonly name: 'meetDuty'; readonly dutyId: string; readonly step: string }
  | { readonly name: 'endDuty'; readonly dutyId: string; readonly step: string; readonly ground: string }
  | { readonly name: 'endGrants'; readonly afterDays: number }
  | { readonly name: 'notify'; readonly agencyId: string; readonly about: string };

/** Name of an effect. */
export type EffectName = Effect['name'];

/** Where an effect runs: inside the recorder's transaction, or in the queue named. Exhaustive by type. */
export const EFFECTS: Readonly<Record<EffectName, 'inTransaction' | 'notices' | 'grants'>> = {
  addParticipant: 'inTransaction',
  assign: 'inTransaction',
  transferOwner: 'inTransaction',
  endDuties: 'inTransaction',
  recallReferrals: 'inTransaction',
  meetDuty: 'inTransaction',
  endDuty: 'inTransaction',
  endGrants: 'grants',
  notify: 'notices',
};
