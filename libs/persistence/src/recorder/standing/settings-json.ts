/** What the agency of this id says about itself as a receiver, as JSON with the names of the domain's `ProviderSettings`; null: nothing. */
export function settingsJson(agencyId: string): string {
  return /* sql */ `
    (SELECT jsonb_build_object('accepting', s.accepting, 'capacity', s.capacity, 'services', to_jsonb(s.services))
      FROM provider_settings s WHERE s.agency_id = ${agencyId})`;
}
