import type { AgencyView } from '@loive/contracts';
import { lawFactsOf, previewDuties, type ageStatus, type PreviewedDuty } from '@loive/domain';

interface Opening {
  channel: string;
  receivedAt: string;
  safety: '' | 'safe' | 'unsafe' | 'unknown';
  language: string;
  age: ReturnType<typeof ageStatus> | null;
  agency: Pick<AgencyView, 'id' | 'type'>;
}

/**
 * What the law would ask of this case, computed here by the same rules as on the server. Other
 * agencies are named by their type: who answers is settled when the case is opened. What runs from
 * the start stands first.
 */
export function dutiesAhead({ channel, receivedAt, safety, language, age, agency }: Opening): readonly PreviewedDuty[] {
  const { conditions } = lawFactsOf({
    channel,
    receivedAt,
    safety: safety === '' ? 'unknown' : safety,
    language,
    childU16: age?.childU16 ?? false,
    riskLevel: null,
    supportKinds: [],
    proof: null,
    identifiedOn: null,
  });
  const register = [{ id: agency.id, type: agency.type, province: null, commune: null, validFrom: '2025-07-01', validTo: null }];
  const duties = previewDuties({ channel, receivedAt, conditions, openingAgencyId: agency.id }, register);
  return [...duties.filter(({ waitsFor }) => waitsFor === null), ...duties.filter(({ waitsFor }) => waitsFor !== null)];
}
