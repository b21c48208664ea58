import type { PROCEEDINGS_STAGES } from '../../case/codes.js';
import { mayActAs, type AgencyType } from './agency-types.js';

/** Which bodies a stage of criminal proceedings lies with. */
export interface StageBodies {
  readonly bodies: readonly AgencyType[];
  readonly citation: string;
  /** False: reminds, refuses nothing. */
  readonly verified: boolean;
}

const CPC = 'Criminal Procedure Code 101/2015/QH13';
const INVESTIGATES: readonly AgencyType[] = ['INVESTIGATION_BODY', 'POLICE', 'AIRPORT_POLICE', 'BORDER_GUARD', 'COAST_GUARD', 'MPS_BODY', 'MOD_BODY'];

/**
 * The bodies of each stage. A denunciation is received by whatever body it is made to, and none may refuse it. The procuracy has an
 * investigation body of its own; what else the army and other services may investigate goes by their group.
 */
export const PROCEEDINGS_BODIES: Readonly<Record<(typeof PROCEEDINGS_STAGES)[number], StageBodies>> = {
  denunciation: { bodies: ['ANY_BODY'], citation: `${CPC} art. 145(1)-(2)`, verified: true },
  investigation: { bodies: [...INVESTIGATES, 'PROCURACY'], citation: `${CPC} art. 163`, verified: true },
  prosecution: { bodies: ['PROCURACY'], citation: `${CPC} arts 34, 236 (not read)`, verified: false },
  trial: { bodies: ['COURT'], citation: `${CPC} arts 34, 298 (not read)`, verified: false },
  judgment: { bodies: ['COURT'], citation: `${CPC} arts 34, 298 (not read)`, verified: false },
  suspended: { bodies: [...INVESTIGATES, 'PROCURACY', 'COURT'], citation: `${CPC} arts 229, 247, 281 (not read)`, verified: false },
};

/** Whether a body of this type leads the stage; where the text was not read nobody is refused. */
export function mayLeadStage(stage: keyof typeof PROCEEDINGS_BODIES, agencyType: string): boolean {
  const { bodies, verified } = PROCEEDINGS_BODIES[stage];
  return !verified || mayActAs(agencyType, bodies);
}
