import type { AgencyView } from '@loive/contracts';
import { SETTINGS_AS_SHIPPED, lawFactsOf, previewDuties, type LawSettings, type ageStatus, type PreviewedDuty } from '@loive/domain';

interface Opening {
  channel: string;
  receivedAt: string;
  safety: '' | 'safe' | 'unsafe' | 'unknown';
  language: string;
  age: ReturnType<typeof ageStatus> | null;
  agency: Pick<AgencyView, 'id' | 'type'>;
  /** Null: not known yet; then what is due at once has no time. */
  settings: LawSettings | null;
}

/**
 * What the law would ask of this case, computed here by the same rules as on the server. Other
 * agencies are named by their type: who answers is settled when the case is opened. What runs from
 * the start stands first.
 */
export function dutiesAhead({ channel, receivedAt, safety, language, age, agency, settings }: Opening): readonly PreviewedDuty[] {
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
  const duties = previewDuties({ channel, receivedAt, conditions, openingAgencyId: agency.id }, register, settings ?? SETTINGS_AS_SHIPPED).map((duty) =>
    settings === null && duty.operationalTarget ? { ...duty, dueAt: null } : duty,
  );
  return [...duties.filter(({ waitsFor }) => waitsFor === null), ...duties.filter(({ waitsFor }) => waitsFor !== null)];
}

/** What is missing before anything can be said of the duties: the source, or a day and hour that can be read. */
export function whyNoDuties({ channel }: { readonly channel: string }): 'intake.dutiesLead' | 'intake.dutiesNoTime' {
  return channel === '' ? 'intake.dutiesLead' : 'intake.dutiesNoTime';
}
