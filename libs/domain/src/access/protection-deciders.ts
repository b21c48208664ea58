import type { MeasureKind } from '../case/codes.js';
import { type PROTECTION_TYPES } from './agency-types.js';

const FULL: readonly MeasureKind[] = [
  'secrecyOfEvidence',
  'secrecyOfIdentity',
  'guards',
  'limitContact',
  'refuge',
  'relocation',
  'otherPreventive',
];
const CIVIL: readonly MeasureKind[] = ['secrecyOfEvidence', 'secrecyOfIdentity', 'limitContact', 'refuge'];

/**
 * Which measures the head of an agency may order, after the matrix of Decree 62/2012/NĐ-CP; the health authority
 * stands where the labour office stood. The list of Decree 162/2025/NĐ-CP art. 13 has not been read.
 */
export const MEASURES_BY_TYPE: Readonly<Record<(typeof PROTECTION_TYPES)[number], readonly MeasureKind[]>> = {
  PROV_POLICE: FULL,
  PROV_POLICE_CRIMINAL: FULL,
  MPS_CRIMINAL: FULL,
  BORDER_POST: FULL,
  BORDER_COMMAND: FULL,
  COAST_GUARD: FULL,
  COMMUNE_PC: CIVIL,
  PROV_HEALTH: CIVIL,
  SOCIAL_FACILITY: CIVIL,
  VICTIM_FACILITY: CIVIL,
  MISSION_ABROAD: CIVIL,
};

/** Whether the head of this agency may order the measure. A closed trial is for the court, which is no user. */
export function mayDecideMeasure(agencyType: string, kind: MeasureKind): boolean {
  return (MEASURES_BY_TYPE as Readonly<Record<string, readonly MeasureKind[]>>)[agencyType]?.includes(kind) ?? false;
}
