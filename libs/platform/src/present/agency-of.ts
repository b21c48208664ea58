import type { AgencyView } from '@loive/contracts';

/** Finds an agency of the register by its id. */
export type AgencyOf = (id: string) => AgencyView;
